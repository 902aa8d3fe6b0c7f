import { moneyOf, type Money } from './money.js'

/**
 * A sum in shares by weight that add up to it exactly: the largest remainder gets the unit left over, among equals the
 * earlier share (Hare–Niemeyer). No share is more than one minor unit from its exact value, a weight of 0 gets nothing,
 * and a negative sum is split like the positive one.
 *
 * @example splitMoney({ minor: 10, currency: 'EUR' }, [1, 1, 2]) // 3, 2 and 5 cents
 */
export const splitMoney = ({ minor, currency }: Money, weights: readonly number[]): Money[] =>
  splitWhole(minor, weights).map((share) => moneyOf(share, currency))

/** The same of a bare whole number. */
export function splitWhole(amount: number, weights: readonly number[]): number[] {
  const wrong = weights.find((weight) => !Number.isSafeInteger(weight) || weight < 0)
  if (wrong !== undefined) throw new RangeError(`${wrong} is no weight`)
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  if (total === 0n) throw new RangeError('Nothing can be split by weights of 0')
  const whole = BigInt(Math.abs(amount))
  const shares = weights.map((weight) => (whole * BigInt(weight)) / total)
  const rests = weights.map((weight, index) => ({ index, rest: (whole * BigInt(weight)) % total }))
  const left = Number(whole - shares.reduce((sum, share) => sum + share, 0n))
  rests.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1))
  for (const { index } of rests.slice(0, left)) shares[index]! += 1n
  return shares.map((share) => (amount < 0 ? -Number(share) + 0 : Number(share)))
}
