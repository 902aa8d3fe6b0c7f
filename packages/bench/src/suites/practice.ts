import { loadavg } from 'node:os'
import { chromium, type Browser } from 'playwright'
import { ensureChromium, launch } from '../../../../.ci/chromium.ts'
import { chromiumDemands } from '../practice/chromium.ts'
import { codeDemands } from '../practice/code.ts'
import { corpusOf, type Extent } from '../practice/corpus.ts'
import { alone, demandTable, share, type Demand } from '../practice/demand.ts'
import { facetDemands } from '../practice/facet-demands.ts'
import { groupDemands } from '../practice/groups.ts'
import { relevanceOf, type Ask, type Relevance } from '../practice/measures.ts'
import { lunrOf, oramaOf } from '../practice/peers.ts'
import { queriesOf } from '../practice/queries.ts'
import { relevanceDemands, relevanceTable } from '../practice/relevance.ts'
import { rivals, type Rivals } from '../practice/rivals.ts'
import { textsOf } from '../practice/texts.ts'
import { transferDemands } from '../practice/transfer.ts'
import { weightDemands } from '../practice/weight.ts'
import { figure, type Table } from '../table.ts'

const few = 5_000
const many = 100_000
const queriesEach = 80

/** The fourteen numbers of the practice search, at 5,000 and 100,000 practices; with a size, at that one alone. */
export async function* run(
  _runs?: number,
  { size, seed = 1 }: { size?: number | undefined; seed?: number | undefined } = {},
): AsyncGenerator<Table> {
  ensureChromium()
  const browser = await chromium.launch(launch())
  try {
    const ours = await rivals()
    yield demandTable(`Practices, words and code, seed ${seed}`, [
      ...groupDemands(ours, seed),
      ...(await codeDemands()),
    ])
    for (const each of size === undefined ? [few, many] : [size]) {
      const { demands, found } = await measured(ours, browser, each, seed)
      if (each >= many) demands.push(await exactDemand(ours, each, seed))
      yield demandTable(`Practices, ${ofSize(each)}, seed ${seed}`, demands, [load()])
      yield found
    }
  } finally {
    await browser.close()
  }
}

/** Only title, summary and what stands around them of very many, as in the sources that the bars are from. */
const extentOf = (size: number): Extent => (size < many ? 'full' : 'short')

const ofSize = (size: number): string => `${figure(size)} ${extentOf(size)}`

async function measured(
  ours: Rivals,
  browser: Browser,
  size: number,
  seed: number,
): Promise<{ demands: Demand[]; found: Table }> {
  const extent = extentOf(size)
  const corpus = corpusOf(size, seed, extent, ours.cityForms)
  const queries = queriesOf(corpus, queriesEach, seed + 5)
  const of = ofSize(size)
  const { demands, bytes, ask, mini, flex } = await weightDemands(ours, corpus, extent, queries)
  const engines: Record<string, Relevance> & { ours: Relevance } = {
    ours: await relevanceOf(ask, queries),
    MiniSearch: await relevanceOf(mini, queries),
    FlexSearch: await relevanceOf(flex, queries),
  }
  const own = relevanceDemands(of, engines)
  if (size < many) {
    const texts = corpus.practices.map(textsOf(corpus))
    const some = queries.filter((_, at) => at % 5 === 0)
    const ids =
      (asked: (text: string) => number[]): Ask =>
      (text) =>
        asked(text)
          .slice(0, 10)
          .map((number) => corpus.practices[number]!.id)
    engines['Lunr'] = await relevanceOf(ids(lunrOf(ours.parts, texts)), some)
    engines['Orama'] = await relevanceOf(ids(oramaOf(ours.parts, texts)), some)
  }
  return {
    demands: [
      ...demands,
      ...(await chromiumDemands(browser, bytes, queries, of, size >= many)),
      ...own,
      ...(await facetDemands(ours, corpus, bytes, seed)),
      ...(await transferDemands(ours, corpus, queries, browser)),
    ],
    found: { ...relevanceTable(engines, `Found of ${queriesEach} known items to a category, ${of}`), notes: [notes] },
  }
}

/** The ninth number's other half: words exactly as they stand in whole practices. */
async function exactDemand({ core, cityForms }: Rivals, size: number, seed: number): Promise<Demand> {
  const corpus = corpusOf(size, seed, 'full', cityForms)
  const queries = queriesOf(corpus, queriesEach, seed + 5).filter(({ category }) => category === 'exact')
  const built = core.buildPracticeIndex(corpus.practices, { ...corpus.options, mode: 'one' })
  const { index } = await core.openPracticeIndex(built.files[0]!.bytes)
  const ask: Ask = async (text) => (await core.searchPractices(index!, { text, pageSize: 10 })).ids
  const { exact } = await relevanceOf(ask, queries)
  return alone(`9 MRR, exact, ${figure(size)} full`, exact.mrr, { least: 0.95 }, share)
}

const notes =
  'Invented text of real words and paradigms (az, OpenCorpora), read where the package lies. Known items have at most two rivals with the same words; Lunr and Orama, which are slow, are asked every fifth. Times are the best of three of every query.'

const load = (): string =>
  `Load of the machine at the end, over 1, 5 and 15 minutes: ${loadavg()
    .map((each) => each.toFixed(1))
    .join(', ')}.`
