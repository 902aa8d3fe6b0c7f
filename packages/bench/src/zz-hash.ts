import { corpusOf } from './practice/corpus.ts'
import { queriesOf, typedLetters } from './practice/queries.ts'
import { rivals } from './practice/rivals.ts'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
const [size = '5000', seed = '424242', out = ''] = process.argv.slice(2)
const ours = await rivals()
const corpus = corpusOf(Number(size), Number(seed), 'full', ours.cityForms)
const queries = queriesOf(corpus, 80, Number(seed) + 5)
const bytes = ours.core.buildPracticeIndex(corpus.practices, { ...corpus.options, mode: 'one' }).files[0]!.bytes
const { index } = await ours.core.openPracticeIndex(bytes)
const hash = createHash('sha256')
const lines: string[] = []
const texts = [...queries.flatMap(({ text }) => typedLetters(text)), ...queries.map(({ text }) => `${text} "${text.split(' ').slice(0, 2).join(' ')}"`)]
for (const text of texts) for (const isComplete of [false, true]) {
  const { ids, total, mode, words, page, meant, marks, suggestions } = await ours.core.searchPractices(index!, { text, isComplete, pageSize: 10, ...(text.length % 3 ? {} : { chosen: { status: ['pilot'], year: ['2010', '2011'] } }) })
  const line = JSON.stringify([text, isComplete, ids, total, mode, words, page.map(({ highlights }) => highlights), meant, marks.terms.toSorted()])
  hash.update(line)
  lines.push(line + '\t' + JSON.stringify(suggestions))
}
writeFileSync(out, lines.join('\n'))
console.log(hash.digest('hex').slice(0, 16))
