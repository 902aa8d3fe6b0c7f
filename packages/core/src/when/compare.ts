import { edgesOf, parseEdtf } from './edtf/edtf.js'
import type { When, WhenKind } from './when.js'

const kinds: WhenKind[] = ['date', 'within', 'recurring', 'ongoing', 'elsewhere', 'unset']

/**
 * The order of two dates for `sort`: by first day, then by last, then the surer first; what has no date
 * (`elsewhere`, `unset`, no year) comes last.
 *
 * @example
 * compareWhen({ kind: 'date', edtf: '2026-09-05' }, { kind: 'date', edtf: '2026-09' }) // 1: September begins earlier
 */
export const compareWhen = (a: When, b: When): number => compareKeys(keyOf(a), keyOf(b))

/**
 * A sorted copy by `compareWhen`, each date read only once: for long lists.
 *
 * @example sortedByWhen(entries, ({ when }) => when)
 */
export function sortedByWhen<T>(items: readonly T[], whenOf: (item: T) => When): T[] {
  return items
    .map((item) => ({ item, key: keyOf(whenOf(item)) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ item }) => item)
}

type Key = [undated: number, first: number, last: number, rank: number, edtf: string]

function compareKeys(one: Key, two: Key): number {
  for (let i = 0; i < one.length; i++) {
    if (one[i] !== two[i]) return one[i]! < two[i]! ? -1 : 1
  }
  return 0
}

function keyOf({ kind, edtf }: When): Key {
  const parsed = edtf.includes('XXXX') ? undefined : parseEdtf(edtf)
  const rank = kinds.indexOf(kind)
  const [first, last] = parsed ? edgesOf(parsed) : [Infinity, Infinity]
  return [rank > 3 || !parsed ? 1 : 0, first, last, rank, edtf]
}
