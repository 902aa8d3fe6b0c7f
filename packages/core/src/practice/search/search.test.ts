import { fc, test } from '@fast-check/vitest'
import MiniSearch from 'minisearch'
import { describe, expect } from 'vitest'
import { inventedPractices, inventedRubricator } from '../invented/index.js'
import { foundIn, indexOf, practiceLike, titled } from '../testing/library.js'
import { buildPracticeIndex } from './build.js'
import { fields } from './fields.js'
import { foundPracticeIds } from './found-ids.js'
import { groupOf, termOf } from './normaliser/stem.js'
import { practiceStemmers } from './normaliser/stemmers.js'
import { isStopWord } from './normaliser/stop-words.js'
import { wordsIn } from './normaliser/words-in.js'
import { withDrafts } from './drafts.js'
import { searchPractices } from './search.js'

const invented = inventedPractices(300, 'search')
const library = await indexOf(invented, { rubricator: inventedRubricator })
const inFiles = await indexOf(invented, { rubricator: inventedRubricator, mode: 'many' })

describe('finds', () => {
  test.each([
    ['подростки летом', ['Лето для подростков', 'Зима'], ['0']],
    ['мёдом', ['Мед и соты', 'Йод'], ['0']],
    ['медом', ['Мёд и соты', 'Йод'], ['0']],
    ['рынка', ['Новый рынок', 'Рыночная цена'], ['0']],
    ['нарьянмар', ['Музей в Нарьян-Маре', 'Мар'], ['0']],
    ['нарьянмаре', ['Музей в Нарьян-Маре', 'Мар'], ['0']],
    ['нарьян-мар', ['Музей в Нарьян-Маре', 'Мар'], ['0']],
    ['ростов на дону', ['Парк в Ростове-на-Дону', 'На дне'], ['0']],
    ['усть-илимске', ['Усть-Илимск', 'Усть-Кут'], ['0']],
    ['улан-удэ', ['Парк в Улан-Удэ', 'Удо'], ['0']],
    ['гусь-хрустального', ['Гусь-Хрустальный', 'Хрусталь'], ['0']],
    ['подро', ['Подростки', 'Проект'], ['0']],
    ['подросктами', ['Подростки', 'Проект'], ['0']],
    ['городск0й', ['Городской сад', 'Проект'], ['0']],
    [',bkbjntrf', ['Библиотека у дома', 'Парк'], ['0']],
    ['сям’я', ['Сямʼя', 'Семья'], ['0']],
    ['қалалар', ['Қала', 'Ауыл'], ['0']],
    ['ҷавонон', ['Ҷавонон', 'Парк'], ['0']],
    ['քաղաք', ['Քաղաք', 'Парк'], ['0']],
    ['и', ['Двор и сад', 'Двор'], ['0', '1']],
    ['и ', ['Двор и сад', 'Двор'], ['0']],
    ['120', ['На 120 мест', 'На 1200 мест', 'На 121 место'], ['0']],
    ['"тихий двор"', ['Двор тихий', 'Тихого двора'], ['1']],
    ['«двор без машин»', ['Машин двор', 'Двор без машин', 'Двор и без машин'], ['1']],
  ])('%j in %j: %j', async (text, titles, ids) => {
    expect(await foundIn(titles, text)).toEqual(ids)
  })
})

test.each([
  ['мёд', 'exact'],
  ['подрос', 'prefix'],
  ['подрастки', 'typo'],
  ['мёд слонов', 'any'],
] as const)('says how near the answer to %j is: %s', async (text, mode) => {
  const index = await indexOf(titled('Мёд подростков', 'Двор'))
  expect((await searchPractices(index, { text })).mode).toBe(mode)
})

test('a complete word is not taken for a beginning', async () => {
  expect(await foundIn(['Дом', 'Домашний очаг'], 'дом')).toEqual(['0', '1'])
  expect(await foundIn(['Дом', 'Домашний очаг'], 'дом', { isComplete: true })).toEqual(['0'])
})

test('a city is found by any name in any case, and offered as a choice', async () => {
  const cityForms = [
    {
      city: 'spb',
      names: [
        ['Санкт-Петербург', 'Санкт-Петербурга'],
        ['Питер', 'Питера', 'Питеру'],
      ],
    },
    { city: 'gus', names: [['Гусь-Хрустальный', 'Гуся-Хрустального', 'Гусю-Хрустальному']] },
  ]
  const index = await indexOf(
    [
      practiceLike({ id: 'a', owner: { city: 'spb', name: 'Санкт-Петербург' } }),
      practiceLike({ id: 'b', owner: { city: 'gus', name: 'Гусь-Хрустальный' } }),
    ],
    { cityForms },
  )
  const inPiter = await searchPractices(index, { text: 'питеру' })
  expect([inPiter.ids, inPiter.suggestions.cities]).toEqual([['a'], [{ id: 'spb', count: 1 }]])
  const inGus = await searchPractices(index, { text: 'гусю хрустальному' })
  expect([inGus.ids, inGus.suggestions.cities]).toEqual([['b'], [{ id: 'gus', count: 1 }]])
})

test.each([
  ['школы в Петербурге', 'школы'],
  ['школы в Санкт-Петербурге, зимой', 'школы, зимой'],
  ['Питер, школы', 'школы'],
  ['школы в городе Санкт-Петербурге', 'школы'],
  ['gbnth irjks', 'школы'],
  ['в Питере', undefined],
])('%j names a city, and says besides %j', async (text, rest) => {
  const names = [['Санкт-Петербург', 'Санкт-Петербурге'], ['Питер'], ['Петербург']]
  const practice = practiceLike({
    id: 'a',
    title: { ru: 'Школы зимой' },
    owner: { city: 'spb', name: 'Санкт-Петербург' },
  })
  const index = await indexOf([practice], { cityForms: [{ city: 'spb', names }] })
  const { suggestions } = await searchPractices(index, { text })
  expect(suggestions.cities).toEqual([{ id: 'spb', count: 1, ...(rest && { rest }) }])
})

test('a year and the number of an edition are found exactly', async () => {
  const of = (id: string, year: number, number: number) =>
    practiceLike({ id, award: { contest: 'c', edition: { year, number } } })
  const index = await indexOf([of('a', 2026, 7), of('b', 2025, 6)])
  expect((await searchPractices(index, { text: '2026' })).ids).toEqual(['a'])
  expect((await searchPractices(index, { text: '2027' })).total).toBe(0)
})

test('what stands in the title comes before what stands in the text', async () => {
  const index = await indexOf([
    practiceLike({ id: 'text', title: { ru: 'Двор' }, situation: { ru: 'Рядом был сад, за садом сад' } }),
    practiceLike({ id: 'title', title: { ru: 'Сад' }, situation: { ru: 'Рядом был двор' } }),
  ])
  expect((await searchPractices(index, { text: 'сад' })).ids).toEqual(['title', 'text'])
})

test('the very form typed comes before other forms, but not before a better place', async () => {
  const index = await indexOf([
    practiceLike({ id: 'other form', title: { ru: 'Школы' } }),
    practiceLike({ id: 'same form', title: { ru: 'Школа' } }),
    practiceLike({ id: 'in the text', title: { ru: 'Двор' }, situation: { ru: 'Рядом была школа' } }),
  ])
  const ids = async (text: string): Promise<string[]> => (await searchPractices(index, { text })).ids
  expect(await ids('школа')).toEqual(['same form', 'other form', 'in the text'])
  expect(await ids('школы')).toEqual(['other form', 'same form', 'in the text'])
})

test('the id 0 is an id like others', async () => {
  expect(await foundIn(['Двор', 'Сад'], 'двор')).toEqual(['0'])
})

test('highlights are ranges of the texts, of the forms found', async () => {
  const index = await indexOf([
    practiceLike({ id: 'a', title: { ru: 'Мёд, <b>рынок</b>' }, summary: { ru: 'О рынках' } }),
  ])
  const { page } = await searchPractices(index, { text: 'рынка мёдом' })
  expect(page[0]?.highlights).toEqual({
    title: {
      ru: [
        [0, 3],
        [8, 13],
      ],
    },
    lead: { ru: [[2, 8]] },
    owner: [],
  })
})

test('words are offered that begin like the last one', async () => {
  const index = await indexOf(titled('Подростки летом', 'Подростки зимой', 'Подъезд'))
  const { suggestions, words } = await searchPractices(index, { text: 'по' })
  expect(suggestions.words).toEqual(['подростки', 'подъезд'])
  expect(words).toEqual([{ word: 'по', as: 'short' }])
})

test('words of other languages are found by their stems, if their stemmers are given', async () => {
  const practices = [practiceLike({ id: 'a', title: { ru: 'Город', en: 'Sharing cities' } })]
  const index = await indexOf(practices, { stemmers: practiceStemmers })
  expect((await searchPractices(index, { text: 'city', isComplete: true })).mode).toBe('exact')
})

test.each(['en', 'EN', 'en-GB'])('words of %s are found by the stems of English', async (language) => {
  const index = await indexOf([practiceLike({ id: 'a', title: { [language]: 'Sharing cities' } })], {
    stemmers: practiceStemmers,
  })
  expect((await searchPractices(index, { text: 'city', isComplete: true })).mode).toBe('exact')
})

test('equal scores keep the order: the last edition first, then by city', async () => {
  const of = (id: string, year: number, name: string) =>
    practiceLike({ id, owner: { name, city: name }, award: { contest: 'c', edition: { year } } })
  const index = await indexOf([of('a', 2025, 'Уфа'), of('b', 2026, 'Ярославль'), of('c', 2026, 'Омск')])
  expect((await searchPractices(index)).ids).toEqual(['c', 'b', 'a'])
  expect((await searchPractices(index, { text: 'практика', sort: 'city' })).ids).toEqual(['c', 'a', 'b'])
  expect((await searchPractices(index, { text: 'практика', sort: 'year' })).ids).toEqual(['c', 'b', 'a'])
})

test.each([
  ['all of them', { pageSize: Infinity }, 300],
  ['the usual many', { pageSize: NaN }, 20],
  ['the usual many', { pageSize: 0 }, 20],
  ['the first page', { page: NaN }, 20],
  ['none', { page: 1e9 }, 0],
  ['none', { page: 2, pageSize: Infinity }, 0],
])('a page is %s for %o', async (_, query, count) => {
  expect((await searchPractices(library, query)).ids).toHaveLength(count)
})

test('pages follow one another without gap or repetition, whatever the order', async () => {
  for (const sort of ['relevance', 'year', 'city'] as const) {
    const all = await foundPracticeIds(library, { text: 'город', sort })
    const pages = await Promise.all(
      Array.from({ length: Math.ceil(all.length / 25) }, (_, at) =>
        searchPractices(library, { text: 'город', sort, page: at + 1, pageSize: 25 }),
      ),
    )
    expect(pages.flatMap(({ ids }) => ids)).toEqual(all)
  }
})

test.each(['подростки', 'двор детей', '"детская площадка"', 'плащадка', '2015'])(
  'one file and many give the same for %j',
  async (text) => {
    const [one, many] = await Promise.all([searchPractices(library, { text }), searchPractices(inFiles, { text })])
    expect(many).toEqual(one)
  },
)

test('with all words exact, finds what MiniSearch finds with the same words and groups', async () => {
  const around = {
    questions: new Map(inventedRubricator.questions.map((question) => [question.id, question])),
    spheres: new Map(inventedRubricator.spheres.map((sphere) => [sphere.id, sphere])),
    cities: new Map(),
  }
  const key = (word: string): string => groupOf(termOf(word, 'ru', {}))
  const oracle = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => wordsIn(text).map(({ word }) => word),
    processTerm: key,
  })
  oracle.addAll(
    invented.map((practice, id) => ({
      id,
      text: fields.flatMap(({ texts }) => texts(practice, around).map(({ text }) => text)).join(' '),
    })),
  )
  const words = [
    ...new Set(
      invented
        .slice(0, 60)
        .flatMap(({ title, summary }) => wordsIn(`${title['ru']} ${summary?.['ru']}`).map(({ word }) => word)),
    ),
  ]
  const telling = words.filter((word) => !isStopWord(word))
  for (let at = 0; at + 7 < telling.length; at += 9) {
    const text = `${telling[at]} ${telling[at + 7]}`
    const expected = oracle.search(text, { combineWith: 'AND' }).map(({ id }) => invented[id as number]!.id)
    const { mode } = await searchPractices(library, { text, isComplete: true, pageSize: 1 })
    const ids = await foundPracticeIds(library, { text, isComplete: true })
    expect([text, mode === 'exact' ? [...ids].sort() : []]).toEqual([text, expected.sort()])
  }
}, 20_000)

test('two builds of the same practices are the same bytes, whatever their order', () => {
  const build = (practices: typeof invented) =>
    buildPracticeIndex(practices, { rubricator: inventedRubricator, mode: 'many' }).files
  const names = (files: ReturnType<typeof build>): string[] => files.map(({ name }) => name).sort()
  const built = build(invented)
  expect(build(invented)).toEqual(built)
  expect(names(build([...invented].reverse()))).toEqual(names(built))
}, 20_000)

test('of two practices with one id the first stays, and the second is named', () => {
  const { practices, problems } = buildPracticeIndex([...titled('Двор'), ...titled('Сад')], {
    rubricator: inventedRubricator,
  })
  expect([practices, problems.map(({ code, at }) => [code, at.path])]).toEqual([1, [['practice-id-twice', '/1/id']]])
})

test('a draft is found beside the rest and stands in for the practice of its id', async () => {
  const { index, problems } = await withDrafts(
    library,
    [
      practiceLike({ id: 'new', title: { ru: 'Жирафы в зоопарке' } }),
      practiceLike({ id: invented[0]!.id, title: { ru: 'Жирафы летом' } }),
    ],
    { rubricator: inventedRubricator },
  )
  expect(problems).toEqual([])
  expect((await searchPractices(index!, { text: 'жираф' })).ids.sort()).toEqual([invented[0]!.id, 'new'].sort())
  expect((await searchPractices(index!)).total).toBe(301)
  expect((await searchPractices(library, { text: 'жираф' })).mode).not.toBe('exact')
})

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom('двор', '"', '«', '»', '-', '.*', '(', '\\', '🙂', '<script>', '2020', 'ё', ' ', 'подрост'),
      { maxLength: 12 },
    )
    .map((all) => all.join('')),
)

test.prop([typed, fc.boolean()])(
  'any text is answered, with ids that are there and ranges that fit',
  async (text, isComplete) => {
    const { ids, page, total } = await searchPractices(library, { text, isComplete })
    expect(ids.length).toBe(Math.min(20, total))
    expect(new Set(ids).size).toBe(ids.length)
    for (const { card, highlights } of page) {
      for (const [language, ranges] of Object.entries(highlights.title)) {
        for (const [start, end] of ranges) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(card!.title[language]!.length)
        }
      }
    }
  },
)

test.each([
  ['10,000 letters', 'щ'.repeat(10_000)],
  ['10,000 letters of words', 'подрастки площедка '.repeat(526)],
  ['1,000 words', Array.from({ length: 1000 }, (_, at) => `слово${at}`).join(' ')],
  ['40 words', Array.from({ length: 40 }, (_, at) => `двар${'абвгдежз'[at % 8]}`).join(' ')],
  ['200 quotes', '"«'.repeat(100)],
])('a query of %s is answered, cut where it is too long', async (_, text) => {
  const { isCut } = await searchPractices(library, { text })
  expect(isCut ?? false).toBe(text.length > 1000)
})

test.each(['', '   '])('without words (%j) there is everything', async (text) => {
  expect((await searchPractices(library, { text })).total).toBe(300)
})

test.each(['.,!', '🙂'])('of what is no word (%j) nothing is found', async (text) => {
  expect((await searchPractices(library, { text })).total).toBe(0)
})
