import { readFileSync } from 'node:fs'
import { ageIn, agesIn, anniversariesIn, cityDayIn } from '@gorod/core/anniversary'
import { citiesIn, cityNameOn, findCity } from '@gorod/core/city'
import { citiesSchema } from '@gorod/core/city/schema'
import { yearlyDays } from '@gorod/core/when'
import { describe, expect, test } from 'vitest'
import { citiesFrom, type RawCity } from '../scripts/city-facts.ts'
import { cities } from './cities.js'

const facts = process.env['GOROD_FACTS']
const city = (id: string) => cities.find((each) => each.id === id)!

test('the data keeps its schema', () => {
  expect(citiesSchema.parse(cities)).toEqual(cities)
})

test.skipIf(!facts)('the data is what the collected facts give', () => {
  expect(citiesFrom(JSON.parse(readFileSync(facts!, 'utf8')) as RawCity[])).toEqual(cities)
})

test('there are 85 members, 6 candidates and 4 cities only named, each once', () => {
  const members = cities.filter(({ listedUnder }) => listedUnder !== null)
  const candidates = cities.filter(({ candidate }) => candidate)
  expect([cities.length, members.length, candidates.length]).toEqual([95, 85, 6])
  expect(new Set(cities.map(({ id }) => id)).size).toBe(95)
})

describe('city days', () => {
  const rules = cities.flatMap(({ id, cityDay }) => cityDay.rules.map(({ rrule }) => ({ id, rrule })))

  test('73 cities have a rule, four had another before, one has festivities apart and one chooses between two days', () => {
    expect(rules).toHaveLength(73 + 4 + 1 + 1)
  })

  test.each([2021, 2026])('every rule gives one day in %i, but for Moscow, which chooses one of two', (year) => {
    const several = rules.filter(({ rrule }) => yearlyDays(rrule, { from: year, to: year }).length !== 1)
    expect(several.map(({ id }) => id)).toEqual(['moskva'])
  })

  test('every single year has a day of that year and a source', () => {
    const overrides = cities.flatMap(({ cityDay }) => cityDay.overrides)
    const isSound = ({ year, edtf, source }: (typeof overrides)[0]): boolean =>
      edtf.split('/').every((day) => day.startsWith(`${year}-`)) && Boolean(source)
    expect(overrides).toHaveLength(32)
    expect(overrides.filter((override) => !isSound(override))).toEqual([])
  })

  test.each([
    ['nizhny-novgorod', 2018, '2018-06-12', 'rule'],
    ['nizhny-novgorod', 2021, '2021-08-21', 'rule'],
    ['nizhny-novgorod', 2026, '2026-08-15', 'rule'],
    ['penza', 2018, '2018-09-08', 'rule'],
    ['penza', 2026, '2026-06-12', 'rule'],
    ['grodno', 2025, '2025-09-06', 'rule'],
    ['grodno', 2020, '2020-09-19', 'rule'],
    ['yerevan', 2019, '2019-10-19', 'override'],
    ['yerevan', 2025, '2025-10-11', 'rule'],
    ['omsk', 2021, '2021-09-12', 'override'],
    ['ulan-ude', 2026, '2026-06-13', 'override'],
    ['ulan-ude', 2021, undefined, 'unknown'],
    ['moskva', 2026, '[2026-09-05,2026-09-12]', 'rule'],
    ['tver', 2019, '2019-07-14', 'rule'],
  ])('%s in %i: %s by %s', (id, year, edtf, by) => {
    const day = cityDayIn(city(id), year)
    expect([day.edtf, day.by]).toEqual([edtf, by])
  })
})

describe('ages', () => {
  test.each([
    ['yerevan', 2803, 2808],
    ['sukhum', 2505, 2510],
    ['osh', 3021, 3026],
    ['astana', 23, 28],
    ['bishkek', 143, 148],
    ['karaganda', 87, 92],
    ['kishinev', 585, 590],
    ['shymkent', undefined, undefined],
  ])('%s counts %s years in 2021 and %s in 2026', (id, then, now) => {
    expect([ageIn(city(id), 2021), ageIn(city(id), 2026)]).toEqual([then, now])
  })

  // Every row of the lists of both plans. Bishkek 201, Karaganda 90 and Osh count from another founding.
  test.each([
    [2021, 'Караганда 90, Благовещенск 165, Иркутск 360, Нижний Новгород 800, Орел 455, Омск 305, Улан-Удэ 355'],
    [2021, 'Челябинск 285, Самара 435, Днепр 245, Воронеж 435, Мурманск 105, Ош 145, Бишкек 143, Душанбе 345'],
    [2021, 'Ереван 2803, Минск 954, Москва 874, Нур-Султан 23, Тирасполь 229, Сухум 2505, Цхинвал 1759'],
    [2026, 'Благовещенск 170, Иркутск 365, Нижний Новгород 805, Орел 460, Омск 310, Улан-Удэ 360, Челябинск 290'],
    [2026, 'Самара 440, Днепр 250, Воронеж 440, Мурманск 110, Ош 150, Бишкек 201, Душанбе 350, Астана 28, Сухум 2510'],
    [2026, 'Ереван 2808, Минск 959, Москва 879, Цхинвал 1764, Тирасполь 234'],
  ])('of %i: %s', (year, rows) => {
    for (const row of rows.split(', ')) {
      const [, name, age] = /^(.+) (\d+)$/.exec(row)!
      const found = findCity(cities, name!).city!
      expect([name, ...agesIn(found, year).map((each) => each.age)]).toContain(Number(age))
    }
  })

  test('no one counts Kishinev from 1136, as a plan once did', () => {
    expect(agesIn(city('kishinev'), 2021).map(({ age }) => age)).toEqual([585])
  })

  test('the jubilees of members in 2026 are known by their own founding', () => {
    const members = cities.filter(({ listedUnder }) => listedUnder !== null)
    const jubilees = anniversariesIn(members, 2026).filter(({ jubilee }) => jubilee)
    expect(jubilees.map(({ name, age }) => `${name} ${age}`)).toMatchInlineSnapshot(`
      [
        "Душанбе 350",
        "Благовещенск 170",
        "Иркутск 365",
        "Улан-Удэ 360",
        "Сухум 2510",
        "Североморск 130",
        "Омск 310",
        "Орёл 460",
        "Нижний Новгород 805",
        "Днепр 250",
        "Самара 440",
        "Воронеж 440",
        "Мурманск 110",
        "Кишинёв 590",
        "Челябинск 290",
      ]
    `)
  })
})

describe('names', () => {
  test('every name, and every genitive, finds its city', () => {
    const lost = cities.flatMap(({ id, names }) =>
      names
        .flatMap(({ text, genitive }) => [text, genitive ?? text])
        .filter((form) => findCity(cities, form).city?.id !== id),
    )
    expect(lost).toEqual([])
  })

  test('every name in force is found in running text', () => {
    const missed = cities.filter(({ id, names: [name] }) => {
      const [mention] = citiesIn(cities, `в городе ${name!.text}, и далее`)
      return mention?.city?.id !== id || mention.start !== 9 || mention.text !== name!.text
    })
    expect(missed).toEqual([])
  })

  test('a name no longer in force is given to its time', () => {
    expect(
      ['1950-01-01', '1980-01-01', '1995-01-01', '2021-07-06', '2026-07-06'].map((day) =>
        cityNameOn(city('astana'), day),
      ),
    ).toEqual(['Акмолинск', 'Целиноград', 'Акмола', 'Нур-Султан', 'Астана'])
  })
})

test('what is doubtful is recognisable', () => {
  expect(city('yoshkar-ola').cityDay.confidence).toBe('low')
  expect(city('gorlovka').foundings.every(({ confidence }) => confidence === 'low')).toBe(true)
  for (const { foundings, cityDay, place, namesConfidence } of cities) {
    expect([cityDay, place, ...foundings].every((part) => part?.confidence)).toBe(true)
    expect(namesConfidence).toBeTruthy()
  }
})
