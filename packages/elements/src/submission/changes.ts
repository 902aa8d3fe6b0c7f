import type { Card, Submission } from '@gorod/core/contest'
import { diffArrays } from 'diff'
import { fieldOrder } from './fields.js'

/** A piece of a text: as it was, taken away, or new. */
export interface Piece {
  kind: 'same' | 'gone' | 'new'
  text: string
}

/** A field of a submission before and after. */
export interface FieldChange {
  field: keyof Card | 'attachments'
  before: string
  after: string
  /** The change word by word; not there where the texts are too far apart to read it so. */
  pieces?: Piece[]
}

/** What a revision changes: every field whose text is another, in the order of the form. */
export function changesBetween(before: Submission, after: Submission): FieldChange[] {
  const fields: FieldChange['field'][] = [...fieldOrder, 'attachments']
  return fields.flatMap((field) => {
    const [old, now] = [saidIn(before, field), saidIn(after, field)]
    if (old === now) return []
    const pieces = old && now ? piecesOf(old, now) : undefined
    return [{ field, before: old, after: now, ...(pieces && { pieces }) }]
  })
}

const saidIn = (submission: Submission, field: FieldChange['field']): string =>
  field === 'attachments'
    ? submission.attachments.map(({ name, hash }) => `${name} (${hash.slice(0, 8)})`).join('\n')
    : linesOf(submission.card[field])

/** The text of a field, a row on one line. */
function linesOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(rowOf).join('\n')
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, one]) => (typeof one === 'number' ? `${name}: ${one}` : rowOf(one)))
      .join('\n')
  return rowOf(value)
}

const rowOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Object.values(value).filter(Boolean).join(' · ') : String(value ?? '')

function piecesOf(before: string, after: string): Piece[] | undefined {
  const found = diffArrays(wordsIn(before), wordsIn(after), { timeout: 30 })
  if (!found || found.length > 400) return undefined
  const same = found
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.join('').trim().length, 0)
  if (same * 4 < Math.max(before.length, after.length)) return undefined
  return found.map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
  }))
}

/** Words, what stands between them, and the spaces. */
const wordsIn = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]+/gu) ?? []
