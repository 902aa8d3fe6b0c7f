import type { FacetName, Practice } from '@gorod/core'
import type { Corpus } from './corpus.ts'
import { against, alone, ms, type Demand } from './demand.ts'
import { facetTimes, type FacetValues } from './facet-rivals.ts'
import { percentile } from './measures.ts'
import type { Rivals } from './rivals.ts'
import { figure } from '../table.ts'

const states = 240
const many = 100_000

/** The eleventh number: counts of all nine facets in random states, beside crossfilter2 and plain bitsets over the same values. */
export async function facetDemands(
  { core }: Rivals,
  { practices, options }: Corpus,
  bytes: Uint8Array,
  seed: number,
): Promise<Demand[]> {
  const { index } = await core.openPracticeIndex(bytes)
  const { ids } = await core.searchPractices(index!, { pageSize: practices.length })
  const byId = new Map(practices.map((practice) => [practice.id, practice]))
  const ordered = ids.map((id) => byId.get(id)!)
  const counted = await core.facetCounts(index!)
  const { rubricator, cities = [], cost } = options
  const spheres = new Map(rubricator.spheres.map(({ id, within }) => [id, within]))
  const questions = new Map(rubricator.questions.map(({ id, spheres: own }) => [id, own]))
  const around = (sphere: string): string[] => [sphere, ...[spheres.get(sphere) ?? []].flat()]
  const headings = new Map(cities.map(({ id, listedUnder }) => [id, listedUnder ?? '']))
  const bandOf = (amount = NaN): string | undefined =>
    cost?.bands.find(({ from = -Infinity, to = Infinity }) => amount >= from && amount <= to)?.id
  const valuesOf: Record<FacetName, (practice: Practice) => readonly (string | undefined)[]> = {
    sphere: (practice) => practice.questions.flatMap((id) => questions.get(id)!.flatMap(around)),
    question: (practice) => practice.questions,
    city: ({ owner }) => [owner.city],
    heading: ({ owner }) => [headings.get(owner.city ?? '')],
    year: ({ award }) => [String(award?.edition.year)],
    award: ({ award }) => [award?.degree ?? 'admitted'],
    cost: ({ amounts }) => [bandOf(amounts['total'])],
    status: ({ status }) => [status],
    editing: ({ editing }) => [editing.state],
  }
  const facets = Object.fromEntries(
    counted.map(({ name, values }) => {
      const places = new Map(values.map(({ id }, at) => [id, at]))
      const rows = ordered.map((practice) =>
        [...new Set(valuesOf[name](practice))].flatMap((id) => places.get(id ?? '') ?? []),
      )
      return [name, rows]
    }),
  ) as FacetValues
  const { times, wrong } = await facetTimes(core.facetCounts, index!, facets, states, seed)
  const [ours, cross, bits] = [times.ours, times.crossfilter, times.bitsets].map((each) => percentile(each, 0.95)) as [
    number,
    number,
    number,
  ]
  // The demand is on very many: of few, making the answer costs more than counting.
  const most = (bar: number) => (practices.length < many ? undefined : { most: bar })
  const of = `${figure(practices.length)} × ${counted.length}`
  return [
    against(`11 counts p95, ${of}`, ours, cross, most(0.15), ms, 'crossfilter2'),
    against('11 counts p95', ours, bits, most(1), ms, 'bitsets'),
    alone('11 slowest counts', Math.max(...times.ours), { most: 16 }, ms),
    alone(`11 wrong of ${states / 4} states, counted one by one`, wrong, { most: 0 }, figure),
  ]
}
