import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parsePlan } from './parse.js'

const document = (year: number): string => readFileSync(new URL(`testing/plan-${year}.txt`, import.meta.url), 'utf8')

describe.each([
  [2021, [14, 6, 13, 10]],
  [2026, [14, 5, 12, 9]],
])('the plan of %i', (year, sizes) => {
  const { plan, lines } = parsePlan(document(year))

  test('has its year, its association and its sections whole', () => {
    expect(plan.year).toBe(year)
    expect(plan.organisation).toBe('Международной Ассамблеи столиц и крупных городов (МАГ)')
    expect(plan.columns).toEqual(['№ п/п', 'Мероприятия', 'Место, дата', 'Примечание'])
    expect(plan.sections.map(({ items }) => items.length)).toEqual(sizes)
    expect(plan.sections.map(({ kind }) => kind)).toEqual(['events', 'events', 'jubilees', 'capitals'])
  })

  test('loses no row: every number follows the one before', () => {
    const [first, second, ...lists] = plan.sections.map(({ items }) => items.map(({ number }) => Number(number)))
    expect([...first!, ...second!]).toEqual(Array.from({ length: sizes[0]! + sizes[1]! }, (_, i) => i + 1))
    for (const list of lists) expect(list).toEqual(Array.from(list, (_, i) => i + 1))
  })

  test('understands every date in it', () => {
    const whens = plan.sections.flatMap(({ items }): { text: string; kind: string }[] =>
      items.flatMap((item) =>
        'events' in item
          ? item.events.map(({ when }) => ({ text: item.where, kind: when.kind }))
          : [{ text: item.city, kind: item.when.kind }],
      ),
    )
    expect(whens.filter(({ kind, text }) => kind === 'unset' && text)).toEqual([])
  })

  test('keeps the line of each row', () => {
    const rows = document(year).split('\n')
    plan.sections.forEach((section, s) => {
      section.items.forEach((item, i) => {
        const row = rows[lines[`/sections/${s}/items/${i}`]! - 1]!
        expect(row).toContain('city' in item ? item.city : item.text.slice(0, 20))
      })
    })
  })

  test('marks the days of its lists approximate, as the footnote says', () => {
    expect(plan.footnote).toEqual({ mark: 'ⁱ', text: 'Дни городов указаны ОРИЕНТИРОВОЧНО' })
    const days = plan.sections.flatMap((section) => (section.kind === 'events' ? [] : section.items))
    expect(days.filter(({ when }) => !when.edtf.includes('~'))).toEqual([])
  })
})

test('a row of the plan is read into its parts', () => {
  const { plan } = parsePlan(document(2026))
  expect(plan.sections[0]!.items[3]).toEqual({
    number: '4',
    text: 'Участие в Международном экономическом Форуме государств-участников Содружества Независимых Государств Итоги XVIII Международного смотр-конкурса городских практик городов СНГ и ЕАЭС "Город, где хочется жить"',
    where: 'Москва март',
    note: 'Организаторы: Исполком СНГ, Деловой центр экономического развития СНГ, МАГ',
    events: [
      {
        title: 'Участие в Международном экономическом Форуме государств-участников Содружества Независимых Государств',
        place: 'Москва',
        when: { kind: 'date', edtf: '2026-03', text: 'март' },
        organisers: ['Исполком СНГ', 'Деловой центр экономического развития СНГ', 'МАГ'],
      },
      {
        title:
          'Итоги XVIII Международного смотр-конкурса городских практик городов СНГ и ЕАЭС "Город, где хочется жить"',
        edition: 18,
        place: 'Москва',
        when: { kind: 'date', edtf: '2026-03', text: 'март' },
        organisers: ['Исполком СНГ', 'Деловой центр экономического развития СНГ', 'МАГ'],
      },
    ],
  })
  expect(plan.sections[2]!.items[10]).toEqual({
    number: '11',
    city: 'Мурманск',
    age: 110,
    ageText: '110лет',
    when: { kind: 'date', edtf: '2026-10-03~', text: '3 октября' },
  })
  expect(plan.signature).toEqual({
    office: 'Исполнительный вице-президент, генеральный директор МАГ',
    name: 'Ю.Н. Васюнькин',
  })
  expect(plan.remarks).toEqual([])
})

test('a row cut by a page break is joined again, and said so', () => {
  const { plan, problems } = parsePlan(document(2026))
  expect(plan.sections[0]!.items[11]).toMatchObject({
    number: '12',
    text: 'Участие в годовых собраниях межгородских объединений: • ВАРМСУ • АГП • АГУ • АСДГ • СГЦСЗ России',
  })
  expect(problems.map(({ code, at }) => [code, at.line])).toEqual([
    ['html-remnant', 21],
    ['row-rejoined', 21],
    ['list-broken', 43],
  ])
})

test.each([2021, 2026])(
  'the plan of %i reads alike with its letters in parts and soft hyphens in its words',
  (year) => {
    const text = document(year)
    expect(parsePlan(text.replaceAll('ст', 'с\u00ADт').normalize('NFD'))).toEqual(parsePlan(text))
  },
)
