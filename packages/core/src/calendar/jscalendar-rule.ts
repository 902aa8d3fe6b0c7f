import { ruleText } from './rule-text.js'

/** A weekday of a rule, with its place in the month or year. */
export interface NDay {
  '@type': 'NDay'
  day: string
  nthOfPeriod?: number
}

/** A rule of JSCalendar (RFC 8984, 4.3.3). */
export interface RecurrenceRule {
  '@type': 'RecurrenceRule'
  frequency: string
  interval?: number
  count?: number
  until?: string
  firstDayOfWeek?: string
  byDay?: NDay[]
  byMonth?: string[]
  byMonthDay?: number[]
  byYearDay?: number[]
  byWeekNo?: number[]
  bySetPosition?: number[]
}

/**
 * A rule of iCalendar as one of JSCalendar; nothing where it is no rule of whole days.
 *
 * @example
 * recurrenceRule('FREQ=YEARLY;BYMONTH=9;BYDAY=1SA')
 * // { '@type': 'RecurrenceRule', frequency: 'yearly', byMonth: ['9'], byDay: [{ '@type': 'NDay', day: 'sa', nthOfPeriod: 1 }] }
 */
export function recurrenceRule(rrule: string | undefined): RecurrenceRule | undefined {
  const text = ruleText(rrule)
  if (text === undefined) return undefined
  const rule: RecurrenceRule = { '@type': 'RecurrenceRule', frequency: '' }
  for (const part of text.split(';')) {
    const [name = '', value = ''] = part.split('=')
    const numbers = (): number[] => value.split(',').filter(Boolean).map(Number)
    if (name === 'FREQ') rule.frequency = value.toLowerCase()
    else if (name === 'INTERVAL') rule.interval = Number(value)
    else if (name === 'COUNT') rule.count = Number(value)
    else if (name === 'UNTIL') rule.until = `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}T00:00:00`
    else if (name === 'WKST') rule.firstDayOfWeek = value.toLowerCase()
    else if (name === 'BYDAY') rule.byDay = value.split(',').filter(Boolean).map(weekday)
    else if (name === 'BYMONTH') rule.byMonth = numbers().map(String)
    else if (name === 'BYMONTHDAY') rule.byMonthDay = numbers()
    else if (name === 'BYYEARDAY') rule.byYearDay = numbers()
    else if (name === 'BYWEEKNO') rule.byWeekNo = numbers()
    else rule.bySetPosition = numbers()
  }
  return rule
}

function weekday(text: string): NDay {
  const nth = Number(text.slice(0, -2))
  return { '@type': 'NDay', day: text.slice(-2).toLowerCase(), ...(nth === 0 ? {} : { nthOfPeriod: nth }) }
}
