import type { Submission } from '@gorod/core/contest'
import type { Draft } from './draft.js'
import { typedAmounts } from './draft.js'
import type { Held } from './intake.js'
import { takenAmounts, takenRemarks, takenSubmission } from './taken.js'

/** The format of a file with one submission: a draft, one that is handed in, or one that is returned. */
export const fileFormat = { format: 'gorod-submission', version: 1 } as const

/** The most letters of such a file. */
export const MOST_FILE = 8_000_000

/** The text of a file with a draft, amounts as they were typed. Contents of attachments stay out of it. */
export const draftFile = ({ submission, amounts, remarks, base }: Draft): string =>
  written({ ...fileFormat, submission, amounts, remarks, base })

/** The text of a file with which a submission is handed in or returned. */
export const submissionFile = ({ submission, remarks }: Held): string => written({ ...fileFormat, submission, remarks })

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The draft in a file; `undefined` where the file holds none. A returned submission becomes the draft of its revision. */
export function draftIn(text: string, changedAt: string): Draft | undefined {
  const value = parsed(text)
  if (value?.['format'] !== fileFormat.format || value['version'] !== fileFormat.version) return undefined
  const submission = takenSubmission(value['submission'])
  if (!submission) return undefined
  const base = takenSubmission(value['base']) ?? (submission.state === 'returned' ? submission : undefined)
  const typed = takenAmounts(value['amounts'])
  return {
    submission,
    amounts: Object.keys(typed).length ? typed : typedAmounts(submission),
    changedAt,
    remarks: takenRemarks(value['remarks']),
    ...(base && { base }),
  }
}

/** An object of JSON within bounds. */
function parsed(text: string): Record<string, unknown> | undefined {
  if (text.length > MOST_FILE) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** @example fileName({ title: 'Двор / сад' }, 'Заявка') // 'Заявка — Двор сад.json' */
export function fileName({ title }: Pick<Submission['card'], 'title'>, kind: string): string {
  const plain = title
    .replace(/[^\p{L}\p{N} ,.()№-]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 80)
  return `${kind}${plain && ` — ${plain}`}.json`
}
