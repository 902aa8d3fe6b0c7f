import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { declinedForms } from './decline.js'
import { findCity } from './find-city.js'
import { nameKey } from './name-index.js'
import { cityOf, someCities } from './testing/cities.js'

describe('a city is found', () => {
  test.each([
    ['Москва', 'moskva'],
    ['МОСКВОЙ', 'moskva'],
    ['Moscow', 'moskva'],
    ['Нижнего Новгорода', 'nizhny-novgorod'],
    ['Нижний \n Новгород', 'nizhny-novgorod'],
    ['«Нижний\u00A0Новгород»', 'nizhny-novgorod'],
    ['городе Сухум', 'sukhum'],
    ['города Сухума', 'sukhum'],
    ['Сухуми', 'sukhum'],
    ['г. Екатеринбурга', 'yekaterinburg'],
    ['г.Свердловск', 'yekaterinburg'],
    ['гор. Казани', 'kazan'],
    ['город-герой Волгоград', 'volgograd'],
    ['города-героя Волгограда', 'volgograd'],
    ['Астаны', 'astana'],
    ['Нур-Султане', 'astana'],
    ['Нур – Султан', 'astana'],
    ['Орла', 'oryol'],
    ['Орел', 'oryol'],
    ['Орёл¹', 'oryol'],
    ['Ростове-на-Дону', 'rostov-na-donu'],
    ['Ростов – на – Дону', 'rostov-na-donu'],
    ['Ростов\u2011на\u2011Дону', 'rostov-na-donu'],
    ['Комсомольском-на-Амуре', 'komsomolsk-na-amure'],
    ['Петропавловск- \n Камчатский', 'petropavlovsk-kamchatsky'],
    ['Петропавловске-Камчатском', 'petropavlovsk-kamchatsky'],
    ['Санкт-Петербургом', 'sankt-peterburg'],
    ['Йошкар-Оле', 'yoshkar-ola'],
    ['Улан-Удэ', 'ulan-ude'],
    ['Грозном', 'grozny'],
    ['Ярославлем', 'yaroslavl'],
    ['Горького', 'nizhny-novgorod'],
  ])('%j is %s', (text, id) => {
    expect(findCity(someCities, text)).toMatchObject({ city: { id }, candidates: [{ id }], problems: [] })
  })

  test('a full name is found though it is a part of another, and the other is named', () => {
    expect(findCity(someCities, 'Петропавловска')).toMatchObject({
      city: { id: 'petropavlovsk' },
      candidates: [{ id: 'petropavlovsk' }, { id: 'petropavlovsk-kamchatsky' }],
      problems: [{ code: 'city-ambiguous', expected: 'Петропавловск, Петропавловск-Камчатский' }],
    })
  })

  test('a name in force comes before a former one of another city', () => {
    const cities = [...someCities, cityOf('nikolayevsk', 'Николаевск', 'Николаевска')]
    expect(findCity(cities, 'Николаевске').city?.id).toBe('nikolayevsk')
  })
})

describe('nothing is guessed', () => {
  test.each([
    ['Николаевск', ['kostanay', 'pugachev']],
    ['Николаевска', ['kostanay', 'pugachev']],
    ['Орджоникидзе', ['vladikavkaz', 'yenakiyevo']],
  ])('%s was the name of %j', (text, ids) => {
    const found = findCity(someCities, text)
    expect(found.city).toBeUndefined()
    expect(found.candidates.map(({ id }) => id)).toEqual(ids)
    expect(found.problems).toMatchObject([{ code: 'city-ambiguous', found: text }])
  })

  test.each([
    ['Ростов', 'rostov-na-donu'],
    ['Новгорода', 'nizhny-novgorod'],
    ['Комсомольск', 'komsomolsk-na-amure'],
  ])('%s alone is no city, but may be %s', (text, id) => {
    expect(findCity(someCities, text)).toEqual({
      candidates: [expect.objectContaining({ id })],
      problems: [expect.objectContaining({ code: 'city-unknown' })],
    })
  })

  test.each([
    '',
    ' ',
    'г.',
    'город',
    'Кировский',
    'Моск',
    'Москвич',
    'Сочинский',
    'Орлов',
    'Рим',
    '__proto__',
    'М'.repeat(500),
  ])('%j is unknown', (text) => {
    expect(findCity(someCities, text)).toMatchObject({ candidates: [], problems: [{ code: 'city-unknown' }] })
  })
})

const aCity = fc.constantFrom(...someCities)

test.prop([aCity, fc.nat(), fc.boolean()])(
  'every form of every name leads to its city, or to several of which it is one',
  (city, pick, shout) => {
    const forms = city.names.flatMap(({ text, genitive, locale }) =>
      locale === 'en' ? [text] : declinedForms(nameKey(text), genitive && nameKey(genitive)),
    )
    const form = forms[pick % forms.length]!
    const found = findCity(someCities, shout ? form.toUpperCase() : form)
    expect(found.candidates).toContain(city)
    if (found.city) expect(found.city).toBe(city)
    else expect(found.problems).toMatchObject([{ code: 'city-ambiguous' }])
  },
)

test.prop([fc.subarray(someCities, { minLength: 2 })])('two cities never share a form in silence', (cities) => {
  for (const city of cities) {
    for (const { text, genitive, locale } of city.names) {
      if (locale === 'en') continue
      for (const form of declinedForms(nameKey(text), genitive && nameKey(genitive))) {
        const { city: found, candidates } = findCity(cities, form)
        expect(found === undefined ? candidates.length > 1 : found === city).toBe(true)
      }
    }
  }
})

test.prop([fc.string({ unit: 'grapheme' })])('any text gives an answer', (text) => {
  const { city, candidates, problems } = findCity(someCities, text)
  expect(city === undefined || candidates[0] === city).toBe(true)
  expect(city !== undefined || problems.length > 0).toBe(true)
})
