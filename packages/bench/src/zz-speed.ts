import { corpusOf } from './practice/corpus.ts'
import { queriesOf, typedLetters } from './practice/queries.ts'
import { rivals } from './practice/rivals.ts'
import { flexSearchOf, miniSearchFor, miniSearchOptions } from './practice/peers.ts'
import { practiceFloor } from './floor/practice.ts'
import { textsOf } from './practice/texts.ts'
import { latencies, percentile } from './practice/measures.ts'
import { facetDemands } from './practice/facet-demands.ts'
import { demandTable } from './practice/demand.ts'
import { markdown } from './table.ts'
import { createHash } from 'node:crypto'
const [size = '5000', seed = '424242', only = ''] = process.argv.slice(2)
const ours = await rivals()
const extent = Number(size) < 100000 ? 'full' : 'short'
const corpus = corpusOf(Number(size), Number(seed), extent, ours.cityForms)
const queries = queriesOf(corpus, 80, Number(seed) + 5)
const bytes = ours.core.buildPracticeIndex(corpus.practices, { ...corpus.options, mode: 'one' }).files[0]!.bytes
const { index } = await ours.core.openPracticeIndex(bytes)
const typed = queries.flatMap(({ text }) => typedLetters(text))
const sample = Array.from({ length: 500 }, (_, at) => typed[Math.floor((at * typed.length) / 500)]!)
const hash = createHash('sha256')
for (const text of typed) {
  const { ids, total, mode, words, page } = await ours.core.searchPractices(index!, { text, pageSize: 10 })
  hash.update(JSON.stringify([ids, total, mode, words, page]))
}
console.log('answers', hash.digest('hex').slice(0, 16))
const engines: Record<string, (text: string) => string[] | Promise<string[]>> = {
  ours: async (text: string) => (await ours.core.searchPractices(index!, { text, pageSize: 1 })).ids,
}
if (!only) {
  const texts = corpus.practices.map(textsOf(corpus))
  const ids = (n: readonly number[]) => n.slice(0, 10).map((x) => corpus.practices[x]!.id)
  const flex = flexSearchOf(ours.parts, texts)
  const floor = practiceFloor(ours.parts, texts)
  engines['flex'] = (t) => ids(flex(t))
  engines['floor'] = (t) => ids(floor(t))
}
const times = await latencies(engines, sample, only ? 10 : 3)
for (const [name, t] of Object.entries(times)) {
  console.log(name.padEnd(6), 'p50', percentile(t, 0.5).toFixed(4), 'p90', percentile(t, 0.9).toFixed(4), 'p95', percentile(t, 0.95).toFixed(4), 'max', Math.max(...t).toFixed(3))
}
const slow = sample.map((text, at) => [times['ours']![at]!, text] as const).sort((a, b) => b[0] - a[0])
for (const at of [0, 5, 10, 15, 20, 25, 30, 40, 50]) console.log(slow[at]![0].toFixed(3), slow[at]![1])
if (only !== 'search') console.log(markdown(demandTable('facets', await facetDemands(ours, corpus, bytes, Number(seed)))))
