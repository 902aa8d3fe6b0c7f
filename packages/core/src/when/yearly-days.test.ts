import { fc, test } from '@fast-check/vitest'
import { eachDayOfInterval, format, getISOWeek, getISOWeeksInYear } from 'date-fns'
import rrule from 'rrule'
import { describe, expect } from 'vitest'
import rfcCases from './testing/rrule-rfc5545-yearly.json' with { type: 'json' }
import yearlyCases from './testing/rrule-yearly-examples.json' with { type: 'json' }
import { yearlyDays } from './yearly-days.js'

/** Rows whose answer lies within the day; whole days have none. */
const withinTheDay: Record<string, string> = {
  testYearlyByHour: 'BYHOUR: two times on one day',
  testYearlyByMinuteAndSecond: 'BYMINUTE, BYSECOND: four times on one day',
  testYearlyBySetPos: 'BYHOUR: BYSETPOS counts the times of a day',
}

const cases = [
  ...yearlyCases.cases.map(({ title, rule, dtstart, expected, complete }) => ({
    title,
    rule,
    dtstart,
    expected,
    complete,
  })),
  ...rfcCases.cases.flatMap(({ title, rules, dtstart, expectedPrefix, complete }) =>
    rules.map((rule) => ({ title: `RFC 5545: ${title}`, rule, dtstart, expected: expectedPrefix, complete })),
  ),
]
const dayOf = (time: string): string => time.slice(0, 10)

describe('published examples', () => {
  const whole = cases.filter(({ title }) => !(title in withinTheDay))
  test.each(whole)('$title', ({ rule, dtstart, expected, complete }) => {
    const last = Number(expected.at(-1)!.slice(0, 4))
    const days = yearlyDays(rule, { from: 1997, to: complete ? last + 20 : last, dtstart: dayOf(dtstart) })
    const wanted = expected.map(dayOf).filter((day) => day >= '1997')
    expect(complete ? days : days.slice(0, wanted.length)).toEqual(wanted)
  })

  test('every row is either answered or named as lying within the day', () => {
    expect(whole).toHaveLength(24 + 9)
    expect(cases.length - whole.length).toBe(Object.keys(withinTheDay).length)
  })

  test.each(cases.filter(({ title }) => title in withinTheDay))('$title is refused', ({ rule, dtstart }) => {
    expect(() => yearlyDays(rule, { from: 1997, to: 1998, dtstart })).toThrow(RangeError)
  })
})

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const signed = (most: number) => fc.integer({ min: -most, max: most }).filter((n) => n !== 0)
const list = (name: string, item: fc.Arbitrary<number | string>) =>
  fc.uniqueArray(item, { minLength: 1, maxLength: 4 }).map((items) => `${name}=${items.join(',')}`)
const maybe = (part: fc.Arbitrary<string>) => fc.option(part, { nil: '' })

const weekday = fc.constantFrom(...codes)
const months = list('BYMONTH', fc.integer({ min: 1, max: 12 }))
const plainDays = list('BYDAY', weekday)
const nthDays = (most: number) =>
  list(
    'BYDAY',
    fc.tuple(signed(most), weekday).map((pair) => pair.join('')),
  )
const monthDays = list('BYMONTHDAY', signed(31))
const yearDays = list('BYYEARDAY', signed(366))
// rrule miscounts the weeks that lie across New Year; they are compared with date-fns below.
const weeks = list(
  'BYWEEKNO',
  fc.integer({ min: -51, max: 51 }).filter((n) => n !== 0),
)
// Positions beyond the number of days, or out of order, are read by rrule in ways of its own.
const positions = fc.constantFrom('BYSETPOS=1', 'BYSETPOS=2', 'BYSETPOS=1,3', 'BYSETPOS=2,3,6', 'BYSETPOS=-1')

const dayParts = fc.oneof(
  fc.tuple(months, nthDays(5)),
  fc.tuple(months, plainDays),
  fc.tuple(months, monthDays, maybe(plainDays)),
  fc.tuple(months, monthDays, nthDays(5)),
  fc.tuple(nthDays(53), maybe(monthDays)),
  fc.tuple(monthDays, maybe(plainDays), maybe(weeks)),
  fc.tuple(yearDays, maybe(months), maybe(plainDays), maybe(monthDays), maybe(weeks)),
  fc.tuple(weeks, maybe(plainDays), maybe(months)),
  fc.tuple(months),
)
const rules = fc
  .tuple(
    dayParts.map((parts) => parts.filter(Boolean).join(';')),
    maybe(positions),
    maybe(fc.integer({ min: 1, max: 5 }).map((n) => `INTERVAL=${n}`)),
    maybe(
      fc.oneof(
        fc.integer({ min: 1, max: 40 }).map((n) => `COUNT=${n}`),
        fc.integer({ min: 2020, max: 2032 }).map((year) => `UNTIL=${year}0615T000000Z`),
      ),
    ),
    maybe(weekday.map((code) => `WKST=${code}`)),
  )
  .map((parts) => ['FREQ=YEARLY', ...parts.filter(Boolean)].join(';'))
const starts = fc
  .date({ min: new Date('2016-01-01T00:00:00Z'), max: new Date('2022-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('laws', () => {
  test.prop([rules, starts], { numRuns: 100 })(
    'the days are those of rrule',
    (rule, dtstart) => {
      const set = rrule.rrulestr(rule, { dtstart: new Date(`${dtstart}T00:00:00Z`) })
      const theirs = set.between(new Date('2020-01-01T00:00:00Z'), new Date('2030-12-31T00:00:00Z'), true)
      expect(yearlyDays(rule, { from: 2020, to: 2030, dtstart })).toEqual(
        theirs.map((date) => date.toISOString().slice(0, 10)),
      )
    },
    60_000,
  )

  test.prop([fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 53 })], { numRuns: 30 })(
    'weeks are those of ISO 8601',
    (year, week) => {
      const days = eachDayOfInterval({ start: new Date(year, 0, 1), end: new Date(year, 11, 31) })
      const text = (date: Date): string => format(date, 'yyyy-MM-dd')
      const ofYear = { from: year, to: year }
      expect(yearlyDays(`FREQ=YEARLY;BYWEEKNO=${week}`, ofYear)).toEqual(
        days.filter((date) => getISOWeek(date) === week).map(text),
      )
      expect(yearlyDays(`FREQ=YEARLY;BYWEEKNO=-${week}`, ofYear)).toEqual(
        days.filter((date) => getISOWeek(date) === getISOWeeksInYear(date) + 1 - week).map(text),
      )
    },
  )

  test.prop([
    dayParts.map((parts) => ['FREQ=YEARLY', ...parts.filter(Boolean)].join(';')),
    fc.integer({ min: 1, max: 8 }),
  ])('a position from the end is the same day counted from the end', (rule, position) => {
    const all = yearlyDays(rule, { from: 2026, to: 2026 })
    const day = all.at(-position)
    expect(yearlyDays(`${rule};BYSETPOS=-${position}`, { from: 2026, to: 2026 })).toEqual(day ? [day] : [])
  })

  test.prop([rules])('days ascend, each once, and lie within the years asked for', (rule) => {
    const days = yearlyDays(rule, { from: 1999, to: 2004 })
    expect(days).toEqual([...new Set(days)].sort())
    expect(days.every((day) => day >= '1999' && day < '2005')).toBe(true)
  })
})

test.each([
  ['FREQ=YEARLY;BYDAY=MO,1TU;BYMONTH=9', 2026, ['2026-09-01', '2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28']],
  ['FREQ=YEARLY;BYWEEKNO=-53', 2025, ['2025-12-29', '2025-12-30', '2025-12-31']],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 2026, []],
  ['FREQ=YEARLY;BYMONTH=10;BYDAY=2SA', -781, ['-0781-10-12']],
])('%s in %i', (rule, year, days) => {
  expect(yearlyDays(rule, { from: year, to: year })).toEqual(days)
})
