import { submissionMoves, type Attachment, type Card, type Entrant, type Submission } from '@gorod/core/contest'
import { fieldOrder, fields, type Shape } from './fields.js'
import type { Remark } from './intake.js'

const MOST_ROWS = 200
const MOST_TEXT = 20_000
const MOST_LINE = 1000

type Known = Record<string, unknown>

/**
 * What a value from outside holds of a submission: every field that can be one, bounded, and nothing else; `undefined`
 * where it is none at all. Drafts are read so, that nothing of them is lost to one bad field.
 */
export function takenSubmission(value: unknown): Submission | undefined {
  const { id, contest, nomination, state, card, attachments, consents, entrant, late, ...rest } = known(value)
  if (!isId(id) || !isId(contest) || !card) return undefined
  return {
    id,
    contest,
    nomination: isId(nomination) ? nomination : '',
    entrant: takenEntrant(entrant),
    card: takenCard(known(card)),
    attachments: listed(attachments).flatMap(takenAttachment),
    consents: listed(consents).flatMap((one) => taken(one, MOST_LINE) ?? []),
    state:
      typeof state === 'string' && Object.hasOwn(submissionMoves, state) ? (state as Submission['state']) : 'draft',
    ...texts(rest, ['submittedAt', 'reason', 'deadline', 'contentHash'], MOST_TEXT),
    ...(late === true && { late }),
  }
}

/** The remarks that a value from outside holds. */
export const takenRemarks = (value: unknown): Remark[] =>
  listed(value).flatMap((one) => {
    const { path, text } = known(one)
    const said = taken(text, MOST_TEXT)
    const place = taken(path, MOST_LINE)
    return said ? [{ text: said, ...(place && { path: place }) }] : []
  })

/** The typed amounts that a value from outside holds. */
export const takenAmounts = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(known(value))
      .slice(0, MOST_ROWS)
      .flatMap(([name, one]): [string, string][] => {
        const typed = typeof one === 'number' ? String(one) : taken(one, MOST_LINE)
        return typed === undefined || !isId(name) ? [] : [[name, typed]]
      }),
  )

const takenEntrant = (value: unknown): Entrant => {
  const { kind, name, ...rest } = known(value)
  return {
    kind: (taken(kind, 40) ?? 'city') as Entrant['kind'],
    name: taken(name, MOST_LINE) ?? '',
    ...texts(rest, ['city', 'organisation'], MOST_LINE),
  }
}

function takenCard(card: Known): Card {
  const entries = fieldOrder.flatMap((field): [string, unknown][] => {
    const value = takenField(fields[field].shape, card[field])
    return value === undefined ? [] : [[field, value]]
  })
  const lists = { questions: [], steps: [], participants: [], legalBasis: [], indicators: [], copiedBy: [] }
  return { title: '', language: 'ru', amounts: {}, ...lists, ...Object.fromEntries(entries) }
}

function takenField(shape: Shape, value: unknown): unknown {
  if (value === undefined) return undefined
  const most = shape.kind === 'text' ? MOST_TEXT : MOST_LINE
  const cells = (row: unknown): Known => {
    const names = 'parts' in shape ? shape.parts : []
    const mains = Object.fromEntries(names.filter(({ isMain }) => isMain).map(({ name }) => [name, '']))
    return {
      ...mains,
      ...texts(
        known(row),
        names.map(({ name }) => name),
        MOST_TEXT,
      ),
    }
  }
  switch (shape.kind) {
    case 'list':
      return listed(value).flatMap((one) => taken(one, MOST_LINE) ?? [])
    case 'rows':
      return listed(value).map(cells)
    case 'group':
      return cells(value)
    case 'amounts':
      return Object.fromEntries(Object.entries(known(value)).filter(([, one]) => Number.isSafeInteger(one)))
    case 'status':
      return ['pilot', 'working', 'finished', 'copied'].find((one) => one === value)
    default:
      return taken(value, most)
  }
}

function takenAttachment(value: unknown): Attachment[] {
  const { name, type, bytes, hash } = known(value)
  const isOne = typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash) && Number.isSafeInteger(bytes)
  return isOne ? [{ name: taken(name, 255) || '…', type: taken(type, 200) ?? '', bytes: bytes as number, hash }] : []
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 200 && value !== '__proto__'

const taken = (value: unknown, most: number): string | undefined =>
  typeof value === 'string' ? value.slice(0, most) : undefined

const texts = (value: Known, names: readonly string[], most: number): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const text = Object.hasOwn(value, name) ? taken(value[name], most) : undefined
      return text === undefined ? [] : [[name, text]]
    }),
  )

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, MOST_ROWS) : [])

const known = (value: unknown): Known =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Known) : {}
