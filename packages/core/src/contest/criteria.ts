import type { ComputedCriterion, ContestRules, Criterion } from './contest.js'

/**
 * The criteria of a nomination, without their headings: its own, or else those of the contest; none where the
 * contest has no such nomination.
 *
 * @example criteriaOf(rules, 'mobility').map(({ id }) => id) // ['quality', 'effect', 'replicability']
 */
export function criteriaOf(rules: ContestRules, nomination: string): Criterion[] {
  const found = rules.nominations.find(({ id }) => id === nomination)
  if (!found) return []
  return (found.criteria ?? rules.criteria).flatMap(({ criteria }) => criteria)
}

/** Why a computed criterion gives no mark. */
export type NoMark = 'part-missing' | 'whole-missing' | 'whole-zero' | 'not-whole'

/** The mark of a computed criterion, or why there is none. */
export type ComputedMark = { mark: number } | { mark: null; reason: NoMark }

/**
 * The mark that the share `part / whole` earns, by exact integers: that of the last step reached, the least of the
 * scale below the first step.
 *
 * @example
 * // steps: from 10 % 1, from 25 % 3
 * computedMark(criterion, { own: 1, total: 4 }) // { mark: 3 }
 * computedMark(criterion, { own: 1, total: 0 }) // { mark: null, reason: 'whole-zero' }
 */
export function computedMark(criterion: ComputedCriterion, amounts: Readonly<Record<string, number>>): ComputedMark {
  const part = Object.hasOwn(amounts, criterion.part) ? amounts[criterion.part] : undefined
  const whole = Object.hasOwn(amounts, criterion.whole) ? amounts[criterion.whole] : undefined
  if (whole === undefined) return { mark: null, reason: 'whole-missing' }
  if (part === undefined) return { mark: null, reason: 'part-missing' }
  if (![part, whole].every((amount) => Number.isSafeInteger(amount) && amount >= 0)) {
    return { mark: null, reason: 'not-whole' }
  }
  if (whole === 0) return { mark: null, reason: 'whole-zero' }
  const hundredfold = BigInt(part) * 100n
  const reached = criterion.steps.filter(({ atLeastPercent }) => hundredfold >= BigInt(atLeastPercent) * BigInt(whole))
  return { mark: reached.at(-1)?.value ?? criterion.scale.min }
}
