import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { agingEdges } from '../arrears/aging.js'
import { arrearsOn } from '../arrears/arrears-on.js'
import type { Charge, Ledger } from '../ledger/ledger.js'
import { textOf, dayOf } from '../../when/day.js'
import { day, end, euros, ledger, members } from '../testing/arbitrary.js'
import { arrears, run, sum } from '../testing/views.js'

const later = (text: string, days: number): string => textOf(dayOf(text) + days)

const suffixes = (buckets: readonly number[]): number[] => buckets.map((_, from) => sum(buckets.slice(from)))

/** The same month and day so many years later. */
const moved = (text: string, years: number): string => `${Number(text.slice(0, 4)) + years}${text.slice(4)}`

describe('debts age', () => {
  test.prop([ledger, day])('P15 buckets partition what is open, the overdue ones the arrears', (given, asOf) => {
    const { balances } = run(given, asOf)
    const { members: owing } = arrearsOn(given, { asOf })
    const open = (member: string, isOverdue: boolean): number =>
      sum(
        balances.flatMap(({ charge, open: left }) =>
          charge.member === member && !charge.isRequest && (!isOverdue || (charge.dueOn ?? end) < asOf) ? [left] : [],
        ),
      )
    for (const member of members) {
      const debts = owing.find((each) => each.member === member)?.debts ?? []
      const buckets = debts[0]?.buckets ?? []
      expect(sum(buckets)).toBe(open(member, false))
      expect(sum(buckets.slice(1))).toBe(open(member, true))
      expect(arrears(given, member, asOf)).toBe(open(member, true))
    }
  })

  test.prop([ledger, fc.nat(2000), fc.nat(2000)])(
    'P16 with no new facts money only moves to older buckets',
    (given, days, more) => {
      const [first, second] = [later('2027-07-01', days), later('2027-07-01', days + more)]
      const at = (asOf: string) =>
        arrearsOn(given, { asOf }).members.flatMap(({ debts }) => debts.map(({ buckets }) => suffixes(buckets)))
      at(second).forEach((buckets, index) =>
        buckets.forEach((left, bucket) => expect(left).toBeGreaterThanOrEqual(at(first)[index]![bucket]!)),
      )
    },
  )

  test.prop([ledger, fc.integer({ min: 1, max: 18 })])('P16 requests never age', (given, years) => {
    const requests = { ...given, charges: given.charges.filter(({ isRequest }) => isRequest) }
    expect(arrearsOn(requests, { asOf: moved(end, years) }).members.flatMap(({ debts }) => debts)).toEqual([])
  })

  test.prop([
    fc.array(fc.record({ issuedOn: day, minor: fc.integer({ min: 1, max: 500_000 }) }), { maxLength: 8 }),
    day,
  ])('P23 requests never create arrears', (drafts, asOf) => {
    const charges = drafts.map(({ issuedOn, minor }, index): Charge => ({
      id: `c${index}`,
      member: 'tver',
      kind: 'targeted',
      period: 'x',
      issuedOn,
      dueOn: issuedOn,
      amount: euros(minor),
      isRequest: true,
      policy: 'p',
    }))
    expect(arrears({ charges, payments: [] }, 'tver', asOf)).toBe(0)
  })

  test.prop([ledger, day, fc.integer({ min: 1, max: 18 })])(
    'P26 shifting all dates by the leap cycle keeps the buckets',
    (given, asOf, cycles) => {
      const years = cycles * 4
      const shifted: Ledger = {
        charges: given.charges.map((charge) => ({
          ...charge,
          issuedOn: moved(charge.issuedOn, years),
          ...(charge.dueOn !== undefined && { dueOn: moved(charge.dueOn, years) }),
        })),
        payments: given.payments.map((payment) => ({ ...payment, receivedOn: moved(payment.receivedOn, years) })),
        waivers: given.waivers!.map((waiver) => ({ ...waiver, on: moved(waiver.on, years) })),
      }
      const debts = (facts: Ledger, on: string) => arrearsOn(facts, { asOf: on }).members.map((member) => member.debts)
      expect(debts(shifted, moved(asOf, years))).toEqual(debts(given, asOf))
    },
  )

  test.prop([day, fc.integer({ min: 1, max: 500_000 })])(
    'P28 on the due day nothing is overdue, the next day all of it is, and the edges agree',
    (dueOn, minor) => {
      const charge: Charge = {
        id: 'c',
        member: 'tver',
        kind: 'annual',
        period: '2023',
        issuedOn: '2020-01-01',
        dueOn,
        amount: euros(minor),
        policy: 'p',
      }
      const facts = { charges: [charge], payments: [] }
      expect(arrears(facts, 'tver', dueOn)).toBe(0)
      expect(arrears(facts, 'tver', later(dueOn, 1))).toBe(minor)
      agingEdges.forEach((edge, bucket) => {
        const at = (days: number): number =>
          arrearsOn(facts, { asOf: later(dueOn, days) }).members[0]!.debts[0]!.buckets.indexOf(minor)
        expect([at(edge), at(edge + 1)]).toEqual([bucket, bucket + 1])
      })
    },
  )
})
