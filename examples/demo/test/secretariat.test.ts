import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { Visit, violations } from './visit.ts'

const visit = new Visit()

beforeAll(() => visit.begin())
afterAll(() => visit.end())
afterEach(() => {
  expect(visit.problems.splice(0)).toEqual([])
})

const open = (options = {}): Promise<Page> => visit.open('secretariat.html', options)

describe('the page of a secretariat', () => {
  test('is reached from the plan', async () => {
    const page = await visit.open('')
    await page.getByRole('link', { name: 'Секретариат' }).click()
    await page.getByRole('heading', { level: 1, name: 'Секретариат' }).waitFor()
  })

  test('shows members by heading, and where documents disagree', async () => {
    const page = await open()
    await page.getByRole('heading', { name: 'Члены 85' }).waitFor()
    await page.getByText('Заявлено членов: 87, перечислено: 85').waitFor()
    await page.getByText('Санкт-Петербург: один документ называет город членом').waitFor()
  })

  test('answers for the day that is chosen', async () => {
    const page = await open()
    await page.getByText('4\u00A0000,00\u00A0€').first().waitFor()
    await page.getByLabel('На день').fill('2025-01-15')
    await page.getByText('Решения о\u00A0взносах на\u00A0этот год в\u00A0документах нет').waitFor()
    expect(await page.locator('.notices > li').count()).toBe(4)
    await page.getByLabel('На день').fill('2023-03-01')
    await page.getByText('На\u00A0этот день никто не\u00A0просрочил взносов.').waitFor()
    await page.getByText('На\u00A0этот день решения ещё нет.').waitFor()
  })

  test('drafts a letter, and saves it', async () => {
    const page = await open()
    const item = page.locator('.notices > li').filter({ hasText: 'Журмов' })
    await item.getByText('Проект письма').click()
    await item.getByText('Главе города Журмова').waitFor()
    await item.getByText('две тысячи пятьсот евро 00').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      item.getByRole('button', { name: 'Скачать, .txt' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^letter-invented-\d+\.txt$/)
  })

  test('shows what the session ordered, with its line, and what is in no document', async () => {
    const page = await open()
    await page.getByText('срок вышел 365 дней назад').first().waitFor()
    await page.getByText('Секретариат, Экспертный совет · до 01 июля 2023 г. · п. 2.1, строка 66').waitFor()
    const session = page.getByRole('row').filter({ hasText: 'XXXI сессия МАГ' })
    await session.getByText('нет нигде').waitFor()
  })

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ] as const)('finds no objection and holds its width, %s, %i px', async (colorScheme, width) => {
    const page = await open({ colorScheme, viewport: { width, height: 900 } })
    await page.getByRole('heading', { name: 'Члены 85' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await violations(page)).toEqual([])
  })
})
