import { findCity } from '@gorod/core'
import { expect, test } from 'vitest'
import { cities } from './cities.js'
import { cityForms } from './city-forms.js'

test('every city has its forms, the name in force and its genitive first', () => {
  const known = new Map(cityForms.map(({ city, names }) => [city, names[0]!]))
  for (const { id, names } of cities) {
    const [nominative, genitive] = known.get(id) ?? []
    expect([id, nominative, genitive ?? nominative]).toEqual([id, names[0]!.text, names[0]!.genitive ?? names[0]!.text])
  }
})

test('a name stands in six cases or never changes, and no form is empty', () => {
  const rows = cityForms.flatMap(({ names }) => names)
  expect(rows.filter(({ length }) => length !== 1 && length !== 6)).toEqual([])
  expect(rows.flat().filter((form) => !/^\p{Lu}[\p{L} -]+$/u.test(form))).toEqual([])
})

test('forms of names in force lead to their city', () => {
  const wrong = cityForms.flatMap(({ city, names }) =>
    names[0]!.filter((form) => !findCity(cities, form).candidates.some(({ id }) => id === city)),
  )
  expect(wrong).toEqual([])
})
