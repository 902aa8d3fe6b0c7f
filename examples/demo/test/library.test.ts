import axe from 'axe-core'
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Visit } from './visit.ts'

const visit = new Visit()

beforeAll(() => visit.begin())
afterAll(() => visit.end())
afterEach(() => {
  expect(visit.problems.splice(0)).toEqual([])
})

const violations = async (of: Page): Promise<string[]> => {
  await of.evaluate(`(() => { ${axe.source} })()`)
  return of.evaluate(async () => {
    const { axe: tool } = window as unknown as { axe: typeof axe }
    return (await tool.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}

test('a deputy mayor comes from the plan, finds who did it, and reads where it is known from', async () => {
  const page = await visit.open('')
  await page.getByRole('link', { name: 'Библиотека практик' }).click()
  await page.getByRole('heading', { name: /^Всего 17\sпрактик/ }).waitFor()
  await page.getByRole('searchbox', { name: 'Что ищем' }).fill('волонтёры магадана')
  await page.getByRole('link', { name: 'Городской волонтерский корпус' }).click()
  await page.getByRole('heading', { name: 'Городской волонтерский корпус' }).waitFor()
  await page.getByRole('link', { name: 'https://kolyma.ru/news/103397-' }).waitFor()
  await page.goBack()
  expect(await page.getByRole('searchbox').inputValue()).toBe('волонтёры магадана')
})

test('«практики города Омска за 2011 год» asks for the city and the year', async () => {
  const page = await visit.open('library.html?q=' + encodeURIComponent('практики города Омска за 2011 год'))
  await page.getByRole('heading', { name: /^Найдено: 4\sпрактики$/ }).waitFor()
  await page.getByRole('button', { name: /^Только город Омск 4$/ }).waitFor()
})

test('three hundred invented practices say that they are invented, wherever they stand', async () => {
  const page = await visit.open('invented.html?q=двор')
  await page.getByText('Все практики и города здесь придуманы, чтобы попробовать поиск.').waitFor()
  await page.getByRole('heading', { name: /^Найдено: / }).waitFor()
  await page.getByRole('list', { name: 'Практики' }).getByRole('link').first().click()
  await page.getByText('Придуманная практика придуманного города, для пробы.').waitFor()
})

test.each(['library.html', 'invented.html'])('%s is there without script', async (path) => {
  const page = await visit.open(path, { javaScriptEnabled: false })
  expect(await page.locator('gorod-practice-library').getByRole('listitem').count()).toBeGreaterThan(16)
  await page.locator('gorod-practice-library').getByRole('link').first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
})

test.each(['library.html', 'invented.html?view=map'])('axe objects to nothing in %s', async (path) => {
  const page = await visit.open(path)
  await page.getByRole('heading', { name: /^Всего / }).waitFor()
  expect(await violations(page)).toEqual([])
})
