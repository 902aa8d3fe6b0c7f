import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { isRule, parseYearlyRule } from './yearly-rule.js'

test('a rule is read into its parts', () => {
  expect(parseYearlyRule('RRULE:freq=yearly;INTERVAL=2;BYMONTH=9,10;BYDAY=1SA,-2SU,MO;WKST=SU;UNTIL=20301231')).toEqual(
    {
      interval: 2,
      weekStart: 7,
      until: 22279,
      months: [9, 10],
      weekdays: [{ weekday: 6, nth: 1 }, { weekday: 7, nth: -2 }, { weekday: 1 }],
    },
  )
})

describe('a text that states no yearly rule of whole days is a finding', () => {
  test.each([
    [''],
    ['каждый сентябрь'],
    ['FREQ=MONTHLY;BYMONTHDAY=1'],
    ['BYMONTH=9;BYDAY=1SA'],
    ['FREQ=YEARLY;'],
    ['FREQ=YEARLY;FREQ=YEARLY'],
    ['FREQ=YEARLY;BYMONTH=13'],
    ['FREQ=YEARLY;BYMONTH=-1'],
    ['FREQ=YEARLY;BYMONTHDAY=0'],
    ['FREQ=YEARLY;BYMONTHDAY=1,,2'],
    ['FREQ=YEARLY;BYDAY=XX'],
    ['FREQ=YEARLY;BYDAY=0SA'],
    ['FREQ=YEARLY;BYDAY=54SA'],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO'],
    ['FREQ=YEARLY;BYSETPOS=1'],
    ['FREQ=YEARLY;BYMONTHDAY=15;BYHOUR=6'],
    ['FREQ=YEARLY;INTERVAL=0'],
    ['FREQ=YEARLY;COUNT=2;UNTIL=20300101'],
    ['FREQ=YEARLY;UNTIL=20300230'],
    ['FREQ=YEARLY;__proto__=1'],
    [`FREQ=YEARLY;BYMONTH=${'1,'.repeat(5000)}1`],
  ])('%s', (text) => {
    expect(parseYearlyRule(text)).toMatchObject({ code: 'rule-invalid', severity: 'error' })
  })
})

test.prop([fc.string(), fc.string({ unit: fc.constantFrom(...'FREQ=YEARLY;BYDA-1,2SU') })])(
  'no text throws',
  (text, near) => {
    expect(isRule(parseYearlyRule(text))).toBe(false)
    expect(() => parseYearlyRule(`FREQ=YEARLY;${near}`)).not.toThrow()
  },
)
