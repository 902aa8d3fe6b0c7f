import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { plan } from '../testing/entries.js'
import { readFeed } from './feed.js'

const good = plan[0]!

describe('a feed', () => {
  test('is read whole when nothing is wrong', () => {
    expect(readFeed({ title: 'План', entries: plan })).toEqual({ title: 'План', entries: plan, skipped: [] })
    expect(readFeed(plan)).toEqual({ entries: plan, skipped: [] })
  })

  test.each([
    ['no identifier', { ...good, id: '' }, 'id'],
    ['an unknown kind', { ...good, kind: 'party' }, 'kind'],
    ['no title', { ...good, title: ' ' }, 'title'],
    ['no statement of time', { ...good, when: 'tomorrow' }, 'when'],
    ['30 February', { ...good, span: { start: '2026-02-30', end: '2026-03-01' } }, 'span'],
    ['an end before its start', { ...good, span: { start: '2026-03-02', end: '2026-03-01' } }, 'span'],
    ['names of other cities', { ...good, cities: ['omsk'], cityNames: [] }, 'cities'],
    ['half a year of age', { ...good, age: 0.5 }, 'age'],
    ['something else', null, 'id'],
  ])('sets an entry with %s aside and keeps the others', (_, bad, flaw) => {
    const read = readFeed([bad, plan[1]])!
    expect(read.entries).toEqual([plan[1]])
    expect(read.skipped.map((one) => one.flaw)).toEqual([flaw])
  })

  test('keeps the first of two entries with one identifier', () => {
    const read = readFeed([good, { ...good, title: 'Другое' }])!
    expect(read.entries).toEqual([good])
    expect(read.skipped).toEqual([{ title: 'Другое', flaw: 'id' }])
  })

  test('copies nothing it does not know', () => {
    const odd = JSON.parse('{"__proto__":{"evil":1},"constructor":1,"extra":"x"}') as object
    expect(readFeed([{ ...odd, ...good }])!.entries).toEqual([good])
  })

  test.each([undefined, null, 1, 'text', {}, { entries: {} }])('is not %j', (data) => {
    expect(readFeed(data)).toBeUndefined()
  })

  law.prop([fc.anything({ withNullPrototype: true, maxDepth: 4 })])(
    'never throws, and tells of everything it was given',
    (item) => {
      const read = readFeed([item, good])!
      expect(read.entries.length + read.skipped.length).toBe(2)
    },
  )
})
