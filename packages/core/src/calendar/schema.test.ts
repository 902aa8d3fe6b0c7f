import { describe, expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod/mini'
import type { Entry, Feed } from './entry.js'
import { entrySchema, feedSchema } from './schema.js'

const entry: Entry = {
  id: 'forum',
  kind: 'event',
  title: 'Форум',
  when: { kind: 'date', edtf: '2026-09-05~/2026-09-06~', text: '5-6 сентября' },
  span: { start: '2026-09-05', end: '2026-09-06' },
  cities: ['omsk'],
  cityNames: ['Омск'],
}

describe('the schema of an entry', () => {
  test('describes exactly the type', () => {
    expectTypeOf<z.infer<typeof entrySchema>>().toEqualTypeOf<Entry>()
    expectTypeOf<z.infer<typeof feedSchema>>().toEqualTypeOf<Feed>()
  })

  test('takes an entry as it is and drops what it does not know', () => {
    expect(entrySchema.parse({ ...entry, script: 'x' })).toEqual(entry)
  })

  test.each(['https://e-gorod.example/a?b=1', 'http://a.example', 'mailto:info@a.example', 'tel:+74950000000'])(
    'takes the address %s',
    (url) => {
      expect(entrySchema.safeParse({ ...entry, url }).success).toBe(true)
    },
  )

  test.each([
    ['a script', { url: 'javascript:alert(1)' }],
    ['a script in disguise', { url: ' JaVaScRiPt:alert(1)' }],
    ['data', { url: 'data:text/html,x' }],
    ['no scheme', { url: '/plan' }],
    ['a long address', { url: `https://a.example/${'a'.repeat(2000)}` }],
    ['a long title', { title: 'я'.repeat(2001) }],
    ['no title', { title: '' }],
    ['an id of two lines', { id: 'a\nb' }],
    ['a city with a space', { cities: ['a b'] }],
    ['an injected date', { when: { kind: 'date', edtf: '2026\r\nX:1' } }],
    ['an injected rule', { rrule: 'FREQ=YEARLY\r\nX:1' }],
    ['a span that is no day', { span: { start: '2026', end: '2026' } }],
    ['a kind of its own', { kind: 'party' }],
    ['an age of a fraction', { age: 1.5 }],
    ['many cities', { cities: Array.from({ length: 201 }, (_, at) => `c${at}`) }],
  ])('refuses %s', (_, wrong) => {
    expect(entrySchema.safeParse({ ...entry, ...wrong }).success).toBe(false)
  })

  test('bounds a feed', () => {
    const entries = Array.from({ length: 20_001 }, () => entry)
    expect(feedSchema.safeParse({ entries }).success).toBe(false)
    expect(feedSchema.safeParse({ title: 'План', entries: entries.slice(1) }).success).toBe(true)
  })
})
