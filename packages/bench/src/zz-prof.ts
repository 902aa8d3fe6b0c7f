import { corpusOf } from './practice/corpus.ts'
import { queriesOf, typedLetters } from './practice/queries.ts'
import { rivals } from './practice/rivals.ts'
import { Session } from 'node:inspector/promises'
const [size = '5000', seed = '424242', what = 'search'] = process.argv.slice(2)
const ours = await rivals()
const corpus = corpusOf(Number(size), Number(seed), Number(size) < 100000 ? 'full' : 'short', ours.cityForms)
const queries = queriesOf(corpus, 80, Number(seed) + 5)
const bytes = ours.core.buildPracticeIndex(corpus.practices, { ...corpus.options, mode: 'one' }).files[0]!.bytes
const { index } = await ours.core.openPracticeIndex(bytes)
const typed = queries.flatMap(({ text }) => typedLetters(text))
const begun = ['про', 'при', 'пер', 'под', 'пре', 'рас']
const sample = what === 'begun' ? [...Array(8)].flatMap(() => begun) : Array.from({ length: what === 'facets' ? 40 : 500 }, (_, at) => typed[Math.floor((at * typed.length) / 500)]!)
const go = async () => {
  for (const text of sample) await (what !== 'facets' ? ours.core.searchPractices(index!, { text, pageSize: what === 'begun' ? 20 : 1 }) : ours.core.facetCounts(index!, { chosen: { year: ['2010'] } }))
}
await ours.core.facetCounts(index!); for (let i = 0; i < 3; i++) await go()
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.setSamplingInterval', { interval: 100 })
await session.post('Profiler.start')
for (let i = 0; i < 20; i++) await go()
const { profile } = await session.post('Profiler.stop')
const self = new Map<string, number>()
const shown = performance.now(); void shown
const dt = profile.timeDeltas!
const byId = new Map(profile.nodes.map((n) => [n.id, n]))
let total = 0
profile.samples!.forEach((id, i) => {
  const { functionName, lineNumber } = byId.get(id)!.callFrame
  const key = `${functionName || '(anon)'}:${lineNumber}`
  self.set(key, (self.get(key) ?? 0) + dt[i]!)
  total += dt[i]!
})
// inclusive
const incl = new Map<string, number>()
const parents = new Map<number, number>()
for (const n of profile.nodes) for (const c of n.children ?? []) parents.set(c, n.id)
profile.samples!.forEach((id, i) => {
  const seen = new Set<string>()
  for (let at: number | undefined = id; at; at = parents.get(at)) {
    const { functionName, lineNumber } = byId.get(at)!.callFrame
    const key = `${functionName || '(anon)'}:${lineNumber}`
    if (!seen.has(key)) incl.set(key, (incl.get(key) ?? 0) + dt[i]!)
    seen.add(key)
  }
})
for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 28)) console.log(((v / total) * 100).toFixed(1).padStart(5), ((incl.get(k)! / total) * 100).toFixed(1).padStart(5), k)
console.log('---inclusive')
for (const [k, v] of [...incl].sort((a, b) => b[1] - a[1]).slice(0, 25)) console.log(((v / total) * 100).toFixed(1).padStart(5), k)
