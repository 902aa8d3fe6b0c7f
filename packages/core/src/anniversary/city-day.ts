import type { City, Confidence } from '../city/city.js'
import type { Problem } from '../problem/problem.js'
import { yearlyDays } from '../when/yearly-days.js'
import { isRule, parseYearlyRule } from '../when/yearly-rule.js'

/** When a city keeps its day in one year, and how that is known. */
export interface CityDay {
  /** ISO 8601-2: a day, a range of days, or `[…,…]` for one of several; absent where it is not known. */
  edtf?: string
  by: 'rule' | 'override' | 'unknown'
  /** The rule in force that year, also where an override takes its place. */
  rrule?: string
  source?: string
  confidence?: Confidence
  problems: Problem[]
}

/**
 * The city day of a year: what is known of that very year, else by the rule in force then.
 *
 * @example
 * cityDayIn(nizhnyNovgorod, 2026) // { edtf: '2026-08-15', by: 'rule', rrule: 'FREQ=YEARLY;BYMONTH=8;BYDAY=3SA', … }
 * cityDayIn(moscow, 2026) // { edtf: '[2026-09-05,2026-09-12]', by: 'rule', … }: the city chooses one of the two
 * cityDayIn(arkadag, 2026) // { by: 'unknown', … }
 */
export function cityDayIn({ cityDay }: City, year: number): CityDay {
  const at = cityDay.rules.findIndex(({ from = -Infinity, to = Infinity }) => year >= from && year <= to)
  const rrule = cityDay.rules[at]?.rrule
  const known = cityDay.confidence === undefined ? {} : { confidence: cityDay.confidence }
  const override = cityDay.overrides.find((each) => each.year === year)
  if (override) {
    const { edtf, source } = override
    return { edtf, by: 'override', ...(rrule && { rrule }), ...(source && { source }), ...known, problems: [] }
  }
  if (rrule === undefined) return { by: 'unknown', ...known, problems: [] }
  const rule = parseYearlyRule(rrule)
  if (!isRule(rule))
    return { by: 'unknown', ...known, problems: [{ ...rule, at: { path: `/cityDay/rules/${at}/rrule` } }] }
  const days = yearlyDays(rule, { from: year, to: year })
  if (!days.length) return { by: 'unknown', rrule, ...known, problems: [] }
  return { edtf: days.length > 1 ? `[${days.join(',')}]` : days[0]!, by: 'rule', rrule, ...known, problems: [] }
}
