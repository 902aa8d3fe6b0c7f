import { citiesIn } from '../city/cities-in.js'
import type { City } from '../city/city.js'
import { findCity } from '../city/find-city.js'
import { decisionProblem } from '../problem/codes/decision.js'
import type { Problem } from '../problem/problem.js'
import { isInfinitive } from './bodies.js'
import type { ClauseCity } from './decision.js'
import { lineAt, type Reading } from '../words/passage.js'

/** «городов: Астрахани, …», «городам-членам МАГ: Казань, …», «городов Аркадаг (…), Брест (…)». */
const opening =
  /город(?:ов|ам|ами|а)(?:-член(?:ов|ам|ами|ы))?(?: (?:МАГ|Ассоциации|Ассамблеи))?(?: ?: ?| (?=\p{Lu}\p{Ll}))/gu
const openingAtEnd = new RegExp(`(?:${opening.source})$`, 'u')
const name = /^[\p{Lu}][\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3}/u
const note = /^ ?\(([^()]{1,200})\)/u
const separator = /^(?:,? а также | ?(?:,|;| и ) ?)/u
const prefix = /^(?:г\. ?|город(?:а|у|ом)? )/u
const mostCities = 500

/** Whether a reading ends with what opens an enumeration of cities, so that the parts below it are one. */
export const opensList = ({ text }: Reading): boolean => openingAtEnd.test(text.slice(-60))

interface Found {
  cities: ClauseCity[]
  problems: Problem[]
}

/**
 * The cities a clause names: its enumerations name by name, where each name that is no known city is told, then cities
 * named in passing. Where the reading stands above an enumeration of parts its own may be empty, and where it is such a
 * part it begins with names.
 *
 * @example citiesOf(reading, cities).cities // [{ text: 'Астрахани', city: 'astrakhan', line: 42, listed: true }, …]
 */
export function citiesOf(
  reading: Reading,
  cities: readonly City[],
  place: 'alone' | 'above' | 'listed' = 'alone',
): Found {
  const listed: Named[] = place === 'listed' && !startsWithVerb(reading) ? namesFrom(reading, 0, true) : []
  const problems: Problem[] = []
  for (const { 0: found, index } of reading.text.matchAll(opening)) {
    if (index < (listed.at(-1)?.end ?? 0)) continue
    const names = namesFrom(reading, index + found.length, found.includes(':'))
    if (names.length < 2 && !found.includes(':')) continue
    listed.push(...names)
    const isAbove = place === 'above' && index + found.length === reading.text.length
    if (!names.length && !isAbove)
      problems.push(decisionProblem('decision-list-empty', { line: lineAt(reading, index) }, { found }))
  }
  const inList = listed.map(({ text, note: said, start }): ClauseCity => {
    const line = lineAt(reading, start)
    const named = findCity(cities, text)
    problems.push(...named.problems.map((problem) => ({ ...problem, at: { line } })))
    return { text, ...(named.city ? { city: named.city.id } : {}), ...(said ? { note: said } : {}), line, listed: true }
  })
  const passing = citiesIn(cities, reading.text)
    .filter(({ start }) => !listed.some((each) => each.start <= start && start < each.end))
    .map(({ text, city, start }): ClauseCity => {
      return { text, ...(city ? { city: city.id } : {}), line: lineAt(reading, start), listed: false }
    })
  return { cities: [...inList, ...passing], problems }
}

/** «Уплатить взнос»: a part that tells what to do, and names no city. */
const startsWithVerb = ({ text }: Reading): boolean => isInfinitive(/^\p{L}{1,40}/u.exec(text)?.[0] ?? '')

interface Named {
  text: string
  note?: string
  start: number
  end: number
}

/** The names of an enumeration from a place on, each with what its parentheses say; after «:» it may go on over «;». */
function namesFrom({ text }: Reading, at: number, isHeaded: boolean): Named[] {
  const names: Named[] = []
  for (let start = at; names.length < mostCities;) {
    start += prefix.exec(text.slice(start, start + 10))?.[0].length ?? 0
    const rest = text.slice(start, start + 400)
    const found = name.exec(rest)?.[0]
    if (!found) break
    const said = note.exec(rest.slice(found.length))
    const end = start + found.length + (said?.[0].length ?? 0)
    names.push({ text: found, ...(said ? { note: said[1]! } : {}), start, end })
    const next = separator.exec(text.slice(end, end + 10))
    if (!next || (next[0].includes(';') && !isHeaded)) break
    start = end + next[0].length
  }
  return names
}
