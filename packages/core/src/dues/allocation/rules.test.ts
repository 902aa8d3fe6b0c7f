import { describe, expect, test } from 'vitest'
import type { Charge, Ledger, Payment } from '../ledger/ledger.js'
import { civilCodeRules, type AllocationRule } from '../ledger/rules.js'
import { euros } from '../testing/arbitrary.js'
import { run } from '../testing/views.js'

const charge = (id: string, minor: number, issuedOn: string, dueOn?: string, rest: Partial<Charge> = {}): Charge => ({
  id,
  member: 'tver',
  kind: 'annual',
  period: issuedOn.slice(0, 4),
  issuedOn,
  ...(dueOn !== undefined && { dueOn }),
  amount: euros(minor),
  policy: 'p',
  ...rest,
})

const payment = (minor: number, receivedOn = '2024-01-01', rest: Partial<Payment> = {}): Payment => ({
  id: `b${receivedOn}${minor}`,
  member: 'tver',
  receivedOn,
  amount: euros(minor),
  ...rest,
})

const paidBy = (ledger: Ledger, allocation: Partial<AllocationRule> = {}): Record<string, number> => {
  const rules = { ...civilCodeRules, allocation: { ...civilCodeRules.allocation, ...allocation } }
  return Object.fromEntries(run(ledger, '2025-01-01', rules).balances.map(({ charge: { id }, paid }) => [id, paid]))
}

describe('the order of paying is data', () => {
  const charges = [
    charge('a', 100, '2023-01-01', '2023-12-31'),
    charge('b', 100, '2023-02-01', '2023-06-30'),
    charge('c', 200, '2023-03-01', '2023-12-31'),
    charge('d', 100, '2022-01-01'),
  ]

  test.each([
    ['the one due first, ties in proportion, the undated last', 250, {}, { a: 50, b: 100, c: 100, d: 0 }],
    ['ties one by one', 250, { ties: 'by-id' }, { a: 100, b: 100, c: 50, d: 0 }],
    ['the one that arose first', 250, { steps: ['named', 'earliest-issued'] }, { a: 100, b: 50, c: 0, d: 100 }],
    [
      'due first, then arisen first',
      250,
      { steps: ['named', 'earliest-due', 'earliest-issued'] },
      { a: 100, b: 100, c: 50, d: 0 },
    ],
    ['all in proportion', 250, { steps: ['named'] }, { a: 50, b: 50, c: 100, d: 50 }],
  ] as [string, number, Partial<AllocationRule>, Record<string, number>][])('%s', (_, minor, allocation, expected) => {
    expect(paidBy({ charges, payments: [payment(minor)] }, allocation)).toEqual(expected)
  })

  test('a name counts where the rules hear it', () => {
    const ledger = { charges, payments: [payment(60, '2024-01-01', { charge: 'd' })] }
    expect(paidBy(ledger)).toEqual({ a: 0, b: 0, c: 0, d: 60 })
    expect(paidBy(ledger, { steps: ['earliest-due'] })).toEqual({ a: 0, b: 60, c: 0, d: 0 })
  })

  test('money meant for a year waits for it, though older debts are open', () => {
    const early = payment(100, '2022-12-01', { earmark: { kind: 'annual', period: '2023' } })
    expect(paidBy({ charges, payments: [early] })).toEqual({ a: 100, b: 0, c: 0, d: 0 })
  })
})

describe('a request', () => {
  const gift = (rest: Partial<Charge>): Charge =>
    charge('gift', 1000, '2023-05-25', '2023-07-31', { kind: 'targeted', isRequest: true, ...rest })
  const meant = payment(1500, '2023-07-10', { earmark: { kind: 'targeted' } })

  test.each([
    ['without a maximum takes all that is meant for it', { most: null }, 1500, 0],
    ['takes its most', { most: 1200 }, 1200, 300],
    ['takes what is asked where nothing else is said', {}, 1000, 500],
  ] as [string, Partial<Charge>, number, number][])('%s', (_, rest, paid, credit) => {
    const { balances, credits } = run({ charges: [gift(rest)], payments: [meant] }, '2024-01-01')
    expect(balances).toMatchObject([{ paid, open: 0 }])
    expect(credits.map(({ amount }) => amount.minor)).toEqual(credit ? [credit] : [])
  })

  test('shows what is missing to the least asked for', () => {
    const { balances } = run(
      { charges: [gift({ most: null })], payments: [{ ...meant, amount: euros(400) }] },
      '2024-01-01',
    )
    expect(balances).toMatchObject([{ paid: 400, open: 600 }])
  })

  test('never eats what was not meant for it, and is paid where it is named', () => {
    const charges = [gift({ most: null })]
    expect(paidBy({ charges, payments: [payment(500)] })).toEqual({ gift: 0 })
    expect(paidBy({ charges, payments: [payment(500, '2024-01-01', { charge: 'gift' })] })).toEqual({ gift: 500 })
  })
})
