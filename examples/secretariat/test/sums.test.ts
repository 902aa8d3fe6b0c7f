import { expect, test } from 'vitest'
import { decisions, receivedAfter } from '../src/correction.js'
import {
  agesOn,
  elsewhereOn,
  fourMonthsOf,
  inCurrency,
  instalments,
  lettersPage,
  paidInOrder,
  purposesOf,
  shownOnPage,
} from '../src/sums.js'

const due = { minor: 400_000, currency: 'EUR' }

test('three instalments of 4000 euros add up', () =>
  expect(instalments(due, 3)).toEqual(['1333.34', '1333.33', '1333.33']))

test('a sum in another currency keeps its rate, and without one there is no sum', () => {
  const rate = { currency: 'EUR', quote: 'RUB', value: '88.3900', nominal: 1, on: '2023-06-14', source: 'вымышленный' }
  expect(inCurrency(due, 'RUB', [rate])).toBe('353560.00 RUB, 88.3900 за 1')
  expect(inCurrency(due, 'KZT', [rate])).toBe('нет курса')
})

test('a part of a year is rounded once and said in words', () =>
  expect(fourMonthsOf(due).replaceAll('\u00A0', ' ')).toBe(
    '1333.33 (одна тысяча триста тридцать три евро 33 цента), знаков после запятой: 2',
  ))

test('a page shows a due by the sign of its currency, a bound of it too', () =>
  expect(shownOnPage({ minor: 1_500_000_00, currency: 'RUB' }, 'не более 2 млн').replaceAll('\u00A0', ' ')).toBe(
    '1 500 000 ₽, не более 2 млн ₽',
  ))

test('debts stand by their age', () => {
  const lines = agesOn('2024-06-30')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^до 0 дней: annual:.*2024/)
  expect(lines[1]).toMatch(/^до 365 дней: .*2023/)
})

test('the rules of others say what they would say, and hold for nobody here', () =>
  expect(elsewhereOn('2025-01-15').map((line) => line.split(' ')[1])).toContain('un-article-19,'))

test('an order of paying moves money between debts and makes none', () => {
  const { byLaw, byId } = paidInOrder('2025-01-15')
  expect(byLaw).toBe(byId)
})

test('a purpose is a proposal', () =>
  expect(purposesOf()[0]).toBe('Годовой членский взнос за 2023 год: {"kind":"annual","period":"2023"}'))

test('letters print as articles in which no name is markup', () =>
  expect(lettersPage('2025-01-15').match(/<article class="letter"/g)).toHaveLength(4))

test.each([
  ['ничего не решено', 'ждёт решения'],
  ['исправление', 1_450_000],
  ['отдельный платёж', 1_600_000],
  ['лишняя строка', 1_350_000],
])('of a payment that the bank tells anew with another sum: %s, %s', (decision, received) =>
  expect(receivedAfter(decisions[decision]!)).toBe(received),
)
