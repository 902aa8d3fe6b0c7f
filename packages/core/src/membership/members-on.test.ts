import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { heldOn, membersOn, standingsOn, type Membership, type Period } from './index.js'

const source = { document: 'report' }

describe('a period', () => {
  const left: Period = { from: { day: '2011-06-01' }, to: { day: '2024-12-31', known: '2024-12-12' } }

  test.each<[string, Period, string, string | undefined, string | undefined]>([
    ['holds on its first day', left, '2011-06-01', undefined, 'stated'],
    ['does not hold the day before', left, '2011-05-31', undefined, undefined],
    ['holds on its last day', left, '2024-12-31', undefined, 'stated'],
    ['does not hold the day after', left, '2025-01-01', undefined, undefined],
    ['goes on for those who did not know of its end', left, '2025-01-01', '2024-12-11', 'stated'],
    ['is over for those who did', left, '2025-01-01', '2024-12-12', undefined],
    ['without any beginning has always held', {}, '1147-04-04', undefined, 'always'],
    ['without a stated beginning holds from the day it was seen', seenIn2023(), '2023-05-25', undefined, 'seen'],
    ['and nothing is said of the days before', seenIn2023(), '2023-05-24', undefined, undefined],
    ['and nobody knew it before that', seenIn2023(), '2024-01-01', '2023-05-24', undefined],
    ['whose end has no day is over once it is known', endless(), '2024-12-13', undefined, undefined],
    ['and held until then', endless(), '2024-12-12', undefined, 'stated'],
    [
      'known late was not known before',
      { from: { day: '2020-01-01', known: '2021-01-01' } },
      '2020-06-01',
      '2020-06-01',
      undefined,
    ],
  ])('%s', (_, period, day, knownOn, basis) => expect(heldOn(period, day, knownOn)).toBe(basis))
})

function seenIn2023(): Period {
  return { from: {}, seen: [{ day: '2023-05-25', source }] }
}

function endless(): Period {
  return { from: { day: '2020-01-01' }, to: { known: '2024-12-13' } }
}

const again: Membership = {
  id: 'yakutsk',
  cities: ['yakutsk'],
  heading: 'Россия',
  periods: [
    { category: 'candidate', from: { day: '1999-01-01' }, to: { day: '1999-12-31' } },
    { category: 'member', from: { day: '2000-01-01' }, to: { day: '2009-12-31' } },
    { category: 'member', from: { day: '2015-01-01' } },
  ],
  sources: [source],
}

test.each([
  ['1999-06-01', [], ['yakutsk']],
  ['2005-06-01', ['yakutsk'], []],
  ['2012-06-01', [], []],
  ['2020-06-01', ['yakutsk'], []],
])('one who joins, leaves and joins again counts on %s as %j, candidates %j', (day, members, candidates) => {
  expect(membersOn([again], day).map(({ id }) => id)).toEqual(members)
  expect(membersOn([again], day, { category: 'candidate' }).map(({ id }) => id)).toEqual(candidates)
})

describe('a candidate who joins later', () => {
  const source = { document: 'd', line: 1 }
  const periods: Membership['periods'] = [
    {
      category: 'candidate',
      from: {},
      to: { day: '2024-04-14', known: '2024-06-01' },
      seen: [{ day: '2023-05-25', source }],
    },
    { category: 'member', from: { day: '2024-04-15', known: '2024-06-01' } },
  ]
  const brest: Membership = { id: 'brest', cities: ['brest'], periods, sources: [source] }

  test.each([
    ['2023-05-24', undefined, []],
    ['2023-05-25', undefined, ['candidate']],
    ['2023-05-25', '2023-05-24', []],
    ['2024-04-14', undefined, ['candidate']],
    ['2024-05-01', undefined, ['member']],
    ['2024-05-01', '2024-05-31', ['candidate']],
    ['2024-05-01', '2024-06-01', ['member']],
  ])('stands on %s, as was known on %s, as %j', (day, knownOn, expected) => {
    const categories = (['candidate', 'member'] as const).filter(
      (category) => membersOn([brest], day, { category, ...(knownOn && { knownOn }) }).length,
    )
    expect(categories).toEqual(expected)
  })
})

test('two towns under one administration are one member', () => {
  const both = { ...again, id: 'tiraspol', cities: ['tiraspol', 'dnestrovsk'] }
  expect(membersOn([again, both], '2020-06-01')).toHaveLength(2)
})

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const maybeDay = fc.option(day, { nil: undefined })
const turn = fc.option(fc.record({ day: maybeDay, known: maybeDay }), { nil: undefined })
const period = fc.record({
  from: turn,
  to: turn,
  seen: fc.array(
    day.map((each) => ({ day: each, source })),
    { maxLength: 3 },
  ),
}) as fc.Arbitrary<Period>

describe('laws of periods', () => {
  property.prop([period, day, day])('once over, a period stays over', (given, one, other) => {
    const [early, late] = one < other ? [one, other] : [other, one]
    const { to: _, ...open } = given
    if (heldOn(open, early) && !heldOn(given, early)) expect(heldOn(given, late)).toBeUndefined()
  })

  property.prop([period, day, day, day])(
    'who knows of no end knows at most a longer period',
    (given, on, one, other) => {
      const { to: _, ...open } = given
      const [early, late] = one < other ? [one, other] : [other, one]
      if (heldOn(open, on, early)) expect(heldOn(open, on, late)).toBeDefined()
    },
  )

  property.prop([period, day])('what is known at the end of time is what is known', (given, on) => {
    expect(heldOn(given, on, '9999-12-31')).toBe(heldOn(given, on))
  })

  property.prop([fc.array(period, { maxLength: 4 }), day])('nobody is counted twice', (periods, on) => {
    const member = {
      ...again,
      periods: periods.map((each) => ({ ...each, category: 'member' as const })),
    } as Membership
    expect(membersOn([member], on).length).toBe(Math.min(1, standingsOn(member, on).length))
  })
})
