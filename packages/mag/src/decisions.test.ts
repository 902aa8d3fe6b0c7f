import { readFileSync } from 'node:fs'
import { acceptProposal, holdersOn, membersOn, parseDecision, proposalsOf } from '@gorod/core'
import type { Acceptance, AcceptedFact, ClauseCity } from '@gorod/core/decision'
import type { Provenance } from '@gorod/core/membership'
import { sessionDecisionSchema } from '@gorod/core/decision/schema'
import { describe, expect, test } from 'vitest'
import { cities, decision2023, duesActs, duesPolicies, governance, memberships } from './index.js'

const document = new URL('../../core/src/decision/testing/decision-2023.txt', import.meta.url)
const fresh = parseDecision(readFileSync(document, 'utf8'), { cities })
const clause = (number: string) =>
  decision2023.sections.flatMap(({ clauses }) => clauses).find((each) => each.number === number)!
const ids = (named: readonly ClauseCity[]): (string | undefined)[] =>
  named.filter(({ listed }) => listed).map(({ city }) => city)

test('the decision equals a fresh reading of its document', () => expect(decision2023).toEqual(fresh.decision))

test('the decision keeps its schema', () => expect(sessionDecisionSchema.parse(decision2023)).toEqual(decision2023))

test('of all names only «Петропавловск» may be two cities, and the one of that full name is meant', () => {
  expect(fresh.problems.map(({ code, at, found }) => [code, at.line, found])).toEqual([
    ['city-ambiguous', 48, 'Петропавловска'],
  ])
  expect(ids(clause('1.3').cities)).toContain('petropavlovsk')
})

test.each([
  ['1.1', 'candidate', 6],
  ['1.3', 'member', 22],
  ['2.6', 'member', 6],
] as const)('clause %s names cities that stand there in the data as %s: %i', (number, category, count) => {
  const named = ids(clause(number).cities)
  const source = (id: string): boolean =>
    memberships
      .find((each) => each.id === id)!
      .periods.some((period) => period.seen?.some((seen) => seen.source.clause === number))
  const standing = membersOn(memberships, '2023-05-25', { category }).filter(({ id }) => source(id))
  expect(named).toHaveLength(count)
  expect(new Set(standing.map(({ id }) => id))).toEqual(new Set(named))
})

test('the countries of the candidates are as printed', () =>
  expect(clause('1.1').cities.map(({ note }) => note)).toEqual([
    'Республика Туркменистан',
    'Беларусь',
    'Россия',
    'Беларусь',
    'Россия',
    'Россия',
  ]))

test('the elections and releases are those of the offices, with their cities', () => {
  const proposed = proposalsOf(decision2023).flatMap((each) => (each.kind === 'office' ? [each.change] : []))
  const own = governance.tenures.filter(({ from, to }) =>
    [from, to].some((turn) => turn?.source?.document === 'decision-2023' && turn.day !== undefined),
  )
  expect(own).toHaveLength(proposed.length)
  for (const { person, kind, city } of proposed) {
    const [surname] = person.split(' ')
    const tenure = own.find((each) => each.person.slice(0, 5) === surname!.slice(0, 5))!
    expect([kind === 'election' ? tenure.from?.day : tenure.to?.day, city]).toEqual(['2023-05-25', tenure.city])
  }
  expect(holdersOn(governance.tenures, '2023-05-26', { office: 'vice-president' })).toHaveLength(6 + 1)
})

describe('accepting the proposals of the decision gives the data of the Assembly', () => {
  const accepted = (answers: Partial<Acceptance>, pick: (kind: string, clause: string, due?: string) => boolean) =>
    proposalsOf(decision2023).flatMap((proposal): AcceptedFact[] => {
      const due = proposal.kind === 'due' ? proposal.due : undefined
      if (proposal.kind === 'document' || !pick(proposal.kind, proposal.clause, due)) return []
      const acceptance = { document: 'decision-2023', day: '2023-05-25', decidedBy: 'session', ...answers }
      const { fact, problems } = acceptProposal(proposal, acceptance)
      expect(problems).toEqual([])
      return [fact!]
    })
  /** A fact with its clause, where the data may name more lines of it. */
  const atClause = <Fact extends object>(fact: Fact): Fact =>
    JSON.parse(JSON.stringify(fact), (key, value: unknown) =>
      key === 'line' || key === 'lastLine' ? undefined : value,
    ) as Fact

  const sorted = <Fact>(fact: Fact): Fact =>
    JSON.parse(JSON.stringify(fact), (key, value: unknown) =>
      key === 'members' ? [...(value as string[])].sort() : value,
    ) as Fact

  test.each([
    ['entry', '2.5', 'mag-2023-entry'],
    ['annual', '2.5', 'mag-2023-annual'],
    ['targeted', '2.6', 'mag-2023-targeted'],
  ])('the %s due of clause %s', (due, clause, id) => {
    const [fact] = accepted({ policy: id }, (_, at, name) => at === clause && name === due)
    const own = duesPolicies.find((policy) => policy.id === id)!
    expect(sorted(atClause(fact!))).toEqual({ kind: 'policy', policy: sorted(atClause(own)) })
    const { line, lastLine } = own.source
    const at = (fact as Extract<AcceptedFact, { kind: 'policy' }>).policy.source.line!
    expect(at >= line! && at <= lastLine!).toBe(true)
  })

  test('the candidates of clause 1.1', () => {
    const candidates = memberships.filter(({ periods }) => periods[0]!.category === 'candidate')
    expect(accepted({}, (kind) => kind === 'candidate').map(atClause)).toEqual(
      candidates.map((membership) => ({ kind: 'membership', membership: atClause(membership) })),
    )
  })

  test('the warnings of clause 1.3', () => {
    const [fact] = accepted({ rule: 'mag-warning' }, (kind) => kind === 'notice')
    const byMember = (one: { member: string }, two: { member: string }): number => (one.member < two.member ? -1 : 1)
    const { acts } = fact as Extract<AcceptedFact, { kind: 'acts' }>
    expect(atClause(acts).sort(byMember)).toEqual(atClause(duesActs).sort(byMember))
  })

  test('the election of the first vice-president by clause 3.3', () => {
    const answers = { office: 'first-vice-president', person: 'Ялалов Ирек Ишмухаметович' }
    const [fact] = accepted(answers, (kind, clause) => kind === 'office' && clause === '3.3')
    const own = governance.tenures.find(({ office, person }) => office === answers.office && person === answers.person)!
    expect(atClause(fact!)).toEqual({ kind: 'tenure', tenure: atClause(own) })
    expect((own.from!.source as Provenance).clause).toBe('3.3')
  })
})
