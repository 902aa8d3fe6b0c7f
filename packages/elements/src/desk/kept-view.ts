import type { Submission } from '@gorod/core/contest'
import type { Seen } from '../office/office.js'

/** What the office keeps itself, and a device keeps for the time when it cannot be asked. */
export const viewKinds = ['seen', 'card', 'entry', 'sheet'] as const

/**
 * What the office shows, cut into pieces that change one by one, each under its name: a mark writes one sheet again, not a
 * thousand.
 */
export function piecesOf(seen: Seen): Map<string, unknown> {
  const { state, submissions } = seen
  const sheets = Object.entries(state.sheets)
  const bare = Object.fromEntries(sheets.map(([round]) => [round, {}]))
  return new Map<string, unknown>([
    [nameOf('seen', 'last'), { ...seen, submissions: [], state: { ...state, entries: {}, sheets: bare } }],
    ...submissions.map((one) => [nameOf('card', one.id), one] as const),
    ...Object.entries(state.entries).map(([id, entry]) => [nameOf('entry', id), entry] as const),
    ...sheets.flatMap(([round, bySubmission]) =>
      Object.entries(bySubmission).map(([id, byJuror]) => [nameOf('sheet', round, id), byJuror] as const),
    ),
  ])
}

/** What the office showed, put together of its pieces; nothing where it never showed anything. */
export function seenIn(pieces: ReadonlyMap<string, unknown>): Seen | undefined {
  const seen = pieces.get(nameOf('seen', 'last')) as Seen | undefined
  if (!seen) return undefined
  const all = <T>(...path: string[]): [id: string, piece: T][] => {
    const start = nameOf(...path, '')
    const found = [...pieces].filter(([name]) => name.startsWith(start))
    return found.map(([name, piece]) => [decodeURIComponent(name.slice(start.length)), piece as T])
  }
  const sheets = Object.keys(seen.state.sheets).map((round) => [round, Object.fromEntries(all('sheet', round))])
  return {
    ...seen,
    submissions: all<Submission>('card').map(([, card]) => card),
    state: { ...seen.state, entries: Object.fromEntries(all('entry')), sheets: Object.fromEntries(sheets) },
  }
}

/** Under which name something is kept. */
export const nameOf = (...path: string[]): string => path.map(encodeURIComponent).join('/')
