import type { Scale } from '../../contest/contest.js'

/** What can be wrong with one mark. */
export type MarkFault = 'mark-not-whole' | 'mark-off-scale'

/** What is wrong with a mark on a scale; `null` where nothing is. */
export function markFault(mark: number, { min, max }: Scale): MarkFault | null {
  if (!Number.isSafeInteger(mark)) return 'mark-not-whole'
  return mark < min || mark > max ? 'mark-off-scale' : null
}
