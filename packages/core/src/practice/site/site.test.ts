import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { inventedCities, inventedPractices, inventedRubricator } from '../invented/index.js'
import { readPractices } from '../schema.js'
import { digestOf } from '../search/index/digest.js'
import { openPracticeIndex } from '../search/open.js'
import { foundPracticeIds } from '../search/found-ids.js'
import { searchPractices } from '../search/search.js'
import { practiceLike, readerOf } from '../testing/library.js'
import { practice, rubricator } from '../testing/sample.js'
import { practiceLibrary, type LibraryFile } from './library.js'
import { practicePath } from './path.js'
import { practiceSite } from './site.js'

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const cities = inventedCities.map(({ city }) => city)
const invented = inventedPractices(300, 'site')
const options = { rubricator: inventedRubricator, cities, title: { ru: 'Проба' } }
const files = [...practiceSite(invented, options).files]
const file = (name: string): string => textOf(files.find((each) => each.name === name)!.bytes)

describe('the path of a practice', () => {
  test.each([
    ['liveable-3-omsk', 'p/liveable-3-omsk'],
    ['0', 'p/0'],
    ['Двор', 'p/~d094~d0b2~d0be~d180'],
    ['Yard', 'p/~59ard'],
    ['../../etc/passwd', 'p/~2e~2e~2f~2e~2e~2fetc~2fpasswd'],
    ['a%2fb?c#d', 'p/a~252fb~3fc~23d'],
  ])('of %s is %s', (id, path) => expect(practicePath(id)).toBe(path))

  test.prop([fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), fc.string({ minLength: 1, maxLength: 200 })])(
    'is a name for every file system, another for every id',
    (one, two) => {
      expect(practicePath(one)).toMatch(/^p\/[-a-z\d_~]{1,120}$/)
      if (!/\p{Surrogate}/u.test(one) && one !== two) expect(practicePath(one)).not.toBe(practicePath(two))
    },
  )
})

describe('what a library says of itself', () => {
  test('counts its practices, and names and places the cities that have some', () => {
    const reka = { ...cities[0]!, id: 'reka' }
    expect(practiceLibrary([practice, practiceLike({ id: 'no-city' })], { rubricator, cities: [reka] })).toEqual({
      format: 'gorod-practice-library',
      schema: 1,
      practices: 2,
      invented: 0,
      rubricator,
      cities: [{ id: 'reka', title: { ru: reka.names[0]!.text }, place: reka.place }],
    })
  })

  test('takes the name from the owner where no table has the city', () => {
    expect(practiceLibrary([practice], { rubricator }).cities).toEqual([{ id: 'reka', title: { ru: 'Речной' } }])
  })
})

describe('the files of a library', () => {
  test('are found where library.json says, and answer', async () => {
    const { index: name, practices, invented: all } = JSON.parse(file('library.json')) as LibraryFile
    expect([name, practices, all]).toEqual(['practices.bin', 300, 300])
    const { index } = await openPracticeIndex(files.find((each) => each.name === name)!.bytes)
    expect((await searchPractices(index!, { text: 'двор' })).total).toBeGreaterThan(0)
  })

  test('of a large library are many', async () => {
    const many = [...practiceSite(invented, { ...options, mode: 'many' }).files]
    const { index: name } = JSON.parse(textOf(many[0]!.bytes)) as LibraryFile
    expect(name).toBe('manifest.json')
    const { index } = await openPracticeIndex(readerOf(many))
    expect((await foundPracticeIds(index!)).length).toBe(300)
  })

  test('hold every practice whole, with its references and its page', () => {
    for (const one of invented.slice(0, 20)) {
      const path = practicePath(one.id)
      const { practices } = readPractices([JSON.parse(file(`${path}.json`))])
      expect(practices).toEqual([one])
      expect(file(`${path}.bib`)).toContain('@')
      expect(file(`${path}.ris`)).toContain('TY  - ')
      const page = file(`${path}/index.html`)
      for (const part of ['application/ld+json', 'DC.title', 'Придуманная практика', '../../list/1.html', '.bib"'])
        expect(page).toContain(part)
    }
  })

  test('list all practices for readers without script, each with a link to its page', () => {
    const lists = files.filter(({ name }) => name.startsWith('list/')).map(({ bytes }) => textOf(bytes))
    expect(lists.length).toBe(2)
    for (const { id } of invented) expect(lists.join()).toContain(`href="../${practicePath(id)}/"`)
    expect(lists[0]).toContain('<a href="2.html">2</a>')
    expect(lists[0]).toContain('aria-current="page">1<')
  })

  test('need neither an inline style nor a script that runs', () => {
    for (const { name, bytes } of files.filter(({ name: each }) => each.endsWith('.html')))
      expect([name, /<style|style=|<script(?! type="application\/ld\+json")/.exec(textOf(bytes))?.[0]]).toEqual([
        name,
        undefined,
      ])
  })

  test('name permanent addresses only where they are told', () => {
    const address = 'https://example.org/library/'
    const page = (more: object): string =>
      textOf([...practiceSite([practice], { rubricator, ...more }).files].at(-1)!.bytes)
    expect(page({ address })).toContain(`<link rel="canonical" href="${address}p/yard/" />`)
    expect(page({})).not.toContain('canonical')
  })

  test('are the same for the same practices, each under a name of its own', () => {
    const digests = (of: typeof files): string[] => of.map(({ name, bytes }) => `${name} ${digestOf(bytes)}`)
    expect(digests([...practiceSite(invented, options).files])).toEqual(digests(files))
    expect(new Set(files.map(({ name }) => name.toLowerCase())).size).toBe(files.length)
  })

  test('of two practices with one id hold the first', () => {
    const { files: written, problems } = practiceSite([practice, { ...practice, version: 9 }], { rubricator })
    expect(problems.map(({ code }) => code)).toEqual(['practice-id-twice'])
    expect([...written].filter(({ name }) => name === 'p/yard.json').map(({ bytes }) => textOf(bytes))).toEqual([
      JSON.stringify(practice),
    ])
  })

  test('of no practices are still a library', async () => {
    const none = [...practiceSite([], { rubricator }).files]
    expect(none.map(({ name }) => name)).toEqual(['library.json', 'practices.bin', 'practice.css', 'list/1.html'])
  })

  test('execute nothing of hostile text', () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    const bad = practiceLike({ id: hostile.replaceAll(' ', ''), title: { ru: hostile }, owner: { name: hostile } })
    for (const { name, bytes } of practiceSite([bad], { rubricator, title: { ru: hostile } }).files)
      if (name.endsWith('.html')) expect(textOf(bytes)).not.toMatch(/<script>|<img/)
  })
})
