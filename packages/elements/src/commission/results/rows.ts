import { foldText } from '@gorod/core/words'
import {
  compareFractions,
  isUndetermined,
  type AdjustedScore,
  type EditionState,
  type NominationStandings,
  type RankInterval,
  type Standing,
  type Tie,
} from '@gorod/core/judging'
import type { Locale } from '../../words/speaking.js'
import type { Figures } from '../tally/tally.js'

/** A submission of a nomination with everything that is said of it. */
export interface Row {
  standing: Standing
  title: string
  city: string
  /** What is searched. */
  text: string
  adjusted?: AdjustedScore
  interval?: RankInterval
  /** The letters of the groups it cannot be told apart in. */
  letters: string[]
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
  { entries, rules }: EditionState,
  locale: Locale,
): Row[] {
  const scores = new Map(isFound(adjusted) ? adjusted.submissions.map((one) => [one.submission, one]) : [])
  const ranks = new Map(isFound(intervals) ? intervals.submissions.map((one) => [one.submission, one]) : [])
  const titles = new Map(rules?.degrees.map(({ id, title }) => [id, title]))
  const degreeOf = new Map(
    degrees.flatMap(({ degree, submissions }) => submissions.map((id) => [id, titles.get(degree)])),
  )
  const letters = lettersOf(isFound(intervals) ? intervals.groups.map(({ submissions }) => submissions) : [], locale)
  const above = new Set([...degreeOf.keys(), ...(shortlist?.submissions ?? [])])
  const last = standings.findLastIndex(({ submission }) => above.has(submission))
  return standings.map((standing, index) => {
    const { submission } = standing
    const entry = Object.hasOwn(entries, submission) ? entries[submission] : undefined
    const [title, city] = [entry?.title ?? submission, entry?.entrant.name ?? '']
    const [score, rank, degree] = [scores.get(submission), ranks.get(submission), degreeOf.get(submission)]
    return {
      standing,
      title,
      city,
      text: foldText(`${title}\n${city}`),
      ...(score && { adjusted: score }),
      ...(rank && { interval: rank }),
      letters: letters.get(submission) ?? [],
      ...(degree && { degree }),
      ...(standing.tie !== undefined && { tie: ties[standing.tie]! }),
      isLast: index === last && last < standings.length - 1,
    }
  })
}

/** The rows that hold what is sought. */
export function sought(rows: readonly Row[], query: string): readonly Row[] {
  const text = foldText(query)
  return text ? rows.filter((row) => row.text.includes(text)) : rows
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

/** A, B, C… for groups of two and more, by submission; numbers where the alphabet ends. */
function lettersOf(groups: readonly string[][], locale: Locale): Map<string, string[]> {
  const letters = new Map<string, string[]>()
  groups
    .filter((group) => group.length > 1)
    .forEach((group, at) => {
      for (const id of group) letters.set(id, [...(letters.get(id) ?? []), alphabet[locale][at] ?? String(at + 1)])
    })
  return letters
}

const alphabet: Record<Locale, string> = { ru: 'АБВГДЕЖИКЛМНПРСТУФХЦЧШЭЮЯ', en: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' }

function exactOf({ standing: { score } }: Row) {
  return 'exact' in score ? score.exact : undefined
}

const isFound = <T>(figure: T): figure is Exclude<T, { undefined: unknown } | undefined> =>
  figure !== undefined && !isUndetermined(figure)
