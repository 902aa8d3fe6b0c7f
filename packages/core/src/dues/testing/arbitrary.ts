import { fc } from '@fast-check/vitest'
import { dayText } from '../../when/day.js'
import type { Charge, DueKind, Ledger, Payment, Waiver } from '../ledger/ledger.js'
import type { Rate } from '../money/rate.js'

// The choices here decide whether faults are found: sums that over- and underpay, due days that meet, names of other
// members' charges, small weights, and a generator of its own for ties.

export const members = ['brest', 'tver'] as const

export const euros = (minor: number) => ({ minor, currency: 'EUR' })

/** A day of 2021–2025, never the last of a month. */
export const day = fc
  .record({
    year: fc.integer({ min: 2021, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(dayText)

export const end = '2030-01-01'

export const monthsLater = (text: string, months: number): string => {
  const [year, month, date] = text.split('-').map(Number) as [number, number, number]
  const at = month - 1 + months
  return dayText({ year: year + Math.floor(at / 12), month: (at % 12) + 1, day: date })
}

const kind = fc.oneof(
  { weight: 2, arbitrary: fc.constant<DueKind>('annual') },
  { weight: 1, arbitrary: fc.constant<DueKind>('entry') },
  { weight: 1, arbitrary: fc.constant<DueKind>('targeted') },
)

const chargeDraft = fc.record({
  member: fc.constantFrom(...members),
  kind,
  issuedOn: day,
  months: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 10 }),
  minor: fc.integer({ min: 1, max: 500_000 }),
})

/** Charges with due days zero to three months after they arise, now and then without one; targeted ones are requests. */
export const charges = fc.array(chargeDraft, { maxLength: 8 }).map((drafts) =>
  drafts.map(({ months, minor, ...draft }, index): Charge => ({
    id: `c${index}`,
    ...draft,
    period: draft.issuedOn.slice(0, 4),
    ...(months !== null && { dueOn: monthsLater(draft.issuedOn, months) }),
    amount: euros(minor),
    ...(draft.kind === 'targeted' && { isRequest: true }),
    policy: 'p',
  })),
)

const paymentDraft = fc.record({
  member: fc.constantFrom(...members),
  receivedOn: day,
  minor: fc.integer({ min: 1, max: 900_000 }),
  named: fc.option(fc.nat(7), { freq: 2 }),
  isEarmarked: fc.nat(3).map((dice) => dice === 0),
  annual: fc.nat(5).map((dice) => dice === 0),
})

/** Payments, a part of them meant for targeted or annual dues, half of them naming a charge, also one of the other member. */
export const payments = fc.array(paymentDraft, { maxLength: 8 }).map((drafts) =>
  drafts.map(({ minor, named, isEarmarked, annual, ...draft }, index): Payment => ({
    id: `b${index}`,
    ...draft,
    amount: euros(minor),
    ...(named !== null && { charge: `c${named}` }),
    ...(isEarmarked ? { earmark: { kind: 'targeted' as const } } : annual && { earmark: { kind: 'annual' as const } }),
  })),
)

const waiverDraft = fc.record({
  charge: fc.nat(7),
  days: fc.integer({ min: 0, max: 500 }),
  minor: fc.integer({ min: 1, max: 500_000 }),
})

/** A ledger in euros: at most 8 charges, 8 payments and 2 waivers, each waiver of a part of a charge. */
export const ledger: fc.Arbitrary<Ledger> = fc
  .record({ charges, payments, drafts: fc.array(waiverDraft, { maxLength: 2 }) })
  .map(({ charges: given, payments: received, drafts }) => ({
    charges: given,
    payments: received,
    waivers: drafts.flatMap(({ charge, days, minor }, index): Waiver[] => {
      const waived = given[charge]
      if (!waived) return []
      const amount = euros(Math.min(minor, waived.amount.minor))
      return [
        {
          id: `w${index}`,
          charge: waived.id,
          on: monthsLater(waived.issuedOn, days % 18),
          amount,
          decidedBy: 'Правление',
        },
      ]
    }),
  }))

/** A ledger in which payments come back, wholly or in part. */
export const ledgerWithReturns: fc.Arbitrary<Ledger> = fc
  .record({
    ledger,
    returns: fc.array(fc.record({ of: fc.nat(7), months: fc.nat(12), part: fc.integer({ min: 1, max: 3 }) }), {
      maxLength: 2,
    }),
  })
  .map(({ ledger: given, returns }) => ({
    ...given,
    payments: [
      ...given.payments,
      ...returns.flatMap(({ of, months, part }, index): Payment[] => {
        const sent = given.payments[of]
        if (!sent || returns.findIndex((each) => each.of === of) !== index) return []
        const amount = euros(-Math.ceil(sent.amount.minor / part))
        return [
          {
            id: `r${index}`,
            member: sent.member,
            receivedOn: monthsLater(sent.receivedOn, months),
            amount,
            reversalOf: sent.id,
          },
        ]
      }),
    ],
  }))

/** Two to seven debts of one member that arise and are due on the same days. */
export const tiedCharges = fc
  .record({
    issuedOn: day,
    minors: fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 7 }),
  })
  .map(({ issuedOn, minors }) =>
    minors.map((minor, index): Charge => ({
      id: `c${index}`,
      member: 'tver',
      kind: index ? 'annual' : 'entry',
      period: issuedOn.slice(0, 4),
      issuedOn,
      dueOn: monthsLater(issuedOn, 1),
      amount: euros(minor),
      policy: 'p',
    })),
  )

/** Rates of two currencies in roubles, published on any days; not real ones. */
const rates = fc
  .array(
    fc.record({
      pair: fc.constantFrom(['EUR', 1, 800_000] as const, ['KZT', 100, 180_000] as const),
      on: day,
      tick: fc.integer({ min: 0, max: 300_000 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((drafts) => {
    const distinct = new Map<string, Rate>()
    for (const {
      pair: [currency, nominal, base],
      on,
      tick,
    } of drafts) {
      const value = ((base + tick) / 10_000).toFixed(4)
      distinct.set(`${currency} ${on}`, { currency, quote: 'RUB', value, nominal, on, source: 'invented' })
    }
    return [...distinct.values()]
  })

/** A ledger with debts in euros, paid in euros, roubles and tenge, and rates that have gaps. */
export const foreignLedger: fc.Arbitrary<Ledger> = fc
  .record({
    ledger,
    rates,
    currencies: fc.array(fc.constantFrom('EUR', 'RUB', 'KZT'), { minLength: 8, maxLength: 8 }),
    times: fc.constantFrom(1, 80),
  })
  .map(({ ledger: given, rates: published, currencies, times }) => ({
    ...given,
    payments: given.payments.map((payment, index) => ({
      ...payment,
      amount: { minor: payment.amount.minor * times, currency: currencies[index]! },
    })),
    rates: published,
  }))
