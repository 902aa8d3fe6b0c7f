import { chromium } from 'playwright'
import { ensureChromium, launch } from '../../../.ci/chromium.ts'
import { corpusOf } from './practice/corpus.ts'
import { queriesOf, typedLetters } from './practice/queries.ts'
import { rivals } from './practice/rivals.ts'
import { chromiumDemands } from './practice/chromium.ts'
const [size = '100000', seed = '424242'] = process.argv.slice(2)
const ours = await rivals()
const corpus = corpusOf(Number(size), Number(seed), Number(size) < 100000 ? 'full' : 'short', ours.cityForms)
const bytes = ours.core.buildPracticeIndex(corpus.practices, { ...corpus.options, mode: 'one' }).files[0]!.bytes
const queries = queriesOf(corpus, 80, Number(seed) + 5)
ensureChromium()
const browser = await chromium.launch(launch())
for (const d of await chromiumDemands(browser, bytes, queries, size, true)) console.log(d.what, d.ours)
await browser.close()
