import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Membership } from '../../membership/membership.js'
import { modelConsequences, type ConsequenceRule } from '../consequence/consequence.js'
import { noticesOn, type Notice } from '../consequence/notices-on.js'
import type { Charge, Ledger } from '../ledger/ledger.js'
import { chargesFor } from '../policy/charges-for.js'
import type { DuesPolicy } from '../policy/policy.js'
import { day, euros, ledger, members } from '../testing/arbitrary.js'
import { arrears, run } from '../testing/views.js'

const source = { document: 'decision', clause: '2.5' }

const policyOf = (id: string, from: number, to: number | null, minor: number): DuesPolicy => ({
  id,
  kind: 'annual',
  from,
  to,
  tariff: { basis: 'flat', minor },
  currency: 'EUR',
  addressees: 'all',
  due: { by: 'date', month: 12, day: 31 },
  adoptedOn: `${from - 1}-12-01`,
  decidedBy: 'session',
  source,
})

const memberOf = (id: string, from: string, to?: string): Membership => ({
  id,
  cities: [id],
  sources: [],
  periods: [{ category: 'member', from: { day: from }, ...(to !== undefined && { to: { day: to } }) }],
})

const year = fc.integer({ min: 2015, max: 2030 })
const minor = fc.integer({ min: 1, max: 500_000 })
const tver = [memberOf('tver', '2001-01-01')]
const inYear = (policies: DuesPolicy[], on: number, who = tver) => chargesFor({ members: who, policies, year: on })

describe('policies', () => {
  test.prop([year, minor, minor])(
    'P20 a policy from a year leaves every charge before it identical, and governs from then on',
    (from, before, after) => {
      const old = policyOf('old', 2010, null, before)
      for (let on = 2012; on <= 2033; on++) {
        const { charges } = inYear([old, policyOf('new', from, null, after)], on)
        expect(charges).toEqual(inYear(on < from ? [old] : [policyOf('new', from, null, after)], on).charges)
        expect(charges).toMatchObject([
          { policy: on < from ? 'old' : 'new', amount: euros(on < from ? before : after) },
        ])
      }
    },
  )

  test.prop([year, fc.nat(5), year, minor])(
    'P21 no policy in force: the answer is that there is none, never the last known amount',
    (from, years, on, amount) => {
      const { charges, none } = inYear([policyOf('p', from, from + years, amount)], on)
      const isInForce = from <= on && on <= from + years
      expect(charges).toHaveLength(isInForce ? 1 : 0)
      expect(none).toEqual(isInForce ? [] : [{ member: 'tver', kind: 'annual', year: on, reason: 'no-policy' }])
    },
  )

  test.prop([fc.array(fc.tuple(year, fc.nat(3), minor), { minLength: 1, maxLength: 4 }), year])(
    'P42 every charge names its policy and the clause; without the policy there is no such charge',
    (drafts, on) => {
      const policies = drafts.map(([from, years, amount], index) => policyOf(`p${index}`, from, from + years, amount))
      for (const charge of inYear(policies, on).charges) {
        expect(charge).toMatchObject({ source })
        const left = policies.filter(({ id }) => id !== charge.policy)
        expect(inYear(left, on).charges.filter(({ policy }) => policy === charge.policy)).toEqual([])
      }
    },
  )

  test.prop([day, day, year])(
    'P49 nobody is charged outside the days of membership, and leaving erases no debt',
    (a, b, on) => {
      const [from, to] = a < b ? [a, b] : [b, a]
      const policies = [policyOf('p', 2010, null, 400000)]
      const isWithin = Number(from.slice(0, 4)) <= on && on <= Number(to.slice(0, 4))
      const { charges } = inYear(policies, on, [memberOf('tver', from, to)])
      expect(charges).toHaveLength(isWithin ? 1 : 0)
      for (const { issuedOn } of charges) expect(from <= issuedOn && issuedOn <= to).toBe(true)
      expect(arrears({ charges, payments: [] }, 'tver', '2040-01-01')).toBe(isWithin ? 400000 : 0)
      const candidate: Membership = { ...tver[0]!, periods: [{ category: 'candidate' }] }
      expect(inYear(policies, on, [candidate]).charges).toEqual([])
    },
  )

  test.prop([year, fc.nat(4), fc.nat(4), minor, year])(
    'two policies of one amount whose years touch charge what one over all the years does',
    (from, years, more, amount, on) => {
      const split = [
        policyOf('a', from, from + years, amount),
        { ...policyOf('b', from + years + 1, from + years + 1 + more, amount), adoptedOn: `${from - 1}-12-01` },
      ]
      const strip = (charges: Charge[]) => charges.map((charge) => ({ ...charge, policy: '' }))
      expect(strip(inYear(split, on).charges)).toEqual(
        strip(inYear([policyOf('whole', from, from + years + 1 + more, amount)], on).charges),
      )
    },
  )
})

const annuals = (minors: readonly number[]): Charge[] =>
  minors.map((amount, index) => ({
    id: `c${2021 + index}`,
    member: 'tver',
    kind: 'annual',
    period: String(2021 + index),
    issuedOn: `${2021 + index}-01-01`,
    dueOn: `${2021 + index}-12-31`,
    amount: euros(amount),
    policy: 'p',
  }))

const consequences: ConsequenceRule[] = [
  {
    id: 'warn',
    trigger: { test: 'days-overdue', compare: 'more-than', days: 60 },
    effect: 'warning',
    body: 'session',
    source: 'case',
  },
  modelConsequences.unArticle19,
  modelConsequences.asdgTwoYears,
  modelConsequences.uclgVote,
]

/** A payment without a name on a day, after all others of it. */
const paying = (given: Ledger, member: string, amount: number, receivedOn: string): Ledger => ({
  ...given,
  payments: [...given.payments, { id: 'z', member, receivedOn, amount: euros(amount) }],
})

describe('consequences', () => {
  const rules = [modelConsequences.unArticle19]
  const effectsOf = (given: Ledger, asOf: string) =>
    noticesOn(given, { asOf, consequences: rules }).notices.map(({ effect }) => effect)

  test.prop([fc.array(minor, { minLength: 2, maxLength: 2 })])(
    'P22 the threshold is inclusive: two full years unpaid lose the vote, one minor unit paid keeps it',
    (minors) => {
      const given: Ledger = { charges: annuals(minors), payments: [] }
      expect(effectsOf(given, '2023-02-01')).toEqual(['vote-suspended'])
      expect(effectsOf(paying(given, 'tver', 1, '2023-01-15'), '2023-02-01')).toEqual([])
    },
  )

  test.prop([ledger, day, day, day])(
    'P39 a dated permission changes the effect alone, and outside its dates nothing',
    (given, asOf, a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a]
      const permissions = members.map((member) => ({ member, from, to, decidedBy: 'Сессия' }))
      const plain = noticesOn(given, { asOf, consequences }).notices
      const permitted = noticesOn(given, { asOf, consequences, permissions }).notices
      const isPermitted = from <= asOf && asOf <= to
      const stripped = (notice: Notice) =>
        Object.entries(notice).filter(([key]) => key !== 'effect' && key !== 'liftedBy')
      expect(permitted.map(stripped)).toEqual(plain.map(stripped))
      permitted.forEach(({ effect, liftedBy }, index) => {
        expect(effect).toBe(isPermitted ? null : plain[index]!.effect)
        expect(liftedBy !== undefined).toBe(isPermitted)
      })
    },
  )

  test.prop([ledger, day])(
    'P40 the minimum payment is tight: paying it lifts the consequence, one minor unit less does not',
    (given, asOf) => {
      for (const { member, rule, minimumPayment } of noticesOn(given, { asOf, consequences }).notices) {
        const isOn = (amount: number): boolean => {
          const facts = amount > 0 ? paying(given, member, amount, asOf) : given
          return noticesOn(facts, { asOf, consequences }).notices.some(
            (each) => each.member === member && each.rule === rule,
          )
        }
        expect(minimumPayment).toBeGreaterThan(0)
        expect([isOn(minimumPayment! - 1), isOn(minimumPayment!)]).toEqual([true, false])
      }
    },
  )

  test.prop([ledger, day])('P41 no rule, no consequence', (given, asOf) => {
    expect(noticesOn(given, { asOf, consequences: [] })).toMatchObject({ notices: [], reason: 'no-rule' })
  })

  test.prop([ledger, day])(
    'P42 every allocation has a reason of a closed list, every consequence a rule',
    (given, asOf) => {
      for (const { reason } of run(given, asOf).allocations)
        expect(['named', 'earmarked', 'earliest', 'in-proportion']).toContain(reason)
      const { notices } = noticesOn(given, { asOf, consequences })
      for (const { rule, source: stated } of notices)
        expect(stated).toBe(consequences.find(({ id }) => id === rule)!.source)
      for (const { id } of consequences) {
        const left = noticesOn(given, { asOf, consequences: consequences.filter((rule) => rule.id !== id) }).notices
        expect(left).toEqual(notices.filter(({ rule }) => rule !== id))
      }
    },
  )

  test.prop([ledger, day])(
    'P48 the list of warnings: on it is who owes by the rule, and the sum shown takes exactly that member off',
    (given, asOf) => {
      const warning = [consequences[0]!]
      const listed = (facts: Ledger): string[] =>
        noticesOn(facts, { asOf, consequences: warning }).notices.map(({ member }) => member)
      const { balances } = run(given, asOf)
      const late = (member: string): boolean =>
        balances.some(
          ({ charge, open }) =>
            charge.member === member &&
            !charge.isRequest &&
            open > 0 &&
            charge.dueOn !== undefined &&
            Date.parse(asOf) - Date.parse(charge.dueOn) > 60 * 86_400_000,
        )
      expect(listed(given)).toEqual(members.filter(late))
      for (const { member, minimumPayment } of noticesOn(given, { asOf, consequences: warning }).notices) {
        expect(listed(paying(given, member, minimumPayment!, asOf))).toEqual(
          listed(given).filter((each) => each !== member),
        )
      }
    },
  )
})
