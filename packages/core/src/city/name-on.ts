import type { City, CityName } from './city.js'

const clear = /^-?\d{4}(?:-\d{2}-\d{2})?$/

/**
 * The name a city bore on a day (`YYYY-MM-DD`). A former name holds from its first day or year to its last day, or up to
 * the year of its change; where its time is not clear, or nothing is on record in that language, the name in force is given.
 *
 * @example
 * cityNameOn(astana, '2021-07-06') // 'Нур-Султан'
 * cityNameOn(astana, '2026-07-06') // 'Астана'
 */
export function cityNameOn(city: City, day: string, locale: 'ru' | 'en' = 'ru'): string {
  const names = city.names.filter((name) => name.locale === locale)
  const former = names.find((name) => name.kind === 'former' && covers(name, day))
  const current = names.find((name) => name.kind === 'current') ?? city.names[0]
  return (former ?? current)?.text ?? city.id
}

function covers({ from, to }: CityName, day: string): boolean {
  if (from === undefined && to === undefined) return false
  if ((from && !clear.test(from)) || (to && !clear.test(to))) return false
  return (!from || order(from, day) <= 0) && (!to || (to.length > 5 ? order(day, to) <= 0 : year(day) < year(to)))
}

const year = (text: string): number => Number(/^-?\d{4}/.exec(text)![0])

/** Years first: text alone would put years before our era in the wrong order. */
function order(a: string, b: string): number {
  const years = year(a) - year(b)
  return years || a.length < 6 ? years : a < b ? -1 : a > b ? 1 : 0
}
