import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Charge, Ledger } from '../ledger/ledger.js'
import { splitWhole } from '../money/split-money.js'
import { day, end, euros, ledger, ledgerWithReturns, members, tiedCharges } from '../testing/arbitrary.js'
import { arrears, openAt, received, run, sum } from '../testing/views.js'

const split = fc.record({
  amount: fc.integer({ min: -1000, max: 1000 }),
  weights: fc
    .array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 7 })
    .filter((weights) => weights.some((weight) => weight > 0)),
})

const later = (a: string, b: string): string => (a < b ? b : a)

describe('money meets debts', () => {
  test.prop([ledgerWithReturns, day])(
    'P01 conservation at any date: allocations and credit are the payments received by then',
    (given, asOf) => {
      const { allocations, credits } = run(given, asOf)
      const met = sum(allocations.map(({ paid }) => paid.minor)) + sum(credits.map(({ amount }) => amount.minor))
      expect(met).toBe(sum([...received(given, asOf).values()]))
    },
  )

  test.prop([ledgerWithReturns, day])('P02 the same per payment', (given, asOf) => {
    const { allocations, credits } = run(given, asOf)
    for (const [id, left] of received(given, asOf)) {
      const allocated = allocations.filter(({ payment }) => payment === id).map(({ paid }) => paid.minor)
      const credit = credits.filter(({ payment }) => payment === id).map(({ amount }) => amount.minor)
      expect(sum([...allocated, ...credit])).toBe(left)
    }
  })

  test.prop([ledger, day])(
    'P03 paid and waived are at least 0, waived at most the amount, open at least 0, for every charge',
    (given, asOf) => {
      for (const { charge, paid, waived, writtenOff, open } of run(given, asOf).balances) {
        expect(Math.min(paid, waived, charge.amount.minor - waived, open)).toBeGreaterThanOrEqual(0)
        expect(paid + waived + writtenOff + open).toBe(charge.amount.minor)
      }
    },
  )

  test('P03 a waiver of more than is left of a charge is refused, not cut', () => {
    const charge: Charge = {
      id: 'c',
      member: 'tver',
      kind: 'annual',
      period: '2023',
      issuedOn: '2023-01-01',
      amount: euros(100),
      policy: 'p',
    }
    const waivers = [70, 40].map((minor, index) => ({
      id: `w${index}`,
      charge: 'c',
      on: '2023-02-01',
      amount: euros(minor),
      decidedBy: 'Правление',
    }))
    expect(run({ charges: [charge], payments: [], waivers }, end).balances).toMatchObject([{ waived: 70, open: 30 }])
  })

  test.prop([ledgerWithReturns, day])('P04 every allocation and every credit is above 0', (given, asOf) => {
    const { allocations, credits } = run(given, asOf)
    for (const { paid, settled } of allocations) expect(Math.min(paid.minor, settled.minor)).toBeGreaterThan(0)
    for (const { amount } of credits) expect(amount.minor).toBeGreaterThan(0)
  })

  const shuffled = ledgerWithReturns.chain((given) =>
    fc.record({
      given: fc.constant(given),
      charges: fc.shuffledSubarray([...given.charges], { minLength: given.charges.length }),
      payments: fc.shuffledSubarray([...given.payments], { minLength: given.payments.length }),
      waivers: fc.shuffledSubarray([...given.waivers!], { minLength: given.waivers!.length }),
    }),
  )

  test.prop([shuffled, day])(
    'P05 any permutation of payments and of charges gives the same result',
    ({ given, ...lists }, asOf) => {
      expect(run(lists, asOf)).toEqual(run(given, asOf))
    },
  )

  test.prop([ledgerWithReturns, day])(
    'P07 the future cannot rewrite an answer: a day is answered by the facts dated by then',
    (given, asOf) => {
      const past: Ledger = {
        charges: given.charges.filter(({ issuedOn }) => issuedOn <= asOf),
        payments: given.payments.filter(({ receivedOn }) => receivedOn <= asOf),
        waivers: given.waivers!.filter(({ on }) => on <= asOf),
      }
      expect(run(given, asOf)).toEqual(run(past, end))
    },
  )

  test.prop([ledger, day])('P08 the result of a member does not depend on the facts of others', (given, asOf) => {
    for (const member of members) {
      const own: Ledger = {
        charges: given.charges.filter((charge) => charge.member === member),
        payments: given.payments.filter((payment) => payment.member === member),
        waivers: given.waivers!.filter(
          ({ charge }) => given.charges.find(({ id }) => id === charge)?.member === member,
        ),
      }
      const all = run(given, asOf)
      expect(run(own, asOf)).toEqual({
        balances: all.balances.filter(({ charge }) => charge.member === member),
        allocations: all.allocations.filter((each) => each.member === member),
        credits: all.credits.filter((each) => each.member === member),
        writeOffs: [],
      })
    }
  })

  test.prop([ledger, day, day, fc.integer({ min: 1, max: 900_000 })])(
    'P09 an extra payment of x lowers arrears by 0 to x and never raises them',
    (given, receivedOn, asOf, minor) => {
      const extra = { id: 'extra', member: 'tver', receivedOn, amount: euros(minor) }
      const lowered =
        arrears(given, 'tver', asOf) - arrears({ ...given, payments: [...given.payments, extra] }, 'tver', asOf)
      expect(lowered).toBeGreaterThanOrEqual(0)
      expect(lowered).toBeLessThanOrEqual(minor)
    },
  )

  test.prop([ledgerWithReturns, day])(
    'P10 while there is free credit, nothing of that member is open but requests',
    (given, asOf) => {
      const { balances, credits } = run(given, asOf)
      for (const { member } of credits.filter(({ earmark }) => !earmark)) {
        expect(
          balances.filter(({ charge, open }) => charge.member === member && !charge.isRequest && open > 0),
        ).toEqual([])
      }
    },
  )

  test.prop([ledger])('P11 undesignated money: while an earlier due is open, no later due is paid', (given) => {
    const result = run(given, end)
    const charges = new Map(given.charges.map((charge) => [charge.id, charge]))
    for (const { charge: id, on, reason } of result.allocations) {
      if (reason !== 'earliest' && reason !== 'in-proportion') continue
      const { member, dueOn = '9999' } = charges.get(id)!
      const earlier = given.charges.filter(
        (each) => each.member === member && !each.isRequest && each.issuedOn <= on && (each.dueOn ?? '9999') < dueOn,
      )
      for (const each of earlier) expect(openAt(result, each.id, on)).toBe(0)
    }
  })

  test.prop([ledger])('P12 a named charge gets the payment, or all that is open of it', (given) => {
    const result = run(given, end)
    for (const { id, member, charge: named, receivedOn, amount, earmark } of given.payments) {
      const charge = given.charges.find((each) => each.id === named)
      if (charge?.member !== member || charge.issuedOn > receivedOn || (earmark && earmark.kind !== charge.kind))
        continue
      const got = sum(
        result.allocations.filter((each) => each.payment === id && each.charge === named).map(({ paid }) => paid.minor),
      )
      const others = result.allocations.filter(
        (each) =>
          each.charge === named &&
          each.payment !== id &&
          (each.on < receivedOn || (each.on === receivedOn && each.reason === 'named' && each.payment < id)),
      )
      const { waived } = result.balances.find((each) => each.charge.id === named)!
      expect(got).toBe(
        Math.min(amount.minor, charge.amount.minor - waived - sum(others.map(({ settled }) => settled.minor))),
      )
    }
  })

  test.prop([ledger, day])('P13 earmarked money touches only its kind', (given, asOf) => {
    const earmarks = new Map(given.payments.map(({ id, earmark }) => [id, earmark?.kind]))
    for (const { payment, charge } of run(given, asOf).allocations) {
      const kind = earmarks.get(payment)
      if (kind) expect(given.charges.find(({ id }) => id === charge)!.kind).toBe(kind)
    }
  })

  test.prop([ledger, day])('P14 general money never pays a request unless it is named', (given, asOf) => {
    const requests = new Set(given.charges.filter(({ isRequest }) => isRequest).map(({ id }) => id))
    for (const { payment, charge, reason } of run(given, asOf).allocations) {
      const { earmark } = given.payments.find(({ id }) => id === payment)!
      if (requests.has(charge) && !earmark) expect(reason).toBe('named')
    }
  })
})

describe('a sum is shared out', () => {
  test.prop([split])('P17 the shares add up exactly, a weight of 0 gets 0, negatives too', ({ amount, weights }) => {
    const shares = splitWhole(amount, weights)
    expect(sum(shares)).toBe(amount)
    weights.forEach((weight, index) => expect(weight === 0 && shares[index] !== 0).toBe(false))
  })

  test.prop([split])('P18 quota: every share is the exact one rounded down or up', ({ amount, weights }) => {
    const total = sum(weights)
    splitWhole(amount, weights).forEach((share, index) => {
      expect(Math.abs(share * total - amount * weights[index]!)).toBeLessThan(total)
    })
  })

  test.prop([split])('P19 a negative sum is split like the positive one', ({ amount, weights }) => {
    expect(splitWhole(-amount, weights)).toEqual(splitWhole(amount, weights).map((share) => 0 - share))
  })

  test.prop([fc.nat(1000), fc.nat(50), fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(20))])(
    'P29 with two weights no share falls as the sum grows',
    (amount, more, weights) => {
      const [less, greater] = [splitWhole(amount, weights), splitWhole(amount + more, weights)]
      greater.forEach((share, index) => expect(share).toBeGreaterThanOrEqual(less[index]!))
    },
  )

  test('with three weights a share may fall as the sum grows: the Alabama paradox', () => {
    expect([splitWhole(28, [7, 7, 2]), splitWhole(29, [7, 7, 2])]).toEqual([
      [12, 12, 4],
      [13, 13, 3],
    ])
  })

  test.prop([tiedCharges, fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 0, max: 60 })])(
    'P30 on equal due dates each charge gets its share in proportion, within one minor unit',
    (charges, minor, days) => {
      const receivedOn = later(charges[0]!.issuedOn, `2026-01-${String((days % 28) + 1).padStart(2, '0')}`)
      const { balances } = run(
        { charges, payments: [{ id: 'b', member: 'tver', receivedOn, amount: euros(minor) }] },
        end,
      )
      const total = sum(charges.map(({ amount }) => amount.minor))
      for (const { charge, paid } of balances) {
        const exact = Math.min(1, minor / total) * charge.amount.minor
        expect(Math.abs(paid - exact)).toBeLessThan(1)
      }
    },
  )
})

describe('a change of the facts changes the answer as it should', () => {
  test.prop([ledger, day, fc.integer({ min: 2, max: 9 })])(
    'P24 scaling every amount by k scales arrears by k',
    (given, asOf, k) => {
      const scaled = <Fact extends { amount: { minor: number; currency: string } }>(facts: readonly Fact[]): Fact[] =>
        facts.map((fact) => ({ ...fact, amount: { ...fact.amount, minor: fact.amount.minor * k } }))
      const larger: Ledger = {
        charges: scaled(given.charges),
        payments: scaled(given.payments),
        waivers: scaled(given.waivers!),
      }
      for (const member of members) expect(arrears(larger, member, asOf)).toBe(k * arrears(given, member, asOf))
    },
  )

  test.prop([ledger, day, fc.nat(7), fc.integer({ min: 1, max: 99 })])(
    'P25 splitting a payment into two parts of one day keeps arrears',
    (given, asOf, place, percent) => {
      const payment = given.payments[place]
      fc.pre(payment !== undefined && payment.amount.minor > 1)
      const part = Math.max(1, Math.floor((payment!.amount.minor * percent) / 100))
      const parts = [part, payment!.amount.minor - part].map((minor, index) => ({
        ...payment!,
        id: `${payment!.id}.${index}`,
        amount: euros(minor),
      }))
      const split = { ...given, payments: given.payments.toSpliced(place, 1, ...parts) }
      for (const member of members) expect(arrears(split, member, asOf)).toBe(arrears(given, member, asOf))
    },
  )

  test.prop([ledger, day, fc.nat(7), fc.integer({ min: 1, max: 99 })])(
    'P27 a waiver on the day of issue is the same as a smaller charge, for arrears',
    (given, asOf, place, percent) => {
      const charge = given.charges[place]
      const waived = charge && Math.floor((charge.amount.minor * percent) / 100)
      fc.pre(charge !== undefined && waived! > 0)
      const plain = { ...given, waivers: [] }
      const waiver = {
        id: 'w',
        charge: charge!.id,
        on: charge!.issuedOn,
        amount: euros(waived!),
        decidedBy: 'Правление',
      }
      const smaller = plain.charges.with(place, { ...charge!, amount: euros(charge!.amount.minor - waived!) })
      for (const member of members) {
        expect(arrears({ ...plain, waivers: [waiver] }, member, asOf)).toBe(
          arrears({ ...plain, charges: smaller }, member, asOf),
        )
      }
    },
  )
})
