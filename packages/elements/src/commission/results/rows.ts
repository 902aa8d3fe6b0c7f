import { foldText } from '@gorod/core/words'
import {
  compareFractions,
  isUndetermined,
  type AdjustedScore,
  type EditionState,
  type NominationStandings,
  type Standing,
  type Tie,
} from '@gorod/core/judging'
import { entrantOf, titleOf } from '../names.js'
import type { Locale } from '../../words/speaking.js'
import type { PossiblePlace } from '../tally/figures.js'
import type { Figures } from '../tally/tally.js'

/** A submission of a nomination with everything that is said of it. */
export interface Row {
  standing: Standing
  title: string
  city: string
  adjusted?: AdjustedScore
  interval?: PossiblePlace
  degree?: string
  tie?: Tie
  /** The last one above the cut line. */
  isLast: boolean
}

/** What rows are ordered by. */
export type Column = 'place' | 'title' | 'score' | 'sheets' | 'adjusted' | 'interval'

export interface Order {
  column: Column
  isDown: boolean
}

/** The rows of a nomination in the order of places. */
export function rowsOf(
  { standings, ties, degrees, shortlist }: NominationStandings,
  { adjusted, intervals }: Figures,
  state: EditionState,
): Row[] {
  const scores = new Map(isFound(adjusted) ? adjusted.submissions.map((one) => [one.submission, one]) : [])
  const ranks = new Map(isFound(intervals) ? intervals.submissions.map((one) => [one.submission, one]) : [])
  const titles = new Map(state.rules?.degrees.map(({ id, title }) => [id, title]))
  const degreeOf = new Map(
    degrees.flatMap(({ degree, submissions }) => submissions.map((id) => [id, titles.get(degree)])),
  )
  const above = new Set([...degreeOf.keys(), ...(shortlist?.submissions ?? [])])
  const last = standings.findLastIndex(({ submission }) => above.has(submission))
  return standings.map((standing, index) => {
    const { submission } = standing
    const [score, rank, degree] = [scores.get(submission), ranks.get(submission), degreeOf.get(submission)]
    return {
      standing,
      title: titleOf(state, submission),
      city: entrantOf(state, submission),
      ...(score && { adjusted: score }),
      ...(rank && { interval: rank }),
      ...(degree && { degree }),
      ...(standing.tie !== undefined && { tie: ties[standing.tie]! }),
      isLast: index === last && last < standings.length - 1,
    }
  })
}

/** The rows that hold what is sought. */
export function sought(rows: readonly Row[], query: string): readonly Row[] {
  const text = foldText(query)
  return text ? rows.filter((row) => textOf(row).includes(text)) : rows
}

const texts = new WeakMap<Row, string>()

/** What is searched: folded once, when first asked for. */
function textOf(row: Row): string {
  const text = texts.get(row) ?? foldText(`${row.title}\n${row.city}`)
  texts.set(row, text)
  return text
}

const keys: Record<Column, (a: Row, b: Row, collator: Intl.Collator) => number> = {
  place: () => 0,
  title: (a, b, collator) => collator.compare(a.title, b.title),
  score: (a, b) => compareFractions(exactOf(a)!, exactOf(b)!),
  sheets: (a, b) => a.standing.sheets - b.standing.sheets,
  adjusted: (a, b) => a.adjusted!.adjusted - b.adjusted!.adjusted,
  interval: (a, b) => a.interval!.from - b.interval!.from || a.interval!.to - b.interval!.to,
}

const has: Record<Column, (row: Row) => unknown> = {
  place: ({ standing }) => standing.place !== null,
  title: () => true,
  score: exactOf,
  sheets: () => true,
  adjusted: ({ adjusted }) => adjusted,
  interval: ({ interval }) => interval,
}

/** The rows in an order asked for; equals by place, and who has no value stands last either way. */
export function ordered(rows: readonly Row[], { column, isDown }: Order, locale: Locale): readonly Row[] {
  if (column === 'place' && !isDown) return rows
  const [own, rest] = [rows.filter(has[column]), rows.filter((row) => !has[column](row))]
  const collator = new Intl.Collator(locale)
  if (column === 'place') return [...own.reverse(), ...rest]
  const sign = isDown ? -1 : 1
  return [...own.sort((a, b) => sign * keys[column](a, b, collator)), ...rest]
}

/**
 * The groups of a submission by letters, by numbers where the alphabet ends.
 *
 * @example lettersOf([0, 1], 'ru') // 'А, Б'
 * @example lettersOf([1, 7], 'ru') // 'Б–И'
 */
export function lettersOf([first, last]: readonly [number, number], locale: Locale): string {
  const letter = (at: number): string => alphabet[locale][at] ?? String(at + 1)
  if (last - first > 2) return `${letter(first)}–${letter(last)}`
  return Array.from({ length: last - first + 1 }, (_, at) => letter(first + at)).join(', ')
}

const alphabet: Record<Locale, string> = { ru: 'АБВГДЕЖИКЛМНПРСТУФХЦЧШЭЮЯ', en: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' }

function exactOf({ standing: { score } }: Row) {
  return 'exact' in score ? score.exact : undefined
}

const isFound = <T>(figure: T): figure is Exclude<T, { undefined: unknown } | undefined> =>
  figure !== undefined && !isUndetermined(figure)
