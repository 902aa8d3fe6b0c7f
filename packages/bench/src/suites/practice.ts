import type * as Core from '@gorod/core'
import MiniSearch from 'minisearch'
import { bundle, gzipped, source } from '../bundle.ts'
import { corpusOf, type Corpus, type Extent } from '../practice/corpus.ts'
import { facetTimes, type FacetValues } from '../practice/facet-rivals.ts'
import { lexiconOf, type Lexeme } from '../practice/lexicon.ts'
import {
  gzippedBytes,
  latencies,
  meanMrr,
  percentile,
  relevanceOf,
  weighed,
  type Ask,
  type Relevance,
} from '../practice/measures.ts'
import { flexSearchOf, lunrOf, miniSearchFor, miniSearchOptions, oramaOf, type Normaliser } from '../practice/peers.ts'
import { categories, queriesOf, typedLetters, type KnownItem } from '../practice/queries.ts'
import { textsOf } from '../practice/texts.ts'
import { figure, ratio, type Table } from '../table.ts'

type Search = Pick<typeof Core, 'buildPracticeIndex' | 'openPracticeIndex' | 'searchPractices' | 'facetCounts'>

interface Parts extends Normaliser {
  groupOf: (term: string) => string
}

const room = '../../core/src/practice/search'
const queriesEach = 100
const facetStates = 240
const lexemes = 9_563
const largest = 100_000

/** Everything the suite measures with, from source. */
export async function rivals() {
  const [core, stem, words, mag] = await Promise.all([
    source<Search>(`${room}/index.ts`),
    source<Pick<Parts, 'termOf' | 'groupOf'>>(`${room}/normaliser/stem.ts`),
    source<Pick<Parts, 'wordsIn'>>(`${room}/normaliser/words-in.ts`),
    source<{ cityForms: Core.CityForms[] }>('@gorod/mag'),
  ])
  const parts: Parts = { ...stem, ...words }
  return { core, parts, cityForms: mag.cityForms }
}

type Row = [demand: string, ours: string, peer: string, ratio: string, bar: string]

const ms = (value: number): string => `${figure(value)} ms`
const share = (value: number): string => value.toFixed(3)
const megabytes = (value: number): string => `${figure(value / 1e6)} MB`

/** Build, size, load, memory and speed beside MiniSearch and FlexSearch over one corpus. */
async function weightRows(
  corpus: Corpus,
  extent: Extent,
  queries: readonly KnownItem[],
  withFlex: boolean,
): Promise<{ rows: Row[]; ask: Ask; mini: Ask; flex: Ask | undefined; bytes: Uint8Array }> {
  const { core, parts } = await rivals()
  const { practices, rubricator, cityForms } = corpus
  const build = () => core.buildPracticeIndex(practices, { rubricator, cityForms, mode: 'one' }).files[0]!.bytes
  const texts = practices.map(textsOf(corpus))
  const built = await weighed(build)
  const peer = await weighed(() => {
    const engine = new MiniSearch(miniSearchOptions(parts))
    engine.addAll(texts)
    return JSON.stringify(engine)
  })
  const first = queries[0]!.text
  const bytes = built.value
  const ours = await weighed(async () => {
    const { index } = await core.openPracticeIndex(bytes)
    await core.searchPractices(index!, { text: first })
    return index!
  })
  const loaded = await weighed(() => {
    const engine = MiniSearch.loadJSON(peer.value, miniSearchOptions(parts))
    miniSearchFor(engine)(first)
    return engine
  })
  const ids = (numbers: number[]): string[] => numbers.slice(0, 10).map((number) => practices[number]!.id)
  const ask: Ask = async (text) => (await core.searchPractices(ours.value, { text, pageSize: 10 })).ids
  const askIds: Ask = async (text) => (await core.searchPractices(ours.value, { text, pageSize: 1 })).ids
  const askMini = miniSearchFor(loaded.value)
  const mini: Ask = (text) => ids(askMini(text))
  const askFlex = withFlex ? flexSearchOf(parts, texts) : undefined
  const flex = askFlex && ((text: string) => ids(askFlex(text)))
  const typed = queries.flatMap(({ text }) => typedLetters(text))
  const sample = Array.from({ length: 500 }, (_, at) => typed[Math.floor((at * typed.length) / 500)]!)
  const engines = { ask, askIds, mini, ...(flex && { flex }) } as Record<'ask' | 'askIds' | 'mini' | 'flex', Ask>
  const times = await latencies(engines, sample)
  const [own, alone, other] = [times.ask, times.askIds, times.mini].map((each) => percentile(each, 0.95)) as [
    number,
    number,
    number,
  ]
  const size = sizeOf(bytes)
  const peerSize = gzippedBytes(peer.value)
  const of = `${figure(practices.length)} ${extent}`
  const again = build()
  const rows: Row[] = [
    [`1 index, gzip, ${of}`, megabytes(size.search), megabytes(peerSize), ratio(size.search, peerSize), '≤ 0.65'],
    [`1 with positions for phrases`, megabytes(size.phrases), megabytes(peerSize), ratio(size.phrases, peerSize), '–'],
    [`2 load to the first answer, ${of}`, ms(ours.ms), ms(loaded.ms), ratio(ours.ms, loaded.ms), '≤ 0.25'],
    [`3 memory, ${of}`, megabytes(ours.bytes), megabytes(loaded.bytes), ratio(ours.bytes, loaded.bytes), '≤ 0.20'],
    [`4 p95 as typed, ${of}`, ms(alone), ms(other), ratio(alone, other), '≤ 0.05'],
    ['4 with ten cards and their highlights', ms(own), ms(other), ratio(own, other), '–'],
    ...(flex
      ? [
          [
            `4 beside FlexSearch`,
            ms(alone),
            ms(percentile(times.flex, 0.95)),
            ratio(alone, percentile(times.flex, 0.95)),
            '≤ 1.0',
          ] as Row,
        ]
      : []),
    [
      `5 slowest answer, Node, ${of}`,
      ms(Math.max(...times.ask)),
      ms(Math.max(...times.mini)),
      ratio(Math.max(...times.ask), Math.max(...times.mini)),
      '≤ 16 ms',
    ],
    [
      `14 build, ${of}`,
      ms(built.ms),
      ms(peer.ms),
      ratio(built.ms, peer.ms),
      `≤ 1.0; twice the same: ${Buffer.from(again).equals(Buffer.from(bytes)) ? 'yes' : 'NO'}`,
    ],
  ]
  return { rows, ask, mini, flex, bytes }
}

/** Bytes of the sections, each packed by itself: what a search needs, and with the positions. */
function sizeOf(bytes: Uint8Array): { search: number; phrases: number } {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true)
  const { lengths } = JSON.parse(new TextDecoder().decode(bytes.subarray(16, 16 + length))) as {
    lengths: Record<string, number[]>
  }
  const sizes = new Map<string, number>()
  let at = 16 + length
  for (const [name, blocks] of Object.entries(lengths)) {
    const end = at + blocks.reduce((sum, block) => sum + block, 0)
    sizes.set(name, gzippedBytes(bytes.subarray(at, end)))
    at = end
  }
  const of = (...names: string[]): number => names.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0)
  return {
    search: of('dictionary', 'postings', 'ids', 'cities'),
    phrases: of('dictionary', 'postings', 'positions', 'ids', 'cities', 'forms'),
  }
}

const bars: Partial<Record<keyof Relevance, string>> = {
  inflected: '6: ≥ 0.985',
  'city in another case': '6: ≥ 0.985',
  'composite city': '6: ≥ 0.985',
  typo: '7: ≥ 0.965',
  'inflected and typo': '7: ≥ 0.955',
  'ё for е': '8: ≥ 0.99',
  beginning: '8: ≥ 0.98',
  'keyboard layout': '8: ≥ 0.98',
}

function relevanceTable(engines: Record<string, Relevance>, title: string): Table {
  const names = Object.keys(engines)
  const cell = ({ recall, mrr }: { recall: number; mrr: number }): string => `${share(recall)} (${share(mrr)})`
  return {
    title,
    head: ['recall@10 (MRR)', ...names, 'bar of recall'],
    rows: [
      ...categories.map((category) => [
        category,
        ...names.map((name) => cell(engines[name]![category])),
        bars[category] ?? '',
      ]),
      ['9: mean MRR but for the layout', ...names.map((name) => share(meanMrr(engines[name]!))), '≥ the best peer'],
    ],
  }
}

/** How well stems and groups of stems join the forms of words: pairs of forms together, keys shared by several words. */
export function joined(
  lexicon: readonly Lexeme[],
  keyOf: (form: string) => string,
): { pairs: number; collided: number } {
  let pairs = 0
  let together = 0
  const words = new Map<string, Set<number>>()
  lexicon.forEach(({ forms }, word) => {
    const keys = forms.map(keyOf)
    for (const key of keys) (words.get(key) ?? words.set(key, new Set()).get(key)!).add(word)
    keys.forEach((one, at) => {
      for (const two of keys.slice(at + 1)) {
        pairs++
        if (one === two) together++
      }
    })
  })
  return { pairs: together / pairs, collided: [...words.values()].filter(({ size }) => size > 1).length / words.size }
}

function groupRows({ termOf, groupOf, wordsIn }: Parts, cityForms: readonly Core.CityForms[], seed: number): Row[] {
  const lexicon = lexiconOf(lexemes, seed)
  const stem = (form: string): string => termOf(wordsIn(form)[0]!.word, 'ru', {})
  const [snowball, groups] = [joined(lexicon, stem), joined(lexicon, (form) => groupOf(stem(form)))]
  const declined = cityForms.flatMap(({ names }) => names.filter(({ length }) => length > 1))
  const key = (form: string): string =>
    wordsIn(form)
      .map(({ word }) => groupOf(termOf(word, 'ru', {})))
      .join(' ')
  const forms = declined.flatMap(([first, ...rest]) => rest.map((form) => key(form) === key(first!)))
  const percent = (value: number): string => `${(value * 100).toFixed(1)} %`
  return [
    ['10 pairs of forms together', percent(groups.pairs), `Snowball ${percent(snowball.pairs)}`, '', '≥ 99.3 %'],
    [
      '10 keys shared by words',
      percent(groups.collided),
      `Snowball ${percent(snowball.collided)}`,
      ratio(groups.collided, snowball.collided),
      '≤ 2.5 % (Snowball 0.9 %)',
    ],
    ['10 city forms, without the table', percent(forms.filter(Boolean).length / forms.length), '', '', '≥ 99.5 %'],
  ]
}

async function facetRows(corpus: Corpus, bytes: Uint8Array, seed: number): Promise<Row[]> {
  const { core } = await rivals()
  const { index } = await core.openPracticeIndex(bytes)
  const ids = (await core.searchPractices(index!, { pageSize: corpus.practices.length })).ids
  const byId = new Map(corpus.practices.map((practice) => [practice.id, practice]))
  const ordered = ids.map((id) => byId.get(id)!)
  const counted = await core.facetCounts(index!)
  const numbers = (
    name: Core.FacetName,
    of: (practice: Core.Practice) => readonly (string | undefined)[],
  ): number[][] => {
    const places = new Map(counted.find((facet) => facet.name === name)!.values.map(({ id }, at) => [id, at]))
    return ordered.map((practice) => of(practice).flatMap((id) => places.get(id ?? '') ?? []))
  }
  const facets: FacetValues = {
    question: numbers('question', ({ questions }) => [...new Set(questions)]),
    city: numbers('city', ({ owner }) => [owner.city]),
    year: numbers('year', ({ award }) => [String(award?.edition.year)]),
    award: numbers('award', ({ award }) => [award?.degree ?? 'admitted']),
    status: numbers('status', ({ status }) => [status]),
    editing: numbers('editing', ({ editing }) => [editing.state]),
  }
  const times = await facetTimes(core.facetCounts, index!, facets, facetStates, seed)
  const [ours, cross, bits] = [times.ours, times.crossfilter, times.bitsets].map((each) => percentile(each, 0.95)) as [
    number,
    number,
    number,
  ]
  const of = figure(corpus.practices.length)
  return [
    [`11 counts p95, ${of}, crossfilter2`, ms(ours), ms(cross), ratio(ours, cross), '≤ 0.15'],
    [`11 bitsets`, ms(ours), ms(bits), ratio(ours, bits), '≤ 1.0'],
    [`11 slowest counts`, ms(Math.max(...times.ours)), '', '', '≤ 16 ms'],
  ]
}

/** Bytes over the network, each file packed: of opening, of typing a query, of the first page. */
async function transferRows(corpus: Corpus, queries: readonly KnownItem[]): Promise<Row[]> {
  const { core } = await rivals()
  const { practices, rubricator, cityForms } = corpus
  const { files } = core.buildPracticeIndex(practices, { rubricator, cityForms, mode: 'many' })
  const byName = new Map(files.map(({ name, bytes }) => [name, bytes]))
  const sessions: number[] = []
  const pages: number[] = []
  let opening = 0
  for (const { text } of queries.slice(0, 40)) {
    let moved = 0
    let cards = 0
    const { index } = await core.openPracticeIndex((name) => {
      const size = gzippedBytes(byName.get(name)!)
      if (name.startsWith('cards')) cards += size
      else moved += size
      return byName.get(name)!
    })
    opening = moved
    moved = 0
    for (const typed of typedLetters(text).slice(2)) await core.searchPractices(index!, { text: typed, pageSize: 1 })
    sessions.push(moved)
    cards = 0
    await core.searchPractices(index!, { text: `${text} `, pageSize: 20 })
    pages.push(cards)
  }
  const kilobytes = (value: number): string => `${figure(value / 1000)} kB`
  const of = figure(practices.length)
  return [
    [`12 to open, ${of} in ${files.length} files`, kilobytes(opening), '', '', ''],
    [
      '12 to type a query, p50 / p95',
      `${kilobytes(percentile(sessions, 0.5))} / ${kilobytes(percentile(sessions, 0.95))}`,
      '',
      '',
      '≤ 350 kB',
    ],
    ['12 cards of the first page, p95', kilobytes(percentile(pages, 0.95)), '', '', '≤ 120 kB'],
  ]
}

async function codeRow(): Promise<Row> {
  const ours = await bundle(
    "export { searchPractices, openPracticeIndex, facetCounts, similarPractices } from '@gorod/core/practice'",
    { format: 'esm' },
  )
  const peer = await bundle(
    "import MiniSearch from 'minisearch'; import { stemmer } from '../../core/node_modules/@orama/stemmers/dist/ru.js'; export { MiniSearch, stemmer }",
    { format: 'esm' },
  )
  const [own, other] = [gzipped(ours.script), gzipped(peer.script)]
  return ['13 code with the stemmer, gzip', `${figure(own)} B`, `${figure(other)} B`, ratio(own, other), '≤ 1.0']
}

export async function run(
  _runs?: number,
  { size, seed = 1 }: { size?: number | undefined; seed?: number | undefined } = {},
): Promise<Table[]> {
  const { parts, cityForms } = await rivals()
  const head = ['demand', 'ours', 'peer (MiniSearch 7.2.0 with our normaliser unless named)', 'ratio', 'bar']
  const small = corpusOf(size ?? 5_000, seed, 'full', cityForms)
  const queries = queriesOf(small, queriesEach, seed + 5)
  const full = await weightRows(small, 'full', queries, true)
  const texts = small.practices.map(textsOf(small))
  const ids =
    (ask: (text: string) => number[]): Ask =>
    (text) =>
      ask(text)
        .slice(0, 10)
        .map((number) => small.practices[number]!.id)
  const few = queries.filter((_, at) => at % 5 === 0)
  const relevance = {
    ours: await relevanceOf(full.ask, queries),
    MiniSearch: await relevanceOf(full.mini, queries),
    FlexSearch: await relevanceOf(full.flex!, queries),
    Lunr: await relevanceOf(ids(lunrOf(parts, texts)), few),
    Orama: await relevanceOf(ids(oramaOf(parts, texts)), few),
  }
  const rows = [
    ...full.rows,
    ...groupRows(parts, cityForms, seed),
    ...(await facetRows(small, full.bytes, seed)),
    ...(await transferRows(small, queries)),
    await codeRow(),
  ]
  const tables: Table[] = [
    { title: `Practices: ${figure(small.practices.length)}, seed ${seed}`, head, rows },
    relevanceTable(relevance, `Practices found, ${queriesEach} known items to a category`),
  ]
  if (size === undefined) tables.push(await large(largest, 'short', cityForms, seed, head))
  return [...tables.slice(0, -1), { ...tables.at(-1)!, notes: [notes] }]
}

const notes =
  'Invented text of real words and paradigms (az, OpenCorpora), read where the package lies. Ours gives a page of cards with highlights, the peers only ids. Known items have at most two rivals with the same words; Lunr and Orama, which are slow, are asked every fifth.'

async function large(
  count: number,
  extent: Extent,
  cityForms: readonly Core.CityForms[],
  seed: number,
  head: string[],
): Promise<Table> {
  const corpus = corpusOf(count, seed, extent, cityForms)
  const queries = queriesOf(corpus, 60, seed + 5)
  const { rows, bytes, ask } = await weightRows(corpus, extent, queries, true)
  const relevance = await relevanceOf(ask, queries)
  const recalls: Row[] = categories.map((category) => [
    `${bars[category] ?? 'exact'} ${category}`,
    `${share(relevance[category].recall)} (${share(relevance[category].mrr)})`,
    '',
    '',
    '',
  ])
  return {
    title: `Practices: ${figure(count)}, ${extent} fields, seed ${seed}`,
    head,
    rows: [...rows, ...(await facetRows(corpus, bytes, seed)), ...(await transferRows(corpus, queries)), ...recalls],
  }
}
