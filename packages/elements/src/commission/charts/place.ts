/** The ends of an axis. */
export interface Domain {
  min: number
  max: number
}

/**
 * Where a value lies on an axis, in percent of its length; what is off the axis lies at its end, and on an axis without
 * length everything lies in the middle.
 *
 * @example placeOn({ min: 1, max: 5 }, 2) // '25%'
 */
export const placeOn = ({ min, max }: Domain, value: number): string =>
  `${Math.round(10_000 * shareOf({ min, max }, value)) / 100}%`

/** The same as a share from 0 to 1. */
export const shareOf = ({ min, max }: Domain, value: number): number =>
  max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0.5

/**
 * The least round number that holds a value: 1, 2 or 5 with zeros after or before.
 *
 * @example roundUp(0.37) // 0.5
 */
export function roundUp(value: number): number {
  if (!(value > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 5, 10].map((step) => Number((step * power).toPrecision(1))).find((step) => step >= value)!
}
