import type { Random } from '../random.js'

/** How many times each item is in a resample, and how many of the equally likely draws give just these counts. */
export interface Resample {
  counts: number[]
  weight: number
}

/**
 * All resamples of `size` items drawn `size` times with replacement, in a fixed order; the weights sum to `size^size`
 * (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, on the ideal bootstrap).
 *
 * @example exactResamples(2) // [{ counts: [2, 0], weight: 1 }, { counts: [1, 1], weight: 2 }, { counts: [0, 2], weight: 1 }]
 */
export function exactResamples(size: number): Resample[] {
  const resamples: Resample[] = []
  const counts = Array.from({ length: size }, () => 0)
  const place = (item: number, left: number, weight: number) => {
    if (item === size - 1) {
      counts[item] = left
      resamples.push({ counts: [...counts], weight })
      return
    }
    // The weight is a product of binomials: which of the draws left go to this item.
    let ways = weight
    const by: number[] = []
    for (let count = 0; count <= left; count++) {
      by.push(ways)
      ways = (ways * (left - count)) / (count + 1)
    }
    for (let count = left; count >= 0; count--) {
      counts[item] = count
      place(item + 1, left - count, by[count]!)
    }
  }
  if (size > 0) place(0, size, 1)
  return resamples
}

/** One resample by lot. */
export function drawnResample(size: number, random: Random): Resample {
  const counts = Array.from({ length: size }, () => 0)
  for (let draw = 0; draw < size; draw++) counts[random.below(size)]!++
  return { counts, weight: 1 }
}
