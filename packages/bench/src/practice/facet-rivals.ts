import crossfilter from 'crossfilter2'
import type { FacetName, facetCounts, PracticeIndex } from '@gorod/core'
import { seeded } from '../data.ts'
import { percentile } from './measures.ts'

export interface FacetTimes {
  ours: number[]
  crossfilter: number[]
  bitsets: number[]
}

/** The single-valued and many-valued choices of practices, as plain lists of values. */
export type FacetValues = Record<string, number[][]>

/** Counts in random states: up to four facets with one to three values, over a set of hits that the text left. */
export async function facetTimes(
  counts: typeof facetCounts,
  index: PracticeIndex,
  facets: FacetValues,
  states: number,
  seed: number,
): Promise<FacetTimes> {
  const random = seeded(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const names = Object.keys(facets)
  const count = facets[names[0]!]!.length
  const sizes = names.map((name) => Math.max(...facets[name]!.map((row) => Math.max(0, ...row))) + 1)
  const words = Math.ceil(count / 32)
  const bits = names.map((name, at) => {
    const own = Array.from({ length: sizes[at]! }, () => new Uint32Array(words))
    facets[name]!.forEach((row, item) => row.forEach((value) => (own[value]![item >> 5]! |= 1 << (item & 31))))
    return own
  })
  const filter = crossfilter(Array.from({ length: count }, (_, item) => item))
  const dimensions = names.map((name) => filter.dimension((item) => facets[name]![item]!, true))
  const groups = dimensions.map((dimension) => dimension.group())
  const listed = (await counts(index)).map(({ name, values }) => ({ name, values: values.map(({ id }) => id) }))
  const times: FacetTimes = { ours: [], crossfilter: [], bitsets: [] }
  const timed = async (name: keyof FacetTimes, work: () => unknown): Promise<void> => {
    const start = performance.now()
    await work()
    times[name].push(performance.now() - start)
  }
  for (let state = 0; state < states; state++) {
    const chosen = names.flatMap((name, at) =>
      random() < 0.3
        ? [
            {
              at,
              name: name as FacetName,
              values: [...new Set(Array.from({ length: 1 + below(3) }, () => below(sizes[at]!)))],
            },
          ]
        : [],
    )
    const ids = Object.fromEntries(
      chosen.map(({ name, values }) => [
        name,
        values.flatMap((value) => listed.find((facet) => facet.name === name)?.values[value] ?? []),
      ]),
    )
    await timed('ours', () => counts(index, { chosen: ids }))
    await timed('bitsets', () => bitsetCounts(bits, chosen, words))
    await timed('crossfilter', () => {
      dimensions.forEach((dimension, at) => {
        const values = chosen.find((each) => each.at === at)?.values
        if (values) dimension.filterFunction((value) => values.includes(value as unknown as number))
        else dimension.filterAll()
      })
      return groups.map((group) => group.all())
    })
  }
  return times
}

function bitsetCounts(
  bits: readonly Uint32Array[][],
  chosen: readonly { at: number; values: number[] }[],
  words: number,
): number[][] {
  const unions = chosen.map(({ at, values }) => {
    const union = new Uint32Array(words)
    for (const value of values) for (let word = 0; word < words; word++) union[word]! |= bits[at]![value]![word]!
    return { at, union }
  })
  return bits.map((own, facet) => {
    const passing = new Uint32Array(words).fill(0xffffffff)
    for (const { at, union } of unions)
      if (at !== facet) for (let word = 0; word < words; word++) passing[word]! &= union[word]!
    return own.map((value) => {
      let sum = 0
      for (let word = 0; word < words; word++) sum += ones(value[word]! & passing[word]!)
      return sum
    })
  })
}

function ones(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

export const worst = (times: readonly number[]): number => percentile(times, 0.95)
