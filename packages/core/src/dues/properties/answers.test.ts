import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import * as z from 'zod/mini'
import { allocatePayments } from '../allocation/allocate-payments.js'
import { arrearsOn } from '../arrears/arrears-on.js'
import { modelConsequences } from '../consequence/consequence.js'
import { noticesOn } from '../consequence/notices-on.js'
import type { Ledger } from '../ledger/ledger.js'
import { civilCodeRules, type DuesRules } from '../ledger/rules.js'
import { duesRulesSchema, ledgerSchema } from '../schema.js'
import { statementOf } from '../statement/statement-of.js'
import { day, end, foreignLedger, ledger, ledgerWithReturns, members } from '../testing/arbitrary.js'

const rules: DuesRules = {
  ...civilCodeRules,
  rate: { ...civilCodeRules.rate, longestDays: 400 },
  tolerance: { id: 'cents', limit: { minor: 2, currency: 'EUR' }, source: 'case' },
}

/** All that can be asked of a ledger. */
const answers = (given: Ledger, asOf: string) => ({
  allocated: allocatePayments(given, { asOf, rules }),
  arrears: arrearsOn(given, { asOf, rules }),
  notices: noticesOn(given, { asOf, rules, consequences: Object.values(modelConsequences) }),
  statement: statementOf(given, { member: 'tver', from: asOf, to: end, rules }),
})

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value]

const anyLedger = fc.oneof(ledgerWithReturns, foreignLedger)

describe('an answer', () => {
  test.prop([anyLedger, day])('P43 touches no input, is the same each time, and survives JSON', (given, asOf) => {
    const first = answers(frozen(given), asOf)
    expect(answers(given, asOf)).toEqual(first)
    expect(JSON.parse(JSON.stringify(first))).toEqual(first)
  })

  test.prop([anyLedger, day])('P44 does not depend on the time zone', (given, asOf) => {
    const zone = process.env['TZ']
    const [first, ...others] = ['UTC', 'Asia/Khabarovsk', 'America/New_York'].map((TZ) => {
      process.env['TZ'] = TZ
      return answers(given, asOf)
    })
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    for (const other of others) expect(other).toEqual(first)
  })

  test.prop([anyLedger, day])('P45 holds no negative zero, no NaN, no unsafe integer', (given, asOf) => {
    for (const value of leaves(answers(given, asOf))) {
      if (typeof value === 'number') expect(Number.isSafeInteger(value) && !Object.is(value, -0)).toBe(true)
    }
  })

  test.prop([anyLedger, day])('P46 stands in the order that is documented', (given, asOf) => {
    const { allocated, arrears, notices } = answers(given, asOf)
    const isSorted = (keys: string[]): boolean => keys.every((key, index) => index === 0 || keys[index - 1]! <= key)
    expect(isSorted(allocated.balances.map(({ charge }) => `${charge.member} ${charge.issuedOn} ${charge.id}`))).toBe(
      true,
    )
    expect(isSorted(allocated.allocations.map(({ member, on }) => `${member} ${on}`))).toBe(true)
    const receivedOn = new Map(given.payments.map((payment) => [payment.id, payment.receivedOn]))
    expect(
      isSorted(allocated.credits.map(({ member, payment }) => `${member} ${receivedOn.get(payment)} ${payment}`)),
    ).toBe(true)
    expect(isSorted(arrears.members.map(({ member }) => member))).toBe(true)
    expect(isSorted(notices.notices.map(({ member }) => member))).toBe(true)
  })

  test.prop([anyLedger, day, day, day])(
    'P47 a statement adds up for any two days, and statements chain',
    (given, ...days) => {
      const [a, b, c] = days.sort() as [string, string, string]
      for (const member of members) {
        const [first, second, whole] = (
          [
            [a, b],
            [b, c],
            [a, c],
          ] as const
        ).map(([from, to]) => statementOf(given, { member, from, to, rules }))
        for (const { accounts } of [first!, second!, whole!]) {
          for (const { opening, lines, closing, open, credit } of accounts) {
            expect(lines.reduce((total, line) => total + line.minor, opening)).toBe(closing)
            expect(closing).toBe(open - credit)
          }
        }
        for (const { currency, opening, closing } of whole!.accounts) {
          const own = (statement: typeof first) => statement!.accounts.find((each) => each.currency === currency)
          expect(own(first)?.opening ?? 0).toBe(opening)
          expect(own(second)?.opening ?? 0).toBe(own(first)?.closing ?? 0)
          expect(own(second)?.closing).toBe(closing)
        }
      }
    },
  )

  test.prop([ledger, day, day])(
    'P47 in one currency it is the opening, charges less waivers, and payments',
    (given, ...days) => {
      const [from, to] = days.sort() as [string, string]
      const [account] = statementOf(given, { member: 'tver', from, to }).accounts
      const isNew = (on: string): boolean => from < on && on <= to
      const own = given.charges.filter(({ member, isRequest }) => member === 'tver' && !isRequest)
      const charged = own.filter(({ issuedOn }) => isNew(issuedOn)).map(({ amount }) => amount.minor)
      const received = given.payments
        .filter((each) => each.member === 'tver' && isNew(each.receivedOn))
        .map(({ amount }) => -amount.minor)
      const lines = (kind: string) =>
        account?.lines.filter((line) => line.kind === kind).map((line) => line.minor) ?? []
      expect(lines('charge').sort()).toEqual(charged.sort())
      expect(lines('payment').sort()).toEqual(received.sort())
    },
  )

  const places = ['', 'charges', 'payments', 'waivers', 'rates'] as const

  test.prop([foreignLedger, fc.constantFrom(...places), fc.nat(7), fc.stringMatching(/^[a-z]{1,8}X$/), fc.jsonValue()])(
    'P50 an unknown field of a ledger is refused, never dropped',
    (given, list, place, key, value) => {
      expect(z.safeParse(ledgerSchema, given).success).toBe(true)
      const copy = structuredClone(given) as unknown as Record<string, Record<string, unknown>[]>
      const record = list === '' ? copy : copy[list]![place]
      fc.pre(record !== undefined)
      Object.assign(record!, { [key]: value })
      const { error } = z.safeParse(ledgerSchema, copy)
      expect(error!.issues).toMatchObject([{ code: 'unrecognized_keys', keys: [key] }])
    },
  )

  test('rules of paying keep their schema, and one that is none is refused', () => {
    for (const sound of [civilCodeRules, rules]) expect(duesRulesSchema.parse(sound)).toEqual(sound)
    const { allocation, rate } = civilCodeRules
    for (const wrong of [
      { ...civilCodeRules, penalty: 1 },
      { ...civilCodeRules, allocation: { ...allocation, steps: ['largest'] } },
      { ...civilCodeRules, rate: { ...rate, day: 'today' } },
      { ...civilCodeRules, rate: { ...rate, longestDays: -1 } },
      { allocation },
    ])
      expect(duesRulesSchema.safeParse(wrong).success).toBe(false)
  })

  test.prop([ledgerWithReturns, day])(
    'names members as they are named: other names of the same order, the same answer',
    (given, asOf) => {
      const renamed = JSON.parse(
        JSON.stringify(given).replaceAll('"tver"', '"x-tver"').replaceAll('"brest"', '"x-brest"'),
      ) as Ledger
      const back = JSON.parse(JSON.stringify(answers({ ...renamed }, asOf).allocated).replaceAll('"x-', '"')) as unknown
      expect(back).toEqual(answers(given, asOf).allocated)
    },
  )
})
