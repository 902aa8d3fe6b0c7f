import { describe, expect, test } from 'vitest'
import { buildPracticeIndex } from './build.js'
import { openPracticeIndex } from './open.js'
import { searchPractices } from './search.js'
import { emptyRubricator, foundIn, indexOf, practiceLike, readerOf, titled } from '../testing/library.js'

const cityForms = [
  ['saratov', 'Саратов Саратова Саратову Саратовом Саратове'],
  ['tambov', 'Тамбов Тамбова Тамбову Тамбовом Тамбове'],
  ['korolev', 'Королёв Королёва Королёву Королёвом Королёве'],
  ['azov', 'Азов Азова Азову Азовом Азове'],
  ['murom', 'Муром Мурома Мурому Муромом Муроме'],
  ['kyzyl', 'Кызыл Кызыла Кызылу Кызылом Кызыле'],
  ['abakan', 'Абакан Абакана Абакану Абаканом Абакане'],
  ['orel', 'Орёл Орла Орлу Орлом Орле'],
  ['elets', 'Елец Ельца Ельцу Ельцом Ельце'],
  ['torzhok', 'Торжок Торжка Торжку Торжком Торжке'],
  ['volochek', 'Волочёк Волочка Волочку Волочком Волочке'],
  ['khimki', 'Химки Химок Химкам Химками Химках'],
] as const

describe('every case of a city finds it, with its table and without', () => {
  test.each(cityForms)('%s: %s', async (city, forms) => {
    const names = forms.split(' ')
    const practices = cityForms.map(([id, own]) => practiceLike({ id, owner: { city: id, name: own.split(' ')[0]! } }))
    const withTable = await indexOf(practices, { cityForms: [{ city, names: [names] }] })
    const without = await indexOf(practices)
    for (const text of [...names, ...names.map((name) => name.replaceAll('ё', 'е').toUpperCase())]) {
      for (const index of [withTable, without]) {
        const { ids, mode } = await searchPractices(index, { text, isComplete: true })
        expect([text, ids, mode]).toEqual([text, [city], 'exact'])
      }
    }
  })
})

describe('a trap that search libraries fall into is none', () => {
  test.each<[trap: string, titles: string[], text: string, ids: string[]]>([
    ['the id 0', ['Двор', 'Сад'], 'двор', ['0']],
    ['й is not и', ['Городской йод', 'Городскои иод'], 'городской йод', ['0']],
    ['й of two signs', ['Городской йод', 'Сад'], 'городской йод'.normalize('NFD'), ['0']],
    ['ё asked, е written', ['Мед и соты', 'Йод'], 'мёдом', ['0']],
    ['е asked, ё written', ['Мёд и соты', 'Йод'], 'медом', ['0']],
    ['«на» is a stop word in Ростов-на-Дону', ['Ростов-на-Дону', 'На дне'], 'ростове на дону', ['0']],
    ['Усть- is not declined', ['Усть-Илимск', 'Усть-Кут'], 'усть-илимском', ['0']],
    ['Санкт- is not declined', ['Санкт-Петербург', 'Петергоф'], 'санкт-петербургу', ['0']],
    ['Улан-Удэ is not declined', ['Улан-Удэ', 'Удо'], 'улан-удэ', ['0']],
    ['a hyphen left out', ['Улан-Удэ', 'Удо'], 'уланудэ', ['0']],
    ['a Kazakh letter', ['Қала', 'Ала'], 'қала', ['0']],
    ['a Tajik letter', ['Ҷавонон', 'Авонон'], 'ҷавонон', ['0']],
    ['Kyrgyz letters and a hyphen', ['Үй-бүлө', 'Бул'], 'үй-бүлө', ['0']],
    ['Armenian', ['Քաղաք', 'Парк'], 'քաղաք', ['0']],
    ['a Romanian comma below', ['Oraș', 'Ora'], 'oraș', ['0']],
    ['an apostrophe, straight', ['Сямʼя', 'Сим'], "сям'я", ['0']],
    ['an apostrophe, curly', ["Сям'я", 'Сим'], 'сям’я', ['0']],
    ['an apostrophe, a letter', ['Сям’я', 'Сим'], 'сямʼя', ['0']],
    ['ь within a word', ['Подъезд семьи', 'Сам и я'], 'семьями', ['0']],
    ['one letter', ['Двор', 'Сад'], 'д', ['0', '1']],
    ['two letters', ['Двор', 'Сад'], 'дв', ['0', '1']],
    ['a digit', ['Школа 5', 'Школа 56', 'Школа 6'], '5 ', ['0']],
    ['a number is no beginning of another', ['Школа 5', 'Школа 56'], '5', ['0']],
    ['200 letters', ['Двор', 'Сад'], 'щ'.repeat(200), []],
    ['only spaces', ['Двор', 'Сад'], ' \t\n ', ['0', '1']],
    ['only punctuation', ['Двор', 'Сад'], '?!…', []],
    ['an emoji', ['Двор', 'Сад'], '🏙️', []],
    ['markup', ['Двор', 'Сад'], '<script>двор</script>', ['0']],
    ['signs of regular expressions', ['Двор', 'Сад'], '(.*)+[двор]\\', ['0']],
    ['names of what all objects have', ['Двор', 'Сад'], '__proto__ constructor', []],
    ['a quotation never closed', ['Двор без машин', 'Сад'], '"двор без', ['0']],
    ['a quotation of one word', ['Двор', 'Сад'], '«двор»', ['0']],
    ['a quotation within quotation marks', ['Двор без машин', 'Машин двор'], '„двор без машин“', ['0']],
    ['Russian typed in Latin', ['Библиотека', 'Парк'], ',b,kbjntrf', ['0']],
    ['Latin typed in Russian', ['Smart city', 'Парк'], 'ыьфке сшен', ['0']],
    ['a year', ['Итоги 2019', 'Итоги 2020'], '2019', ['0']],
    ['a year that is called one', ['Итоги 2019', 'Книга года 2019'], 'в 2019 году', ['0', '1']],
    ['a year cut short', ['Итоги 2019', 'Книга г'], '2019 г.', ['0']],
    ['a year that is no number', ['Книга года', 'Книга'], 'книга года', ['0']],
    ['a city that is called one', ['Школа в Томске', 'Школа в Туле'], 'школа, г. Томск', ['0']],
    ['a practice called one', ['Двор в Томске', 'Сад в Томске'], 'практики Томска: дворы', ['0']],
    ['only practices', ['Практика двора', 'Сад'], 'практики', ['0']],
    ['a mark of stress', ['За\u0301мки', 'Замки', 'Парк'], 'замки', ['0', '1']],
  ])('%s', async (_, titles, text, ids) => {
    expect(await foundIn(titles, text)).toEqual(ids)
  })
})

test('«года» after a year does not hide the practices of the year', async () => {
  const of = (id: string, year: number, title: string) =>
    practiceLike({ id, title: { ru: title }, award: { contest: 'Пример', edition: { year } } })
  const index = await indexOf([of('a', 2025, 'Дворы'), of('b', 2025, 'Сады за год'), of('c', 2024, 'Парки за год')])
  for (const text of ['2025', '2025 год', 'в 2025 году', '2025 г.']) {
    const { ids, mode, words } = await searchPractices(index, { text })
    expect([text, ids.toSorted(), mode]).toEqual([text, ['a', 'b'], 'exact'])
    expect(words.filter(({ as }) => as === 'unknown')).toEqual([])
  }
})

test.each(['город Томск', 'Городу Томску', 'школы города Томска'])(
  'the city of «%s» is one, not a word',
  async (text) => {
    const practices = [
      practiceLike({ id: 'a', title: { ru: 'Школа' }, owner: { city: 'tomsk', name: 'Томск' } }),
      practiceLike({ id: 'b', title: { ru: 'Город садов' }, owner: { city: 'tula', name: 'Тула' } }),
    ]
    const index = await indexOf(practices, { cityForms: [{ city: 'tomsk', names: [['Томск', 'Томска', 'Томску']] }] })
    const { ids, mode } = await searchPractices(index, { text })
    expect([ids, mode]).toEqual([['a'], 'exact'])
    expect((await searchPractices(index, { text: 'город садов' })).ids).toEqual(['b'])
  },
)

test('40 words are answered, the first 32 of them', async () => {
  const words = Array.from({ length: 40 }, (_, at) => `слово${String.fromCharCode(1072 + (at % 32), 1072 + (at >> 5))}`)
  const index = await indexOf(titled(words.join(' '), 'Двор'))
  const { ids, isCut, words: understood } = await searchPractices(index, { text: words.join(' ') })
  expect([ids, isCut]).toEqual([['0'], true])
  // What was not looked for is not said to be found nowhere.
  expect(understood.map(({ as }) => as)).toEqual(words.map((_, at) => (at < 32 ? 'exact' : 'stop')))
})

test('practices with equal scores keep the order of the index, page by page', async () => {
  const index = await indexOf(titled(...Array.from({ length: 50 }, () => 'Двор')))
  const all = (await searchPractices(index, { text: 'двор', pageSize: 50 })).ids
  const pages = await Promise.all(
    [1, 2, 3, 4, 5].map((page) => searchPractices(index, { text: 'двор', page, pageSize: 10 })),
  )
  expect(pages.flatMap(({ ids }) => ids)).toEqual(all)
  expect((await searchPractices(index, { pageSize: 50 })).ids).toEqual(all)
})

describe('in files that come late', () => {
  const practices = titled(...Array.from({ length: 64 }, (_, at) => `${at % 2 ? 'Двор' : 'Сад'} номер ${at}`))
  const { files } = buildPracticeIndex(practices, { rubricator: emptyRubricator, mode: 'many' })

  test('an earlier letter that is answered later does not answer for a later one', async () => {
    const waiting: (() => void)[] = []
    const { index } = await openPracticeIndex(async (name) => {
      if (/^(?:postings|cards|forms)/.test(name)) await new Promise<void>((go) => waiting.push(go))
      return readerOf(files)(name)
    })
    const early = searchPractices(index!, { text: 'двор' })
    const late = searchPractices(index!, { text: 'сад' })
    let isAnswered = false
    void Promise.all([early, late]).then(() => (isAnswered = true))
    while (!isAnswered) {
      // What was asked for last comes first.
      waiting.pop()?.()
      await new Promise((next) => setTimeout(next))
    }
    const of = (word: string): string[] =>
      practices.filter(({ title }) => title['ru']!.startsWith(word)).map(({ id }) => id)
    expect((await early).total).toBe(32)
    expect(of('Двор')).toEqual(expect.arrayContaining((await early).ids))
    expect(of('Сад')).toEqual(expect.arrayContaining((await late).ids))
  })

  test('one or two letters read no postings', async () => {
    const read: string[] = []
    const { index } = await openPracticeIndex((name) => {
      read.push(name.split('/')[0]!)
      return readerOf(files)(name)
    })
    for (const text of ['д', 'дв']) await searchPractices(index!, { text })
    expect(read).not.toContain('postings')
  })

  test('two indexes on one page do not answer for one another', async () => {
    const [one, two] = [await indexOf(titled('Двор', 'Сад')), await indexOf(titled('Сад', 'Двор'))]
    const found = await Promise.all([one, two, one].map((index) => searchPractices(index, { text: 'двор' })))
    expect(found.map(({ ids }) => ids)).toEqual([['0'], ['1'], ['0']])
  })
})
