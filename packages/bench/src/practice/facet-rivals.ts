import crossfilter from 'crossfilter2'
import type { CountedFacet, FacetName, facetCounts, PracticeIndex } from '@gorod/core'
import { seeded } from '../data.ts'

export interface FacetTimes {
  ours: number[]
  crossfilter: number[]
  bitsets: number[]
}

/** The values of practices by facet, as numbers of the values that the index lists. */
export type FacetValues = Record<FacetName, number[][]>

interface Choice {
  at: number
  name: FacetName
  values: number[]
}

const rounds = 3
const checkedEvery = 4

/** Counts in random states, some facets with one to three values chosen: the best of three rounds, and how many of ours are wrong. */
export async function facetTimes(
  counts: typeof facetCounts,
  index: PracticeIndex,
  facets: FacetValues,
  states: number,
  seed: number,
): Promise<{ times: FacetTimes; wrong: number }> {
  const random = seeded(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const listed = await counts(index)
  const names = listed.map(({ name }) => name)
  const sizes = listed.map(({ values }) => values.length)
  const count = facets[names[0]!].length
  const words = Math.ceil(count / 32)
  const bits = names.map((name, at) => {
    const own = Array.from({ length: sizes[at]! }, () => new Uint32Array(words))
    facets[name].forEach((row, item) => row.forEach((value) => (own[value]![item >> 5]! |= 1 << (item & 31))))
    return own
  })
  const filter = crossfilter(Array.from({ length: count }, (_, item) => item))
  const dimensions = names.map((name) => filter.dimension((item) => facets[name][item]!, true))
  const groups = dimensions.map((dimension) => dimension.group())
  const choices = Array.from({ length: states }, () =>
    names.flatMap((name, at): Choice[] =>
      // A question is chosen together with spheres, which no peer can.
      random() < 0.3 && name !== 'question'
        ? [{ at, name, values: [...new Set(Array.from({ length: 1 + below(3) }, () => below(sizes[at]!)))] }]
        : [],
    ),
  )
  const times: FacetTimes = { ours: [], crossfilter: [], bitsets: [] }
  let wrong = 0
  for (let round = 0; round < rounds; round++) {
    for (const [state, chosen] of choices.entries()) {
      const timed = async <Result>(name: keyof FacetTimes, work: () => Result): Promise<Awaited<Result>> => {
        const start = performance.now()
        const result = await work()
        times[name][state] = Math.min(times[name][state] ?? Infinity, performance.now() - start)
        return result
      }
      const ids = Object.fromEntries(
        chosen.map(({ at, name, values }) => [name, values.map((value) => listed[at]!.values[value]!.id)]),
      )
      const ours = await timed('ours', () => counts(index, { chosen: ids }))
      await timed('bitsets', () => bitsetCounts(bits, names, chosen, words))
      await timed('crossfilter', () => {
        dimensions.forEach((dimension, at) => {
          const values = chosen.find((each) => each.at === at)?.values
          if (values) dimension.filterFunction((value) => values.includes(value as unknown as number))
          else dimension.filterAll()
        })
        return groups.map((group) => group.all())
      })
      if (!round && state % checkedEvery === 0 && !isRight(ours, facets, chosen, count)) wrong++
    }
  }
  return { times, wrong }
}

/** Whether two facets are one choice. */
const isOne = (one: FacetName, two: FacetName): boolean =>
  one === two || [one, two].every((each) => each === 'sphere' || each === 'question')

/** Whether counts are what counting one by one gives. */
function isRight(
  counted: readonly CountedFacet[],
  facets: FacetValues,
  chosen: readonly Choice[],
  count: number,
): boolean {
  const naive = counted.map(({ values }) => values.map(() => 0))
  const sets = chosen.map(({ name, values }) => ({ name, values: new Set(values) }))
  for (let item = 0; item < count; item++) {
    const failed = sets.filter(({ name, values }) => !facets[name][item]!.some((value) => values.has(value)))
    counted.forEach(({ name }, at) => {
      if (failed.every((each) => isOne(each.name, name))) for (const value of facets[name][item]!) naive[at]![value]!++
    })
  }
  return counted.every(({ values }, at) => values.every(({ count }, value) => count === naive[at]![value]))
}

function bitsetCounts(
  bits: readonly Uint32Array[][],
  names: readonly FacetName[],
  chosen: readonly Choice[],
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
      if (!isOne(names[at]!, names[facet]!)) for (let word = 0; word < words; word++) passing[word]! &= union[word]!
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
