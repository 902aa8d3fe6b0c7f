import type { yearlyDays } from '@gorod/core/when'
import ICAL from 'ical.js'
import rrule from 'rrule'
import { RRuleTemporal } from 'rrule-temporal'
import { source } from '../bundle.ts'
import { seeded } from '../data.ts'
import { floorYearlyDays } from '../floor/yearly-days.ts'
import { race } from '../sample.ts'
import { figure, ratio, type Table } from '../table.ts'

const [from, to] = [2027, 2036]
const start = Date.UTC(from, 0, 1)
const end = Date.UTC(to, 11, 31)

/** Rules of city days: the nth weekday of a month, or a day of it. */
export function rulesOf(count: number): string[] {
  const random = seeded(3)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  return Array.from({ length: count }, () => {
    const month = 1 + Math.floor(random() * 12)
    const day =
      random() < 0.6
        ? `BYDAY=${pick([1, 2, 3, 4, -1, -2])}${pick(['SA', 'SU', 'FR', 'MO'])}`
        : `BYMONTHDAY=${1 + Math.floor(random() * 28)}`
    return `FREQ=YEARLY;BYMONTH=${month};${day}`
  })
}

const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

/** The ways to expand a rule, each from its text to days. */
export async function expanders() {
  const core = await source<{ yearlyDays: typeof yearlyDays }>('@gorod/core/when')
  return {
    floor: (rule: string) => floorYearlyDays(rule, from, to),
    '**`yearlyDays`**': (rule: string) => core.yearlyDays(rule, { from, to }),
    'rrule-temporal 2.2.7': (rule: string) =>
      new RRuleTemporal({ rruleString: `DTSTART:${from}0101T000000Z\nRRULE:${rule}` })
        .between(new Date(start), new Date(end), true)
        .map(({ epochMilliseconds }) => dayOf(epochMilliseconds)),
    'ical.js 2.2.1': withIcalJs,
    'rrule 2.8.1': (rule: string) =>
      new rrule.RRule({ ...rrule.RRule.parseString(rule), dtstart: new Date(start) })
        .between(new Date(start), new Date(end), true)
        .map((date) => dayOf(date.getTime())),
  }
}

function withIcalJs(rule: string): string[] {
  const days: string[] = []
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(`${from}-01-01`))
  for (let next = iterator.next(); next && next.year <= to; next = iterator.next()) days.push(next.toString())
  return days
}

export async function run(runs = 9): Promise<Table[]> {
  const rules = rulesOf(10_000)
  const all = Object.entries(await expanders())
  const times = race(Object.fromEntries(all.map(([name, expand]) => [name, () => rules.map(expand)])), runs)
  const right = rules.map((rule) => floorYearlyDays(rule, from, to).join())
  return [
    {
      title: `Expanding 10,000 yearly rules over 10 years: median of ${runs}`,
      head: ['', 'ms (min–max)', '× floor', 'rules with the days of the floor'],
      rows: all.map(([name, expand]) => {
        const { min, median, max } = times[name]!
        const agreed = rules.filter((rule, index) => expand(rule).join() === right[index]).length
        return [
          name,
          `**${figure(median)}** (${figure(min)}–${figure(max)})`,
          ratio(median, times['floor']!.median),
          figure(agreed),
        ]
      }),
      notes: ['From the text of the rule to days as text.'],
    },
  ]
}
