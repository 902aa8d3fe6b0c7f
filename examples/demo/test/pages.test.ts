import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { pages } from '../pages.ts'
import { Visit } from './visit.ts'

const folder = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname

const visit = new Visit()

beforeAll(() => visit.begin())
afterAll(() => visit.end())
afterEach(() => {
  expect(visit.problems.splice(0)).toEqual([])
})

test.each(Object.entries(pages()))('%s is as the plan gives it', (name, text) => {
  expect(readFileSync(folder(name), 'utf8')).toBe(text)
})

describe('a page with one script and one tag', () => {
  test('shows the calendar', async () => {
    const page = await visit.open('plain/')
    await page.getByRole('button', { name: 'XXXII сессия МАГ' }).first().waitFor()
  })
})

describe('the website of a city', () => {
  test('has the list without script', async () => {
    const page = await visit.open('city/', { javaScriptEnabled: false })
    expect(await page.getByRole('listitem').count()).toBeGreaterThan(40)
    await page.getByText('XXXII сессия МАГ').waitFor()
  })

  test('has the calendar in its place with script', async () => {
    const page = await visit.open('city/')
    await page.locator('gorod-calendar').getByRole('button', { name: 'Год', exact: true }).click()
    await page.getByRole('heading', { name: '2026' }).first().waitFor()
  })

  test('passes its panel for the visually impaired on to the elements', async () => {
    const page = await visit.open('city/')
    const row = page.locator('gorod-calendar').getByRole('button', { name: 'XXXII сессия МАГ' }).first()
    const look = (): Promise<{ size: number; colour: string; spacing: string }> =>
      row.evaluate((element) => {
        const { fontSize, color, letterSpacing } = getComputedStyle(element)
        return { size: Number.parseFloat(fontSize), colour: color, spacing: letterSpacing }
      })
    const before = await look()
    await page.getByLabel('Размер').selectOption('самый крупный')
    await page.getByLabel('Цвета').selectOption('белым по чёрному')
    await page.getByLabel('разрядка').check()
    const after = await look()
    expect(after.size).toBe(before.size * 2)
    expect(after.colour).toBe('rgb(255, 255, 255)')
    expect(after.spacing).not.toBe(before.spacing)
  })
})

test('the program for Node prints the findings and writes the calendar', () => {
  const target = join(mkdtempSync(join(tmpdir(), 'gorod-')), 'plan.ics')
  const document = folder('../packages/core/src/plan/testing/plan-2026.txt')
  const printed = execFileSync('tsx', ['check.ts', document, target], { cwd: folder('node'), encoding: 'utf8' })
  expect(printed).toContain('45\terror\tБишкек: в этом плане 201\u00A0год')
  expect(
    new ICAL.Component(ICAL.parse(readFileSync(target, 'utf8'))).getAllSubcomponents('vevent').length,
  ).toBeGreaterThan(90)
})
