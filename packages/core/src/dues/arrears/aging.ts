import { dayOf } from '../../when/day.js'

/** The last days overdue of each bucket: not overdue, up to a month, a quarter, half a year, one year, two; then more. */
export const agingEdges: readonly number[] = [0, 30, 90, 180, 365, 730]

/** The days since the day something was due; 0 or less is not overdue. */
export const daysOverdue = (dueOn: string, asOf: string): number => dayOf(asOf) - dayOf(dueOn)

/**
 * The bucket of an age: the first whose edge it does not pass, the last for all that is older.
 *
 * @example bucketOf(daysOverdue('2023-12-31', '2024-01-31')) // 2: 31 days
 */
export function bucketOf(days: number, edges: readonly number[] = agingEdges): number {
  const bucket = edges.findIndex((edge) => days <= edge)
  return bucket < 0 ? edges.length : bucket
}
