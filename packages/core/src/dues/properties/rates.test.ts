import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { allocatePayments } from '../allocation/allocate-payments.js'
import type { Ledger } from '../ledger/ledger.js'
import { civilCodeRules, type DuesRules } from '../ledger/rules.js'
import { convertMoney } from '../money/convert-money.js'
import type { Rate } from '../money/rate.js'
import { day, end, euros, foreignLedger } from '../testing/arbitrary.js'
import { received, run, sum } from '../testing/views.js'

const lax: DuesRules = { ...civilCodeRules, rate: { ...civilCodeRules.rate, longestDays: 100_000 } }
const tolerant: DuesRules = { ...lax, tolerance: { id: 'cents', limit: euros(2), source: 'case' } }

/** One debt of 4000 EUR and one payment in roubles. */
const simple = (minor: number, published: readonly Rate[], receivedOn = '2023-06-05'): Ledger => ({
  charges: [
    {
      id: 'c',
      member: 'tver',
      kind: 'annual',
      period: '2023',
      issuedOn: '2023-01-01',
      dueOn: '2023-12-31',
      amount: euros(400000),
      policy: 'p',
    },
  ],
  payments: [{ id: 'b', member: 'tver', receivedOn, amount: { minor, currency: 'RUB' } }],
  rates: published,
})

const rate = (value: string, on: string): Rate => ({
  currency: 'EUR',
  quote: 'RUB',
  value,
  nominal: 1,
  on,
  source: 'invented',
})

describe('a debt is paid in another currency', () => {
  test('by the rate of the day of payment, the last one published', () => {
    const published = [rate('92.3456', '2023-06-03'), rate('80', '2023-06-01'), rate('100', '2023-06-06')]
    const { allocations, credits, balances } = allocatePayments(simple(36938240, published), { asOf: end })
    expect(balances).toMatchObject([{ paid: 400000, open: 0 }])
    expect(allocations).toMatchObject([
      { paid: { minor: 36938240, currency: 'RUB' }, settled: euros(400000), rates: [published[0]!] },
    ])
    expect(credits).toEqual([])
  })

  test('by the rate of the day of issue where the rules say so', () => {
    const rules = { ...lax, rate: { ...lax.rate, day: 'issue' as const } }
    const published = [rate('80', '2023-01-01'), rate('92.3456', '2023-06-03')]
    expect(run(simple(32000000, published), end, rules).balances).toMatchObject([{ open: 0 }])
  })

  test.prop([foreignLedger, fc.array(day, { minLength: 1, maxLength: 5 }), day])(
    'P34 a rate is pinned: rates of later days change no allocation',
    (given, days, asOf) => {
      const last =
        given.payments
          .map(({ receivedOn }) => receivedOn)
          .sort()
          .at(-1) ?? end
      const later = [...new Set(days)].filter((on) => on > last).map((on) => rate('999', on))
      const more = {
        ...given,
        rates: [...given.rates!.filter(({ on }) => !later.some((each) => each.on === on)), ...later],
      }
      const plain = { ...given, rates: more.rates.filter((each) => !later.includes(each)) }
      expect(run(more, asOf, lax)).toEqual(run(plain, asOf, lax))
    },
  )

  test.prop([foreignLedger, day])(
    'P34 without a rate nothing is converted, and the money waits with its reason',
    (given, asOf) => {
      const { allocations, credits, problems } = allocatePayments({ ...given, rates: [] }, { asOf })
      for (const { paid, settled } of allocations) expect(paid.currency).toBe(settled.currency)
      const held = credits.filter((credit) => credit.held)
      for (const credit of held) expect(credit.held).toBe('rate-missing')
      expect(problems.filter(({ code }) => code === 'rate-missing')).toHaveLength(held.length)
    },
  )

  test.prop([day, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 36938240 })])(
    'P35 a rate older than the rule allows is none',
    (on, days, minor) => {
      const receivedOn = new Date(Date.parse(`${on}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
      const given = {
        ...simple(minor, [rate('92.3456', on)], receivedOn),
        charges: simple(1, []).charges.map((charge) => ({ ...charge, issuedOn: '2021-01-01' })),
      }
      const { credits, problems } = allocatePayments(given, { asOf: end })
      expect(credits.some(({ held }) => held === 'rate-stale')).toBe(days > civilCodeRules.rate.longestDays)
      expect(problems.map(({ code, at }) => [code, at.path])).toEqual(
        days > civilCodeRules.rate.longestDays ? [['rate-stale', '/payments/0']] : [],
      )
    },
  )

  test.prop([foreignLedger, day])(
    'P37 conservation holds in the currency of payment; in that of the debt within half a minor unit an allocation',
    (given, asOf) => {
      const { allocations, credits } = run(given, asOf, lax)
      for (const [id, left] of received(given, asOf)) {
        const own = allocations.filter(({ payment }) => payment === id)
        const credit = credits.filter(({ payment }) => payment === id).map(({ amount }) => amount.minor)
        expect(sum([...own.map(({ paid }) => paid.minor), ...credit])).toBe(left)
        for (const { paid, settled, rates: used } of own) {
          if (!used) expect(settled).toEqual(paid)
          else
            expect(
              Math.abs(convertMoney(paid, settled.currency, used)!.money.minor - settled.minor),
            ).toBeLessThanOrEqual(1)
        }
      }
    },
  )

  test.prop([foreignLedger, day])(
    'P38 a tolerance is a fact: what it takes off stands in a row of its own, within its limit',
    (given, asOf) => {
      const { balances, writeOffs } = run(given, asOf, tolerant)
      for (const { amount, rule } of writeOffs) {
        expect(amount.minor).toBeGreaterThan(0)
        expect(amount.minor).toBeLessThanOrEqual(2)
        expect(rule).toBe('cents')
      }
      for (const { charge, writtenOff, paid, waived, open } of balances) {
        expect(writtenOff).toBe(
          sum(writeOffs.filter((each) => each.charge === charge.id).map(({ amount }) => amount.minor)),
        )
        expect(open).toBe(charge.amount.minor - waived - paid - writtenOff)
      }
      expect(run(given, asOf, lax).writeOffs).toEqual([])
    },
  )

  test('P38 the cent that whole roubles fall short is written off', () => {
    const given = simple(36938200, [rate('92.3456', '2023-06-05')])
    expect(run(given, end, lax).balances).toMatchObject([{ paid: 400000, open: 0 }])
    const short = simple(36938000, [rate('92.3456', '2023-06-05')])
    expect(run(short, end, lax).balances).toMatchObject([{ paid: 399997, open: 3 }])
    const cent = simple(36938100, [rate('92.3456', '2023-06-05')])
    expect(run(cent, end, tolerant)).toMatchObject({
      balances: [{ paid: 399998, writtenOff: 2, open: 0 }],
      writeOffs: [{ amount: euros(2), on: '2023-06-05' }],
    })
  })

  test.prop([fc.integer({ min: 100_000, max: 1_500_000 }), fc.nat(10), fc.integer({ min: 1, max: 400_000 })])(
    'in roubles at the rate of the day, leaves what paying in euros leaves, within a cent',
    (tick, days, minor) => {
      const published = rate((tick / 10_000).toFixed(4), '2023-06-01')
      const roubles = convertMoney(euros(minor), 'RUB', [published])!.money
      const foreign = simple(roubles.minor, [published], `2023-06-${String(1 + days).padStart(2, '0')}`)
      const domestic = { ...foreign, payments: [{ ...foreign.payments[0]!, amount: euros(minor) }] }
      const open = (given: Ledger): number => run(given, end).balances[0]!.open
      expect(Math.abs(open(foreign) - open(domestic))).toBeLessThanOrEqual(1)
    },
  )
})

describe('false friends of conversion', () => {
  const convert = (minor: number, from: string, to: string, value: string): number =>
    convertMoney({ minor, currency: from }, to, [rate(value, '2023-06-01')])!.money.minor

  test('the parts of a sum need not convert to the sum, nor roubles to euros and back to the start', () => {
    expect(convert(1, 'RUB', 'EUR', '119.7486') + convert(9999, 'RUB', 'EUR', '119.7486')).not.toBe(
      convert(10000, 'RUB', 'EUR', '119.7486'),
    )
    expect(convert(convert(1, 'RUB', 'EUR', '80'), 'EUR', 'RUB', '80')).not.toBe(1)
  })
})
