import { readFileSync } from 'node:fs'
import { holdersOn, membersOn, parseDecision, proposalsOf } from '@gorod/core'
import type { ClauseCity } from '@gorod/core/decision'
import { sessionDecisionSchema } from '@gorod/core/decision/schema'
import { expect, test } from 'vitest'
import { cities, decision2023, governance, memberships } from './index.js'

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
