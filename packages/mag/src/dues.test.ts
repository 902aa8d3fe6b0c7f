import { readFileSync } from 'node:fs'
import { chargesFor, cityNameOn, findCity, proposalsOf } from '@gorod/core'
import { actSchema, consequenceRuleSchema, duesPolicySchema } from '@gorod/core/dues/schema'
import type { Provenance } from '@gorod/core/membership'
import { describe, expect, test } from 'vitest'
import { cities, decision2023, duesActs, duesConsequences, duesPolicies, memberships } from './index.js'
import facts from '../../core/src/dues/testing/00-decision-facts.json' with { type: 'json' }

const text = readFileSync(new URL('../../core/src/decision/testing/decision-2023.txt', import.meta.url), 'utf8')
const lines = text.split(/\r?\n/)

const said = ({ line, lastLine = line }: Provenance): string =>
  lines
    .slice(line! - 1, lastLine)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()

const factOf = (id: string) => facts.cases.find((each) => each.id === id)!
const nameOf = (id: string): string =>
  cityNameOn(
    cities.find((city) => city.id === id)!,
    '2023-05-25',
  )
const idsOf = (names: string[]): string[] => names.map((name) => findCity(cities, name).city!.id).sort()
const policyOf = (id: string) => duesPolicies.find((policy) => policy.id === id)!

test('the data keeps its schemas', () => {
  for (const policy of duesPolicies) expect(duesPolicySchema.parse(policy)).toEqual(policy)
  for (const rule of duesConsequences) expect(consequenceRuleSchema.parse(rule)).toEqual(rule)
  for (const act of duesActs) expect(actSchema.parse(act)).toEqual(act)
})

describe('the dues say what the decision says', () => {
  test.each([
    ['F1', 'mag-2023-entry'],
    ['F2', 'mag-2023-annual'],
  ])('%s: %s', (id, policy) => {
    const { fact, quote, para } = factOf(id) as {
      fact: { due: string; amountMinor: number; currency: string; years: number[] }
      quote: string
      para: string
    }
    const { kind, tariff, currency, from, to, source } = policyOf(policy)
    expect({ due: kind, amountMinor: tariff.basis === 'flat' && tariff.minor, currency, years: [from, to] }).toEqual(
      fact,
    )
    expect(source.clause).toBe(para)
    expect(said(source)).toContain(quote)
  })

  test('F3: a targeted contribution is part of the financing of 2023, and no sum of it is binding', () => {
    const { fact, quote, para } = factOf('F3') as unknown as {
      fact: { due: string; inFundingOf: number; initiative: string; purpose: string }
      quote: string
      para: string
    }
    const proposal = proposalsOf(decision2023).find(
      (each) => each.kind === 'due' && each.due === fact.due && each.clause === para,
    )!
    expect(proposal).toMatchObject({ valid: { edtf: String(fact.inFundingOf) }, binding: true })
    expect(proposal).not.toHaveProperty('amount')
    const { text } = decision2023.sections.flatMap(({ clauses }) => clauses).find(({ number }) => number === para)!
    expect(text).toContain(quote)
    for (const word of [fact.initiative, fact.purpose]) expect(text).toContain(word)
    expect(duesPolicies.filter(({ kind, isRequest }) => kind === 'targeted' && !isRequest)).toEqual([])
  })

  test('F9: they are of the day and the place of the decision', () => {
    const { fact, quote } = factOf('F9') as unknown as { fact: { date: string; place: string }; quote: string }
    expect([decision2023.date?.edtf, decision2023.place]).toEqual([fact.date, fact.place])
    expect(said({ document: 'decision-2023', line: 1, lastLine: lines.length })).toContain(quote)
    for (const { adoptedOn } of duesPolicies) expect(adoptedOn).toBe(fact.date)
  })

  test('F4 and F5: six cities are asked for a payment, and owe none', () => {
    const { fact, quote } = factOf('F4') as unknown as { fact: { cities: string[]; floorMinor: number }; quote: string }
    const policy = policyOf('mag-2023-targeted')
    expect(policy).toMatchObject({ isRequest: true, most: null, currency: 'RUB', tariff: { minor: fact.floorMinor } })
    expect([...(policy.addressees as { members: string[] }).members].sort()).toEqual(idsOf(fact.cities))
    expect(said(policy.source)).toContain(quote)
    expect(said(policy.source)).toContain(factOf('F5').quote)
    const { charges } = chargesFor({ members: memberships, policies: [policy], year: 2023 })
    expect(charges).toHaveLength(6)
    for (const charge of charges) {
      expect(charge).toMatchObject({ isRequest: true, issuedOn: '2023-05-25', dueOn: '2023-07-31', period: '2023-07' })
    }
  })

  test('F6 and F7: the session warned 22 cities; the audit commission watches and proposes', () => {
    const { fact, quote } = factOf('F6') as unknown as { fact: { cities: string[] }; quote: string }
    expect(duesActs.map(({ member }) => member).sort()).toEqual(idsOf(fact.cities))
    const [warning, control, proposal] = duesConsequences
    expect(said(warning!.source as Provenance)).toContain(quote)
    expect(said(control!.source as Provenance)).toContain(factOf('F7').quote)
    expect(proposal).toMatchObject({ body: 'audit-commission', addressee: 'board', after: control!.id })
    expect(duesConsequences.map(({ effect }) => effect)).toEqual(['warning', 'control', 'proposal'])
  })

  test('F8: candidates are charged nothing', () => {
    const { fact } = factOf('F8') as unknown as { fact: { cities: [string, string][] } }
    const { charges, none } = chargesFor({ members: memberships, policies: duesPolicies, year: 2023 })
    const candidates = idsOf(fact.cities.map(([name]) => name))
    expect(charges.filter(({ member }) => candidates.includes(member))).toEqual([])
    for (const member of candidates)
      expect(none).toContainEqual({ member, kind: 'annual', year: 2023, reason: 'not-member' })
  })

  test('F10: what no document states is open, and outside 2023–2024 there is no rule', () => {
    for (const year of [2022, 2025]) {
      const { charges, none, problems } = chargesFor({ members: memberships, policies: duesPolicies, year })
      expect(charges).toEqual([])
      expect(new Set(none.map(({ reason }) => reason))).toEqual(new Set(['no-policy', 'not-member']))
      expect(problems).toMatchObject([{ code: 'policy-none', about: 'annual', found: year }])
    }
    const { charges, problems } = chargesFor({ members: memberships, policies: duesPolicies, year: 2024 })
    expect(charges.length).toBeGreaterThan(80)
    for (const charge of charges) expect(charge).not.toHaveProperty('dueOn')
    expect(problems).toMatchObject([{ code: 'due-rule-none', about: 'mag-2023-annual', found: 2024 }])
    expect(
      charges.filter(({ assumed }) => !assumed?.includes('membership')).map(({ member }) => nameOf(member)),
    ).toContain('Казань')
    expect(charges.filter(({ assumed }) => assumed?.includes('membership')).length).toBeGreaterThan(0)
  })
})
