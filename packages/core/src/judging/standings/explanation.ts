import type { Aggregation, ComputedCriterion, JudgedCriterion, Round } from '../../contest/contest.js'
import { computedMark } from '../../contest/criteria.js'
import { equals } from '../choice/places.js'
import { plus, type Whole } from '../whole.js'
import type { CountedSheet, Entry } from './entries.js'
import type { Ruler } from './ruler.js'
import { exactOf, listsOf, scoresOf, type Exact, type NoScore, type Scored } from './score.js'
import { countRound, standingsOf, type StandingsInput } from './standings.js'

/** A mark as it enters a total: with its weight, as it is, or as the share `above / span` of its scale. */
export interface ExplainedMark {
  criterion: string
  mark: number
  weight: number
  /** The mark above the least of its scale, and the length of the scale. */
  above: number
  span: number
}

/** A weighted mean: the sum of marks times weights, divided by the sum of the weights. */
export interface ExplainedMean {
  marks: ExplainedMark[]
  /** The sum of the weights, in decimal digits. */
  weights: string
  total: Exact
}

/** What a sheet brings to the score. */
export interface ExplainedSheet extends ExplainedMean {
  juror: string
  /** Left out by the rules as one of the lowest or the highest. */
  trimmed?: 'low' | 'high'
  /** The place in the juror's list where places are summed; equals share the mean of theirs. */
  place?: Exact
}

/** How the official score of a submission follows from its sheets. */
export interface ScoreExplanation {
  nomination: string
  submission: string
  aggregation: Aggregation
  /** Whether marks enter as shares of their scales, because the scales differ. */
  inShares: boolean
  /** By juror. */
  sheets: ExplainedSheet[]
  /** What the sheets come to together. */
  judged: Exact | { undefined: NoScore }
  /** What is computed, and what it and the judged criteria weigh. */
  computed?: ExplainedMean & { judgedWeight: string; computedWeight: string }
  /** The scores of the round before and of this one alone, and what they weigh. */
  parts?: { before: Exact; own: Exact; weights: NonNullable<Round['carryOver']> }
  score: Exact | { undefined: NoScore }
}

/**
 * Every step from the marks of a submission to its official score, each with its exact value: for reading aloud to a
 * city that asks. Nothing for a submission that takes no part in the round, or whose nomination has unsound criteria.
 *
 * @example
 * explanationOf({ rules, submissions, sheets, commission, round: 'r1' }, 's1')?.sheets[0]
 * // { juror: 'j1', marks: [{ criterion: 'a', mark: 4, weight: 1, above: 4, span: 5 }, …], weights: '3',
 * //   total: { exact: { numerator: '10', denominator: '3' }, text: '3.33' } }
 */
export function explanationOf(input: StandingsInput, submission: string): ScoreExplanation | undefined {
  const { rules, round } = input
  const home = countRound(input).entries.nominations.find(({ entries }) => entries.some((one) => isOf(one, submission)))
  const row = standingsOf(input)
    .nominations.find(({ nomination }) => nomination === home?.nomination)
    ?.standings.find((standing) => standing.submission === submission)
  if (!home?.ruler || !row) return undefined
  const { ruler, entries, nomination } = home
  const judgedAlone = { ...ruler, hasComputed: false }
  const { value, trimmed, entry } = scoresOf(entries, judgedAlone, rules.aggregation).find((one) =>
    isOf(one.entry, submission),
  )!
  const weights = rules.rounds.find(({ id }) => id === round)?.carryOver
  const computed = computedOf(entry, ruler, input)
  const { score, parts } = row
  return {
    nomination,
    submission,
    aggregation: rules.aggregation,
    inShares: isInShares(ruler),
    sheets: entry.sheets.map((sheet) => sheetOf(sheet, { entries, ruler, trimmed, input, entry })),
    judged: typeof value === 'string' ? { undefined: value } : exactOf(value, rules.rounding),
    ...(computed && { computed }),
    ...(parts && weights && { parts: { ...parts, weights } }),
    score,
  }
}

interface Context {
  entry: Entry
  entries: Entry[]
  ruler: Ruler
  trimmed: Scored['trimmed']
  input: StandingsInput
}

function sheetOf({ sheet, total }: CountedSheet, context: Context): ExplainedSheet {
  const { ruler, trimmed, input } = context
  const { juror } = sheet
  const judged = ruler.criteria.filter((criterion): criterion is JudgedCriterion => criterion.kind === 'judged')
  const marks = judged.flatMap((criterion) => markOf(criterion, sheet.marks[criterion.id]?.value))
  const end = trimmed?.low.includes(juror) ? 'low' : trimmed?.high.includes(juror) ? 'high' : undefined
  const place = input.rules.aggregation.kind === 'sum-of-places' ? placeOf(juror, context) : undefined
  return {
    juror,
    marks,
    weights: weightOf(marks),
    total: exactOf(total, input.rules.rounding),
    ...(end && { trimmed: end }),
    ...(place && { place }),
  }
}

function computedOf({ submission }: Entry, ruler: Ruler, { rules }: StandingsInput): ScoreExplanation['computed'] {
  const value = ruler.hasComputed ? ruler.computed(submission) : null
  if (!value) return undefined
  const computed = ruler.criteria.filter((criterion): criterion is ComputedCriterion => criterion.kind === 'computed')
  const marks = computed.flatMap((one) => markOf(one, computedMark(one, submission.card.amounts).mark))
  return {
    marks,
    weights: weightOf(marks),
    total: exactOf(value, rules.rounding),
    judgedWeight: String(ruler.judgedWeight),
    computedWeight: String(ruler.computedWeight),
  }
}

function markOf(
  { id, weight, scale: { min, max } }: JudgedCriterion | ComputedCriterion,
  mark: number | null | undefined,
): ExplainedMark[] {
  return typeof mark === 'number' ? [{ criterion: id, mark, weight, above: mark - min, span: max - min }] : []
}

/** The place of an entry in one juror's list, from 1; the mean of those that equals share. */
function placeOf(juror: string, { entry, entries, ruler, input }: Context): Exact | undefined {
  const own = entries.flatMap((one) => {
    const sheets = one.sheets.filter(({ sheet }) => sheet.juror === juror)
    return sheets.length ? [{ ...one, sheets }] : []
  })
  const [list = []] = listsOf(own, { ...ruler, hasComputed: false })
  const values = list.map(({ value }) => value)
  let before = 0
  for (const group of equals(values, 'highest-first')) {
    if (group.some((at) => isOf(list[at]!.entry, entry.submission.id)))
      return exactOf({ n: 2 * before + group.length + 1, d: 2 }, input.rules.rounding)
    before += group.length
  }
  return undefined
}

const weightOf = (marks: readonly ExplainedMark[]): string =>
  String(marks.reduce<Whole>((sum, { weight }) => plus(sum, weight), 0))

const isInShares = ({ criteria, scale }: Ruler): boolean =>
  criteria.some((criterion) => criterion.scale.min !== scale.min || criterion.scale.max !== scale.max)

const isOf = ({ submission }: Entry, id: string): boolean => submission.id === id
