import type { ComputedCriterion, Criterion, JudgedCriterion } from '../../contest/contest.js'
import { computedMark } from '../../contest/criteria.js'
import type { Submission } from '../../contest/submission.js'
import type { Ratio } from '../rational.js'
import type { ScoreSheet } from '../sheet.js'
import { markFault, type MarkFault } from '../sheets/mark-fault.js'
import { commonMultiple, plus, times, type Whole } from '../whole.js'

/** Why a sheet that was handed in has no total. */
export type TotalFault = MarkFault | 'criterion-unknown' | 'mark-missing'

/** Turns marks into scores: in the units of the scale, or from 0 to 1 where the criteria have different scales. */
export interface Ruler {
  criteria: readonly Criterion[]
  scale: { min: number; max: number }
  /** The weighted mean of a sheet's marks, or why there is none. Optional marks that are missing drop out with their weight. */
  total: (sheet: ScoreSheet) => Ratio | TotalFault
  /** The weighted mean of the computed criteria: nothing where one cannot be computed. */
  computed: (submission: Submission) => Ratio | null
  hasComputed: boolean
  /** Weights of the judged criteria and of the computed ones. */
  judgedWeight: Whole
  computedWeight: Whole
}

interface Measure<C extends Criterion> {
  criterion: C
  /** A mark's share of the total is `(mark − zero) × factor`. */
  zero: number
  factor: Whole
}

/** The ruler of a nomination's criteria; none where weights or scales make no sense, or nothing is judged. */
export function rulerOf(criteria: readonly Criterion[]): Ruler | null {
  const judged = criteria.filter((criterion): criterion is JudgedCriterion => criterion.kind === 'judged')
  const computed = criteria.filter((criterion): criterion is ComputedCriterion => criterion.kind === 'computed')
  if (!judged.length || !criteria.every(isSound)) return null
  const [{ scale }] = judged as [JudgedCriterion]
  const common = criteria.every((criterion) => criterion.scale.min === scale.min && criterion.scale.max === scale.max)
  const unit = common ? 1 : criteria.reduce<Whole>((all, { scale: { min, max } }) => commonMultiple(all, max - min), 1)
  const measure = <C extends Criterion>(criterion: C): Measure<C> => {
    const { min, max } = criterion.scale
    const share = common ? 1 : typeof unit === 'number' ? unit / (max - min) : unit / BigInt(max - min)
    return { criterion, zero: common ? 0 : min, factor: times(share, criterion.weight) }
  }
  const measures = judged.map(measure)
  const computedMeasures = computed.map(measure)
  const weightOf = (list: readonly Criterion[]): Whole => list.reduce<Whole>((sum, { weight }) => plus(sum, weight), 0)
  return {
    criteria,
    scale: common ? { min: scale.min, max: scale.max } : { min: 0, max: 1 },
    total: (sheet) => totalOf(sheet, measures, unit),
    computed: (submission) => computedOf(submission, computedMeasures, unit),
    hasComputed: computed.length > 0,
    judgedWeight: weightOf(judged),
    computedWeight: weightOf(computed),
  }
}

function totalOf(
  { marks }: ScoreSheet,
  measures: readonly Measure<JudgedCriterion>[],
  unit: Whole,
): Ratio | TotalFault {
  let sum: Whole = 0
  let weights: Whole = 0
  let unknown = 0
  for (const _ in marks) unknown++
  let missing = false
  for (const { criterion, zero, factor } of measures) {
    const field = marks[criterion.id]
    if (field) unknown--
    const mark = field?.value
    if (mark === undefined || mark === null) {
      missing ||= criterion.required
      continue
    }
    const fault = markFault(mark, criterion.scale)
    if (fault) return fault
    sum = plus(sum, times(mark - zero, factor))
    weights = plus(weights, criterion.weight)
  }
  if (unknown > 0) return 'criterion-unknown'
  return missing || weights === 0 ? 'mark-missing' : { n: sum, d: unit === 1 ? weights : times(weights, unit) }
}

function computedOf(
  submission: Submission,
  measures: readonly Measure<ComputedCriterion>[],
  unit: Whole,
): Ratio | null {
  let sum: Whole = 0
  let weights: Whole = 0
  for (const { criterion, zero, factor } of measures) {
    const { mark } = computedMark(criterion, submission.card.amounts)
    if (mark === null || markFault(mark, criterion.scale)) return null
    sum = plus(sum, times(mark - zero, factor))
    weights = plus(weights, criterion.weight)
  }
  return weights === 0 ? null : { n: sum, d: times(weights, unit) }
}

const isSound = ({ weight, scale: { min, max } }: Criterion): boolean =>
  Number.isSafeInteger(weight) &&
  weight > 0 &&
  Number.isSafeInteger(min) &&
  Number.isSafeInteger(max - min) &&
  max > min
