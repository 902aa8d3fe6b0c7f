import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { cityOf } from '../city/testing/cities.js'
import { edgesOf, overlapOf } from './edges.js'
import {
  checkGovernance,
  checkMemberships,
  heldOn,
  provenanceText,
  type Governance,
  type Membership,
  type Period,
  type Tenure,
} from './index.js'
import { governanceSchema, membershipsSchema } from './schema.js'

const member = (id: string, periods: Membership['periods'], rest: Partial<Membership> = {}): Membership => ({
  id,
  cities: [id],
  periods,
  sources: [],
  ...rest,
})
const since = (day: string, to?: string): Membership['periods'][0] => ({
  category: 'member',
  from: { day, source: { document: 'charter', line: 7 } },
  ...(to ? { to: { day: to } } : {}),
})

describe('a list of members', () => {
  const cities = [cityOf('omsk', 'Омск', 'Омска'), cityOf('tver', 'Тверь', 'Твери')]
  test.each<[string, Membership[], unknown[]]>([
    ['without faults has no findings', [member('omsk', [since('2000-01-01', '2001-01-01'), since('2002-01-01')])], []],
    [
      'with an id twice',
      [member('omsk', []), member('omsk', [])],
      [['membership-id-twice', '/1/id', undefined, 'omsk', undefined]],
    ],
    [
      'with an end before the beginning',
      [member('omsk', [since('2000-01-01', '1999-12-31')])],
      [['membership-period-reversed', '/0/periods/0', 'omsk', '1999-12-31', '2000-01-01']],
    ],
    [
      'with two periods at once',
      [member('omsk', [since('2000-01-01'), since('2001-01-01')])],
      [['membership-periods-overlap', '/0/periods/1', 'omsk', undefined, '2001-01-01']],
    ],
    [
      'with a city in two memberships at once',
      [member('omsk', [since('2000-01-01')]), member('both', [since('2001-01-01')], { cities: ['omsk', 'tver'] })],
      [['membership-city-twice', '/1', 'omsk', 'both', 'omsk']],
    ],
    [
      'with a city in two memberships one after the other',
      [
        member('omsk', [since('2000-01-01', '2000-12-31')]),
        member('both', [since('2001-01-01')], { cities: ['omsk'] }),
      ],
      [],
    ],
    [
      'with a city that nobody knows',
      [member('atlantis', [since('2000-01-01')])],
      [['membership-city-unknown', '/0/cities/0', 'atlantis', 'atlantis', undefined]],
    ],
  ])('%s', (_, memberships, expected) => {
    const found = checkMemberships(memberships, { cities })
    expect(
      found.map(({ code, at, about, found: stands, expected: should }) => [code, at.path, about, stands, should]),
    ).toEqual(expected)
    expect(membershipsSchema.parse(memberships)).toEqual(memberships)
  })

  test('a claim that its list bears out is no finding', () => {
    const listed = member('omsk', [since('2000-01-01')], { heading: 'Россия', sources: [{ document: 'list' }] })
    const claims = [
      { about: 'members' as const, value: 1, source: { document: 'list' } },
      { about: 'headings' as const, value: 1, names: ['Россия'], source: { document: 'list' } },
    ]
    expect(checkMemberships([listed], { claims })).toEqual([])
  })
})

describe('organs and offices', () => {
  const tenure = (office: string, person: string, from: string, to?: string): Tenure => ({
    office,
    person,
    from: { day: from },
    ...(to ? { to: { day: to } } : {}),
  })
  const governance = (tenures: Tenure[], rest: Partial<Governance> = {}): Governance => ({
    organs: [{ id: 'board', title: 'Правление', sources: [] }],
    offices: [
      { id: 'president', organ: 'board', title: 'Президент', seats: 1, excludes: ['auditor'], sources: [] },
      { id: 'auditor', organ: 'board', title: 'Ревизор', sources: [] },
    ],
    tenures,
    ...rest,
  })

  test.each<[string, Governance, unknown[]]>([
    [
      'a handover on one day is no overlap',
      governance([tenure('president', 'А', '2020-01-01', '2022-01-01'), tenure('president', 'Б', '2022-01-01')]),
      [],
    ],
    [
      'two holders of one seat',
      governance([tenure('president', 'А', '2020-01-01'), tenure('president', 'Б', '2022-01-01')]),
      [['office-overfull', '/offices/0', 'Президент', 'А, Б', 1]],
    ],
    [
      'a seat without a holder',
      governance([]),
      [['office-vacant', '/offices/0', 'Президент', undefined, '2023-01-01']],
    ],
    [
      'two offices that exclude each other',
      governance([tenure('auditor', 'А', '2020-01-01'), tenure('president', 'А', '2021-01-01')]),
      [['offices-exclusive', '/tenures/1', 'А', 'Президент', 'Ревизор']],
    ],
    [
      'a person twice in one office',
      governance([
        tenure('auditor', 'А', '2020-01-01'),
        tenure('auditor', 'А', '2021-01-01'),
        tenure('president', 'Б', '2020-01-01'),
      ]),
      [['tenure-twice', '/tenures/1', 'А', 'Ревизор', undefined]],
    ],
    [
      'a release before the election',
      governance([tenure('president', 'Б', '2020-01-01'), tenure('auditor', 'А', '2020-01-01', '2019-01-01')]),
      [['tenure-reversed', '/tenures/1', 'А', '2019-01-01', '2020-01-01']],
    ],
    [
      'an office that is not listed',
      governance([tenure('president', 'Б', '2020-01-01'), tenure('king', 'А', '2020-01-01')]),
      [['office-unknown', '/tenures/1', 'А', 'king', undefined]],
    ],
    [
      'an organ that is not listed',
      governance([tenure('president', 'Б', '2020-01-01')], {
        organs: [{ id: 'board', title: 'Правление', within: 'senate', sources: [] }],
      }),
      [['organ-unknown', '/organs/0/within', 'Правление', 'senate', undefined]],
    ],
    [
      'one who is not in a composition elected later',
      governance([tenure('president', 'Б', '2020-01-01'), tenure('auditor', 'А', '2019-01-01')], {
        compositions: [{ office: 'auditor', day: '2022-01-01', source: { document: 'minutes', line: 4 } }],
      }),
      [['tenure-not-renewed', '/tenures/1', 'А', undefined, '2022-01-01']],
    ],
  ])('%s', (_, given, expected) => {
    const found = checkGovernance(given, { on: '2023-01-01' })
    expect(
      found.map(({ code, at, about, found: stands, expected: should }) => [code, at.path, about, stands, should]),
    ).toEqual(expected)
    expect(governanceSchema.parse(given)).toEqual(given)
  })
})

test('a place in a document is one word', () =>
  expect(provenanceText({ document: 'decision-2023', line: 109, clause: '2.5' })).toBe('decision-2023:109 (2.5)'))

const days = ['2020-01-01', '2020-01-02', '2020-01-03', '2020-01-04', '2020-01-05']
const turn = fc.option(fc.record({ day: fc.constantFrom(...days) }), { nil: undefined })
const period = fc
  .record({ from: turn, to: turn })
  .map(({ from, to }): Period => ({ ...(from ? { from } : {}), ...(to ? { to } : {}) }))

property.prop([period, period])(
  'two periods overlap exactly if there is a day before the end on which both hold',
  (a, b) => {
    const inside = (each: Period, day: string): boolean => heldOn(each, day) !== undefined && day < edgesOf(each).end
    const oracle = ['2019-12-31', ...days, '2020-01-06'].some((day) => inside(a, day) && inside(b, day))
    expect(overlapOf(a, b) !== undefined).toBe(oracle)
    expect(overlapOf(b, a)).toBe(overlapOf(a, b))
  },
)
