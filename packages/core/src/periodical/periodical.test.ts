import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { issueEntries } from '../calendar/issue-entries.js'
import { entrySchema } from '../calendar/schema.js'
import type { Every } from '../when/when.js'
import { firstDayOf, periodOf } from './expected.js'
import {
  checkPeriodical,
  expectedNumberOn,
  issueNumberText,
  issuesDueIn,
  parseIssueNumber,
  type Periodical,
} from './index.js'
import { periodicalSchema } from './schema.js'
import { dayOf, textOf } from '../when/day.js'

const source = { document: 'plan', line: 3 }

const journal = (rest: Partial<Periodical> = {}): Periodical => ({
  id: 'herald',
  kind: 'journal',
  title: 'Вестник',
  since: { year: 2004, source },
  schedules: [{ when: { kind: 'recurring', edtf: '2026', every: 'quarter', text: 'ежеквартал.' }, source }],
  issues: [{ numbers: [80, 81], when: { kind: 'date', edtf: '2025-04' }, source }],
  counts: [],
  sources: [source],
  ...rest,
})

test.each<[string, number[] | string]>([
  ['№80-81', [80, 81]],
  ['№ 80–81', [80, 81]],
  ['80/81', [80, 81]],
  ['№ 99–100', [99, 100]],
  ['№\u00A080–1', [80, 81]],
  ['№ 77', [77]],
  ['номер 5', [5]],
  ['№ 81–80', 'issue-number-unreadable'],
  ['№ 1–40', 'issue-number-unreadable'],
  ['№ 0', 'issue-number-unreadable'],
  ['№', 'issue-number-unreadable'],
  ['восемьдесят', 'issue-number-unreadable'],
])('«%s» is %j', (text, expected) => {
  const { numbers, problem } = parseIssueNumber(text)
  expect(numbers ?? problem?.code).toEqual(expected)
})

property.prop([fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 0, max: 5 })])(
  'a number is read back from its cover',
  (first, more) => {
    const numbers = Array.from({ length: more + 1 }, (_, i) => first + i)
    expect(parseIssueNumber(issueNumberText(numbers)).numbers).toEqual(numbers)
  },
)

test.each<[Every, string, string, number | undefined]>([
  ['quarter', '2004-01-01', '2025-04-15', 86],
  ['quarter', '2004-01-01', '2025-03-31', 85],
  ['month', '2012-01-01', '2025-04-30', 160],
  ['month', '2012-01-01', '2031-10-31', 238],
  ['week', '2012-01-01', '2021-01-01', 471],
  ['half-year', '2020-01-01', '2021-07-01', 4],
  ['year', '2004-01-01', '2003-12-31', undefined],
  ['day', '2026-01-01', '2026-01-31', 31],
])('with an issue every %s since %s, number on %s is %s', (every, day, on, number) =>
  expect(expectedNumberOn({ number: 1, day }, every, on)).toBe(number),
)

const every = fc.constantFrom<Every>('day', 'week', 'month', 'quarter', 'half-year', 'year')
const day = fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2100-01-01') }).map(textOf)

property.prop([every, day, day])('numbers grow with days, one in each period', (step, one, other) => {
  const [early, late] = one < other ? [one, other] : [other, one]
  const [a, b] = [early, late].map((each) => expectedNumberOn({ number: 1, day: '1899-06-01' }, step, each)!)
  expect(a!).toBeLessThanOrEqual(b!)
  expect(a === b).toBe(periodOf(early, step) === periodOf(late, step))
})

property.prop([every, day])('a period begins on its first day and not before', (step, on) => {
  const first = firstDayOf(periodOf(on, step), step)
  expect(first).toBeLessThanOrEqual(dayOf(on))
  expect(periodOf(textOf(first), step)).toBe(periodOf(on, step))
  expect(periodOf(textOf(first - 1), step)).toBe(periodOf(on, step) - 1)
})

describe('what documents say of a periodical', () => {
  const monthly = { when: { kind: 'recurring', edtf: '2012/..', every: 'month', text: 'ежемесячно' }, source } as const
  const weekly = { when: { kind: 'recurring', edtf: '2021', every: 'week', text: 'еженедельно' }, source } as const
  const issue = (numbers: number[], edtf: string) => ({ numbers, when: { kind: 'date' as const, edtf }, source })
  const since = { year: 2012, source }
  const count = { count: 238, when: { kind: 'within', edtf: '[2021..2025-04]' }, source } as const

  test.each<[string, Periodical, unknown[]]>([
    ['nothing to find', journal({ issues: [issue([85], '2025-01')] }), []],
    ['a number behind the schedule', journal(), [['periodical-behind', '№\u00A080–81', 86]]],
    [
      'a number that is not possible yet',
      journal({ issues: [issue([90], '2025-04')] }),
      [['periodical-ahead', '№\u00A090', 86]],
    ],
    [
      'too many issues, and two schedules',
      journal({ since, schedules: [monthly, weekly], issues: [], counts: [count] }),
      [
        ['periodical-too-many', 238, 160],
        ['periodical-schedules-differ', 'еженедельно', 'ежемесячно'],
      ],
    ],
    [
      'numbers that go back, come twice and leave one out',
      journal({
        schedules: [],
        issues: [issue([3], '2005-01'), issue([2], '2005-02'), issue([2, 3], '2005-03'), issue([7], '2005-04')],
      }),
      [
        ['issue-number-back', '№\u00A02', '№\u00A03'],
        ['issue-number-twice', '№\u00A02–3', '№\u00A02'],
        ['issue-number-gap', '№\u00A07', '№\u00A02–3'],
      ],
    ],
    [
      'without a first year nothing is counted',
      { ...journal({ issues: [], counts: [count], schedules: [monthly] }), since: undefined! },
      [],
    ],
  ])('%s', (_, periodical, expected) => {
    expect(checkPeriodical(periodical).map(({ code, found, expected: should }) => [code, found, should])).toEqual(
      expected,
    )
  })

  test('the shape of a periodical is kept by its schema', () =>
    expect(periodicalSchema.parse(journal())).toEqual(journal()))
})

describe('the issues of a year', () => {
  test('each stands in its quarter, numbered on from the last known', () =>
    expect(issuesDueIn(journal(), 2026).map(({ when, number }) => [when.kind, when.edtf, number])).toEqual([
      ['within', '2026-33', 84],
      ['within', '2026-34', 85],
      ['within', '2026-35', 86],
      ['within', '2026-36', 87],
    ]))

  test('no schedule is prolonged into another year', () => expect(issuesDueIn(journal(), 2027)).toEqual([]))

  test('a weekly one is told once', () =>
    expect(
      issuesDueIn(journal({ schedules: [{ when: { kind: 'recurring', edtf: '2026', every: 'week' }, source }] }), 2026),
    ).toEqual([{ when: { kind: 'recurring', edtf: '2026', every: 'week' } }]))

  test('they are entries of the calendar', () => {
    const entries = issueEntries([journal()], { year: 2026, document: 'mag' })
    expect(entries.map((entry) => entrySchema.parse(entry))).toEqual(entries)
    expect(entries[0]).toEqual({
      id: 'mag-issue-herald-2026-33',
      kind: 'issue',
      title: 'Вестник, №\u00A084',
      when: { kind: 'within', edtf: '2026-33' },
      span: { start: '2026-01-01', end: '2026-03-31' },
      cities: [],
      cityNames: [],
      note: 'Номер рассчитан от №\u00A080–81',
    })
  })

  property.prop([
    fc.constantFrom<Every>('month', 'quarter', 'half-year', 'year'),
    fc.integer({ min: 1950, max: 2050 }),
  ])('numbers go on without a gap from one year to the next', (step, year) => {
    const schedules = [year, year + 1].map((each) => ({
      when: { kind: 'recurring' as const, edtf: String(each), every: step },
      source,
    }))
    const issues = [{ numbers: [1], when: { kind: 'date' as const, edtf: '1949-01-01' }, source }]
    const numbers = [year, year + 1].flatMap((each) =>
      issuesDueIn(journal({ schedules, issues }), each).map(({ number }) => number!),
    )
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, i) => numbers[0]! + i))
  })
})
