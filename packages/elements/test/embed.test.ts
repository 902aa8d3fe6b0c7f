// The built files, as a city's website embeds them under a strict policy with Trusted Types.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { built, Site } from './site.ts'

const site = new Site()

beforeAll(() => site.open())
afterAll(() => site.close())

const attributes = 'src="/plan.json" today="2026-09-02"'

test.each(['list', 'month', 'year'])('the %s is drawn and styled without one complaint of the policy', async (view) => {
  const { page, problems, requests } = await site.visit(
    `<gorod-calendar ${attributes} view="${view}"></gorod-calendar>`,
  )
  await page.getByRole('heading', { level: 2 }).waitFor()
  await page.getByRole('button', { name: 'Год', exact: true }).click()
  await page.getByRole('button', { name: /^Сентябрь/ }).click()
  await page.getByRole('button', { name: /^Юбилей города: Самара/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Закрыть' }).click()
  expect(await page.locator('gorod-calendar').evaluate((element) => getComputedStyle(element).display)).toBe('block')
  expect(problems).toEqual([])
  expect(requests.filter((path) => path !== '/favicon.ico')).toEqual(['/', '/gorod.js', '/plan.json'])
})

test('the jubilees are drawn without one complaint of the policy', async () => {
  const { page, problems, requests } = await site.visit(`<gorod-jubilees ${attributes}></gorod-jubilees>`)
  await page.getByText('через 10 дней').first().waitFor()
  expect(problems).toEqual([])
  expect(requests.filter((path) => path !== '/favicon.ico')).toEqual(['/', '/gorod.js', '/plan.json'])
})

test('nothing is kept in the browser', async () => {
  const { page } = await site.visit(`<gorod-calendar ${attributes}></gorod-calendar>`)
  await page.getByRole('button', { name: 'Месяц', exact: true }).click()
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0])
})

test('an .ics feed is read by the second file', async () => {
  const { page, problems, requests } = await site.visit(
    '<gorod-calendar src="/feed.ics" date="2026-09" view="month"></gorod-calendar>',
  )
  await page.getByRole('button', { name: /^День города Самары/ }).waitFor()
  expect(requests).toContain('/icalendar.js')
  expect(problems).toEqual([])
})

test('an event that cannot be read is named, and the others are shown', async () => {
  const { page, problems } = await site.visit(
    '<gorod-calendar src="/broken.ics" date="2026-09" view="month"></gorod-calendar>',
  )
  await page.getByRole('button', { name: /^День города Самары/ }).waitFor()
  await page.getByText(/Форум без даты/).waitFor({ state: 'attached' })
  expect(problems).toEqual([])
})

test('a reader takes the filtered entries away as a file', async () => {
  const { page, problems } = await site.visit(`<gorod-calendar ${attributes} kinds="jubilee"></gorod-calendar>`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Скачать .ics' }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  expect(download.suggestedFilename()).toBe('calendar.ics')
  expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(12)
  expect(problems).toEqual([])
})

test('the address of a feed is copied, or shown where the browser does not allow it', async () => {
  const { page } = await site.visit(`<gorod-calendar ${attributes} feed="/plan.ics"></gorod-calendar>`)
  await page.getByRole('button', { name: 'Скопировать адрес ленты' }).click()
  await page.getByText(/Адрес скопирован|Адрес ленты: http.*plan\.ics/).waitFor()
})

test('a page without script keeps its list', async () => {
  const list =
    '<ol data-gorod-calendar><li data-id="a" data-kind="event" data-when="unset" data-edtf="2026"><span class="gorod-title">Сессия</span></li></ol>'
  const { page } = await site.visit(`<gorod-calendar>${list}</gorod-calendar>`, { javaScriptEnabled: false })
  expect(await page.getByText('Сессия').isVisible()).toBe(true)
})

test('a second copy of the file leaves the first at work', async () => {
  const again = '<script type="module" src="/gorod.js?again"></script>'
  const { page } = await site.visit(`${again}<gorod-calendar ${attributes}></gorod-calendar>`)
  expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('2026')
})

test('the single file carries no validator, no reader of iCalendar and no unsafe door', () => {
  const bundle = built('gorod.js')
  const unwanted = /\bzod\b|BEGIN:VEVENT|date-fns|unsafeHTML|styleMap|localStorage|sessionStorage|cookie/gi
  expect(bundle.match(unwanted)).toBeNull()
  expect(bundle.match(/import\(/g)).toHaveLength(2)
})

test('the single file stays under 20.5 kB', () => {
  expect(gzipSync(built('gorod.js'), { level: 9 }).length).toBeLessThanOrEqual(20_500)
})
