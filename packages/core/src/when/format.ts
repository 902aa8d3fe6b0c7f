import { civilDay } from './day.js'
import type { EdtfDate } from './edtf/date.js'
import { edgesOf, parseEdtf, type Edtf, type EdtfRange } from './edtf/edtf.js'
import type { When } from './when.js'
import { whenWords, type WhenWords } from './words.js'

const space = '\u00A0'
const names = new Map<string, string>()

type Locale = 'ru' | 'en'

/** How a date is printed. */
export interface FormatWhenOptions {
  /** `false` leaves the year out where all of it lies in one year. */
  year?: boolean
}

/**
 * A date in words, made from its value alone; spaces inside «5 сентября 2026 г.» are non-breaking.
 * A phrase without a date («постоянно», «дата уточняется») is printed without its year.
 *
 * @example
 * formatWhen({ kind: 'date', edtf: '2026-09-05/2026-09-06' }, 'ru') // '5–6 сентября 2026 г.'
 * formatWhen({ kind: 'within', edtf: '[2026-10..2026-11]' }, 'ru') // 'октябрь–ноябрь 2026 г. (в один из дней)'
 * formatWhen({ kind: 'date', edtf: '2026-34' }, 'en') // 'Q2 2026'
 */
export function formatWhen({ kind, edtf: text, every }: When, locale: Locale, options: FormatWhenOptions = {}): string {
  const words = whenWords[locale]
  const edtf = parseEdtf(text)
  const phrase = every ? words.every[every] : kind === 'date' || kind === 'within' ? '' : words[kind as 'ongoing']
  if (!edtf || (phrase && isWholeYear(edtf))) return phrase || words.unset
  const dates = edtf.ranges.flatMap(({ from, to }) => [from, to].filter((date) => date !== null))
  const years = new Set(dates.flatMap(({ first, last }) => [first, last].map((day) => civilDay(day).year)))
  const hidden = years.size === 1
  const members = edtf.ranges.map((range, i) => {
    const isLast = i === edtf.ranges.length - 1
    return inWords(range, kind, { locale, words, year: !hidden || (isLast && options.year !== false) })
  })
  let said = new Intl.ListFormat(locale, { type: edtf.form === 'one' ? 'disjunction' : 'conjunction' }).format(members)
  if (dates.some(({ approximate }) => approximate)) said = put(words.approximate, said)
  if (kind === 'within' && (edtf.form !== 'one' || members.length === 1)) said = put(words.within, said)
  if (dates.some(({ uncertain }) => uncertain)) said = put(words.uncertain, said)
  return phrase ? `${phrase}, ${said}` : said
}

interface Manner {
  locale: Locale
  words: WhenWords
  /** Whether the year is said. */
  year: boolean
}

/** The year alone, or no year at all: the phrase says it. */
function isWholeYear(edtf: Edtf): boolean {
  const [first, last] = edgesOf(edtf).map(civilDay)
  const wide = first!.year === last!.year || edtf.ranges[0]!.from?.open
  return Boolean(wide && first!.month === 1 && first!.day === 1 && last!.month === 12 && last!.day === 31)
}

function inWords({ from, to }: EdtfRange, kind: When['kind'], manner: Manner): string {
  const { words } = manner
  if (!from) return put(words.until, dateInWords(to!, manner, true))
  if (!to) return put(words.since, dateInWords(from, manner, true))
  if (from === to) return dateInWords(to, manner)
  const sameYear = from.year === to.year
  const end = dateInWords(to, manner)
  if (from.day && to.day && sameYear && from.month === to.month) return `${from.day}–${end}`
  if (!from.month && !to.month && from.year! > 0) return put(words.years, `${from.year}–${to.year}`)
  const start = { ...manner, year: manner.year && !sameYear }
  if (from.day || to.day || kind === 'within') {
    const dash = sameYear && !from.day && from.month! < 13 ? '–' : `${space}– `
    return dateInWords(from, start) + dash + end
  }
  return put(words.fromTo, dateInWords(from, start, true), end)
}

/** One date; `genitive` after «до» and «с». */
function dateInWords(
  { year, month, day, first, last }: EdtfDate,
  { locale, words, year: withYear }: Manner,
  genitive = false,
): string {
  const [from, to] = [civilDay(first).year, civilDay(last).year]
  const span = to - from
  const isWinter = span === 1 && month
  const years = span && (isWinter || year === undefined) ? put(words.years, `${from}–${to}`) : yearInWords(from, words)
  if (!month) return years
  const [nominative, other = nominative] = (words.codes[month - 21] ?? '').split('|')
  const name = month > 12 ? (genitive ? other : nominative) : monthName(month, locale, genitive || day !== undefined)
  const said = day ? day + space + name : name
  return !withYear || span > 1 ? said! : said + (month > 36 ? words.ofYear : ' ') + years
}

const yearInWords = (year: number, words: WhenWords): string =>
  year > 0 ? put(words.year, String(year)) : put(words.beforeOurEra, String(1 - year))

/** A month as `Intl` has it: «сентябрь», beside a day «сентября». */
function monthName(month: number, locale: Locale, genitive: boolean): string {
  const key = `${locale}${genitive}${month}`
  const known = names.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    timeZone: 'UTC',
    ...(genitive ? { day: 'numeric' } : {}),
  })
  const name = format.formatToParts(Date.UTC(2026, month - 1)).find(({ type }) => type === 'month')!.value
  names.set(key, name)
  return name
}

const put = (pattern: string, a: string, b = ''): string => pattern.replace('{a}', a).replace('{b}', b)
