import { fc, test as law } from '@fast-check/vitest'
import { facetNames } from '@gorod/core/practice'
import { describe, expect, test } from 'vitest'
import { mostPicked, nothingChosen, picking, readChosen, toggled, writeChosen, type Chosen } from './address.js'

const read = (text: string, prefix = ''): Chosen => readChosen(new URLSearchParams(text), prefix)

const word = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 5 })
const anything: fc.Arbitrary<Chosen> = fc.record({
  text: fc.string({ maxLength: 50, unit: 'grapheme' }),
  facets: fc.dictionary(fc.constantFrom(...facetNames), words, { noNullPrototype: true }),
  sort: fc.constantFrom('relevance', 'year', 'city'),
  page: fc.integer({ min: 1, max: 5000 }),
  view: fc.constantFrom('list', 'map', 'compare'),
  id: fc.string({ maxLength: 50, unit: 'grapheme' }),
  picked: fc.uniqueArray(word, { maxLength: 5 }),
})

describe('an address', () => {
  law.prop([anything, fc.constantFrom('', 'lib.', 'а.')])(
    'says every choice so that it is read back',
    (chosen, prefix) => {
      expect(read(writeChosen('', chosen, prefix), prefix)).toEqual(chosen)
    },
  )

  test('is written as people read it, values of a facet with commas between', () => {
    const chosen = { ...nothingChosen, text: 'двор', facets: { year: ['2025', '2026'] }, page: 2 }
    expect(decodeURIComponent(writeChosen('', chosen, ''))).toBe('q=двор&f.year=2025,2026&page=2')
  })

  test('says nothing of what is as it always is', () => {
    expect(writeChosen('', nothingChosen, '')).toBe('')
  })

  test('leaves parameters of the page and of a neighbour as they are', () => {
    const page = 'lang=ru&two.q=лес&q=старое'
    const written = writeChosen(page, { ...nothingChosen, text: 'новое' }, '')
    expect(decodeURIComponent(written)).toBe('lang=ru&two.q=лес&q=новое')
    expect(read(written, 'two.').text).toBe('лес')
  })

  test.each([
    ['a page that is none', 'page=-3&sort=best&view=cube', nothingChosen],
    ['a percent sign that escapes nothing', 'f.city=%25%25', { ...nothingChosen, facets: { city: ['%%'] } }],
    ['a facet that is none', 'f.__proto__=x&f.constructor=x', nothingChosen],
  ])('passes over %s', (_, text, chosen) => {
    expect(read(text)).toEqual(chosen)
  })

  test('is read up to a length', () => {
    const long = read(`q=${'я'.repeat(10_000)}&f.city=${Array.from({ length: 5000 }, (_, n) => n).join()}`)
    expect([long.text.length, long.facets.city!.length]).toEqual([1000, 100])
  })
})

test('a value is put in and taken out, and the list begins anew', () => {
  const once = toggled({ ...nothingChosen, page: 3 }, 'year', '2026')
  expect(once).toEqual({ ...nothingChosen, facets: { year: ['2026'] } })
  expect(toggled(once, 'year', '2026')).toEqual(nothingChosen)
})

test('no more practices are put aside than an address holds', () => {
  const all = Array.from({ length: mostPicked + 9 }, (_, n) => `${n}`).reduce(picking, nothingChosen)
  expect(all.picked).toHaveLength(mostPicked)
  expect(picking(all, '3').picked).not.toContain('3')
})
