import type { Aggregation, ContestRules } from '../../contest/contest.js'
import { equals } from '../choice/places.js'
import {
  compareRatios,
  divided,
  fractionOf,
  meanOf,
  medianOf,
  ratioText,
  scaled,
  sumOf,
  type Fraction,
  type Ratio,
} from '../rational.js'
import type { CountedSheet, Entry } from './entries.js'
import type { Ruler } from './ruler.js'

/** An exact score, and the same as the rules round it: for display only. */
export interface Exact {
  exact: Fraction
  text: string
}

/** Why a submission has no score: no sheet counts, trimming leaves none, a computed criterion lacks its amounts, or the criteria are unsound. */
export type NoScore = 'no-sheets' | 'too-few-to-trim' | 'computed-missing' | 'criteria-unsound'

/** The score of an entry while it is worked with. */
export interface Scored {
  entry: Entry
  value: Ratio | NoScore
  /** Jurors whose totals were trimmed, the lowest and the highest; among equals by id. */
  trimmed?: { low: string[]; high: string[] }
  /** The score of the round before and that of this round's sheets, where `value` is made of both. */
  parts?: { before: Ratio; own: Ratio }
}

export const exactOf = (value: Ratio, rounding: ContestRules['rounding']): Exact => ({
  exact: fractionOf(value),
  text: ratioText(value, rounding),
})

/** The official score of every entry of a nomination, by the rules' way of putting jurors' totals together. */
export function scoresOf(entries: readonly Entry[], ruler: Ruler | null, aggregation: Aggregation): Scored[] {
  if (!ruler) return entries.map((entry) => ({ entry, value: 'criteria-unsound' }))
  if (aggregation.kind === 'sum-of-places') return sumsOfPlaces(entries, ruler)
  return entries.map((entry) => {
    if (!entry.sheets.length) return { entry, value: 'no-sheets' }
    const computed = ruler.hasComputed ? ruler.computed(entry.submission) : null
    if (ruler.hasComputed && !computed) return { entry, value: 'computed-missing' }
    const { value, trimmed } = middleOf(entry.sheets, aggregation)
    if (typeof value === 'string') return { entry, value }
    return { entry, value: withComputed(value, computed, ruler), ...(trimmed && { trimmed }) }
  })
}

function middleOf(sheets: readonly CountedSheet[], aggregation: Aggregation): Omit<Scored, 'entry'> {
  if (aggregation.kind === 'median') return { value: medianOf(sheets.map(({ total }) => total)) ?? 'no-sheets' }
  if (aggregation.kind !== 'trimmed') return { value: meanOf(sheets.map(({ total }) => total)) ?? 'no-sheets' }
  // Sheets stand by juror, and sorting keeps that order among equals.
  const sorted = [...sheets].sort((a, b) => compareRatios(a.total, b.total))
  const jurors = sorted.map(({ sheet }) => sheet.juror)
  const end = sorted.length - aggregation.dropHigh
  const value = meanOf(sorted.slice(aggregation.dropLow, Math.max(0, end)).map(({ total }) => total))
  if (!value) return { value: 'too-few-to-trim' }
  return { value, trimmed: { low: jurors.slice(0, aggregation.dropLow), high: jurors.slice(end) } }
}

/** What is computed counts once, however many jurors there were: with its weight beside that of all judged criteria. */
function withComputed(judged: Ratio, computed: Ratio | null, { judgedWeight, computedWeight }: Ruler): Ratio {
  if (!computed) return judged
  const [ours, theirs] = [scaled(judged, judgedWeight), scaled(computed, computedWeight)]
  const weight = sumOf([
    { n: judgedWeight, d: 1 },
    { n: computedWeight, d: 1 },
  ]).n
  return divided(sumOf([ours, theirs]), weight)
}

/** Lists of entries in each juror's order; what is computed counts once, as one more list. */
export function listsOf(entries: readonly Entry[], ruler: Ruler): { entry: Entry; value: Ratio }[][] {
  const byJuror = new Map<string, { entry: Entry; value: Ratio }[]>()
  for (const entry of entries) {
    for (const { sheet, total } of entry.sheets) {
      const list = byJuror.get(sheet.juror)
      if (list) list.push({ entry, value: total })
      else byJuror.set(sheet.juror, [{ entry, value: total }])
    }
  }
  const computed = ruler.hasComputed
    ? entries.flatMap((entry) => {
        const value = entry.sheets.length ? ruler.computed(entry.submission) : null
        return value ? [{ entry, value }] : []
      })
    : []
  return computed.length ? [...byJuror.values(), computed] : [...byJuror.values()]
}

/**
 * Sums of places, the lowest the best: each juror's list in places from 1, equals sharing the mean of theirs. A
 * submission with fewer sheets than another has its sum raised to the same number of sheets.
 */
function sumsOfPlaces(entries: readonly Entry[], ruler: Ruler): Scored[] {
  const sums = new Map<Entry, { doubled: number; lists: number }>()
  for (const list of listsOf(entries, ruler)) {
    let before = 0
    const groups = equals(
      list.map(({ value }) => value),
      'highest-first',
    )
    for (const group of groups) {
      for (const position of group) {
        const { entry } = list[position]!
        const sum = sums.get(entry) ?? { doubled: 0, lists: 0 }
        sum.doubled += 2 * before + group.length + 1
        sum.lists++
        sums.set(entry, sum)
      }
      before += group.length
    }
  }
  const most = [...sums.values()].reduce((high, { lists }) => Math.max(high, lists), 0)
  return entries.map((entry) => {
    const sum = sums.get(entry)
    if (!sum || !entry.sheets.length) return { entry, value: 'no-sheets' }
    if (ruler.hasComputed && !ruler.computed(entry.submission)) return { entry, value: 'computed-missing' }
    return { entry, value: scaled({ n: sum.doubled, d: 2 * sum.lists }, most) }
  })
}

/** Whether every juror judged every entry that has sheets: only then are places of different jurors alike. */
export function isComplete(entries: readonly Entry[]): boolean {
  const judged = entries.filter(({ sheets }) => sheets.length)
  const jurors = new Set(judged.flatMap(({ sheets }) => sheets.map(({ sheet }) => sheet.juror)))
  return judged.every(({ sheets }) => sheets.length === jurors.size)
}
