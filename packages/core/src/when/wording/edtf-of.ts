import { dayOf, yearText } from '../day.js'
import { edtfSpan } from '../edtf/edtf.js'
import type { When } from '../when.js'
import type { Phrase } from './phrases.js'
import type { Dates } from './resolve.js'

const bareYear = /^-?[\dX]{4}[?~%]?$/
const plainDay = /^\d{4}-\d\d-\d\d$/

/** Dates that a wording names, as one value: `2026-09-05/2026-09-06`, `[2026-10..2026-11]`, `{2026-06,2026-10}`. */
export function whenOfDates(all: Dates[]): When {
  const dates = distinct(all)
  const within = dates.some((date) => date.within)
  const oneOf = dates.some((date) => date.oneOf)
  const [only] = dates
  if (dates.length === 1 && only) {
    const uncertainYear = bareYear.test(only.from) && only.from === only.to && /[?%]$/.test(only.from)
    if (uncertainYear) return { kind: 'unset', edtf: `${only.from.slice(0, -1)}-XX-XX` }
    if (only.from === only.to) return { kind: within ? 'within' : 'date', edtf: only.from }
    return within && only.from && only.to
      ? { kind: 'within', edtf: `[${only.from}..${only.to}]` }
      : { kind: within ? 'within' : 'date', edtf: intervalOf(only) }
  }
  if (!oneOf && followEachOther(dates)) {
    const interval = { from: dates[0]!.from, to: dates.at(-1)!.to }
    return within
      ? { kind: 'within', edtf: `[${interval.from}..${interval.to}]` }
      : { kind: 'date', edtf: intervalOf(interval) }
  }
  const members = dates.map(({ from, to }) => (from === to ? from : `${from}..${to}`)).join(',')
  return oneOf ? { kind: 'within', edtf: `[${members}]` } : { kind: within ? 'within' : 'date', edtf: `{${members}}` }
}

/** A set phrase with the dates beside it, or with the year of the context. */
export function whenOfPhrase({ kind, every }: Phrase, all: Dates[], year: number | undefined): When {
  const dates = distinct(all)
  const [only] = dates
  const named = dates.length === 1 && wholeYear(only!)
  const text = named ? named : year === undefined ? 'XXXX' : yearText(year)
  const base: When = every ? { kind, edtf: '', every } : { kind, edtf: '' }
  if (dates.length && !named) return { ...base, edtf: dates.length === 1 ? intervalOf(only!) : whenOfDates(dates).edtf }
  return { ...base, edtf: edtfOfYear(kind, every, text) }
}

/** The one year that dates are all of. */
function wholeYear({ from, to }: Dates): string | undefined {
  const { start, end } = (from && to && edtfSpan(intervalOf({ from, to }))) || { start: null, end: null }
  const year = from.slice(0, from.indexOf('-', 1) < 0 ? undefined : from.indexOf('-', 1)).replace(/[?~%]/g, '')
  return start === `${year}-01-01` && end === `${year}-12-31` ? year : undefined
}

function edtfOfYear(kind: Phrase['kind'], every: Phrase['every'], year: string): string {
  if (year === 'XXXX' || kind === 'elsewhere' || kind === 'unset') return `${year}-XX-XX`
  if (kind === 'ongoing') return `${year}-01-01/${year}-12-31`
  return every === 'quarter' ? `{${[33, 34, 35, 36].map((code) => `${year}-${code}`).join(',')}}` : year
}

const distinct = (dates: Dates[]): Dates[] => [
  ...new Map(dates.map((date) => [`${date.from}/${date.to}`, date])).values(),
]

const intervalOf = ({ from, to }: Pick<Dates, 'from' | 'to'>): string =>
  from === to ? from : `${from || '..'}/${to || '..'}`

/** «1 и 2 июня»: days one after another are one stretch. */
const followEachOther = (dates: Dates[]): boolean =>
  dates.every(
    ({ from, to }, i) =>
      from === to &&
      plainDay.test(unmarked(from)) &&
      (!i || dayOf(unmarked(dates[i - 1]!.to)) + 1 === dayOf(unmarked(from))),
  )

const unmarked = (date: string): string => date.replace(/[?~%]$/, '')
