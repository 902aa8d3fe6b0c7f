import type { PracticeIndex } from './open.js'

/**
 * Whether a practice is in an index.
 *
 * @example hasPractice(index, 'no-such') // false
 */
export const hasPractice = ({ parts }: PracticeIndex, id: string): boolean => parts.some(({ ids }) => ids.of(id) >= 0)
