import type { FieldChange } from './command.js'

/** One of the values that a field has, with the saves that gave it: each of them names it. */
export interface Claim<T> {
  value: T
  saves: string[]
}

/**
 * The values of a field after a save of the name given: the first counts, the others wait for their author to choose. A
 * save takes the place of those alone that it names in `over`, since its author saw no other; the same value is one.
 *
 * @example
 * claimsAfter([{ value: 7, saves: ['a'] }], 'b', { value: 3, over: [] })
 * // [{ value: 7, saves: ['a'] }, { value: 3, saves: ['b'] }]
 */
export function claimsAfter<T>(claims: readonly Claim<T>[], name: string, { value, over }: FieldChange<T>): Claim<T>[] {
  const counted = claims[0]
  const same = claims.find((one) => one.value === value)
  const saved = { value, saves: [...(same?.saves ?? []), name] }
  const left = claims.filter((one) => one !== same && !one.saves.some((save) => over.includes(save)))
  return counted && counted === left[0] ? [...left, saved] : [saved, ...left]
}
