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
export function compareWhen(a: When, b: When): number {
  const [one, two] = [keyOf(a), keyOf(b)]
  for (let i = 0; i < one.length; i++) {
    if (one[i] !== two[i]) return one[i]! < two[i]! ? -1 : 1
  }
  return a.edtf === b.edtf ? 0 : a.edtf < b.edtf ? -1 : 1
}

function keyOf({ kind, edtf }: When): number[] {
  const parsed = edtf.includes('XXXX') ? undefined : parseEdtf(edtf)
  const rank = kinds.indexOf(kind)
  const [first, last] = parsed ? edgesOf(parsed) : [Infinity, Infinity]
  return [rank > 3 || !parsed ? 1 : 0, first, last, rank]
}
