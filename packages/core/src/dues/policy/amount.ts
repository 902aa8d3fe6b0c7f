import { roundFraction, type RoundingMode } from '../money/round-fraction.js'
import type { Tariff } from './policy.js'

/** A part of a year: 4/12, 92/365. */
export interface YearShare {
  numerator: number
  denominator: number
}

/** The amount of a tariff for a part of a year, in minor units, rounded once; `undefined` where it takes inhabitants that are not known. */
export function tariffAmount(
  tariff: Tariff,
  heads: number | undefined,
  { numerator, denominator }: YearShare,
  rounding: RoundingMode = 'halfExpand',
): number | undefined {
  const whole = wholeAmount(tariff, heads)
  if (!whole) return undefined
  return Number(roundFraction(whole.numerator * BigInt(numerator), whole.denominator * BigInt(denominator), rounding))
}

/** The amount for a year as a fraction. */
function wholeAmount(
  tariff: Tariff,
  heads: number | undefined,
): { numerator: bigint; denominator: bigint } | undefined {
  if (tariff.basis === 'flat') return { numerator: BigInt(tariff.minor), denominator: 1n }
  if (heads === undefined || !Number.isSafeInteger(heads) || heads < 0) return undefined
  if (tariff.basis === 'brackets') {
    const bracket = tariff.brackets.find(({ upTo }) => upTo === null || heads <= upTo)
    return bracket && { numerator: BigInt(bracket.minor), denominator: 1n }
  }
  const denominator = BigInt(tariff.heads)
  const exact = BigInt(tariff.base ?? 0) * denominator + BigInt(tariff.minor) * BigInt(heads)
  const least = BigInt(tariff.least ?? 0) * denominator
  const most = tariff.most === undefined ? exact : BigInt(tariff.most) * denominator
  return { numerator: exact < least ? least : exact > most ? most : exact, denominator }
}
