import { edgesOf, parseEdtf } from '../when/edtf/edtf.js'
import type { When, WhenKind } from '../when/when.js'
import type { Entry } from './entry.js'

const kinds: readonly WhenKind[] = ['date', 'within', 'recurring', 'ongoing', 'elsewhere', 'unset']
const collator = new Intl.Collator('ru', { numeric: true })

/** What `compareWhen` compares, made once for each entry, and the entry. */
interface Keyed {
  entry: Entry
  undated: number
  first: number
  last: number
  rank: number
}

/**
 * The entries by date in the order of `compareWhen`, then by title; equals keep their order. Undated ones come last.
 *
 * @example sortEntries([december, undated, autumn, october]).map(({ id }) => id) // ['autumn', 'october', 'december', 'undated']
 */
export function sortEntries(entries: readonly Entry[]): Entry[] {
  return entries
    .map(keyed)
    .sort(
      (a, b) =>
        a.undated - b.undated ||
        order(a.first, b.first) ||
        order(a.last, b.last) ||
        a.rank - b.rank ||
        order(a.entry.when.edtf, b.entry.when.edtf) ||
        collator.compare(a.entry.title, b.entry.title),
    )
    .map(({ entry }) => entry)
}

function keyed(entry: Entry): Keyed {
  const { kind, edtf }: When = entry.when
  const parsed = edtf.includes('XXXX') ? undefined : parseEdtf(edtf)
  const rank = kinds.indexOf(kind)
  const [first, last] = parsed ? edgesOf(parsed) : [Infinity, Infinity]
  return { entry, undated: rank > 3 || !parsed ? 1 : 0, first, last, rank }
}

const order = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)
