import type { Practice } from '@gorod/core/practice'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { answered, invented, library, libraryAt, sourceOf } from '../testing/library.js'
import { planeOf } from '../dot-map/plane.js'
import { namesOf } from '../dot-map/dot-map.js'
import type { SearchSource } from './source/source.js'

const payloads = [
  '<script>document.body.dataset.hit = 1</script>',
  '<img src=x onerror="document.body.dataset.hit = 1">',
  '"><svg onload="document.body.dataset.hit = 1">',
  'javascript:document.body.dataset.hit=1',
  `a${'\u0301'.repeat(1_000_000)}`,
  `отчёт${'\u202E'.repeat(50)}fdp.exe`,
  'я'.repeat(100_000),
  '',
]

/** A practice every text of which is hostile. */
const filled = (text: string, id: string): Practice => {
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return text
    if (Array.isArray(value)) return value.map(fill)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one)]))
  }
  const { version, editing, award, steps, title, summary, solution, indicators, participants, contact, owner } =
    invented[0]!
  const texts = fill({
    steps,
    title,
    summary,
    solution,
    indicators,
    participants,
    contact,
    owner: { name: owner.name },
  })
  return {
    ...(texts as Practice),
    id,
    version,
    editing,
    ...(award && { award: { ...(fill(award) as typeof award), edition: award.edition } }),
    questions: [text.slice(0, 500)],
    spheres: [],
    legalBasis: [text],
    amounts: { [text.slice(0, 500)]: 5 },
    copiedBy: [text],
    attachments: [{ name: text, type: text, bytes: 5, hash: '0'.repeat(64) }],
    sources: [text],
    currency: 'RUB',
  }
}

afterEach(() => document.body.replaceChildren())

test.each(payloads.map((text, at) => [at, text.slice(0, 40), text] as const))(
  'nothing of hostile text %d (%s) is executed, and the page keeps its width',
  async (_, __, text) => {
    await page.viewport(390, 844)
    const practices = [filled(text, 'one'), filled(text, 'two'), ...invented.slice(0, 5)]
    const source = sourceOf(practices)
    for (const search of ['', '?id=one', '?view=compare&compare=one,two', '?view=map']) {
      const element = await libraryAt(search, { source })
      const root = element.shadowRoot!
      for (const details of root.querySelectorAll('details')) details.open = true
      await new Promise((done) => setTimeout(done, 50))
      expect(root.querySelectorAll('script, img, iframe, [onload], [onerror]')).toHaveLength(0)
      for (const { href } of root.querySelectorAll('a')) expect(href).toMatch(/^(?:https?|mailto|tel):/)
      expect(document.body.dataset['hit']).toBeUndefined()
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
    }
  },
  60_000,
)

test('bad practices are listed with reasons, and the good ones shown', async () => {
  const good = sourceOf(invented.slice(0, 5))
  const problem = { code: 'shape-field-missing', severity: 'error', at: { path: '/3/title' }, found: 'title' } as const
  const source: SearchSource = {
    ...good,
    open: async () => ({ ...(await good.open()), bad: [{ index: 3, id: 'broken', problems: [problem] }] }),
  }
  await libraryAt('', { source })
  await page.getByText('Не показано карточек с ошибками: 1').click()
  await expect.element(page.getByText('/3/title: Нет поля «title». Добавьте поле.')).toBeVisible()
  expect(library.cards().elements()).toHaveLength(5)
})

test('an index of another version is told with the remedy', async () => {
  const good = sourceOf([])
  const problem = {
    code: 'practice-index-version',
    severity: 'error',
    at: {},
    found: '0.1',
    expected: '1.1',
  } as const
  const source: SearchSource = { ...good, open: async () => ({ ...(await good.open()), problems: [problem] }) }
  await libraryAt('', { source })
  await expect.element(page.getByText(/построен другой версией: 0\.1 вместо 1\.1/)).toBeVisible()
  await expect.element(page.getByText(/Постройте указатель заново/)).toBeVisible()
})

test('a missing part is told, and what is there is shown', async () => {
  const good = sourceOf(invented.slice(0, 5))
  const problem = {
    code: 'practice-index-missing',
    severity: 'warning',
    at: {},
    about: 'cards/2.bin',
  } as const
  const source: SearchSource = {
    ...good,
    search: async (query, signal) => ({ ...(await good.search(query, signal)), problems: [problem] }),
  }
  await libraryAt('', { source })
  await expect.element(page.getByText('Часть библиотеки не прочиталась, поэтому показано не всё.')).toBeVisible()
  expect(library.cards().elements()).toHaveLength(5)
})

const missing = (about: string) => ({ code: 'practice-index-missing', severity: 'warning', at: {}, about }) as const

test('a library without its index is told not to open, with what is missing, and opens at another try', async () => {
  const good = sourceOf(invented.slice(0, 5))
  const problems = [missing('practices.bin')]
  let isLost = true
  const source: SearchSource = {
    ...good,
    open: async () => (isLost ? { ...(await good.open()), facets: [], problems } : good.open()),
    search: async (query) => (isLost ? { ...(await good.search({ text: 'абвгд' })), problems } : good.search(query)),
  }
  await libraryAt('', { source })
  await expect.element(page.getByText('Библиотека не открылась')).toBeVisible()
  await expect.element(page.getByText(/practices\.bin/)).toBeVisible()
  await expect.element(page.getByText('Ничего не найдено')).not.toBeInTheDocument()
  isLost = false
  await library.button('Попробовать ещё раз').click()
  await expect.element(library.total()).toHaveTextContent('Всего 5 практик')
})

describe('a practice whose file is missing', () => {
  const [one, two, lost] = invented.slice(0, 3).map(({ id }) => id) as [string, string, string]
  let isLost = true
  const good = sourceOf(invented.slice(0, 5))
  const source: SearchSource = {
    ...good,
    practices: async (ids) => {
      const { practices } = await good.practices(ids.filter((id) => !isLost || id !== lost))
      return { practices, problems: isLost && ids.includes(lost) ? [missing(`p/${lost}.json`)] : [] }
    },
  }
  beforeEach(() => (isLost = true))

  test('is told to be unread, not to be none of the library, and read at another try', async () => {
    await libraryAt(`?id=${lost}`, { source })
    await expect.element(library.total()).toHaveTextContent('Карточку не удалось прочитать')
    await expect.element(page.getByText(new RegExp(`p/${lost}\\.json`))).toBeVisible()
    await expect.element(page.getByText('Такой практики в библиотеке нет')).not.toBeInTheDocument()
    isLost = false
    await library.button('Попробовать ещё раз').click()
    await expect.element(library.total()).toHaveTextContent(invented[2]!.title['ru']!)
  })

  test('is missed aloud where others stand side by side', async () => {
    await libraryAt(`?view=compare&compare=${one},${two},${lost}`, { source })
    await expect.element(page.getByText(`Карточку не удалось прочитать: ${lost}`)).toBeVisible()
    const named = page.getByRole('table').getByRole('columnheader').getByRole('link')
    await expect.poll(() => named.elements().length).toBe(2)
    isLost = false
    await library.button('Попробовать ещё раз').click()
    await expect.poll(() => named.elements().length).toBe(3)
  })
})

test('side by side it is told which practice the library does not have', async () => {
  const ids = invented.slice(0, 2).map(({ id }) => id)
  await libraryAt(`?view=compare&compare=${ids},none`)
  await expect.element(page.getByText('Такой практики в библиотеке нет: none')).toBeVisible()
})

test('a query of ten thousand letters is answered, and told to be too long', async () => {
  const element = await libraryAt()
  const field = element.shadowRoot!.querySelector('input')!
  field.value = 'школа '.repeat(2000)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await answered(element)
  await expect.element(page.getByText(/слишком длинный/)).toBeVisible()
})

test('places on both sides of the date line stand together, none outside', () => {
  const { at, ratio } = planeOf([
    { latitude: 64, longitude: 177 },
    { latitude: 66, longitude: -172 },
  ])
  const [one, other] = [at({ latitude: 64, longitude: 177 }), at({ latitude: 66, longitude: -172 })]
  expect(one.x).toBeLessThan(other.x)
  for (const share of [one.x, one.y, other.x, other.y]) expect(share > 0 && share < 1).toBe(true)
  expect(ratio).toBeGreaterThanOrEqual(1)
})

test('names on the map do not cover one another', () => {
  const dot = { title: 'Город', x: 0.5, y: 0.5, radius: 0.5, isChosen: false }
  const dots = Array.from({ length: 20 }, (_, n) => ({ ...dot, id: `${n}` }))
  expect(namesOf(dots, 2).size).toBeLessThanOrEqual(2)
})

test('of the cities on the map the chosen one is named first', () => {
  const dots = Array.from({ length: 20 }, (_, n) => ({
    id: `${n}`,
    title: 'Город',
    x: 0.1 + 0.2 * (n % 4),
    y: 0.1 + 0.15 * Math.floor(n / 4),
    radius: 0.3,
    isChosen: n === 19,
  }))
  const named = namesOf(dots, 1)
  expect([named.size, named.has('19')]).toEqual([14, true])
  const crowd = [-0.04, 0, 0.04].map((by, n) => ({ ...dots[0]!, id: `${n}`, x: 0.5 + by, isChosen: n === 1 }))
  expect([...namesOf(crowd, 1)]).toContainEqual(['1', 'right'])
})

test.each([
  [0.3, 'right'],
  [1.4, 'left'],
])('a name gives way to a dot of %d em beside it: it stands to the %s', (radius, side) => {
  const dot = { title: 'Город', radius: 0.3, isChosen: false }
  const dots = [
    { ...dot, id: 'named', x: 0.5, y: 0.5 },
    { ...dot, id: 'beside', x: 0.56, y: 0.55, radius },
  ]
  expect(namesOf(dots, 2).get('named')).toBe(side)
})

test('a name on the map gives way to the name of a parallel', () => {
  const dot = { id: 'one', title: 'Верхний Кудесенск', x: 0.3, y: 0.49, radius: 0.3, isChosen: false }
  const beside = { ...dot, id: 'two', x: 0.36 }
  expect(namesOf([dot, beside], 2).get('one')).toBe('left')
  expect(namesOf([dot, beside], 2, [{ side: 'left', down: 0.5 }]).has('one')).toBe(false)
})
