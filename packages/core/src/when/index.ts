export type { Every, Span, When, WhenKind } from './when.js'
export { yearlyDays, type YearlyDaysOptions } from './yearly-days.js'
export { isRule, parseYearlyRule, type NthWeekday, type YearlyRule } from './yearly-rule.js'
export { civilDay, dayNumber, dayOf, daysInMonth, dayText, textOf, weekdayOf, yearText, type CivilDay } from './day.js'
