import type { Period } from './period.js'

/** The first day and the day after the last of a period as comparable text; open sides lie beyond all days. */
export interface Edges {
  start: string
  end: string
}

const never = '9999-99-99'

/** The days between which a period holds; a handover on one day is no overlap, so the last day does not count here. */
export function edgesOf({ from, to, seen = [] }: Period): Edges {
  const shown = [from?.known, ...seen.map(({ day }) => day)].filter((day) => day !== undefined).sort()
  const start = from ? (from.day ?? shown[0] ?? never) : ''
  return { start, end: to?.day ?? to?.known ?? never }
}

/** The day from which two periods hold at once, if there is one. */
export function overlapOf(one: Period, two: Period): string | undefined {
  const [a, b] = [edgesOf(one), edgesOf(two)]
  const start = a.start > b.start ? a.start : b.start
  return start < a.end && start < b.end ? start : undefined
}

/** Whether a stated end lies before a stated beginning. */
export const isReversed = ({ from, to }: Period): boolean =>
  from?.day !== undefined && to?.day !== undefined && to.day < from.day
