import type { Membership } from './components.js'

/**
 * The competition places of values, the highest first; values within the rounding of each other share a place (1 2 2 4).
 *
 * @example competitionPlaces([7.5, 8, 7.5, 6], 0) // Uint16Array [2, 1, 2, 4]
 */
export function competitionPlaces(values: ArrayLike<number>, rounding: number): Uint16Array {
  const sorted = new Float64Array(values).sort()
  const places = new Uint16Array(values.length)
  for (let index = 0; index < places.length; index++) {
    const limit = values[index]! + rounding
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! > limit) high = middle
      else low = middle + 1
    }
    places[index] = sorted.length - low + 1
  }
  return places
}

/** The competition places of submissions by value, counted within each component. */
export function placesWithin(values: Float64Array, { rows }: Membership, rounding: number): Uint16Array {
  if (rows.length === 1) return competitionPlaces(values, rounding)
  const places = new Uint16Array(values.length)
  for (const members of rows) {
    const own = competitionPlaces(
      members.map((row) => values[row]!),
      rounding,
    )
    members.forEach((row, at) => (places[row] = own[at]!))
  }
  return places
}

/**
 * The ranks of values, the highest first; equal ones share the mean of their ranks (1 2.5 2.5 4), as statistics wants it.
 *
 * @example fractionalRanks([7.5, 8, 7.5, 6]) // [2.5, 1, 2.5, 4]
 */
export function fractionalRanks(values: ArrayLike<number>): number[] {
  const order = Array.from(values, (_, index) => index).sort((a, b) => values[b]! - values[a]!)
  const ranks = order.slice()
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++
    for (let at = from; at < to; at++) ranks[order[at]!] = (from + 1 + to) / 2
  }
  return ranks
}
