import { readFileSync } from 'node:fs'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { cityOf } from '../city/testing/cities.js'
import { chargesFor } from '../dues/index.js'
import { actSchema, duesPolicySchema } from '../dues/schema.js'
import { membersOn } from '../membership/index.js'
import { membershipSchema } from '../membership/schema.js'
import {
  acceptProposal,
  parseDecision,
  proposalsOf,
  type AcceptableProposal,
  type Acceptance,
  type DecisionProposal,
  type DueProposal,
} from './index.js'

const text = readFileSync(new URL('testing/decision-2023.txt', import.meta.url), 'utf8')
const proposals = proposalsOf(parseDecision(text).decision)
const acceptance: Acceptance = { document: 'decision-2023', day: '2023-05-25', decidedBy: 'session' }

const isAcceptable = (proposal: DecisionProposal): proposal is AcceptableProposal => proposal.kind !== 'document'
const acceptable = proposals.filter(isAcceptable)
const due = (clause: string, name: string) =>
  acceptable.find((each) => each.kind === 'due' && each.clause === clause && each.due === name)!
const office = (person: string) =>
  acceptable.find((each) => each.kind === 'office' && each.change.person.startsWith(person))!
const due26 = (): DueProposal => ({ ...(due('2.6', 'targeted') as DueProposal), cities: [] })
const codes = (proposal: AcceptableProposal, answers: Partial<Acceptance> = {}): unknown[] =>
  acceptProposal(proposal, { ...acceptance, ...answers }).problems.map(({ code, expected, found }) => [
    code,
    expected ?? found,
  ])

describe('an accepted proposal', () => {
  test('on a due is a policy for the years stated and no other', () => {
    const { fact, problems } = acceptProposal(due('2.5', 'annual'), { ...acceptance, policy: 'annual-2023' })
    expect(problems).toEqual([])
    expect(fact).toEqual({
      kind: 'policy',
      policy: {
        id: 'annual-2023',
        kind: 'annual',
        from: 2023,
        to: 2024,
        tariff: { basis: 'flat', minor: 400_000 },
        currency: 'EUR',
        addressees: 'all',
        adoptedOn: '2023-05-25',
        decidedBy: 'session',
        source: { document: 'decision-2023', line: 111, clause: '2.5' },
      },
    })
    if (fact?.kind !== 'policy') throw new Error('no policy')
    expect(duesPolicySchema.parse(fact.policy)).toEqual(fact.policy)
    const members = [{ id: 'tver', cities: ['tver'], periods: [{ category: 'member' as const }], sources: [] }]
    const charged = (year: number): number => chargesFor({ members, policies: [fact.policy], year }).charges.length
    expect([2022, 2023, 2024, 2025].map(charged)).toEqual([0, 1, 1, 0])
  })

  test('on an admission is a membership from the day of the decision, on an end one until that day', () => {
    const city = { text: 'Брест', city: 'brest', line: 5, listed: true }
    const proposal = { kind: 'member' as const, change: 'admission' as const, city, clause: '1.1', line: 5 }
    const source = { document: 'decision-2023', line: 5, clause: '1.1' }
    const admitted = acceptProposal(proposal, acceptance)
    expect(admitted).toEqual({
      fact: {
        kind: 'membership',
        membership: {
          id: 'brest',
          cities: ['brest'],
          periods: [{ category: 'member', from: { day: '2023-05-25', known: '2023-05-25', source } }],
          sources: [source],
        },
      },
      problems: [],
    })
    const ended = acceptProposal({ ...proposal, change: 'end' }, acceptance)
    for (const { fact } of [admitted, ended]) {
      if (fact?.kind !== 'membership') throw new Error('no membership')
      expect(membershipSchema.parse(fact.membership)).toEqual(fact.membership)
    }
    const on = (day: string, { fact } = admitted): number =>
      fact?.kind === 'membership' ? membersOn([fact.membership], day).length : -1
    expect(['2023-05-24', '2023-05-25'].map((day) => on(day))).toEqual([0, 1])
    expect(['2023-05-24', '2023-05-25', '2023-05-26'].map((day) => on(day, ended))).toEqual([0, 1, 0])
  })

  test.each(['', 'завтра', '2023-02-30'])('on an admission of «%s» is none, and the day is told', (day) => {
    const city = { text: 'Брест', city: 'brest', line: 5, listed: true }
    const proposal = { kind: 'member' as const, change: 'admission' as const, city, clause: '1.1', line: 5 }
    const { fact, problems } = acceptProposal(proposal, { ...acceptance, day })
    expect([fact, problems.map(({ code }) => code)]).toEqual([undefined, ['day-wrong']])
    const unknown = acceptProposal({ ...proposal, city: { text: 'Атлантида', line: 5, listed: true } }, acceptance)
    expect([unknown.fact, unknown.problems.map(({ code }) => code)]).toEqual([undefined, ['city-unknown']])
  })

  test('on an admission or an end goes on with what is known of the member', () => {
    const city = { text: 'Брест', city: 'brest', line: 5, listed: true }
    const proposal = { kind: 'member' as const, change: 'admission' as const, city, clause: '1.1', line: 5 }
    const known = {
      id: 'brest',
      cities: ['brest'],
      heading: 'Беларусь',
      periods: [{ category: 'candidate' as const, from: { day: '2022-01-01' } }],
      sources: [],
    }
    const { fact } = acceptProposal(proposal, { ...acceptance, membership: known })
    if (fact?.kind !== 'membership') throw new Error('no membership')
    expect(fact.membership).toMatchObject({
      heading: 'Беларусь',
      periods: [
        { category: 'candidate', from: { day: '2022-01-01' }, to: { day: '2023-05-24' } },
        { category: 'member', from: { day: '2023-05-25' } },
      ],
      sources: [{ clause: '1.1' }],
    })
    const later = { ...acceptance, day: '2024-12-13', membership: fact.membership }
    const ended = acceptProposal({ ...proposal, change: 'end' }, later)
    expect(ended.fact).toMatchObject({
      membership: { periods: [{ category: 'candidate' }, { category: 'member', to: { day: '2024-12-13' } }] },
    })
    expect(known.periods[0]).not.toHaveProperty('to')
    expect(() => acceptProposal(proposal, { ...acceptance, membership: { ...known, id: 'x', cities: ['x'] } })).toThrow(
      RangeError,
    )
  })

  test('on a recommended payment is a request without a maximum, to those asked alone', () => {
    const proposal = due('2.6', 'targeted')
    const names = proposal.kind === 'due' ? proposal.cities.map((city) => city.text) : []
    const cities = Object.fromEntries(names.map((name) => [name, name.toLowerCase()]))
    expect(acceptProposal(proposal, { ...acceptance, policy: 'targeted', cities }).fact).toMatchObject({
      policy: {
        from: 2023,
        to: 2023,
        tariff: { minor: 250_000_00 },
        currency: 'RUB',
        isRequest: true,
        most: null,
        due: { by: 'month', month: 7 },
        period: '2023-07',
        addressees: { members: ['казань', 'пермь', 'уфа', 'челябинск', 'улан-удэ', 'якутск'] },
      },
    })
  })

  test('on joining is a candidate from the day of the decision, and no member', () => {
    const { fact } = acceptProposal(acceptable[0]!, { ...acceptance, cities: { Аркадаг: 'arkadag' } })
    if (fact?.kind !== 'membership') throw new Error('no membership')
    const { membership } = fact
    expect(membershipSchema.parse(membership)).toEqual(membership)
    const on = (day: string, category: 'candidate' | 'member'): number =>
      membersOn([membership], day, { category }).length
    expect([on('2023-05-24', 'candidate'), on('2023-05-25', 'candidate'), on('2023-05-25', 'member')]).toEqual([
      0, 1, 0,
    ])
  })

  test('that warns is a step taken against each city, at its own line', () => {
    const notice = acceptable.find(({ kind }) => kind === 'notice')!
    const names = notice.kind === 'notice' ? notice.cities.map((city) => city.text) : []
    const cities = Object.fromEntries(names.map((name, n) => [name, `city-${n}`]))
    const { fact } = acceptProposal(notice, { ...acceptance, rule: 'warning', cities })
    if (fact?.kind !== 'acts') throw new Error('no acts')
    expect(fact.acts).toHaveLength(22)
    expect(fact.acts[0]).toEqual({
      member: 'city-0',
      rule: 'warning',
      on: '2023-05-25',
      source: { document: 'decision-2023', line: 42, clause: '1.3' },
    })
    for (const act of fact.acts) expect(actSchema.parse(act)).toEqual(act)
  })

  test('on an office begins a tenure, or ends the one that runs', () => {
    const source = (line: number, clause: string) => ({ document: 'decision-2023', line, clause })
    const answers = { office: 'first-vice-president', person: 'Ялалов Ирек Ишмухаметович' }
    expect(acceptProposal(office('Ялалова'), { ...acceptance, ...answers }).fact).toEqual({
      kind: 'tenure',
      tenure: { ...answers, from: { day: '2023-05-25', known: '2023-05-25', source: source(225, '3.3') } },
    })
    const tenure = { office: 'first-vice-president', person: 'Кульгинов Алтай', from: { day: '2020-01-01' } }
    const to = { day: '2023-05-25', known: '2023-05-25', source: source(207, '3.1') }
    expect(acceptProposal(office('Кульгинова'), { ...acceptance, tenure }).fact).toEqual({
      kind: 'tenure',
      tenure: { ...tenure, to },
    })
    expect(
      acceptProposal(office('Кульгинова'), { ...acceptance, office: 'first', person: 'Кульгинов' }).fact,
    ).toMatchObject({
      tenure: { office: 'first', person: 'Кульгинов', from: {}, to },
    })
  })
})

describe('a due is meant for', () => {
  const cities = [cityOf('kazan', 'Казань', 'Казани'), cityOf('ufa', 'Уфа', 'Уфы')]
  const policyOf = (clause: string) => {
    const { decision } = parseDecision(`Решение сессии\nг. Казань 1 апреля 2026 года\n1. ${clause}\n`, { cities })
    const proposal = proposalsOf(decision).find((each) => each.kind === 'due')!
    const { fact } = acceptProposal(proposal, { document: 'd', day: '2026-04-01', decidedBy: 'session', policy: 'x' })
    return fact?.kind === 'policy' ? fact.policy : undefined
  }

  test('the cities alone that its sentence names, by the day that it names', () => {
    const text = 'Поручить городам-членам: Казань, Уфа уплатить целевой взнос 2000 евро в мае 2026 года.'
    expect(policyOf(text)).toMatchObject({
      addressees: { members: ['kazan', 'ufa'] },
      due: { by: 'month', month: 5 },
      from: 2026,
      to: 2026,
    })
    expect(policyOf(text)).not.toHaveProperty('isRequest')
  })

  test('all, though another sentence of the clause names cities', () => {
    const text =
      'Установить на 2026 год годовой взнос – 3000 евро. Предупредить руководителей городов: Казани, Уфы о задолженности.'
    expect(policyOf(text)).toMatchObject({ addressees: 'all', from: 2026, to: 2026 })
  })
})

describe('what a clause leaves open is asked', () => {
  test.each<[string, AcceptableProposal, Partial<Acceptance>, unknown[]]>([
    ['an id for the policy', due('2.5', 'entry'), {}, [['acceptance-open', 'policy']]],
    ['the amount that 2.5 does not state', due('2.5', 'targeted'), { policy: 'x' }, [['acceptance-open', 'amount']]],
    ['each city that was not found', acceptable[0]!, { cities: { constructor: 'x' } }, [['city-unknown', 'Аркадаг']]],
    [
      'the office and the person',
      office('Ялалова'),
      {},
      [
        ['acceptance-open', 'office'],
        ['acceptance-open', 'person'],
      ],
    ],
    ['a day that exists', due('2.5', 'entry'), { policy: 'x', day: '2023-02-30' }, [['day-wrong', '2023-02-30']]],
    [
      'years in their order',
      due('2.5', 'entry'),
      { policy: 'x', years: [2024, 2023] },
      [['policy-years', '2024–2023']],
    ],
    [
      'a sum that can be charged',
      due('2.5', 'entry'),
      { policy: 'x', amount: { minor: -1, currency: 'EUR' } },
      [['policy-tariff', 'flat']],
    ],
  ])('%s', (_, proposal, answers, expected) => expect(codes(proposal, answers)).toEqual(expected))

  test.each([
    ['a month', '2023-07', { by: 'month', month: 7 }],
    ['a last day', '../2023-07-15', { by: 'day', day: '2023-07-15' }],
    ['a quarter', '2023-35', undefined],
    ['another year', '2024-07', undefined],
  ])('%s in which to pay is a due rule only where one says it: %s', (_, edtf, due) => {
    const proposal = due26()
    const { fact } = acceptProposal(
      { ...proposal, payable: { kind: 'date', edtf } },
      { ...acceptance, policy: 'x', years: [2023, 2023] },
    )
    expect(fact).toMatchObject({ kind: 'policy', policy: { id: 'x' } })
    expect(fact?.kind === 'policy' && fact.policy.due).toEqual(due)
  })

  test('a limit of a due that binds is no amount', () => {
    const proposal = due('2.5', 'annual')
    if (proposal.kind !== 'due') throw new Error('no due')
    for (const bound of ['least', 'most'] as const)
      expect(codes({ ...proposal, amount: { ...proposal.amount!, bound } }, { policy: 'x' })).toEqual([
        ['acceptance-open', 'amount'],
      ])
  })

  const answers = fc.record(
    {
      policy: fc.constantFrom('policy'),
      amount: fc.record({ minor: fc.integer({ min: -5, max: 5 }), currency: fc.constantFrom('EUR', 'XXX') }),
      years: fc.constantFrom<[number, number][]>([2023, 2024], [2024, 2023], [1, 2]),
      rule: fc.constantFrom('warning'),
      office: fc.constantFrom('president'),
      person: fc.string({ minLength: 1 }),
    },
    { requiredKeys: [] },
  )
  property.prop([fc.constantFrom(...acceptable), answers])(
    'gives a fact or findings, never both and never neither',
    (proposal, given) => {
      const { fact, problems } = acceptProposal(proposal, { ...acceptance, ...given })
      expect(fact === undefined).toBe(problems.length > 0)
    },
  )
})
