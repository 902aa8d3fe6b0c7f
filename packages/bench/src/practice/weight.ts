import MiniSearch from 'minisearch'
import { practiceFloor } from '../floor/practice.ts'
import { figure } from '../table.ts'
import type { Corpus, Extent } from './corpus.ts'
import { against, alone, megabytes, ms, type Demand } from './demand.ts'
import { bestWeighed, gzippedBytes, latencies, percentile, weighed, type Ask } from './measures.ts'
import { flexSearchOf, miniSearchFor, miniSearchOptions } from './peers.ts'
import { typedLetters, type KnownItem } from './queries.ts'
import type { Rivals } from './rivals.ts'
import { textsOf } from './texts.ts'

const typedQueries = 500

/** What was measured of an index, and the engines for what is measured next. */
export interface Weighed {
  demands: Demand[]
  bytes: Uint8Array
  ask: Ask
  mini: Ask
  flex: Ask
}

/** Numbers 1 to 5 and 14: size, load, memory, speed and build beside MiniSearch, FlexSearch and the floor. */
export async function weightDemands(
  { core, parts }: Rivals,
  corpus: Corpus,
  extent: Extent,
  queries: readonly KnownItem[],
): Promise<Weighed> {
  const { practices, options } = corpus
  const build = () => core.buildPracticeIndex(practices, { ...options, mode: 'one' }).files[0]!.bytes
  const texts = practices.map(textsOf(corpus))
  const built = await weighed(build)
  const peer = await weighed(() => {
    const engine = new MiniSearch(miniSearchOptions(parts))
    engine.addAll(texts)
    return JSON.stringify(engine)
  })
  const first = queries[0]!.text
  const bytes = built.value
  const isSame = Buffer.from(build()).equals(Buffer.from(bytes))
  const ours = await bestWeighed(async () => {
    const { index } = await core.openPracticeIndex(bytes)
    await core.searchPractices(index!, { text: first })
    return index!
  })
  const loaded = await bestWeighed(() => {
    const engine = MiniSearch.loadJSON(peer.value, miniSearchOptions(parts))
    miniSearchFor(engine)(first)
    return engine
  })
  const ids = (numbers: readonly number[]): string[] => numbers.slice(0, 10).map((number) => practices[number]!.id)
  const [askMini, askFlex, askFloor] = [
    miniSearchFor(loaded.value),
    flexSearchOf(parts, texts),
    practiceFloor(parts, texts),
  ]
  const engines = {
    ours: async (text: string) => (await core.searchPractices(ours.value, { text, pageSize: 1 })).ids,
    page: async (text: string) => (await core.searchPractices(ours.value, { text, pageSize: 10 })).ids,
    mini: (text: string) => ids(askMini(text)),
    flex: (text: string) => ids(askFlex(text)),
    floor: (text: string) => ids(askFloor(text)),
  }
  const typed = queries.flatMap(({ text }) => typedLetters(text))
  const sample = Array.from({ length: typedQueries }, (_, at) => typed[Math.floor((at * typed.length) / typedQueries)]!)
  const times = await latencies(engines, sample)
  const p95 = (name: keyof typeof engines): number => percentile(times[name], 0.95)
  const size = sizeOf(bytes)
  const peerSize = gzippedBytes(peer.value)
  const of = `${figure(practices.length)} ${extent}`
  const demands = [
    against(`1 index, gzip`, size.search, peerSize, { most: 0.65 }, megabytes),
    against('1 with positions for phrases', size.phrases, peerSize, undefined, megabytes),
    against(`2 load to the first answer`, ours.ms, loaded.ms, { most: 0.25 }, ms),
    against(`3 memory`, ours.bytes, loaded.bytes, { most: 0.2 }, megabytes),
    against(`4 p95 as typed, ${of}`, p95('ours'), p95('mini'), { most: 0.05 }, ms),
    against('4 p95 as typed', p95('ours'), p95('flex'), { most: 1 }, ms, 'FlexSearch'),
    against('4 p95 as typed', p95('ours'), p95('floor'), { most: 3 }, ms, 'floor'),
    against('4 with ten cards and their highlights', p95('page'), p95('mini'), undefined, ms),
    alone(`5 slowest answer, Node, ${of}`, Math.max(...times.ours), undefined, ms),
    against(`14 build`, built.ms, peer.ms, { most: 1 }, ms),
    alone('14 builds that differ, of two', Number(!isSame), { most: 0 }, figure),
  ]
  return { demands, bytes, ask: engines.page, mini: engines.mini, flex: engines.flex }
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
