import { corpusOf } from './practice/corpus.ts'
import { rivals } from './practice/rivals.ts'
import { facetDemands } from './practice/facet-demands.ts'
const [size = '5000', seed = '424242'] = process.argv.slice(2)
const ours = await rivals()
const corpus = corpusOf(Number(size), Number(seed), Number(size) < 100000 ? 'full' : 'short', ours.cityForms)
const bytes = ours.core.buildPracticeIndex(corpus.practices, { ...corpus.options, mode: 'one' }).files[0]!.bytes
for (const d of await facetDemands(ours, corpus, bytes, Number(seed))) console.log(d.what, d.ours, d.peer, d.value)
