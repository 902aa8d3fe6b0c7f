import { minorDigits } from './currency.js'
import { moneyOf, type Money } from './money.js'
import { rateFraction, type Rate } from './rate.js'
import { roundFraction, type RoundingMode } from './round-fraction.js'

/** A sum in another currency, and the rates it took: none, one, or two through a common quote. */
export interface Converted {
  money: Money
  rates: Rate[]
}

/**
 * A sum in another currency by the rates given, as one exact fraction rounded once; `undefined` where they do not
 * lead from one to the other. A `RangeError` for a currency of no known minor unit, a wrong rate, or an unsafe result.
 *
 * @example
 * convertMoney({ minor: 400000, currency: 'EUR' }, 'RUB', [{ currency: 'EUR', quote: 'RUB', value: '92.3456', nominal: 1, … }])
 * // { money: { minor: 36938240, currency: 'RUB' }, rates: […] }
 */
export function convertMoney(
  money: Money,
  to: string,
  rates: readonly Rate[],
  mode: RoundingMode = 'halfExpand',
): Converted | undefined {
  const whole = convertWhole(money, to, rates, mode)
  return whole && { money: moneyOf(whole.minor, to), rates: whole.rates }
}

/** The same in minor units of any size. */
export function convertWhole(
  { minor, currency }: Money,
  to: string,
  rates: readonly Rate[],
  mode: RoundingMode,
): { minor: bigint; rates: Rate[] } | undefined {
  if (currency === to) return { minor: BigInt(minor), rates: [] }
  const path = pathBetween(currency, to, rates)
  if (!path) return undefined
  let [numerator, denominator] = [BigInt(minor) * unit(to), unit(currency)]
  for (const { rate, isBackwards } of path) {
    const value = rateFraction(rate)
    if (!value) throw new RangeError(`${rate.value} for ${rate.nominal} ${rate.currency} is no rate`)
    numerator *= isBackwards ? value.denominator : value.numerator
    denominator *= isBackwards ? value.numerator : value.denominator
  }
  return { minor: roundFraction(numerator, denominator, mode), rates: path.map(({ rate }) => rate) }
}

interface Step {
  rate: Rate
  isBackwards: boolean
}

/** Directly, backwards, or through one quote in which both are published. */
function pathBetween(from: string, to: string, rates: readonly Rate[]): Step[] | undefined {
  for (const rate of rates) {
    if (rate.currency === from && rate.quote === to) return [{ rate, isBackwards: false }]
    if (rate.currency === to && rate.quote === from) return [{ rate, isBackwards: true }]
  }
  for (const first of rates) {
    if (first.currency !== from) continue
    const second = rates.find(({ currency, quote }) => currency === to && quote === first.quote)
    if (second) {
      return [
        { rate: first, isBackwards: false },
        { rate: second, isBackwards: true },
      ]
    }
  }
  return undefined
}

function unit(currency: string): bigint {
  const digits = minorDigits(currency)
  if (digits === undefined) throw new RangeError(`${currency} is no currency in use`)
  return 10n ** BigInt(digits)
}
