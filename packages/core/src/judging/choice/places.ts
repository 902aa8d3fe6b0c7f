import { compareRatios, ratioFrom, ratioOf, type Fraction, type Ratio } from '../rational.js'

/**
 * How equals are numbered: `competition` 1 2 2 4 (official places), `modified` 1 3 3 4, `dense` 1 2 2 3 (degrees),
 * `ordinal` 1 2 3 4 (never for publication), `fractional` 1 2.5 2.5 4 (statistics).
 */
export type RankConvention = 'competition' | 'modified' | 'dense' | 'ordinal' | 'fractional'

/** Whether the highest value comes first, or the lowest, as in a sum of places. */
export type ValueOrder = 'highest-first' | 'lowest-first'

/**
 * The place of every value, in the order given. Values are whole numbers or exact fractions: two results that differ
 * by the rounding of a double are never taken for different. A `RangeError` for any other number.
 *
 * @example placesOf([9, 7, 7, 5]) // [1, 2, 2, 4]
 */
export function placesOf(
  values: readonly (number | Fraction)[],
  convention: RankConvention = 'competition',
  order: ValueOrder = 'highest-first',
): number[] {
  const ratios = values.map((value) => (typeof value === 'number' ? ratioOf(value) : ratioFrom(value)))
  const places = values.map(() => 0)
  let first = 1
  equals(ratios, order).forEach((group, index) => {
    const last = first + group.length - 1
    group.forEach((position, offset) => {
      places[position] = {
        competition: first,
        modified: last,
        dense: index + 1,
        ordinal: first + offset,
        fractional: (first + last) / 2,
      }[convention]
    })
    first = last + 1
  })
  return places
}

/** Positions of equal values together, the best group first; inside a group as given. */
export function equals(values: readonly Ratio[], order: ValueOrder): number[][] {
  const sign = order === 'highest-first' ? -1 : 1
  const numerators = commonNumerators(values)
  const compare = numerators
    ? (a: number, b: number): number => sign * (numerators[a]! - numerators[b]!)
    : (a: number, b: number): number => sign * compareRatios(values[a]!, values[b]!)
  const groups: number[][] = []
  for (const position of values.map((_, index) => index).sort(compare)) {
    const group = groups.at(-1)
    if (group && compare(group[0]!, position) === 0) group.push(position)
    else groups.push([position])
  }
  return groups
}

/** The numerators, where all denominators are the same and no number needs more than a double: the usual case, and fast. */
function commonNumerators(values: readonly Ratio[]): number[] | null {
  const numerators: number[] = []
  for (const { n, d } of values) {
    if (typeof n !== 'number' || d !== values[0]!.d) return null
    numerators.push(n)
  }
  return numerators
}
