import { describe, expect, test } from 'vitest'
import { describeProblem } from '../../problem/index.js'
import { allocatePayments } from '../allocation/allocate-payments.js'
import { arrearsOn } from '../arrears/arrears-on.js'
import { noticesOn } from '../consequence/notices-on.js'
import { statementOf } from '../statement/statement-of.js'
import type { Charge, Ledger, Payment, Waiver } from './ledger.js'
import type { Rate } from '../money/rate.js'

const charge: Charge = {
  id: 'c',
  member: 'tver',
  kind: 'annual',
  period: '2023',
  issuedOn: '2023-01-01',
  dueOn: '2023-12-31',
  amount: { minor: 400000, currency: 'EUR' },
  policy: 'p',
}
const payment: Payment = { id: 'b', member: 'tver', receivedOn: '2023-06-01', amount: { minor: 100, currency: 'EUR' } }
const waiver: Waiver = {
  id: 'w',
  charge: 'c',
  on: '2023-02-01',
  amount: { minor: 100, currency: 'EUR' },
  decidedBy: 'Правление',
}
const back: Payment = {
  ...payment,
  id: 'r',
  receivedOn: '2023-07-01',
  amount: { minor: -100, currency: 'EUR' },
  reversalOf: 'b',
}
const rate: Rate = { currency: 'EUR', quote: 'RUB', value: '92.3456', nominal: 1, on: '2023-06-01', source: 'invented' }

const sum = (minor: number, currency = 'EUR') => ({ amount: { minor, currency } })

type Changes = {
  charge?: object
  payment?: object
  waiver?: object
  back?: object
  rate?: object
  more?: Partial<Ledger>
}

const ledgerOf = (changes: Changes): Ledger => ({
  charges: [{ ...charge, ...changes.charge }, ...(changes.more?.charges ?? [])],
  payments: [
    { ...payment, ...changes.payment },
    ...(changes.back ? [{ ...back, ...changes.back }] : []),
    ...(changes.more?.payments ?? []),
  ],
  waivers: [...(changes.waiver ? [{ ...waiver, ...changes.waiver }] : []), ...(changes.more?.waivers ?? [])],
  rates: [...(changes.rate ? [{ ...rate, ...changes.rate }] : []), ...(changes.more?.rates ?? [])],
})

describe('each fault of a ledger is its own problem', () => {
  test.each<[string, string, Changes]>([
    ['day-wrong', '/payments/0', { payment: { receivedOn: '2023-02-29' } }],
    ['day-wrong', '/payments/0', { payment: { receivedOn: '01.06.2023' } }],
    ['day-wrong', '/charges/0', { charge: { dueOn: '2023-13-01' } }],
    ['day-wrong', '/waivers/0', { waiver: { on: '' } }],
    ['day-range', '/payments/0', { payment: { receivedOn: '1023-06-01' } }],
    ['day-range', '/payments/0', { payment: { receivedOn: '2230-06-01' } }],
    ['sum-zero', '/payments/0', { payment: sum(0) }],
    ['sum-zero', '/payments/0', { payment: sum(-0) }],
    ['sum-negative', '/payments/0', { payment: sum(-5) }],
    ['sum-negative', '/charges/0', { charge: sum(-5) }],
    ['sum-not-whole', '/payments/0', { payment: sum(0.5) }],
    ['sum-not-whole', '/payments/0', { payment: sum(NaN) }],
    ['sum-not-whole', '/payments/0', { payment: sum(Infinity) }],
    ['sum-not-whole', '/payments/0', { payment: sum(2 ** 53) }],
    ['sum-large', '/payments/0', { payment: sum(10 ** 12 + 1) }],
    ['sum-zero', '/waivers/0', { waiver: sum(0) }],
    ['currency-unknown', '/payments/0', { payment: sum(5, 'EUX') }],
    ['currency-withdrawn', '/payments/0', { payment: sum(5, 'RUR') }],
    ['currency-unitless', '/payments/0', { payment: sum(5, 'XAU') }],
    ['facts-conflict', '/payments/1', { more: { payments: [{ ...payment, ...sum(101) }] } }],
    ['facts-conflict', '/charges/1', { more: { charges: [{ ...charge, ...sum(101) }] } }],
    ['facts-conflict', '/waivers/1', { waiver: {}, more: { waivers: [{ ...waiver, ...sum(101) }] } }],
    ['due-before-issue', '/charges/0', { charge: { dueOn: '2022-12-31' } }],
    ['request-most-wrong', '/charges/0', { charge: { isRequest: true, most: 5 } }],
    ['waiver-body-missing', '/waivers/0', { waiver: { decidedBy: ' ' } }],
    ['waiver-charge-unknown', '/waivers/0', { waiver: { charge: 'x' } }],
    ['waiver-currency', '/waivers/0', { waiver: sum(5, 'RUB') }],
    ['waiver-early', '/waivers/0', { waiver: { on: '2022-12-31' } }],
    ['waiver-larger', '/waivers/0', { waiver: sum(400001) }],
    ['reversal-positive', '/payments/1', { back: sum(100) }],
    ['reversal-unknown', '/payments/1', { back: { reversalOf: 'x' } }],
    ['reversal-member', '/payments/1', { back: { member: 'ufa' } }],
    ['reversal-currency', '/payments/1', { back: sum(-100, 'RUB') }],
    ['reversal-early', '/payments/1', { back: { receivedOn: '2023-05-31' } }],
    ['reversal-larger', '/payments/1', { back: sum(-101) }],
    ['named-charge-unknown', '/payments/0', { payment: { charge: 'x' } }],
    ['rate-wrong', '/rates/0', { rate: { value: '0' } }],
    ['rate-wrong', '/rates/0', { rate: { value: '92,3' } }],
    ['rate-wrong', '/rates/0', { rate: { nominal: 0 } }],
    ['rate-wrong', '/rates/0', { rate: { quote: 'EUR' } }],
    ['currency-withdrawn', '/rates/0', { rate: { currency: 'BYR' } }],
    ['day-range', '/rates/0', { rate: { on: '0001-01-01' } }],
    ['rate-conflict', '/rates/1', { rate: {}, more: { rates: [{ ...rate, value: '92.3457' }] } }],
  ])('%s at %s: %o', (code, path, changes) => {
    const { problems } = allocatePayments(ledgerOf(changes), { asOf: '2024-01-01' })
    expect(problems).toMatchObject([{ code, at: { path } }])
    for (const locale of ['ru', 'en'] as const)
      expect(describeProblem(problems[0]!, locale).sentence).not.toMatch(/undefined|не указано|not stated/)
  })

  test('and a sound ledger has none', () => {
    const given = ledgerOf({ waiver: {}, back: {}, rate: {}, more: { rates: [rate] } })
    expect(allocatePayments(given, { asOf: '2024-01-01' }).problems).toEqual([])
  })

  test('and no one of them touches what is sound', () => {
    const given = ledgerOf({
      more: {
        payments: [
          { ...payment, id: 'x', ...sum(0) },
          { ...payment, id: 'y', receivedOn: 'soon' },
        ],
      },
    })
    const { balances, problems } = allocatePayments(given, { asOf: '2024-01-01' })
    expect(balances).toMatchObject([{ paid: 100 }])
    expect(problems).toHaveLength(2)
  })
})

test.each(['', 'завтра', '2024-13-01', '2024-02-30', '01.06.2024', '20240601', '1024-06-01'])(
  'no answer is given of «%s», which is no day of a ledger',
  (day) => {
    const ledger = ledgerOf({})
    const options = { member: 'tver', from: '2022-12-31', to: '2023-12-31' }
    for (const ask of [
      () => allocatePayments(ledger, { asOf: day }),
      () => allocatePayments(ledger, { asOf: '2024-06-01', knownOn: day }),
      () => arrearsOn(ledger, { asOf: day }),
      () => noticesOn(ledger, { asOf: day, consequences: [] }),
      () => statementOf(ledger, { ...options, from: day }),
      () => statementOf(ledger, { ...options, to: day }),
    ])
      expect(ask).toThrow(RangeError)
  },
)
