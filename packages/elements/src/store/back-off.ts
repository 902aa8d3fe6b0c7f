const FIRST = 1_000
const LONGEST = 60_000

/**
 * How long to wait before the next attempt, in milliseconds: twice as long after every failure up to a minute, by chance
 * up to a half less, so that a commission that was cut off does not come back all at once; never less than the office asked.
 *
 * @example pauseAfter(3, () => 1) // 4000
 */
export function pauseAfter(failures: number, random: () => number, asked = 0): number {
  const longest = Math.min(FIRST * 2 ** (failures - 1), LONGEST)
  return Math.max(asked, Math.round(longest * (0.5 + random() / 2)))
}
