import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { practicePath } from '@gorod/core/practice'
import { knownPractices } from '@gorod/mag'
import { launch } from '../../../.ci/chromium.ts'
import { buildLibraries } from '../build.js'
import { serve } from '../server.js'

const folder = mkdtempSync(join(tmpdir(), 'library-'))
let browser: Browser
let site: { server: Server; address: string }

beforeAll(async () => {
  buildLibraries(folder)
  ;[browser, site] = await Promise.all([chromium.launch(launch()), serve(0, folder)])
})

afterAll(async () => {
  await browser.close()
  site.server.closeAllConnections()
  site.server.close()
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
    if (!request.url().startsWith(site.address)) problems.push(`a request to ${request.url()}`)
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
    const { page } = await visit({ javaScriptEnabled: true, viewport: { width, height: 800 }, colorScheme })
    for (const path of ['list/1.html', `${practicePath(knownPractices[0]!.id)}/`, 'invented/list/2.html']) {
      await page.goto(site.address + path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  }
})
