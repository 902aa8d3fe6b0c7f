import { quotedSpans } from '../words/quoted-spans.js'
import type { Problem } from '../problem/problem.js'
import { parseWhen } from './parse.js'
import type { When } from './when.js'

const month =
  '(?:(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)(?:ь|я|ю|е|ём|ем)|(?:март|август)(?:а|у|е|ом)?|ма(?:й|я|ю|е|ем))'
const year = '(?:19|20|21)\\d\\d(?: ?[-–] ?(?:19|20|21)\\d\\d)?(?: ?(?:год(?:а|у|ы|ов|ах)?|гг?\\.?)(?!\\p{L}))?'
const day = '\\d{1,2}(?: ?[-–] ?\\d{1,2})? '
const span = `(?:${day})?${month}(?:(?: ?[-–] ?| по )(?:${day})?${month})?(?: ${year})?`
const quarter = `(?:[IVХ]{1,3}|\\d|перв\\p{L}{2,3}|втор\\p{L}{2,3}|треть\\p{L}{2,3}|четверт\\p{L}{2,3})(?:-\\p{L}{1,2})? (?:квартал|полугоди)\\p{L}{0,2} ${year}`
const digits = '\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?: ?(?:года|г\\.))?'
const lead = '(?:в срок до|не позднее|не позже|до конца|в течение|до|к|в|во|на|за|с|по)'
const expression = new RegExp(
  `(?<![\\p{L}\\d])(?:(${lead}) )?(${digits}|${quarter}|${span}|${year})(?![\\p{L}\\d])`,
  'giu',
)
/** A year without «год» is one only between dashes or after a word that leads a date; «2022» alone is a number. */
const bareYear = /^\d{4}$/
const unsure = /\((?:дата|даты|срок|сроки) уточня\p{L}{1,6}\)/iu

/**
 * How many dates a text names at most, by their looks: for a bound before they are read.
 *
 * @example dateCount('до 1 июля и в 2024 году') // 2
 */
export const dateCount = (text: string): number => Array.from(text.matchAll(expression)).length

/** A date as a sentence names it. */
export interface DateFound {
  lead: string
  when: When
  problems: Problem[]
  start: number
  end: number
}

/**
 * The dates of a sentence one by one, with the word that leads each; «(дата уточняется)» speaks of the date before it.
 * Dates in quotations are parts of names.
 *
 * @example datesIn('до 01 июля 2023 г. составить план', 2023)[0]?.when.edtf // '../2023-07-01'
 */
export function datesIn(text: string, documentYear: number | undefined): DateFound[] {
  const doubt = unsure.exec(text)
  const quoted = quotedSpans(text)
  const isQuoted = (at: number): boolean => quoted.some(([start, end]) => at > start && at < end)
  const matches = [...text.matchAll(expression)].filter(
    ({ 1: led, 2: value, index }) => (led || !bareYear.test(value!)) && !isQuoted(index),
  )
  return matches.map(({ 0: found, 1: led = '', index }, i) => {
    const end = index + found.length
    const isUnsure = doubt && doubt.index >= end && (matches[i + 1]?.index ?? Infinity) > doubt.index
    const { when, problems } = parseWhen(isUnsure ? `${found} ${doubt[0]}` : found, {
      whole: true,
      ...(documentYear === undefined ? {} : { year: documentYear }),
    })
    return { lead: led.toLowerCase(), when, problems, start: index, end }
  })
}
