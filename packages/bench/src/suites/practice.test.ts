import { expect, test } from 'vitest'
import { corpusOf } from '../practice/corpus.ts'
import { lexiconOf } from '../practice/lexicon.ts'
import { meanMrr, relevanceOf } from '../practice/measures.ts'
import { categories, queriesOf } from '../practice/queries.ts'
import { joined } from '../practice/groups.ts'
import { rivals } from '../practice/rivals.ts'

const asked = 60

/** What is demanded of five thousand practices; of so few, one query in each category may miss. */
const bars = [1, 0.985, 0.965, 0.955, 0.99, 0.985, 0.985, 0.98, 0.98]

test('known items are found in every category, as often as demanded', async () => {
  const { core, cityForms } = await rivals()
  const corpus = corpusOf(1_000, 3, 'full', cityForms)
  const queries = queriesOf(corpus, asked, 4)
  const { files } = core.buildPracticeIndex(corpus.practices, { rubricator: corpus.rubricator, cityForms })
  const { index } = await core.openPracticeIndex(files[0]!.bytes)
  const ask = async (text: string) => (await core.searchPractices(index!, { text, pageSize: 10 })).ids
  const relevance = await relevanceOf(ask, queries)
  const missed = categories.filter((category, at) => relevance[category].recall < bars[at]! - 1 / asked)
  expect(missed).toEqual([])
  expect(meanMrr(relevance)).toBeGreaterThan(0.85)
})

test('groups of stems join the forms that stems part', async () => {
  const { parts } = await rivals()
  const lexicon = lexiconOf(9_563, 9)
  const stem = (form: string): string => parts.termOf(parts.wordsIn(form)[0]!.word, 'ru', {})
  const groups = joined(lexicon, (form) => parts.groupOf(stem(form)))
  expect(groups.pairs).toBeGreaterThan(0.993)
  expect(groups.collided).toBeLessThan(0.025)
  expect(joined(lexicon, stem).pairs).toBeLessThan(0.97)
})

test('all forms of the checked city table share a key with the nominative, but for hidden ones', async () => {
  const { parts, cityForms } = await rivals()
  const key = (form: string): string =>
    parts
      .wordsIn(form)
      .map(({ word }) => parts.groupOf(parts.termOf(word, 'ru', {})))
      .join(' ')
  const rows = cityForms.flatMap(({ names }) => names.filter(({ length }) => length > 1))
  expect(
    rows.filter(([first, ...rest]) => rest.some((form) => key(form) !== key(first!))).map(([first]) => first),
  ).toEqual([])
})
