const listOf = (item: string): RegExp => new RegExp(`^${item}(?:,${item})*$`)

const weekday = '(?:MO|TU|WE|TH|FR|SA|SU)'
const numbers = listOf('[+-]?\\d{1,3}')
const parts: Record<string, RegExp> = {
  FREQ: /^(?:YEARLY|MONTHLY|WEEKLY|DAILY)$/,
  UNTIL: /^\d{8}$/,
  COUNT: /^\d{1,4}$/,
  INTERVAL: /^[1-9]\d{0,3}$/,
  WKST: listOf(weekday),
  BYDAY: listOf(`(?:[+-]?\\d{1,2})?${weekday}`),
  BYMONTH: listOf('\\d{1,2}'),
  BYMONTHDAY: numbers,
  BYYEARDAY: numbers,
  BYWEEKNO: numbers,
  BYSETPOS: numbers,
}
const longest = 200

/**
 * A recurrence rule over whole days that is safe to write, or nothing (RFC 5545, 3.3.10; a property of it cannot be escaped).
 *
 * @example
 * ruleText('FREQ=YEARLY;BYMONTH=9;BYDAY=1SA') // the same
 * ruleText('FREQ=YEARLY\r\nATTENDEE:x') // undefined
 */
export function ruleText(rrule: string | undefined): string | undefined {
  if (rrule === undefined || rrule.length > longest || rrule.includes('\n')) return undefined
  const seen = new Set<string>()
  for (const part of rrule.split(';')) {
    const [name = '', value = '', ...rest] = part.split('=')
    if (seen.has(name) || rest.length > 0 || !Object.hasOwn(parts, name) || !parts[name]?.test(value)) return undefined
    seen.add(name)
  }
  return seen.has('FREQ') ? rrule : undefined
}
