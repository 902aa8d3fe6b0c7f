import { describe, expect, test } from 'vitest'
import type { PracticeQuery } from '@gorod/core/practice'
import { memorySource } from '../library/source/memory.js'
import type { SearchSource } from '../library/source/source.js'
import { libraryOptions, practices } from './laid-library.js'

const oracle = memorySource(practices, libraryOptions)

const queries: readonly PracticeQuery[] = [
  {},
  { text: 'подростки летом' },
  { text: 'двор', page: 2, pageSize: 7 },
  { text: 'дв' },
  { text: 'д' },
  { text: 'подрастки' },
  { text: '«без барьеров»', isComplete: true },
  { text: ',bc', sort: 'city' },
  { text: 'вельминске' },
  { chosen: { year: ['2020', '2021'], status: ['working'] }, sort: 'year' },
  { text: 'дети', chosen: { sphere: [libraryOptions.rubricator.spheres[0]!.id], year: ['1812'] } },
  { text: 'слонопотам' },
  { text: 'слонопотам двор' },
  { text: '.*(' },
  { text: '<img src=x onerror=alert(1)>' },
  { text: '🙂\u0000\u202E', page: 9 },
  { chosen: { city: ['"><script>', '../../x', '&year=2020'] } },
]

/** What every source of answers promises, over `practices` with `libraryOptions`. */
export function sourceContract(name: string, open: () => Promise<SearchSource>): void {
  describe(`a library ${name}`, () => {
    test('says what it is', async () => {
      const source = await open()
      const { pages: _, ...overview } = await source.open()
      const expected = await oracle.open()
      expect(overview).toEqual(expected)
      expect([overview.practices, overview.invented, overview.problems]).toEqual([300, 300, []])
      expect(overview.cities.every(({ place }) => place)).toBe(true)
    })

    test('answers every query with the same practices in the same order, the same counts and words', async () => {
      const source = await open()
      for (const query of queries)
        expect([query, await source.search(query)]).toEqual([query, await oracle.search(query)])
    })

    test('answers each question with its own answer, whatever their order', async () => {
      const source = await open()
      const texts = ['д', 'дв', 'дво', 'двор', 'двора', 'двор', 'подростки', '']
      const answers = await Promise.all(texts.map((text) => source.search({ text })))
      const expected = []
      for (const text of texts) expected.push(await oracle.search({ text }))
      expect(answers.map(({ ids, total }) => [total, ...ids])).toEqual(
        expected.map(({ ids, total }) => [total, ...ids]),
      )
    })

    test('gives the ids of all that a query finds', async () => {
      const source = await open()
      for (const { page: _, pageSize: __, ...query } of queries)
        expect([query, await source.ids(query)]).toEqual([query, await oracle.ids(query)])
    })

    test('gives practices whole, in the order asked for; of a wrong id nothing', async () => {
      const source = await open()
      const asked = [practices[7]!, practices[3]!, practices[299]!]
      const ids = [asked[0]!.id, 'no-such', asked[1]!.id, '../library', '', '<script>', asked[2]!.id]
      expect(await source.practices(ids)).toEqual({ practices: asked, problems: [] })
      expect(await source.practices([])).toEqual({ practices: [], problems: [] })
    })

    test('gives many practices whole', async () => {
      const source = await open()
      const ids = practices.slice(0, 120).map(({ id }) => id)
      expect((await source.practices(ids)).practices.map(({ id }) => id)).toEqual(ids)
    })

    test('gives similar practices; to a wrong id none', async () => {
      const source = await open()
      for (const { id } of practices.slice(0, 5))
        expect(await source.similar(id, 3)).toEqual(await oracle.similar(id, 3))
      expect(await source.similar(practices[0]!.id)).toEqual(await oracle.similar(practices[0]!.id))
      expect(await source.similar('no-such', 3)).toEqual([])
    })

    test.each([
      ['10,000 letters', 'щ'.repeat(10_000)],
      ['10,000 letters of words', 'подрастки площедка '.repeat(526)],
      ['1,000 words', Array.from({ length: 1000 }, (_, at) => `слово${at}`).join(' ')],
    ])('answers a query of %s fast, and says that it was cut', async (_, text) => {
      const source = await open()
      await source.open()
      const start = performance.now()
      const answer = await source.search({ text })
      expect(performance.now() - start).toBeLessThan(2000)
      expect(answer.isCut).toBe(true)
      expect(answer).toEqual(await oracle.search({ text }))
    })

    test('gives up a question whose signal aborts, and answers the next', async () => {
      const source = await open()
      const before = AbortSignal.abort(new DOMException('typed on', 'AbortError'))
      await expect(source.search({ text: 'двор' }, before)).rejects.toMatchObject({ name: 'AbortError' })
      const controller = new AbortController()
      const given = [
        source.search({ text: 'двор' }, controller.signal),
        source.open(controller.signal),
        source.practices([practices[0]!.id], controller.signal),
      ]
      controller.abort()
      for (const { status, ...result } of await Promise.allSettled(given))
        expect([status, (result as { reason?: Error }).reason?.name]).toEqual(['rejected', 'AbortError'])
      expect((await source.search({ text: 'двор' })).ids).toEqual((await oracle.search({ text: 'двор' })).ids)
    })

    test('starts anew after it was closed', async () => {
      const source = await open()
      await source.search({})
      source.close()
      source.close()
      expect((await source.search({ text: 'двор' })).ids).toEqual((await oracle.search({ text: 'двор' })).ids)
      source.close()
    })

    test('does not change what it was asked', async () => {
      const source = await open()
      const query = { text: ' Двор ', chosen: { year: ['2020'] }, page: 1 }
      const kept = structuredClone(query)
      await source.search(query)
      expect(query).toEqual(kept)
    })
  })
}
