/**
 * The day (`YYYY-MM-DD`) of an instant in a time zone.
 *
 * @example zoneDay('2019-12-16T22:30:00Z', 'Europe/Moscow') // '2019-12-17'
 */
export function zoneDay(instant: string, timeZone = 'UTC'): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const parts = Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  return `${parts['year']}-${parts['month']}-${parts['day']}`
}

/** @example isZone('Europe/Moscow') // true */
export function isZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }))
  } catch {
    return false
  }
}

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z$/

/** Whether a text is an instant of ISO 8601 in UTC. */
export const isInstant = (text: string): boolean =>
  instantForm.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
