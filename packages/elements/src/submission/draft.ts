import type { Card, ContestRules, Entrant, Submission } from '@gorod/core/contest'
import { isFilled } from './fields.js'
import type { Held, Remark } from './intake.js'
import { keysOf, withValue } from './place.js'
import { wholeOf } from './whole.js'

/** A submission while it is being written. */
export interface Draft {
  /** Its texts as they were typed, its rows maybe empty. */
  submission: Submission
  /** Amounts as they were typed. */
  amounts: Record<string, string>
  /** The instant of the last change, ISO 8601 in UTC. */
  changedAt: string
  /** The submission as the organiser has it, where this draft is a revision of it. */
  base?: Submission
  remarks: Remark[]
}

/** An empty draft for a contest. */
export function newDraft(rules: ContestRules, id: string, changedAt: string, entrant?: Entrant): Draft {
  const [nomination] = rules.nominations
  const isOnly = rules.nominations.length === 1
  const kinds = rules.entrants
  const submission: Submission = {
    id,
    contest: rules.id,
    nomination: isOnly ? nomination!.id : '',
    entrant: entrant ?? { kind: kinds[0] ?? 'city', name: '' },
    card: emptyCard(rules.languages?.[0] ?? 'ru'),
    attachments: [],
    consents: [],
    state: 'draft',
  }
  return { submission, amounts: {}, changedAt, remarks: [] }
}

const emptyCard = (language: string): Card => ({
  title: '',
  questions: [],
  steps: [],
  participants: [],
  legalBasis: [],
  amounts: {},
  indicators: [],
  copiedBy: [],
  language,
})

/** The draft of a revision of what the organiser has. */
export const revisionOf = ({ submission, remarks }: Held, changedAt: string): Draft => ({
  submission,
  amounts: typedAmounts(submission),
  changedAt,
  base: submission,
  remarks,
})

/** Amounts as somebody would have typed them. */
export const typedAmounts = ({ card }: Submission): Record<string, string> =>
  Object.fromEntries(Object.entries(card.amounts).map(([name, amount]) => [name, String(amount)]))

/** A draft with another value at a place of its submission; an amount stays as it was typed. */
export function changed(draft: Draft, path: string, value: unknown, changedAt: string): Draft {
  const [first, second, name] = keysOf(path)
  if (first === 'card' && second === 'amounts' && name !== undefined)
    return { ...draft, amounts: { ...draft.amounts, [name]: String(value) }, changedAt }
  return { ...draft, submission: withValue(draft.submission, path, value), changedAt }
}

/** The submission that a draft comes to: texts trimmed, empty rows and empty fields left out, amounts as numbers. */
export function submissionOf({ submission, amounts }: Draft): Submission {
  const { contact, published, ...card } = pruned(submission.card) as Card
  const whole = Object.entries(amounts).flatMap(([name, typed]): [string, number][] => {
    const { value } = wholeOf(typed)
    return value === undefined ? [] : [[name, value]]
  })
  return {
    ...submission,
    entrant: entrantOf(submission.entrant),
    card: {
      ...card,
      ...(isFilled(contact) && contact && { contact }),
      ...(isFilled(published) && published && { published }),
      amounts: Object.fromEntries(whole),
    },
  }
}

/** The entrant; a city that was typed and not chosen has an id without spaces. */
function entrantOf(entrant: Entrant): Entrant {
  const { city, ...rest } = pruned(entrant) as Entrant
  return city === undefined ? rest : { ...rest, city: city.replace(/[\s\p{Cc}]+/gu, '-') }
}

/** What a row or a group always has, empty or not. */
const constant = new Set(['title', 'language', 'text', 'name', 'after', 'office', 'outlet', 'day'])

function pruned(value: unknown): unknown {
  if (typeof value === 'string') return tidy(value)
  if (Array.isArray(value)) return value.map(pruned).filter(isFilled)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [key, pruned(one)])
  return Object.fromEntries(entries.filter(([key, one]) => one !== undefined && (one !== '' || constant.has(key))))
}

/** A text that has a canonical JSON: one kind of line ends, no halves of characters. */
const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim()
