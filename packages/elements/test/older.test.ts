// The built files in a browser of some years ago, which knows neither these functions nor the colours of two schemes.
import { inventedPractices, inventedRubricator } from '@gorod/core/practice/invented'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { built, Site, type Served } from './site.ts'

const lacking = `delete AbortSignal.any; delete URL.canParse; delete URL.parse; delete Intl.Segmenter;
globalThis.Element && delete Element.prototype.checkVisibility;\n`

const older = (name: string): [path: string, Served] => [
  `/${name}`,
  ['text/javascript', () => lacking + built(name).replaceAll('light-dark(', 'no-such-colour(')],
]

const feed = JSON.stringify({ practices: inventedPractices(20, 1), rubricator: inventedRubricator })

const calendar = new Site({ files: Object.fromEntries([older('gorod.js')]) })
const library = new Site({
  policies: 'lit-html gorod',
  script: '/library.js',
  files: {
    ...Object.fromEntries(['library.js', 'library-search.js', 'library-feed.js'].map(older)),
    '/practices.json': ['application/json', () => feed],
  },
})

beforeAll(() => Promise.all([calendar.open(), library.open()]))
afterAll(() => Promise.all([calendar.close(), library.close()]))

test('the calendar is loaded', async () => {
  const { page, problems } = await calendar.visit('<gorod-calendar src="/plan.json" date="2026-09"></gorod-calendar>')
  await page.getByRole('button', { name: /^Юбилей города: Самара/ }).waitFor()
  expect(problems).toEqual([])
})

test('the library is searched, and its first button has a ground', async () => {
  const { page, problems } = await library.visit(
    '<gorod-practice-library src="/practices.json" routing="hash"></gorod-practice-library>',
  )
  await page.getByRole('searchbox', { name: 'Что ищем' }).fill('город')
  await page.getByRole('heading', { name: /^Найдено: / }).waitFor()
  const picks = page.getByRole('list', { name: 'Практики' }).getByRole('checkbox')
  await picks.nth(0).check()
  await picks.nth(1).check()
  const compare = page.getByRole('region', { name: 'Отобранное' }).getByText('Сравнить').locator('..')
  expect(await compare.evaluate((button) => getComputedStyle(button).backgroundColor)).toMatch(/^oklab\(0\.[2-5]/)
  expect(problems).toEqual([])
})
