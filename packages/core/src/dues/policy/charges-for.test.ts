import { describe, expect, test } from 'vitest'
import type { Membership } from '../../membership/membership.js'
import { allocatePayments } from '../allocation/allocate-payments.js'
import cases from '../testing/08-charges.json' with { type: 'json' }
import { chargesFor } from './charges-for.js'
import type { DuesPolicy, Proration } from './policy.js'

const source = { document: 'decision', clause: '2.5' }

const policyOf = (changes: Partial<DuesPolicy>): DuesPolicy => ({
  id: 'annual',
  kind: 'annual',
  from: 2023,
  to: 2024,
  tariff: { basis: 'flat', minor: 400000 },
  currency: 'EUR',
  addressees: 'all',
  due: { by: 'date', month: 12, day: 31 },
  adoptedOn: '2022-12-01',
  decidedBy: 'session',
  source,
  ...changes,
})

const memberOf = (from?: string, to?: string, id = 'tver'): Membership => ({
  id,
  cities: [id],
  periods: [{ category: 'member', ...(from && { from: { day: from } }), ...(to && { to: { day: to } }) }],
  sources: [],
})

describe('what a policy charges', () => {
  test.each(cases.cases)('$id: $what', ({ policies, midYear, member, year, expected }) => {
    const { joined, left } = member as { joined: string | null; left?: string }
    const candidate: Membership = { ...memberOf(), periods: [{ category: 'candidate' }] }
    const result = chargesFor({
      members: [joined ? memberOf(joined, left) : candidate],
      policies: policies.map(({ id, kind, amount, currency, from, to }) =>
        policyOf({
          id,
          kind: kind as DuesPolicy['kind'],
          from: Number(from.slice(0, 4)),
          to: Number(to.slice(0, 4)),
          tariff: { basis: 'flat', minor: Number(amount) },
          currency,
          joining: midYear as Proration,
        }),
      ),
      year,
    })
    const { none, ...amounts } = expected as Record<string, string>
    const zero = { noPolicy: 'no-policy', notMember: 'not-member' }[none!]
    for (const kind of ['entry', 'annual'] as const) {
      const charged = result.charges.filter((charge) => charge.kind === kind).map(({ amount }) => String(amount.minor))
      expect(charged).toEqual(amounts[kind] && amounts[kind] !== '0' ? [amounts[kind]] : [])
    }
    if (zero) expect(result.none.map(({ reason }) => reason)).toContain(zero)
    if (amounts['annual'] === '0') expect(result.none).toMatchObject([{ kind: 'annual', reason: 'free' }])
  })

  test.each([
    ['flat', { basis: 'flat', minor: 400000 }, 400000],
    ['per head', { basis: 'per-head', minor: 40, heads: 1 }, 16372000],
    ['a base and per head', { basis: 'per-head', base: 3000000, minor: 5, heads: 1 }, 5046500],
    ['per thousand heads, rounded once', { basis: 'per-head', minor: 1, heads: 1000 }, 409],
    ['with a floor', { basis: 'per-head', minor: 1, heads: 1000, least: 1000 }, 1000],
    ['with a ceiling', { basis: 'per-head', minor: 40, heads: 1, most: 100 }, 100],
    [
      'by brackets, inclusive',
      {
        basis: 'brackets',
        brackets: [
          { upTo: 409300, minor: 1 },
          { upTo: null, minor: 2 },
        ],
      },
      1,
    ],
    [
      'by the open bracket',
      {
        basis: 'brackets',
        brackets: [
          { upTo: 409299, minor: 1 },
          { upTo: null, minor: 2 },
        ],
      },
      2,
    ],
  ] as [string, DuesPolicy['tariff'], number][])('is %s', (_, tariff, minor) => {
    const { charges } = chargesFor({
      members: [memberOf('2001-01-01')],
      policies: [policyOf({ tariff })],
      year: 2023,
      heads: { tver: 409300 },
    })
    expect(charges).toMatchObject([{ id: 'annual:tver:2023', amount: { minor }, policy: 'annual', source }])
  })

  test.each([NaN, -1, 0.5])('is nothing where inhabitants are %s', (heads) => {
    const policy = policyOf({ tariff: { basis: 'per-head', minor: 40, heads: 1 } })
    const { none } = chargesFor({
      members: [memberOf('2001-01-01')],
      policies: [policy],
      year: 2023,
      heads: { tver: heads },
    })
    expect(none).toMatchObject([{ reason: 'heads-missing' }])
  })

  test('is nothing where inhabitants are not known, whatever the member is called', () => {
    const policy = policyOf({ tariff: { basis: 'per-head', minor: 40, heads: 1 } })
    const members = [memberOf('2001-01-01', undefined, '__proto__')]
    expect(chargesFor({ members, policies: [policy], year: 2023 }).none).toMatchObject([{ reason: 'heads-missing' }])
  })

  test('is nothing where inhabitants are not known', () => {
    const policy = policyOf({ tariff: { basis: 'per-head', minor: 40, heads: 1 } })
    const { charges, none, problems } = chargesFor({
      members: [memberOf('2001-01-01')],
      policies: [policy],
      year: 2023,
    })
    expect(charges).toEqual([])
    expect(none).toMatchObject([{ reason: 'heads-missing' }])
    expect(problems).toMatchObject([{ code: 'heads-missing', about: 'tver', found: 2023 }])
  })

  test.each([
    ['full', 'full', 36500],
    ['full', 'month', 27375],
    ['month', 'full', 33458],
    ['month', 'month', 24333],
    ['day', 'full', 32000],
    ['day', 'day', 22800],
    ['month', 'day', 24200],
    ['free', 'full', undefined],
    ['full', 'free', undefined],
  ] as [Proration, Proration, number | undefined][])('of a year joined %s and left %s', (joining, leaving, minor) => {
    const member = memberOf('2023-02-15', '2023-09-30')
    const policy = policyOf({ tariff: { basis: 'flat', minor: 36500 }, joining, leaving })
    const { charges } = chargesFor({ members: [member], policies: [policy], year: 2023 })
    expect(charges[0]?.amount.minor).toBe(minor)
  })

  const dues = (changes: Partial<DuesPolicy>, members = [memberOf('2001-01-01')], year = 2023) =>
    chargesFor({ members, policies: [policyOf(changes)], year })

  test.each([
    ['a day of the year', { by: 'date', month: 3, day: 31 }, '2023-03-31'],
    ['the last of February', { by: 'date', month: 2, day: 29 }, '2023-02-28'],
    ['the end of a month', { by: 'month', month: 7 }, '2023-07-31'],
    ['one day', { by: 'day', day: '2024-01-15' }, '2024-01-15'],
    ['days after it arises', { by: 'days-after', days: 60, event: 'issue' }, '2023-03-02'],
    ['a day before it arises: no rule', { by: 'day', day: '2022-12-31' }, undefined],
  ] as [string, DuesPolicy['due'], string | undefined][])('is due by %s', (_, due, dueOn) => {
    const { charges, problems } = dues({ due: due! })
    expect(charges[0]?.dueOn).toBe(dueOn)
    expect(problems.map(({ code }) => code)).toEqual(dueOn === undefined ? ['due-rule-none'] : [])
  })

  test('is due days after joining', () => {
    const entry = { id: 'entry', kind: 'entry', due: { by: 'days-after', days: 14, event: 'joining' } } as const
    expect(dues(entry, [memberOf('2023-09-01')]).charges).toMatchObject([
      { id: 'entry:tver:2023-09-01', period: 'joining', issuedOn: '2023-09-01', dueOn: '2023-09-15' },
    ])
  })

  test('has no due day where no document states one, unless the reader declares it', () => {
    const { due: _, ...policy } = policyOf({})
    const input = { members: [memberOf('2001-01-01')], policies: [policy], year: 2023 }
    expect(chargesFor(input).charges[0]).not.toHaveProperty('dueOn')
    expect(chargesFor(input).problems).toMatchObject([{ code: 'due-rule-none', severity: 'note', about: 'annual' }])
    const declared = chargesFor({ ...input, declared: { annual: { due: { by: 'date', month: 12, day: 31 } } } })
    expect(declared.charges).toMatchObject([{ dueOn: '2023-12-31', assumed: ['due'] }])
    expect(declared.problems).toEqual([])
  })

  test('is paid in instalments that add up', () => {
    const instalments = [
      { weight: 1, due: { by: 'month', month: 3 } },
      { weight: 1, due: { by: 'month', month: 6 } },
      { weight: 1, due: { by: 'month', month: 9 } },
    ] as const
    const { charges } = dues({ instalments })
    expect(charges.map(({ id, dueOn, amount }) => [id, dueOn, amount.minor])).toEqual([
      ['annual:tver:2023:1', '2023-03-31', 133334],
      ['annual:tver:2023:2', '2023-06-30', 133333],
      ['annual:tver:2023:3', '2023-09-30', 133333],
    ])
  })

  test('is meant for those addressed', () => {
    const members = [memberOf('2001-01-01'), memberOf('2001-01-01', undefined, 'ufa')]
    const named = dues({ addressees: { members: ['ufa'] } }, members)
    expect(named.charges.map(({ member }) => member)).toEqual(['ufa'])
    expect(named.none).toMatchObject([{ member: 'tver', reason: 'not-addressed' }])
    const policies = [policyOf({ addressees: { categories: ['capital'] } })]
    expect(chargesFor({ members, policies, year: 2023, categories: { tver: 'capital' } }).charges).toMatchObject([
      { member: 'tver' },
    ])
  })

  test('is a request with a floor and no maximum where the decision recommends', () => {
    const request = {
      kind: 'targeted',
      isRequest: true,
      most: null,
      period: '2023-07',
      issuedOn: '2023-05-25',
    } as const
    expect(
      dues({ id: 'gift', ...request, due: { by: 'month', month: 7 }, from: 2023, to: 2023 }).charges,
    ).toMatchObject([
      { id: 'targeted:tver:gift', isRequest: true, most: null, issuedOn: '2023-05-25', dueOn: '2023-07-31' },
    ])
  })

  test('follows the later decision, and none where two of one day contradict each other', () => {
    const members = [memberOf('2001-01-01')]
    const policies = [policyOf({ id: 'old', to: null }), policyOf({ id: 'new', from: 2024, to: null })]
    const policyIn = (year: number, list = policies) => chargesFor({ members, policies: list, year })
    expect(policyIn(2023).charges).toMatchObject([{ policy: 'old' }])
    expect(policyIn(2024).charges).toMatchObject([{ policy: 'new' }])
    const rival = policyIn(2024, [...policies, policyOf({ id: 'rival', from: 2024 })])
    expect(rival.charges).toEqual([])
    expect(rival.none).toMatchObject([{ reason: 'policy-overlap' }])
    expect(rival.problems).toMatchObject([{ code: 'policy-overlap', about: 'new', found: 'rival' }])
    const settled = policyIn(2024, [...policies, policyOf({ id: 'latest', from: 2024, adoptedOn: '2023-06-01' })])
    expect(settled.charges).toMatchObject([{ policy: 'latest' }])
  })

  test('is asked for each year of a targeted contribution under an id of its own', () => {
    const policy = policyOf({ id: 'gift', kind: 'targeted', issuedOn: '2023-05-25' })
    const charges = [2023, 2024, 2025].flatMap(
      (year) => chargesFor({ members: [memberOf('2020-01-01')], policies: [policy], year }).charges,
    )
    expect(charges.map(({ id, period, issuedOn }) => [id, period, issuedOn])).toEqual([
      ['targeted:tver:gift:2023', '2023', '2023-05-25'],
      ['targeted:tver:gift:2024', '2024', '2024-01-01'],
    ])
    expect(allocatePayments({ charges, payments: [] }, { asOf: '2025-01-01' }).problems).toEqual([])
  })

  test('is known from the day of the decision', () => {
    expect(dues({ adoptedOn: '2023-05-25' }).charges).toMatchObject([{ issuedOn: '2023-01-01', known: '2023-05-25' }])
  })

  test('is an entry due again for one who joins again, unless once is enough', () => {
    const member: Membership = {
      ...memberOf(),
      periods: [
        { category: 'member', from: { day: '2001-01-01' }, to: { day: '2010-12-31' } },
        { category: 'member', from: { day: '2023-04-01' } },
      ],
    }
    const entry = { id: 'entry', kind: 'entry' } as const
    expect(dues(entry, [member]).charges).toMatchObject([{ kind: 'entry', assumed: ['rejoining'] }])
    expect(dues({ ...entry, rejoining: 'once' }, [member]).none).toContainEqual(
      expect.objectContaining({ kind: 'entry', reason: 'joined-before' }),
    )
  })

  test('is an entry due for each joining of a year, and one annual due', () => {
    const member: Membership = {
      ...memberOf(),
      periods: [
        { category: 'member', from: { day: '2001-01-01' }, to: { day: '2023-02-28' } },
        { category: 'member', from: { day: '2023-04-01' }, to: { day: '2023-05-31' } },
        { category: 'member', from: { day: '2023-10-01', known: '2023-10-05' } },
      ],
    }
    const policies = [policyOf({}), policyOf({ id: 'entry', kind: 'entry' })]
    const { charges } = chargesFor({ members: [member], policies, year: 2023 })
    expect(charges.map(({ id, issuedOn, known }) => [id, issuedOn, known])).toEqual([
      ['entry:tver:2023-04-01', '2023-04-01', undefined],
      ['entry:tver:2023-10-01', '2023-10-01', '2023-10-05'],
      ['annual:tver:2023', '2023-01-01', undefined],
    ])
    const once = chargesFor({
      members: [member],
      policies: [policyOf({ kind: 'entry', rejoining: 'once' })],
      year: 2023,
    })
    expect(once.charges).toEqual([])
    expect(once.none.filter(({ reason }) => reason === 'joined-before')).toHaveLength(2)
  })

  test('is whole for one whose joining no document dates, from the year that shows the membership', () => {
    const seen = {
      ...memberOf(),
      periods: [{ category: 'member' as const, from: {}, seen: [{ day: '2023-05-25', source }] }],
    }
    expect(dues({ joining: 'month' }, [seen]).charges).toMatchObject([
      { issuedOn: '2023-01-01', amount: { minor: 400000 } },
    ])
    expect(dues({ from: 2022 }, [seen], 2022).none).toMatchObject([{ reason: 'not-member' }])
  })

  test.each([
    ['policy-years', { from: 2024, to: 2023 }],
    ['policy-years', { from: 23 }],
    ['policy-tariff', { tariff: { basis: 'flat', minor: -1 } }],
    ['policy-tariff', { tariff: { basis: 'flat', minor: 0.5 } }],
    ['policy-tariff', { tariff: { basis: 'per-head', minor: 1, heads: 0 } }],
    ['policy-tariff', { tariff: { basis: 'brackets', brackets: [] } }],
    [
      'policy-tariff',
      {
        tariff: {
          basis: 'brackets',
          brackets: [
            { upTo: null, minor: 1 },
            { upTo: 5, minor: 1 },
          ],
        },
      },
    ],
    ['policy-tariff', { most: -1 }],
    ['policy-due', { due: { by: 'month', month: 13 } }],
    ['policy-due', { due: { by: 'days-after', days: -1, event: 'issue' } }],
    ['policy-due', { instalments: [] }],
    ['currency-withdrawn', { currency: 'RUR' }],
    ['day-wrong', { adoptedOn: '25.05.2023' }],
  ] as [string, Partial<DuesPolicy>][])('is nothing by an unsound policy: %s %o', (code, changes) => {
    const { charges, problems } = dues(changes)
    expect(charges).toEqual([])
    expect(problems[0]?.code).toBe(code)
  })
})
