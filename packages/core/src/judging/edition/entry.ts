import type { Submission } from '../../contest/submission.js'

/**
 * A submission as the journal keeps it: what the result depends on, with the hash of everything it says. The card itself,
 * with names and telephones of people, stays outside.
 */
export interface Entry extends Pick<
  Submission,
  'id' | 'contest' | 'nomination' | 'entrant' | 'state' | 'submittedAt' | 'late' | 'reason'
> {
  title: string
  amounts: Record<string, number>
  contentHash: string
}

/** The entry of a submission; `contentHash` is that of its card and attachments. */
export function entryOf(submission: Submission, contentHash: string): Entry {
  const { id, contest, nomination, entrant, state, submittedAt, late, reason, card } = submission
  return {
    id,
    contest,
    nomination,
    entrant,
    state,
    ...(submittedAt !== undefined && { submittedAt }),
    ...(late !== undefined && { late }),
    ...(reason !== undefined && { reason }),
    title: card.title,
    amounts: card.amounts,
    contentHash,
  }
}

/** A submission with nothing but what the standings need. */
export function submissionOfEntry({ title, amounts, ...entry }: Entry): Submission {
  const lists = { questions: [], steps: [], participants: [], legalBasis: [], indicators: [], copiedBy: [] }
  return { ...entry, card: { title, amounts, ...lists, language: 'und' }, attachments: [], consents: [] }
}
