import type { FacetName, PracticeQuery } from '@gorod/core/practice'
import { describe, expect, test } from 'vitest'
import { freeings, type Freeing } from './freeing.js'
import type { LibraryAnswer } from './source/source.js'

type Row = Partial<Record<FacetName | 'text', string>>

const rows: Row[] = [
  { text: 'школа', city: 'omsk', year: '2020', status: 'working' },
  { text: 'школа', city: 'omsk', year: '2021', status: 'working' },
  { text: 'школа', city: 'perm', year: '2020', status: 'pilot' },
  { text: 'двор', city: 'kazan', year: '2022', status: 'finished' },
]

/** A source over rows that notes what it was asked. */
const sourceOver = (all: readonly Row[]) => {
  const asked: PracticeQuery[] = []
  const search = async (query: PracticeQuery): Promise<LibraryAnswer> => {
    asked.push(query)
    const fits = (row: Row): boolean =>
      (!query.text || row.text === query.text) &&
      Object.entries(query.chosen ?? {}).every(([name, values]) => values.includes(row[name as FacetName]!))
    return { total: all.filter(fits).length } as LibraryAnswer
  }
  return { asked, search }
}

const signal = new AbortController().signal
const ask = (query: PracticeQuery, fixed: readonly FacetName[] = []): Promise<Freeing[]> =>
  freeings(sourceOver(rows), query, new Set(fixed), signal)

describe('what would free a query that finds nothing', () => {
  test.each<[string, PracticeQuery, readonly FacetName[], Freeing[]]>([
    [
      'is each facet that alone stands in the way, the one that frees the most first',
      { text: 'школа', chosen: { city: ['omsk'], year: ['2022'] } },
      [],
      [{ without: ['year'], total: 2 }],
    ],
    [
      'is the words, where they alone stand in the way',
      { text: 'двор', chosen: { city: ['omsk'] } },
      [],
      [
        { without: ['text'], total: 2 },
        { without: ['city'], total: 1 },
      ],
    ],
    [
      'is two facets together, where none alone is enough',
      { text: 'двор', chosen: { city: ['perm'], year: ['2021'] } },
      [],
      [
        { without: ['city', 'year'], total: 1 },
        { without: ['city', 'text'], total: 1 },
        { without: ['year', 'text'], total: 1 },
      ],
    ],
    [
      'is all facets, where no two are enough',
      { text: 'двор', chosen: { city: ['perm'], year: ['2021'], status: ['copied'] } },
      [],
      [{ without: ['city', 'year', 'status'], total: 1 }],
    ],
    [
      'is everything, where the words are nowhere either',
      { text: 'абв', chosen: { city: ['perm'], year: ['1999'], status: ['copied'] } },
      [],
      [{ without: ['city', 'year', 'status', 'text'], total: 4 }],
    ],
    [
      'is never what the page has set',
      { text: 'двор', chosen: { city: ['omsk'] } },
      ['city'],
      [{ without: ['text'], total: 2 }],
    ],
    ['is nothing, where nothing is chosen', {}, [], []],
  ])('%s', async (_, query, fixed, expected) => expect(await ask(query, fixed)).toEqual(expected))

  test('is found in a few questions, whatever is chosen', async () => {
    const source = sourceOver([])
    const names = ['question', 'city', 'heading', 'year', 'award', 'cost', 'status', 'editing'] as const
    const chosen = Object.fromEntries(names.map((name) => [name, ['none']]))
    expect(await freeings(source, { text: 'абв', chosen }, new Set(), signal)).toEqual([])
    expect(source.asked.length).toBeLessThanOrEqual(26)
    expect(source.asked.every(({ pageSize }) => pageSize === 1)).toBe(true)
  })

  test('takes spheres and questions as one', async () => {
    expect(await ask({ chosen: { sphere: ['a'], question: ['b'], year: ['2020'] } })).toEqual([
      { without: ['sphere'], total: 2 },
    ])
  })
})
