const part =
  /^(?:FREQ=(?:YEARLY|MONTHLY|WEEKLY|DAILY)|UNTIL=\d{8}|(?:COUNT|INTERVAL)=\d{1,4}|WKST=(?:MO|TU|WE|TH|FR|SA|SU)|BYDAY=(?:[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU),?)+|BY(?:MONTH|MONTHDAY|YEARDAY|WEEKNO|SETPOS)=(?:[+-]?\d{1,3},?)+)$/
const longest = 200

/**
 * A recurrence rule over whole days that is safe to write, or nothing (RFC 5545, 3.3.10; a property of it cannot be escaped).
 *
 * @example
 * ruleText('FREQ=YEARLY;BYMONTH=9;BYDAY=1SA') // the same
 * ruleText('FREQ=YEARLY\r\nATTENDEE:x') // undefined
 */
export function ruleText(rrule: string | undefined): string | undefined {
  if (rrule === undefined || rrule.length > longest) return undefined
  const parts = rrule.split(';')
  const isRule = parts.every((text) => part.test(text)) && parts.some((text) => text.startsWith('FREQ='))
  return isRule ? rrule : undefined
}
