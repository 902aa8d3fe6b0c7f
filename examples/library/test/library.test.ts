import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { practicePath } from '@gorod/core/practice'
import { knownPractices } from '@gorod/mag'
import { launch } from '../../../.ci/chromium.ts'
import { buildLibraries } from '../build.js'
import { policy, serve } from '../server.js'

const folder = mkdtempSync(join(tmpdir(), 'library-'))
let browser: Browser
let site: Site
let workless: Site
let nameless: Site

interface Site {
  server: Server
  address: string
}

beforeAll(async () => {
  buildLibraries(folder)
  ;[browser, site, workless, nameless] = await Promise.all([
    chromium.launch(launch()),
    serve(0, folder),
    serve(0, folder, `${policy}; worker-src 'none'`),
    serve(0, folder, policy.replace(' gorod', '')),
  ])
})

afterAll(async () => {
  await browser.close()
  for (const { server } of [site, workless, nameless]) {
    server.closeAllConnections()
    server.close()
  }
  rmSync(folder, { recursive: true })
})

/** A visit that notes what should never happen: errors, dialogs, requests to other hosts, files that are not there. */
async function visit(options: BrowserContextOptions = {}): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({ locale: 'ru-RU', ...options })
  const problems: string[] = []
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text())
  })
  context.on('weberror', (error) => problems.push(String(error.error())))
  context.on('request', (request) => {
    const isOwn = [site.address, workless.address, nameless.address, 'blob:'].some((address) =>
      request.url().startsWith(address),
    )
    if (!isOwn) problems.push(`a request to ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`)
  })
  return { page: await context.newPage(), problems }
}

test('a reader without script sees every real practice, and walks from the page to a practice and back', async () => {
  const { page, problems } = await visit({ javaScriptEnabled: false })
  await page.goto(site.address)
  expect(await page.locator('[data-gorod-practices] > li').count()).toBe(knownPractices.length)
  await page.getByRole('link', { name: 'Единая карта петербуржца' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Единая карта петербуржца')
  expect(await page.getByText('cedipt.gov.spb.ru').count()).toBeGreaterThan(0)
  await page.getByRole('link', { name: 'Все практики списком' }).click()
  await page.getByRole('link', { name: 'mos.ru' }).click()
  await page.getByRole('link', { name: 'Поиск по библиотеке' }).click()
  expect(page.url()).toBe(site.address)
  expect(problems).toEqual([])
})

test('every practice has its page, its data and its references', async () => {
  for (const { id, title } of knownPractices) {
    const path = `${site.address}${practicePath(id)}`
    expect(await (await fetch(`${path}.json`)).json()).toMatchObject({ id })
    expect(await (await fetch(`${path}/`)).text()).toContain('application/ld+json')
    expect(await (await fetch(`${path}.bib`)).text()).toContain(title['ru']!.slice(0, 5))
    expect((await fetch(`${path}.ris`)).status).toBe(200)
  }
})

test('what is invented is said to be, on the page, in the list and on every practice', async () => {
  const { page, problems } = await visit({ javaScriptEnabled: false })
  await page.goto(`${site.address}invented/`)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Придуманные')
  const lists = readdirSync(join(folder, 'invented/list'))
  let listed = 0
  for (const name of lists) {
    await page.goto(`${site.address}invented/list/${name}`)
    const items = await page.locator('[data-gorod-practices] > li').count()
    expect(await page.getByText('Придуманная практика придуманного города').count()).toBe(items)
    listed += items
  }
  expect(listed).toBe(300)
  await page.locator('[data-gorod-practices] a').first().click()
  expect(await page.getByText('Придуманная практика придуманного города').count()).toBeGreaterThan(0)
  expect(problems).toEqual([])
})

test.each([320, 1280])('pages for readers without script fit %i px, light and dark', async (width) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, problems } = await visit({ viewport: { width, height: 800 }, colorScheme })
    for (const path of ['list/1.html', `${practicePath(knownPractices[0]!.id)}/`, 'invented/list/2.html']) {
      await page.goto(site.address + path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    expect(problems).toEqual([])
  }
})

/** The titles of the practices that the tag shows, once it has answered and drawn all of them. */
async function titlesOn(page: Page): Promise<string[]> {
  const library = page.locator('gorod-practice-library')
  const titles = library.locator('[part=title]')
  await expect.poll(() => titles.count()).toBeGreaterThan(1)
  await library.evaluate((element) => (element as unknown as { updateComplete: Promise<boolean> }).updateComplete)
  return (await titles.allTextContents()).map((title) => title.trim())
}

test('a first visit: words, a practice and back, a filter, two side by side, a table', async () => {
  const { page, problems } = await visit({ viewport: { width: 1280, height: 900 }, acceptDownloads: true })
  await page.goto(`${site.address}invented/`)
  const tag = page.locator('gorod-practice-library')
  await tag.getByRole('searchbox', { name: 'Что ищем' }).fill('подростки летом')
  await tag.getByRole('heading', { name: /^Найдено: / }).waitFor()
  await expect.poll(() => tag.locator('[part=card]').first().textContent()).toMatch(/подрост|лет/i)
  const found = await titlesOn(page)
  expect(page.workers().map((worker) => worker.url())).toEqual([`${site.address}invented/library-search.js`])

  await tag.getByRole('link', { name: found[0]! }).first().click()
  await tag.getByRole('heading', { level: 2, name: found[0]! }).waitFor()
  await tag.getByText('Придуманная практика придуманного города').filter({ visible: true }).first().waitFor()
  expect(new URL(page.url()).searchParams.has('id')).toBe(true)
  await page.goBack()
  await expect.poll(() => titlesOn(page)).toEqual(found)

  const value = tag.locator('[part=facet] input[type=checkbox]:visible').first()
  await value.check()
  await tag.locator('[part=chip]').first().waitFor()
  expect(page.url()).toContain('f.')
  expect((await titlesOn(page)).length).toBeLessThanOrEqual(found.length)

  for (const place of [0, 1]) await tag.locator('[part=card] .pick input').nth(place).check()
  await tag.getByRole('link', { name: 'Сравнить' }).click()
  await tag.getByRole('table').getByRole('columnheader').nth(1).waitFor()

  await tag.locator('[part=picked] summary').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    tag.locator('[part=picked]').getByRole('button', { name: 'CSV' }).click(),
  ])
  const rows = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(rows).toHaveLength(3)
  expect(problems).toEqual([])
})

/** What has the focus inside the tag, in its own words. */
const focusedOn = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.replace(/\s+/g, ' ').trim())

test('the address of a practice opens it in a new tab; back leads to the place of the list that was left', async () => {
  const [first, second] = [await visit(), await visit()]
  await first.page.goto(`${site.address}invented/?q=${encodeURIComponent('школа')}`)
  const title = (await titlesOn(first.page))[9]!
  const link = first.page.getByRole('link', { name: title, exact: true })
  await link.scrollIntoViewIfNeeded()
  const top = await first.page.evaluate(() => scrollY)
  expect(top).toBeGreaterThan(0)
  await link.click()
  await first.page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor()

  await second.page.goto(first.page.url())
  const opened = second.page.getByRole('heading', { level: 2, name: title, exact: true })
  await opened.waitFor()
  await second.page.getByRole('link', { name: 'К списку' }).click()
  await expect.poll(() => focusedOn(second.page)).toMatch(/^Найдено: \d+ практик/)
  await second.page.goBack()
  await opened.waitFor()

  await first.page.goBack()
  await expect.poll(() => focusedOn(first.page)).toBe(title.replace(/\s+/g, ' '))
  expect(Math.abs((await first.page.evaluate(() => scrollY)) - top)).toBeLessThan(3)
  expect([...first.problems, ...second.problems]).toEqual([])
})

test.each([
  ['allows none', () => workless, /worker-src 'none'/],
  ['does not know its name', () => nameless, /policy named 'gorod'|Trusted ?Type/i],
])('where the policy of workers %s the page itself searches, and finds the same', async (_, without, said) => {
  const query = `invented/?q=${encodeURIComponent('двор')}`
  const [aside, alone] = [await visit(), await visit()]
  await Promise.all([aside.page.goto(site.address + query), alone.page.goto(without().address + query)])
  expect(await titlesOn(alone.page)).toEqual(await titlesOn(aside.page))
  expect([aside.page.workers().length, alone.page.workers().length]).toEqual([1, 0])
  expect(aside.problems).toEqual([])
  // The browser itself says, once, which line of the policy it followed; nothing else goes wrong.
  expect(alone.problems).toEqual([expect.stringMatching(said)])
})

test('a browser without workers finds the same', async () => {
  const query = `invented/?q=${encodeURIComponent('подросткам')}`
  const [aside, alone] = [await visit(), await visit()]
  await alone.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'))
  await Promise.all([aside, alone].map(({ page }) => page.goto(site.address + query)))
  expect(await titlesOn(alone.page)).toEqual(await titlesOn(aside.page))
  expect(alone.page.workers()).toHaveLength(0)
  expect([...aside.problems, ...alone.problems]).toEqual([])
})
