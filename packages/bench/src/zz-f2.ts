import { corpusOf } from './practice/corpus.ts'
import { rivals } from './practice/rivals.ts'
const ours = await rivals()
const corpus = corpusOf(100000, 424242, 'short', ours.cityForms)
const bytes = ours.core.buildPracticeIndex(corpus.practices, { ...corpus.options, mode: 'one' }).files[0]!.bytes
const { index } = await ours.core.openPracticeIndex(bytes)
await ours.core.facetCounts(index!)
const states: Record<string, string[]>[] = [{ year: ['2010'] }, { editing: ['accepted'] }, { status: ['pilot', 'working'] }, { status: ['pilot', 'working'], editing: ['accepted'] }, { sphere: ['s1', 's2'] }, { question: ['q3'] }, { status: ['pilot'], cost: ['b1'] }]
for (const chosen of states) {
  let best = Infinity
  for (let i = 0; i < 60; i++) { const t = performance.now(); await ours.core.facetCounts(index!, { chosen } as never); best = Math.min(best, performance.now() - t) }
  console.log(JSON.stringify(chosen), best.toFixed(2))
}
