import { compareIds } from '../ids.js'
import type { ScoreSheet, Versioned } from '../sheet.js'

/** A field that two devices changed in different ways from the same version: one value is kept, the other stands here. */
export interface FieldConflict {
  /** A JSON Pointer into the sheet. */
  path: string
  version: number
  kept: unknown
  other: unknown
}

export interface MergedSheet {
  sheet: ScoreSheet
  conflicts: FieldConflict[]
}

type StateField = Pick<ScoreSheet, 'state' | 'reason'>

/** From the first to the last; the six of a sheet's progress are no conflict among each other. */
const states: ScoreSheet['state'][] = [
  'assigned',
  'opened',
  'draft',
  'submitted',
  'confirmed',
  'sealed',
  'expired',
  'abstained',
  'recused',
  'replaced',
]
const progress = new Set(states.slice(0, 6))

/**
 * One sheet of two copies that its author edited on two devices: of every field the higher version; at the same
 * version the same value, or a conflict that keeps both. Which of two is kept does not depend on the order of the
 * copies. A `RangeError` for sheets of different jurors, submissions or rounds.
 *
 * @example
 * // tablet: { quality: { value: 7, version: 1 } }, telephone: { effect: { value: 5, version: 1 } }
 * mergeSheets(tablet, telephone).sheet.marks
 * // { effect: { value: 5, version: 1 }, quality: { value: 7, version: 1 } }
 */
export function mergeSheets(a: ScoreSheet, b: ScoreSheet): MergedSheet {
  if (a.juror !== b.juror || a.submission !== b.submission || a.round !== b.round) {
    throw new RangeError('only copies of one sheet can be merged')
  }
  const conflicts: FieldConflict[] = []
  const merged = <T>(path: string, left: Versioned<T> | undefined, right: Versioned<T> | undefined): Versioned<T> => {
    if (!left || !right) return (left ?? right)!
    if (left.version !== right.version) return left.version > right.version ? left : right
    const order = compareValues(left.value, right.value)
    if (order === 0) return left
    const [kept, other] = order > 0 ? [left, right] : [right, left]
    conflicts.push({ path, version: kept.version, kept: kept.value, other: other.value })
    return kept
  }
  const fields = <T>(name: string, left: Record<string, Versioned<T>>, right: Record<string, Versioned<T>>) =>
    Object.fromEntries(
      [...new Set([...Object.keys(left), ...Object.keys(right)])]
        .sort()
        .map((id) => [id, merged(`/${name}/${escaped(id)}`, own(left, id), own(right, id))]),
    )
  const { kept, other } = laterState(a, b)
  if (other) conflicts.push({ path: '/state', version: kept.version, kept: kept.value, other })
  const sheet: ScoreSheet = {
    juror: a.juror,
    submission: a.submission,
    round: a.round,
    state: kept.value.state,
    marks: fields('marks', a.marks, b.marks),
    comments: fields('comments', a.comments, b.comments),
  }
  if (kept.version) sheet.stateVersion = kept.version
  if (kept.value.reason !== undefined) sheet.reason = kept.value.reason
  if (a.note || b.note) sheet.note = merged('/note', a.note, b.note)
  return { sheet, conflicts }
}

/** The later state of two; at the same version the one further on, and the other too unless progress explains both. */
function laterState(a: ScoreSheet, b: ScoreSheet): { kept: Versioned<StateField>; other?: StateField } {
  const [left, right] = [stateOf(a), stateOf(b)]
  if (left.version !== right.version) return { kept: left.version > right.version ? left : right }
  const order =
    states.indexOf(left.value.state) - states.indexOf(right.value.state) || compareValues(left.value, right.value)
  const [kept, other] = order >= 0 ? [left, right] : [right, left]
  const explained = progress.has(kept.value.state) && progress.has(other.value.state) && !other.value.reason
  return order === 0 || explained ? { kept } : { kept, other: other.value }
}

const stateOf = ({ state, reason, stateVersion = 0 }: ScoreSheet): Versioned<StateField> => ({
  value: reason === undefined ? { state } : { state, reason },
  version: stateVersion,
})

const own = <T>(record: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

const compareValues = (a: unknown, b: unknown): number => compareIds(JSON.stringify(a), JSON.stringify(b))

const escaped = (id: string): string => id.replaceAll('~', '~0').replaceAll('/', '~1')
