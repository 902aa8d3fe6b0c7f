// The least an expander of yearly rules can do: a month and its nth weekday or its day, on whole numbers.

const weekdays = 'MOTUWETHFRSASU'

const leap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const two = (value: number): string => (value < 10 ? `0${value}` : String(value))

/** The weekday of a day, Monday 0 (Zeller’s congruence after 1582). */
function weekday(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year
  const m = month < 3 ? month + 12 : month
  return (
    (day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + 5) % 7
  )
}

/** The days of `FREQ=YEARLY;BYMONTH=m;BYDAY=nXX` or `…;BYMONTHDAY=d` from one year to another. */
export function floorYearlyDays(rule: string, from: number, to: number): string[] {
  const [, months, days] = rule.split(';')
  const month = Number(months!.slice(8))
  const value = days!.slice(days!.indexOf('=') + 1)
  const wanted = days!.startsWith('BYDAY') ? weekdays.indexOf(value.slice(-2)) / 2 : -1
  const nth = wanted < 0 ? Number(value) : Number(value.slice(0, -2))
  const found: string[] = []
  for (let year = from; year <= to; year++) {
    const length = month === 2 && leap(year) ? 29 : lengths[month - 1]!
    let day = nth
    if (wanted >= 0) {
      const first = 1 + ((wanted - weekday(year, month, 1) + 7) % 7)
      day = nth > 0 ? first + (nth - 1) * 7 : first + (Math.floor((length - first) / 7) + 1 + nth) * 7
    }
    if (day > 0 && day <= length) found.push(`${year}-${two(month)}-${two(day)}`)
  }
  return found
}
