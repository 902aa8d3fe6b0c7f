import { describe, expect, test } from 'vitest'
import type { Charge, Ledger, Payment } from '../ledger/ledger.js'
import cases from '../testing/07-consequences.json' with { type: 'json' }
import { modelConsequences, type ConsequenceRule, type Permission } from './consequence.js'
import { noticesOn } from './notices-on.js'

const euros = (minor: number) => ({ minor, currency: 'EUR' })

const annual = (year: number | string, minor = 400000): Charge => ({
  id: `annual:tver:${year}`,
  member: 'tver',
  kind: 'annual',
  period: String(year),
  issuedOn: `${year}-01-01`,
  dueOn: `${year}-12-31`,
  amount: euros(minor),
  policy: 'case',
})

const paid = (minor: number, receivedOn: string, charge?: string): Payment => ({
  id: `b:${charge ?? receivedOn}`,
  member: 'tver',
  receivedOn,
  amount: euros(minor),
  ...(charge && { charge }),
})

interface Case {
  rule: { kind: string; effect: string; exemptions?: { from: string; to: string; decidedBy: string }[] } | null
  annual?: Record<string, string>
  arrears?: string
  unpaidYears?: number[]
  asOf: string
}

/** A case as facts: what was charged, less payments that leave the arrears it names. */
function ledgerOf({ annual: amounts = {}, arrears, unpaidYears, asOf }: Case): Ledger {
  if (unpaidYears) {
    const years = [2020, 2021, 2022, 2023]
    const settled = years.filter((year) => !unpaidYears.includes(year))
    return {
      charges: years.map((year) => annual(year)),
      payments: settled.map((year) => paid(400000, `${year}-06-01`, `annual:tver:${year}`)),
    }
  }
  const charges = Object.entries(amounts).map(([year, minor]) => annual(year, Number(minor)))
  const due = charges.filter(({ dueOn }) => dueOn! < asOf).reduce((sum, { amount }) => sum + amount.minor, 0)
  const received = due - Number(arrears)
  return { charges, payments: received > 0 ? [paid(received, '2021-06-01')] : [] }
}

describe('a consequence', () => {
  const effects = { voteSuspended: 'vote-suspended', proposeExpulsion: 'exclusion-proposed' } as const

  test.each(cases.cases)('$id: $what', (given) => {
    const { rule, asOf } = given as Case
    const expected = given.expected as {
      effect: keyof typeof effects | null
      base?: string
      minimumPaymentToRestore?: string
      reason?: string
      liftedBy?: string
    }
    const { unArticle19, asdgTwoYears } = modelConsequences
    const consequences = rule ? [rule.kind === 'consecutiveUnpaidYears' ? asdgTwoYears : unArticle19] : []
    const permissions = (rule?.exemptions ?? []).map(({ from, to, decidedBy }): Permission => ({
      member: 'tver',
      from,
      to,
      decidedBy,
    }))
    const { notices, reason } = noticesOn(ledgerOf(given as Case), { asOf, consequences, permissions })
    expect(reason).toBe(expected.reason && 'no-rule')
    expect(notices[0]?.effect ?? null).toBe(expected.effect && effects[expected.effect])
    if (!notices[0]) return
    expect(notices[0].liftedBy !== undefined).toBe(expected.liftedBy !== undefined)
    if (expected.base) expect(String(notices[0].base)).toBe(expected.base)
    if (expected.minimumPaymentToRestore)
      expect(String(notices[0].minimumPayment)).toBe(expected.minimumPaymentToRestore)
  })

  const ladder: ConsequenceRule[] = [
    {
      id: 'warn',
      trigger: { test: 'days-overdue', compare: 'at-least', days: 1 },
      effect: 'warning',
      body: 'session',
      source: 'case',
    },
    {
      id: 'control',
      trigger: { test: 'days-overdue', compare: 'at-least', days: 1 },
      effect: 'control',
      body: 'audit',
      after: 'warn',
      source: 'case',
    },
  ]
  const ledger: Ledger = { charges: [annual(2022), annual(2023)], payments: [] }
  const rulesOn = (asOf: string, facts: Partial<Parameters<typeof noticesOn>[1]> = {}, given = ledger): string[] =>
    noticesOn(given, { asOf, consequences: ladder, ...facts }).notices.map(({ rule }) => rule)

  test('comes step by step', () => {
    const acts = [{ member: 'tver', rule: 'warn', on: '2023-05-25' }]
    expect(rulesOn('2022-12-31')).toEqual([])
    expect(rulesOn('2023-01-01')).toEqual(['warn'])
    expect(rulesOn('2023-05-24', { acts })).toEqual(['warn'])
    expect(rulesOn('2023-05-25', { acts })).toEqual(['control'])
    expect(rulesOn('2023-05-25', { acts, knownOn: '2023-05-24' })).toEqual(['warn'])
    expect(rulesOn('2024-05-25', { acts: [...acts, { member: 'tver', rule: 'control', on: '2023-09-01' }] })).toEqual(
      [],
    )
  })

  test('begins anew once the debts it was about are paid', () => {
    const acts = [{ member: 'tver', rule: 'warn', on: '2023-05-25' }]
    const settled = { ...ledger, payments: [paid(400000, '2023-06-01')] }
    expect(rulesOn('2023-07-01', { acts }, settled)).toEqual([])
    expect(rulesOn('2024-01-01', { acts }, settled)).toEqual(['warn'])
  })

  test.each([
    ['at-least', 730, ['days']],
    ['at-least', 731, []],
    ['more-than', 729, ['days']],
    ['more-than', 730, []],
  ] as const)('by days overdue, %s %i', (compare, days, expected) => {
    const rule: ConsequenceRule = { ...ladder[0]!, id: 'days', trigger: { test: 'days-overdue', compare, days } }
    expect(rulesOn('2024-12-30', { consequences: [rule] })).toEqual(expected)
  })

  test('spares newcomers where the rule says so', () => {
    const trigger = { test: 'arrears-of-years', compare: 'at-least', years: 2, newcomers: 'never' } as const
    const rule = { ...modelConsequences.unArticle19, trigger }
    expect(rulesOn('2024-02-01', { consequences: [rule] }, { charges: [annual(2023)], payments: [] })).toEqual([])
    expect(rulesOn('2024-02-01', { consequences: [rule] })).toEqual(['un-article-19'])
  })

  test('takes a vote from those who are not paid up to the year before', () => {
    const consequences = [modelConsequences.uclgVote]
    expect(rulesOn('2022-12-31', { consequences })).toEqual([])
    expect(rulesOn('2023-06-01', { consequences })).toEqual(['uclg-vote'])
    expect(noticesOn(ledger, { asOf: '2024-06-01', consequences }).notices[0]?.minimumPayment).toBe(800000)
  })
})
