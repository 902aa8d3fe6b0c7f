import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { describeProblem } from '../../problem/index.js'
import { inventedPractices, inventedRubricator } from '../invented/index.js'
import { practiceLike, readerOf } from '../testing/library.js'
import { buildPracticeIndex } from './build.js'
import { facetCounts } from './facet-counts.js'
import { headBytes } from './index/files.js'
import { digestOf } from './index/digest.js'
import type { IndexManifest } from './index/manifest.js'
import { practiceStemmers } from './normaliser/stemmers.js'
import { openPracticeIndex, type PracticeIndex } from './open.js'
import { searchPractices } from './search.js'
import { similarPractices } from './similar.js'

const practices = inventedPractices(60, 'open')
const build = (mode: 'one' | 'many') => buildPracticeIndex(practices, { rubricator: inventedRubricator, mode }).files
const whole = build('one')[0]!.bytes
const many = build('many')

/** The one file with another manifest, its digest in order. */
function withManifest(change: Partial<IndexManifest>): Uint8Array {
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(4, true)
  const manifest = { ...JSON.parse(new TextDecoder().decode(whole.subarray(headBytes, headBytes + length))), ...change }
  const text = new TextEncoder().encode(JSON.stringify(manifest))
  const bytes = new Uint8Array([...whole.subarray(0, headBytes), ...text, ...whole.subarray(headBytes + length)])
  new DataView(bytes.buffer).setUint32(4, text.length, true)
  bytes.set(new TextEncoder().encode(digestOf(text)), 8)
  return bytes
}

const codesOf = async (source: Parameters<typeof openPracticeIndex>[0]): Promise<string[]> =>
  (await openPracticeIndex(source)).problems.map(({ code }) => code)

test('an index that was just built opens without a finding', async () => {
  expect(await codesOf(whole)).toEqual([])
  expect(await codesOf(readerOf(many))).toEqual([])
})

describe('is refused, with a remedy', () => {
  test.each<[string, Parameters<typeof openPracticeIndex>[0], string]>([
    ['of another schema', withManifest({ schema: 0 }), 'practice-index-version'],
    ['of another normaliser', withManifest({ normaliser: 99 }), 'practice-index-version'],
    ['with stemmers the page has not', withManifest({ languages: ['hy'] }), 'practice-index-language'],
    ['without sections', withManifest({ sections: {} as IndexManifest['sections'] }), 'practice-index-damaged'],
    ['of another format', withManifest({ format: 'other' as IndexManifest['format'] }), 'practice-index-unreadable'],
    ['that is a page', new TextEncoder().encode('<!doctype html><title>404</title>'), 'practice-index-unreadable'],
    ['that is empty', new Uint8Array(), 'practice-index-unreadable'],
    ['without a manifest', () => Promise.reject(new Error('404')), 'practice-index-missing'],
    ['whose manifest is no JSON', () => new TextEncoder().encode('{'), 'practice-index-unreadable'],
    ['whose manifest is null', () => new TextEncoder().encode('null'), 'practice-index-unreadable'],
    [
      'without a dictionary',
      readerOf(many.filter(({ name }) => !name.startsWith('dictionary'))),
      'practice-index-missing',
    ],
    [
      'whose reader throws',
      () => {
        throw new Error('offline')
      },
      'practice-index-missing',
    ],
  ])('an index %s', async (_, source, code) => {
    const { index, problems } = await openPracticeIndex(source)
    expect([index, problems.map((problem) => problem.code)]).toEqual([undefined, [code]])
    for (const locale of ['ru', 'en'] as const) expect(describeProblem(problems[0]!, locale)).toBeTruthy()
  })
})

test('more stemmers than the index was built with do no harm', async () => {
  expect((await openPracticeIndex(whole, { stemmers: practiceStemmers })).problems).toEqual([])
})

test('an index of nothing is opened and searched', async () => {
  const { files } = buildPracticeIndex([], { rubricator: inventedRubricator })
  const { index } = await openPracticeIndex(files[0]!.bytes)
  expect((await searchPractices(index!, { text: 'двор' })).total).toBe(0)
  expect((await facetCounts(index!)).every(({ values }) => !values.length)).toBe(true)
})

test('bytes of a larger buffer are read from where they begin', async () => {
  const larger = new Uint8Array([1, 2, 3, ...whole, 4])
  expect(await codesOf(larger.subarray(3, 3 + whole.length))).toEqual([])
})

/** Everything one can do with an index, whatever is in it. */
async function used(source: Parameters<typeof openPracticeIndex>[0]): Promise<string[]> {
  const { index, problems } = await openPracticeIndex(source)
  if (!index) return problems.map(({ code }) => code)
  const found = await searchPractices(index, { text: '"двор для" подростков' })
  await facetCounts(index, { text: 'город' })
  await similarPractices(index, practices[0]!.id)
  return [...problems, ...found.problems].map(({ code }) => code)
}

test.prop([fc.nat({ max: whole.length - 1 })], { numRuns: 60 })(
  'a file cut off anywhere gives a finding, never a crash',
  async (end) => {
    const codes = await used(whole.subarray(0, end))
    expect(codes.every((code) => code.startsWith('practice-index-'))).toBe(true)
    if (end < whole.length / 2) expect(codes).not.toEqual([])
  },
)

test.prop([fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 })], { numRuns: 100 })(
  'a file with one byte changed never crashes',
  async (at, by) => {
    const bytes = whole.slice()
    bytes[at] = bytes[at]! ^ by
    expect((await used(bytes)).every((code) => code.startsWith('practice-index-'))).toBe(true)
  },
)

test.prop([fc.nat()], { numRuns: 40 })('blocks whose digest was forged with them never crash', async (seed) => {
  const dictionary = many.find(({ name }) => name.startsWith('dictionary'))!
  const bytes = dictionary.bytes.slice()
  for (let at = seed % 17; at < bytes.length; at += 29) bytes[at] = (bytes[at]! * 31 + seed) & 255
  const name = `dictionary/0.${digestOf(bytes)}.bin`
  const manifest = JSON.parse(new TextDecoder().decode(many[0]!.bytes)) as IndexManifest
  const sections = { ...manifest.sections, dictionary: [digestOf(bytes)] }
  const forged = new TextEncoder().encode(JSON.stringify({ ...manifest, sections }))
  await used(readerOf([{ name: 'manifest.json', bytes: forged }, { name, bytes }, ...many.slice(1)]))
})

describe('in many files', () => {
  const words = ['двор', 'подростки']
  const long = Array.from({ length: 400 }, (_, at) =>
    practiceLike({ id: `p${at}`, title: { ru: `${words[at % 2]} улица${at}а место${at}б` } }),
  )
  const files = buildPracticeIndex(long, { rubricator: inventedRubricator, mode: 'many' }).files

  test('only what a search needs is read', async () => {
    const read: string[] = []
    const { index } = await openPracticeIndex((name) => {
      read.push(name)
      return readerOf(files)(name)
    })
    const opened = read.length
    await searchPractices(index!, { text: 'двор', isComplete: true, pageSize: 1 })
    expect(opened).toBe(5)
    expect(read.slice(opened).map((name) => name.split('/')[0])).toEqual(['postings', 'cards'])
  })

  test('a file that is not there is named, and the rest is shown', async () => {
    const { index } = await openPracticeIndex(readerOf(files.filter(({ name }) => !name.startsWith('cards/0'))))
    const { total, page, problems } = await searchPractices(index!, { text: 'двор', pageSize: 200 })
    expect(total).toBe(200)
    expect([page.filter(({ card }) => !card).length > 0, page.filter(({ card }) => card).length > 0]).toEqual([
      true,
      true,
    ])
    expect(problems.map(({ code, about }) => [code, about?.split('.')[0]])).toEqual([
      ['practice-index-missing', 'cards/0'],
    ])
  })

  test('a word whose file is not there does not empty the answer', async () => {
    const first = files.find(({ name }) => name.startsWith('postings/0'))!
    const { index } = await openPracticeIndex(readerOf(files.filter((file) => file !== first)))
    const { problems } = await searchPractices(index!, { text: 'двор улица7а', isComplete: true })
    expect(problems.map(({ code }) => code)).toEqual(['practice-index-missing'])
  })

  test('lets a page have its turn between its steps', async () => {
    let turns = 0
    const pause = async (): Promise<void> => void turns++
    const { index } = await openPracticeIndex(readerOf(files), { pause })
    expect(turns).toBeGreaterThan(index!.facets.length)
    turns = 0
    expect((await searchPractices(index!, { text: 'двор' })).total).toBe(200)
    expect(turns).toBeGreaterThan(2)
    turns = 0
    await facetCounts(index!, { text: 'двор', chosen: { year: ['2020'] } })
    expect(turns).toBe(index!.facets.length)
  })

  test('answers asked for at one time are those asked for one after another', async () => {
    const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume))
    const { index } = await openPracticeIndex(readerOf(files), { pause })
    const { index: alone } = await openPracticeIndex(readerOf(files))
    const asked = ['двор', 'улица', 'двор улица7а', 'двр', 'улица19'].flatMap((text) => [
      (of: PracticeIndex) => searchPractices(of, { text }),
      (of: PracticeIndex) => facetCounts(of, { text, chosen: { year: ['2026'] } }),
      (of: PracticeIndex) => similarPractices(of, 'p7'),
    ])
    const apart: unknown[] = []
    for (const ask of asked) apart.push(await ask(alone!))
    await searchPractices(index!, { text: 'место' })
    expect(await Promise.all(asked.map((ask) => ask(index!)))).toEqual(apart)
  })

  test('a file that comes at the second try is used', async () => {
    let isOnline = false
    const { index } = await openPracticeIndex((name) =>
      isOnline || !/postings|cards/.test(name) ? readerOf(files)(name) : Promise.reject(new Error()),
    )
    expect((await searchPractices(index!, { text: 'двор' })).problems).not.toEqual([])
    isOnline = true
    const { total, problems } = await searchPractices(index!, { text: 'двор' })
    expect([total, problems]).toEqual([200, []])
  })
})
