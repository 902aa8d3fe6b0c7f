import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { allocatePayments } from '../allocation/allocate-payments.js'
import type { Ledger } from '../ledger/ledger.js'
import { day, end, euros, ledger, ledgerWithReturns, members, monthsLater } from '../testing/arbitrary.js'
import { arrears, run } from '../testing/views.js'

describe('a bank line', () => {
  test.prop([ledgerWithReturns, day])('P06 that is imported twice changes nothing', (given, asOf) => {
    const twice = {
      ...given,
      payments: [...given.payments, ...given.payments.map((line) => ({ ...line, known: end }))],
    }
    expect(allocatePayments(twice, { asOf }).problems.filter(({ code }) => code === 'facts-conflict')).toEqual([])
    expect(run(twice, asOf)).toEqual(run(given, asOf))
  })

  test.prop([ledger, fc.nat(7), fc.integer({ min: 1, max: 1000 })])(
    'P31 with the id of another and different content is a conflict that names both, and neither counts',
    (given, place, more) => {
      const line = given.payments[place]
      fc.pre(line !== undefined)
      const rival = { ...line!, amount: euros(line!.amount.minor + more) }
      const both = { ...given, payments: [...given.payments, rival] }
      const told = allocatePayments(both, { asOf: end }).problems.filter(({ code }) => code === 'facts-conflict')
      expect(told).toMatchObject([{ at: { path: `/payments/${given.payments.length}` }, about: line!.id }])
      expect(told[0]!.found).toContain(String(rival.amount.minor))
      expect(told[0]!.expected).toContain(String(line!.amount.minor))
      expect(run(both, end)).toEqual(run({ ...given, payments: given.payments.toSpliced(place, 1) }, end))
    },
  )

  test.prop([ledger, fc.nat(7), fc.nat(18), day])(
    'P32 and its exact reversal leave what was without either from then on, and change nothing before',
    (given, place, months, asOf) => {
      const line = given.payments[place]
      fc.pre(line !== undefined)
      const on = monthsLater(line!.receivedOn, months)
      const back = {
        id: 'back',
        member: line!.member,
        receivedOn: on,
        amount: euros(-line!.amount.minor),
        reversalOf: line!.id,
      }
      const reversed = { ...given, payments: [...given.payments, back] }
      const without = { ...given, payments: given.payments.toSpliced(place, 1) }
      expect(run(reversed, asOf)).toEqual(run(asOf < on ? given : without, asOf))
    },
  )

  test.prop([ledgerWithReturns, ledger, day, day])(
    'P33 two clocks: facts that become known later change no answer by what was known',
    (given, late, asOf, knownOn) => {
      const dayAfter = `${Number(knownOn.slice(0, 4)) + 1}${knownOn.slice(4)}`
      const unknown = <Fact extends { id: string }>(facts: readonly Fact[]) =>
        facts.map((fact) => ({ ...fact, id: `late-${fact.id}`, known: dayAfter }))
      const more: Ledger = {
        charges: [...given.charges, ...unknown(late.charges)],
        payments: [...given.payments, ...unknown(late.payments)],
        waivers: [
          ...given.waivers!,
          ...late.waivers!.map((waiver) => ({
            ...waiver,
            id: `late-${waiver.id}`,
            charge: `late-${waiver.charge}`,
            known: dayAfter,
          })),
        ],
      }
      expect(run(more, asOf, undefined, knownOn)).toEqual(run(given, asOf, undefined, knownOn))
    },
  )

  test.prop([ledgerWithReturns, day])(
    'counts alike whether the ledger is kept or written out and read again',
    (given, asOf) => {
      expect(run(JSON.parse(JSON.stringify(given)) as Ledger, asOf)).toEqual(run(given, asOf))
    },
  )

  test.prop([ledger, fc.nat(7), day, fc.nat(60)])(
    'paid earlier, with no charge arising between, leaves the same in the end and never owes more between',
    (given, place, asOf, days) => {
      const line = given.payments[place]
      fc.pre(line !== undefined)
      const received = new Date(Date.parse(`${line!.receivedOn}T00:00:00Z`) - days * 86_400_000)
        .toISOString()
        .slice(0, 10)
      const isQuiet = ![
        ...given.charges.map(({ issuedOn }) => issuedOn),
        ...given.payments.filter((each) => each !== line).map(({ receivedOn }) => receivedOn),
      ].some((on) => received <= on && on <= line!.receivedOn)
      fc.pre(isQuiet)
      const earlier = { ...given, payments: given.payments.with(place, { ...line!, receivedOn: received }) }
      for (const member of members) {
        expect(arrears(earlier, member, end)).toBe(arrears(given, member, end))
        expect(arrears(earlier, member, asOf)).toBeLessThanOrEqual(arrears(given, member, asOf))
      }
    },
  )
})
