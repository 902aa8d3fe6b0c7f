import { undetermined, type Undetermined } from './undetermined.js'

/**
 * Kendall's tau-b of two lists of scores, ties on both sides allowed, over the places where both have a score: −1 for
 * opposite orders, 1 for the same (Kendall 1945; in n log n by Knight 1966).
 *
 * @example
 * kendallTauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]) // -0.471404520791031…
 * kendallTauB([1, 1], [1, 2]) // { undefined: 'no-variation' }
 */
export function kendallTauB(one: readonly (number | null)[], other: readonly (number | null)[]): number | Undetermined {
  if (one.length !== other.length || ![...one, ...other].every((value) => value === null || Number.isFinite(value)))
    return undetermined('malformed')
  const pairs = one.flatMap((x, at) => {
    const y = other[at]!
    return x === null || y === null ? [] : [{ x, y }]
  })
  if (pairs.length < 2) return undetermined('too-few')
  pairs.sort((a, b) => a.x - b.x || a.y - b.y)
  const all = (pairs.length * (pairs.length - 1)) / 2
  const tiedX = tiedPairs(pairs, (a, b) => a.x === b.x)
  const tiedBoth = tiedPairs(pairs, (a, b) => a.x === b.x && a.y === b.y)
  const ys = Float64Array.from(pairs, ({ y }) => y)
  const discordant = sortCounting(ys)
  const tiedY = tiedPairs(ys, (a, b) => a === b)
  if (tiedX === all || tiedY === all) return undetermined('no-variation')
  const concordant = all - tiedX - tiedY + tiedBoth - discordant
  const tau = (concordant - discordant) / (Math.sqrt(all - tiedX) * Math.sqrt(all - tiedY))
  return Math.max(-1, Math.min(1, tau))
}

/** Pairs of neighbours in a sorted list that are equal. */
function tiedPairs<T>(sorted: ArrayLike<T>, equal: (a: T, b: T) => boolean): number {
  let pairs = 0
  for (let at = 1, run = 0; at < sorted.length; at++) {
    run = equal(sorted[at - 1]!, sorted[at]!) ? run + 1 : 0
    pairs += run
  }
  return pairs
}

/** Sorts in place by merging; how many pairs stood the wrong way round. */
function sortCounting(values: Float64Array): number {
  let swaps = 0
  let from: Float64Array = values.slice()
  let to: Float64Array = values
  for (let width = 1; width < values.length; width *= 2) {
    ;[from, to] = [to, from]
    for (let low = 0; low < values.length; low += 2 * width) {
      const middle = Math.min(low + width, values.length)
      const high = Math.min(low + 2 * width, values.length)
      let left = low
      let right = middle
      for (let at = low; at < high; at++) {
        if (left < middle && (right >= high || from[left]! <= from[right]!)) to[at] = from[left++]!
        else {
          swaps += middle - left
          to[at] = from[right++]!
        }
      }
    }
  }
  values.set(to)
  return swaps
}
