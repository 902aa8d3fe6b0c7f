import { dayOf } from '../../when/day.js'
import { order } from '../ledger/order.js'
import type { RateRule } from '../ledger/rules.js'
import { convertWhole } from '../money/convert-money.js'
import type { Money } from '../money/money.js'
import type { Rate } from '../money/rate.js'

/** Why there is no rate: none was published by the day, or none young enough. */
export type RateGap = 'rate-missing' | 'rate-stale'

/** A sum in minor units of another currency, at most the largest safe integer, by the rates of a day. */
export type Convert = (money: Money, to: string, day: string) => { minor: number; rates: Rate[] } | RateGap

/** Conversion by the last rate of each pair published by a day, none older than the rule allows. */
export function rateBook(rates: readonly Rate[], { longestDays, rounding }: RateRule): Convert {
  const pairs = new Map<string, Rate[]>()
  for (const rate of [...rates].sort((a, b) => order(pairOf(a), pairOf(b)) || order(a.on, b.on))) {
    const pair = pairs.get(pairOf(rate))
    if (pair) pair.push(rate)
    else pairs.set(pairOf(rate), [rate])
  }
  const byDay = new Map<string, Rate[]>()
  const publishedBy = (day: string): Rate[] => {
    const known = byDay.get(day)
    if (known) return known
    const latest = [...pairs.values()].flatMap((pair) => lastBy(pair, day) ?? [])
    byDay.set(day, latest)
    return latest
  }
  return (money, to, day) => {
    if (money.currency === to) return { minor: money.minor, rates: [] }
    const latest = publishedBy(day)
    const young = latest.filter(({ on }) => dayOf(day) - dayOf(on) <= longestDays)
    const whole = convertWhole(money, to, young, rounding)
    if (whole) return { minor: Math.min(Number(whole.minor), Number.MAX_SAFE_INTEGER), rates: whole.rates }
    return convertWhole(money, to, latest, rounding) ? 'rate-stale' : 'rate-missing'
  }
}

const pairOf = ({ currency, quote }: Rate): string => `${currency}/${quote}`

/** The last of the rates, sorted by day, that was published by a day. */
function lastBy(rates: readonly Rate[], day: string): Rate | undefined {
  let [low, high] = [0, rates.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rates[middle]!.on <= day) low = middle + 1
    else high = middle
  }
  return rates[low - 1]
}
