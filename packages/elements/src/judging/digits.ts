import type { Scale } from '@gorod/core/contest'

/** How long a mark may wait for its next digit, in milliseconds. */
export const NEXT_DIGIT = 800

/** A mark as far as it is typed. */
export interface TypedMark {
  value: number
  /** Whether no further digit can belong to it. */
  isWhole: boolean
}

/**
 * A mark after one more digit on a scale; a digit that cannot go on with the one before begins anew. Nothing where no mark
 * of the scale begins so.
 *
 * @example
 * typedMark({ min: 0, max: 100 }, 8) // { value: 8, isWhole: false }
 * typedMark({ min: 0, max: 100 }, 5, 8) // { value: 85, isWhole: true }
 */
export function typedMark({ min, max }: Pick<Scale, 'min' | 'max'>, digit: number, before = 0): TypedMark | undefined {
  const longer = before * 10 + digit
  const value = longer <= max ? longer : digit
  const isWhole = value * 10 > max || value === 0
  return value > max || (isWhole && value < min) ? undefined : { value, isWhole }
}
