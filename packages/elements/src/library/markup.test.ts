import { practicesHtmlList, type Practice } from '@gorod/core/practice'
import { readPractices } from '@gorod/core/practice/schema'
import { knownPractices } from '@gorod/mag'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { invented } from '../testing/library.js'
import { practicesIn } from './markup.js'
import './define.js'

const listed = (markup: string): HTMLElement => {
  const host = document.createElement('div')
  host.innerHTML = markup
  return host
}

test.each([
  ['known', knownPractices],
  ['invented', invented.slice(0, 40)],
  [
    'joint',
    invented.slice(0, 2).map((practice): Practice => ({
      ...practice,
      owner: { ...practice.owner, jointWith: [{ city: 'invented-1', name: 'Ярмь "и" <b>' }, { name: 'Другой' }] },
    })),
  ],
])('%s practices are read back from their list as far as it tells of them', (_, practices) => {
  const { practices: read, bad } = readPractices(practicesIn(listed(practicesHtmlList(practices, { locale: 'ru' }))))
  expect(bad).toEqual([])
  expect(
    read.map(({ id, owner, questions, award, amounts, editing, isInvented }) => ({
      id,
      owner,
      questions,
      award,
      amounts,
      editing,
      isInvented,
    })),
  ).toEqual(
    practices.map(({ id, owner, questions, award, amounts, editing, isInvented }) => ({
      id,
      owner,
      questions,
      award,
      amounts,
      editing,
      isInvented,
    })),
  )
})

test('a list on the page becomes a library', async () => {
  const element = document.createElement('gorod-practice-library')
  element.routing = 'none'
  element.lang = 'ru'
  element.innerHTML = practicesHtmlList(knownPractices, { locale: 'ru' })
  document.body.replaceChildren(element)
  await expect.element(page.getByText(/^Всего 17\sпрактик/), { timeout: 10_000 }).toBeVisible()
  await page.getByRole('searchbox', { name: 'Что ищем' }).fill('волонтёрам')
  await expect.element(page.getByRole('link', { name: 'Городской волонтерский корпус' })).toBeVisible()
  document.body.replaceChildren()
}, 20_000)

test('without a list and without a source there is nothing but what the page has put there', () => {
  expect(practicesIn(listed('<p>Скоро здесь будет библиотека</p>'))).toBeUndefined()
})
