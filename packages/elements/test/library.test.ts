// The built file of a library on a city's website under a strict policy with Trusted Types.
import { readFileSync } from 'node:fs'
import { inventedPractices, inventedRubricator } from '@gorod/core/practice/invented'
import { practicesHtmlList } from '@gorod/core/practice'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Site, type SiteOptions } from './site.ts'

const practices = inventedPractices(60, 1)

const setting: SiteOptions = {
  policies: 'lit-html gorod',
  script: '/library.js',
  files: {
    '/practices.json': ['application/json', () => JSON.stringify({ practices, rubricator: inventedRubricator })],
  },
}

const site = new Site(setting)

/** The same site where the policy knows no name of Gorod's own. */
const stricter = new Site({ ...setting, policies: 'lit-html' })

beforeAll(() => Promise.all([site.open(), stricter.open()]))
afterAll(() => Promise.all([site.close(), stricter.close()]))

const library = '<gorod-practice-library src="/practices.json" routing="hash"></gorod-practice-library>'

async function read(at: Site) {
  const visit = await at.visit(library, { waitUntil: 'load' })
  const { page } = visit
  await page.getByRole('heading', { name: /^Всего 60\sпрактик/ }).waitFor()
  await page.getByRole('searchbox', { name: 'Что ищем' }).fill('школам')
  await page.getByRole('heading', { name: /^Найдено: / }).waitFor()
  await page.getByRole('link', { name: 'Карта' }).click()
  await page.getByRole('link', { name: 'Список' }).click()
  await page.getByRole('list', { name: 'Практики' }).getByRole('link').first().click()
  await page.getByRole('heading', { name: /^О\sкарточке/ }).waitFor()
  await page.getByRole('link', { name: /К\sсписку/ }).click()
  await page.getByRole('list', { name: 'Практики' }).getByRole('checkbox').first().check()
  await page
    .getByRole('region', { name: 'Отобранное' })
    .getByText(/^Взять с\sсобой/)
    .click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Таблица Excel' }).click(),
  ])
  return { ...visit, file }
}

const files = (requests: readonly string[]): string[] =>
  [...new Set(requests)].filter((path) => path !== '/' && path !== '/favicon.ico').toSorted()

test('a reader searches in a worker, opens, picks and takes away without one complaint of the policy', async () => {
  const { problems, requests, file } = await read(site)
  expect(file.suggestedFilename()).toBe('practices.xlsx')
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  expect(problems).toEqual([])
  expect(files(requests)).toEqual(
    ['/library-feed.js', '/library-search.js', '/library.js', '/practices.json', '/xlsx.js'].toSorted(),
  )
})

test('the page itself searches where the policy lets no worker start', async () => {
  const { problems } = await read(stricter)
  expect(problems.filter((problem) => !problem.includes("Policy named 'gorod'"))).toEqual([])
})

test('nothing is kept in the browser', async () => {
  const { page } = await site.visit(library)
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0])
})

test('a page without script keeps its list', async () => {
  const list = practicesHtmlList(practices.slice(0, 3), { locale: 'ru' })
  const { page } = await site.visit(`<gorod-practice-library>${list}</gorod-practice-library>`, {
    javaScriptEnabled: false,
  })
  await page.getByText(practices[0]!.owner.name).first().waitFor()
  expect(await page.getByRole('listitem').count()).toBe(3)
})
