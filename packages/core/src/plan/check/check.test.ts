import { describe, expect, test } from 'vitest'
import type { City } from '../../city/city.js'
import { parsePlan } from '../parse.js'
import { checkPlan } from './check.js'
import type { CheckPlanContext } from './subject.js'

const city = (id: string, name: string, rest: Partial<City> = {}): City => ({
  id,
  names: [{ text: name, locale: 'ru', kind: 'current' }],
  listedUnder: 'Россия',
  foundings: [{ year: 1703, basis: 'крепость' }],
  yearZero: 'count',
  cityDay: { rules: [{ rrule: 'FREQ=YEARLY;BYMONTH=9;BYDAY=1SA' }], overrides: [] },
  confidence: 'high',
  sources: ['пример'],
  ...rest,
})

const none = { rules: [], overrides: [] }

const cities = [
  city('reka', 'Речной'),
  city('gora', 'Горный', { foundings: [{ year: 1801, basis: 'указ' }], cityDay: none }),
  city('petrovsk', 'Петровск', { foundings: [], cityDay: none }),
  city('petrovsk-port', 'Петровск-Порт', { foundings: [], cityDay: none }),
]

/** A plan of 2026 with the rows given, read and checked. */
function findings(rows: string, context: CheckPlanContext = {}): [string, number | undefined, unknown, unknown][] {
  const parsed = parsePlan(`План мероприятий\nна 2026 год\n${rows}`)
  return checkPlan(parsed.plan, { ...parsed, ...context }).map(({ code, at, found, expected }) => [
    code,
    at.line,
    found,
    expected,
  ])
}

describe('the rows of a plan', () => {
  test.each<[string, string, [string, number, unknown, unknown][]]>([
    ['a clean row', '1.\tXX форум\tМосква май\tОрганизатор: МАГ', []],
    ['a number twice', '1.\tФорум\tмай\t\n1.\tКонгресс\tиюнь\t', [['number-duplicate', 4, '1', undefined]]],
    ['a number left out', '1.\tФорум\tмай\t\n3.\tКонгресс\tиюнь\t', [['number-gap', 4, '3', 1]]],
    ['an impossible day', '1.\tФорум\t30 февраля\t', [['when-impossible', 3, '30 февраля', undefined]]],
    ['two alphabets in a word', '1.\tФорум Казakov\tмай\t', [['mixed-script', 3, 'Казakov', 'Казаков']]],
    ['a Cyrillic letter in a Latin word', '1.\tФорум Smаrt\tмай\t', [['mixed-script', 3, 'Smаrt', 'Smart']]],
    ['an open quotation', '1.\tФорум «Наш город\tмай\t', [['quotes-unbalanced', 3, 'Форум «Наш город', undefined]]],
    ['a pun in capitals', '1.\tКруглый стол «МАГия туризма»\tмай\t', []],
    ['a Roman numeral in Cyrillic letters', '1.\tХІІ форум\tмай\t', []],
    ['a Roman numeral in both alphabets', '1.\tХІV форум\tмай\t', [['mixed-script', 3, 'ХІV', 'XIV']]],
    [
      'two events in a row',
      '1.\tФорум «А» Круглый стол МАГ\tмай\t',
      [['row-two-events', 3, '«Форум «А»»; «Круглый стол МАГ»', undefined]],
    ],
    ['a conference with its programme', '1.\tКонференция СМИ. Подведение итогов IX конкурса\tмай\t', []],
  ])('%s', (_, rows, expected) => {
    expect(findings(rows)).toEqual(expected)
  })
})

describe('the lists of cities', () => {
  const list = (...rows: string[]): string => `Юбилеи городов\t\t\t\n${rows.join('\n')}`

  test.each<[string, string, [string, number, unknown, unknown][]]>([
    [
      'an age that is not the founding’s',
      '1.\tРечной\t325 лет\t5 сентября\n2.\tГорный\t225 лет\t6 сентября',
      [
        ['age-founding', 4, 325, 323],
        ['jubilee-not-due', 4, 325, 323],
      ],
    ],
    ['a wrong form of the noun', '1.\tГорный\t225 года\t5 июня', [['age-form', 4, '225 года', 225]]],
    ['no space', '1.\tГорный\t225лет\t5 июня', [['age-spacing', 4, '225лет', 225]]],
    ['a jubilee left out', '1.\tПетровск-Порт\t5 лет\t5 июня', [['jubilee-missing', 3, undefined, 225]]],
    [
      'a name of two cities',
      '1.\tГорный\t225 лет\t5 июня\n2.\tПетровске\t5 лет\t6 июня',
      [['city-ambiguous', 5, 'Петровске', 'Петровск, Петровск-Порт']],
    ],
    [
      'a city nobody knows',
      '1.\tГорный\t225 лет\t5 июня\n2.\tЗалесье\t5 лет\t6 июня',
      [['city-unknown', 5, 'Залесье', undefined]],
    ],
  ])('%s', (_, row, expected) => {
    expect(findings(list(row), { cities })).toEqual(expected)
  })

  test('which ages are jubilees is data', () => {
    const found = findings(list('1.\tРечной\t323 года\t5 сентября'), { cities, jubilees: { ages: [225, 323] } })
    expect(found).toEqual([['jubilee-missing', 3, undefined, 225]])
    expect(findings(list('1.\tРечной\t323 года\t5 сентября'), { cities, jubilees: { every: 100 } })).toEqual([])
  })

  test('a day off the city’s rule is said with the right one', () => {
    const [rule] = findings('Дни городов-столиц\t\t\t\n1.\tРечной\t323 года\t6 сентября', { cities })
    expect(rule).toEqual(['city-day-rule', 4, '6 сентября', '2026-09-05'])
    const [weekday] = findings('Дни городов-столиц\t\t\t\n1.\tРечной\t323 года\t8 сентября', { cities })
    expect(weekday).toEqual(['city-day-weekday', 4, '8 сентября', '2026-09-05'])
    expect(findings('Дни городов-столиц\t\t\t\n1.\tРечной\t323 года\t5-6 сентября', { cities })).toEqual([])
  })
})

describe('edition numbers', () => {
  const plan = (year: number, row: string) => parsePlan(`на ${year} год\n1.\t${row}\tмай\t`).plan

  test.each([
    ['XIX форум «Дом»', [['edition-back', 'XIX', 'XX']]],
    ['XXI форум «Дом»', []],
    ['XXIII форум «Дом»', [['edition-yearly', 'XXIII', 'XXI']]],
  ])('%s after the twentieth of last year', (row, expected) => {
    const found = checkPlan(plan(2026, row), { others: [plan(2025, 'XX форум «Дом»')] })
    expect(found.map(({ code, found: stands, expected: should }) => [code, stands, should])).toEqual(expected)
  })

  test('results of a contest belong to the edition of the year before', () => {
    const others = [plan(2025, 'XX конкурс «Дом»')]
    expect(checkPlan(plan(2026, 'Подведение итогов XX конкурса «Дом»'), { others })).toEqual([])
  })
})

test('without cities or other plans nothing is claimed about them', () => {
  expect(findings('Юбилеи городов\t\t\t\n1.\tРечной\t324 года\t8 сентября')).toEqual([])
})
