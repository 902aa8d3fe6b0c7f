import { describe, expect, test } from 'vitest'
import type { CityDayRules } from '../city/city.js'
import { cityOf } from '../city/testing/cities.js'
import { cityDayIn } from './city-day.js'
import cityDays from './testing/city-days.json' with { type: 'json' }

const keeping = (cityDay: Partial<CityDayRules>) =>
  cityOf('city', 'Город', 'Города', { cityDay: { rules: [], overrides: [], ...cityDay } })

interface Fact {
  year: number
  byRule?: string
  held: string | null
}

describe('published city days', () => {
  const facts = cityDays.cases.flatMap(({ city, rule, facts }) =>
    (facts as Fact[]).map((fact) => ({ city, rule, ...fact })),
  )
  const ruled = facts.filter(({ byRule }) => byRule)
  const held = facts.filter((fact) => fact.held)

  test.each(ruled)('$city in $year by rule: $byRule', ({ rule, year, byRule }) => {
    expect(cityDayIn(keeping({ rules: [{ rrule: rule! }] }), year)).toMatchObject({
      edtf: byRule,
      by: 'rule',
      rrule: rule,
    })
  })

  test.each(held)('$city in $year as held: $held', ({ rule, year, held }) => {
    const city = keeping({
      rules: rule ? [{ rrule: rule }] : [],
      overrides: [{ year, edtf: held!, source: 'https://example.org' }],
    })
    expect(cityDayIn(city, year)).toMatchObject({ edtf: held, by: 'override', source: 'https://example.org' })
    expect(cityDayIn(city, year + 1).by).toBe(rule ? 'rule' : 'unknown')
  })
})

const moved = keeping({
  rules: [
    { rrule: 'FREQ=YEARLY;BYMONTH=8;BYDAY=3SA', from: 2019 },
    { rrule: 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=12', from: 1990, to: 2018 },
  ],
  confidence: 'high',
})

test.each([
  [2026, { edtf: '2026-08-15', by: 'rule', rrule: 'FREQ=YEARLY;BYMONTH=8;BYDAY=3SA' }],
  [2019, { edtf: '2019-08-17', by: 'rule', rrule: 'FREQ=YEARLY;BYMONTH=8;BYDAY=3SA' }],
  [2018, { edtf: '2018-06-12', by: 'rule', rrule: 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=12' }],
  [1989, { by: 'unknown' }],
])('a rule holds for its years: %i', (year, day) => {
  expect(cityDayIn(moved, year)).toEqual({ ...day, confidence: 'high', problems: [] })
})

test('a rule with several days gives one of them', () => {
  const moscow = keeping({ rules: [{ rrule: 'FREQ=YEARLY;BYMONTH=9;BYDAY=1SA,2SA' }] })
  expect(cityDayIn(moscow, 2026).edtf).toBe('[2026-09-05,2026-09-12]')
})

test('a rule without a day that year, or none that can be read, gives no day', () => {
  expect(cityDayIn(keeping({ rules: [{ rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29' }] }), 2026)).toMatchObject({
    by: 'unknown',
    problems: [],
  })
  expect(cityDayIn(keeping({ rules: [{ rrule: 'в сентябре' }] }), 2026)).toEqual({
    by: 'unknown',
    problems: [
      { code: 'rule-invalid', severity: 'error', at: { path: '/cityDay/rules/0/rrule' }, found: 'в сентябре' },
    ],
  })
})
