import { afterEach, describe, expect, test, vi } from 'vitest'
import { practicePath, practiceSite, type LibraryFile } from '@gorod/core/practice'
import { inventedRubricator } from '@gorod/core/practice/invented'
import { knownPractices } from '@gorod/mag'
import { folder, laid, libraryOptions, practices, type Laid } from '../../testing/laid-library.js'
import { deskOf } from './desk.js'
import { filesSource, practicesSource } from './files-source.js'
import type { SearchSource } from './source.js'

const opened: SearchSource[] = []
const kept = (source: SearchSource): SearchSource => (opened.push(source), source)
/** On the page itself, where what is asked for can be seen; `sharing` in a worker. */
const at = (url: string): SearchSource => {
  const desk = deskOf({ url }, () => undefined)
  return kept({ ...desk.answers, close: () => desk.stop() })
}
const sharing = (url: string): SearchSource => kept(filesSource(url))

afterEach(() => {
  for (const source of opened.splice(0)) source.close()
  vi.restoreAllMocks()
})

const few = practices.slice(0, 40)
const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code)

describe('a plain list of practices at an address', () => {
  test('is indexed where it is asked: the practices that sources name', async () => {
    const site = folder()
    await site.lay('practices.json', JSON.stringify(knownPractices))
    const source = at(`${site.address}practices.json`)
    const { practices: many, invented, bad, problems } = await source.open()
    expect([many, invented, bad, problems]).toEqual([knownPractices.length, 0, [], []])
    expect((await source.search({ text: 'карта петербуржца' })).ids).toEqual(['liveable-13-sankt-peterburg-card'])
    expect((await source.practices([knownPractices[0]!.id])).practices).toEqual([knownPractices[0]])
  })

  test('shows the good ones and lists the bad with reasons', async () => {
    const site = folder()
    const { title: _, ...untitled } = few[1]!
    const feed = [few[0], { ...few[2], version: '1' }, untitled, 7, null, { ...few[0] }, { id: '<script>' }, few[3]]
    await site.lay('feed.json', JSON.stringify({ title: 'Лента', rubricator: inventedRubricator, practices: feed }))
    const source = at(`${site.address}feed.json`)
    const { practices: many, bad, title, rubricator } = await source.open()
    expect([many, title, rubricator.questions.length]).toEqual([
      2,
      { und: 'Лента' },
      inventedRubricator.questions.length,
    ])
    expect(bad.map(({ index, problems }) => [index, problems[0]?.code, problems[0]?.at.path])).toEqual([
      [1, 'shape-value-wrong', '/practices/1/version'],
      [2, 'shape-field-missing', '/practices/2/title'],
      [3, 'shape-value-wrong', '/practices/3'],
      [4, 'shape-value-wrong', '/practices/4'],
      [5, 'practice-id-twice', '/practices/5/id'],
      [6, 'shape-field-missing', '/practices/6/version'],
    ])
    expect((await source.search({})).ids.sort()).toEqual([few[0]!.id, few[3]!.id].sort())
  })

  test('with a rubricator of the wrong shape is shown without it, and the rubricator told', async () => {
    const source = kept(practicesSource({ practices: few, rubricator: { version: 'x' } }))
    const { practices: many, problems } = await source.open()
    expect([many, problems[0]?.at.path?.startsWith('/rubricator')]).toEqual([40, true])
  })

  test.each([
    ['no list', {}, 'practices-shape-wrong'],
    ['an empty list', [], undefined],
  ])('that is %s is told', async (_, feed, code) => {
    const site = folder()
    await site.lay('feed.json', JSON.stringify(feed))
    const { practices: many, problems } = await at(`${site.address}feed.json`).open()
    expect([many, problems[0]?.code]).toEqual([0, code])
  })
})

test('practices that cannot be copied to a worker are read on the page', async () => {
  const source = kept(practicesSource([few[0], { ...few[1], id: () => 'x' }, { ...few[2], title: document.body }]))
  const { practices: many, bad } = await source.open()
  expect([many, bad.map(({ index }) => index)]).toEqual([1, [1, 2]])
})

describe('an address', () => {
  test.each(['', 'library.json', 'practices.bin', 'library.json?v=2'])('may name the folder or %j', async (name) => {
    const site = await laid(few)
    expect((await at(site.address + name).open()).practices).toBe(40)
  })

  test('with nothing there is told, and read once something is', async () => {
    const site = folder()
    const source = at(site.address)
    const { practices: many, problems } = await source.open()
    expect([many, codes(problems)]).toEqual([0, ['library-missing']])
    expect(codes((await source.search({ text: 'двор' })).problems)).toEqual(['library-missing'])
    for (const { name, bytes } of practiceSite(few, libraryOptions).files)
      if (/^(?:library\.json|practices\.bin)$/.test(name)) await site.lay(name, bytes)
    expect((await source.open()).practices).toBe(40)
    expect((await source.search({})).total).toBe(40)
  })

  test.each([
    ['a page', '<!doctype html><p>Нет такой страницы', 'library-unreadable'],
    ['a number', '7', 'library-unreadable'],
    [
      'half a library',
      JSON.stringify({ format: 'gorod-practice-library', schema: 1, index: '../x' }),
      'library-unreadable',
    ],
    [
      'a library of another version',
      JSON.stringify({ format: 'gorod-practice-library', schema: 99 }),
      'library-version',
    ],
  ])('of %s is told', async (_, content, code) => {
    const site = folder()
    await site.lay('library.json', content)
    expect(codes((await at(site.address).open()).problems)).toEqual([code])
  })

  test.each([
    'https://example.org/library/',
    '//example.org/',
    'data:application/json,[]',
    'javascript:alert(1)',
    'http://[',
  ])('that is not of this site (%s) is not asked', async (url) => {
    const { problems } = await at(url).open()
    expect(problems[0]?.code).toMatch(/^library-(?:foreign|unreadable)$/)
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('example.org'))).toEqual([])
  })
})

describe('files that fail', () => {
  test('an index of another version is refused with its remedy', async () => {
    const site = await laid(few, 'many')
    const manifest = (await (await fetch(`${site.address}manifest.json`)).json()) as object
    await site.lay('manifest.json', JSON.stringify({ ...manifest, schema: 99 }))
    const source = at(site.address)
    expect(codes((await source.open()).problems)).toEqual(['practice-index-version'])
    expect(await source.search({ text: 'двор' })).toMatchObject({ total: 0, ids: [] })
    expect(await source.ids({})).toEqual([])
    expect(await source.similar(few[0]!.id)).toEqual([])
  })

  test.each([
    ['one', 'practices.bin'],
    ['many', 'manifest.json'],
  ] as const)('an index of %s that is not there, or damaged, is told', async (mode, name) => {
    const site = await laid(few, mode)
    await site.take(name)
    expect(codes((await at(site.address).open()).problems)).toEqual(['practice-index-missing'])
    await site.lay(name, 'broken')
    expect((await at(`${site.address}?again`).open()).problems[0]?.code).toMatch(/^practice-index-(?:un|damaged)/)
  })

  test('a block that is not there is named, the rest is shown, and it is asked for again', async () => {
    const site = folder()
    const files = [...practiceSite(practices, { ...libraryOptions, mode: 'many' }).files]
    const cards = files.find(({ name }) => name.startsWith('cards/0'))!
    for (const { name, bytes } of files) if (!name.startsWith('p/') && name !== cards.name) await site.lay(name, bytes)
    const source = at(site.address)
    const shown = async (page: number): Promise<[number, string[]]> => {
      const { page: found, problems } = await source.search({ pageSize: 50, page })
      return [found.filter(({ card }) => card).length, codes(problems)]
    }
    expect(await shown(1)).toEqual([18, ['practice-index-missing']])
    await site.lay(cards.name, cards.bytes)
    expect(await shown(1)).toEqual([50, []])
  })

  test('a practice that is not there, broken, or another one is told; the others are shown', async () => {
    const site = await laid(few)
    const path = (at: number): string => `${practicePath(few[at]!.id)}.json`
    await site.take(path(0))
    await site.lay(path(1), '{')
    await site.lay(path(2), JSON.stringify(few[3]))
    await site.lay(path(4), JSON.stringify({ ...few[4], version: 'x' }))
    const whole = await at(site.address).practices(few.slice(0, 6).map(({ id }) => id))
    expect(whole.practices).toEqual([few[3], few[5]])
    expect(whole.problems.map(({ about }) => about)).toEqual([0, 1, 2, 4].map(path))
  })

  test('without a connection there is no answer, and one at the next question', async () => {
    const site = await laid(few)
    const desk = deskOf({ url: site.address }, () => undefined)
    const cut = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'))
    await expect(desk.answers.open()).rejects.toMatchObject({ name: 'Unavailable', reason: 'offline' })
    await expect(desk.answers.search({})).rejects.toMatchObject({ reason: 'offline' })
    cut.mockRestore()
    expect((await desk.answers.search({})).total).toBe(40)
  })

  test.each([
    [503, 'busy'],
    [403, 'signed-out'],
  ])('a site that answers %i is %s', async (status, reason) => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null, { status }))
    await expect(deskOf({ url: `${location.origin}/x/` }, () => undefined).answers.open()).rejects.toMatchObject({
      reason,
    })
  })
})

describe('two elements at one address', () => {
  async function both(site: Laid): Promise<[SearchSource, SearchSource, () => number]> {
    const started = vi.spyOn(globalThis, 'Worker')
    const [one, two] = [sharing(site.address), sharing(site.address)]
    await Promise.all([one.search({ text: 'двор' }), two.search({ text: 'дети' })])
    return [one, two, () => started.mock.calls.length]
  }

  test('share one worker; one that leaves takes nothing from the other', async () => {
    const [one, two, started] = await both(await laid(few))
    expect(started()).toBe(1)
    one.close()
    expect((await two.search({})).total).toBe(40)
    expect(started()).toBe(1)
    two.close()
    expect((await two.search({})).total).toBe(40)
    expect(started()).toBe(2)
  })

  test('each get their own answers, and give up only their own questions', async () => {
    const [one, two] = await both(await laid(few))
    const controller = new AbortController()
    const given = one.search({ text: 'двор' }, controller.signal)
    const other = two.search({ text: 'двор' })
    controller.abort()
    await expect(given).rejects.toMatchObject({ name: 'AbortError' })
    expect((await other).words.map(({ word }) => word)).toEqual(['двор'])
  })
})

test('a folder that is written anew is read anew', async () => {
  const site = await laid(few)
  const source = sharing(site.address)
  expect((await source.open()).practices).toBe(40)
  for (const { name, bytes } of practiceSite(few.slice(0, 9), libraryOptions).files)
    if (/^(?:library\.json|practices\.bin)$/.test(name)) await site.lay(name, bytes)
  source.close()
  expect((await source.open()).practices).toBe(9)
  expect(((await (await fetch(`${site.address}library.json`)).json()) as LibraryFile).practices).toBe(9)
})
