import { currencyFault } from '../money/currency.js'
import type { Money } from '../money/money.js'
import type { Fault } from './fault.js'

/** The largest sum of one fact, in minor units: a member's thousands of them still add up exactly. */
export const largestSum = 10 ** 12

/** What is wrong with a sum that must be above 0. */
export function sumFault({ minor, currency }: Money): Fault | undefined {
  if (!Number.isSafeInteger(minor)) return { code: 'sum-not-whole', found: String(minor) }
  if (minor === 0) return { code: 'sum-zero' }
  if (minor < 0) return { code: 'sum-negative', found: minor }
  if (minor > largestSum) return { code: 'sum-large', found: minor, expected: largestSum }
  return codeFault(currency)
}

/** What is wrong with the code of a currency. */
export function codeFault(currency: string): Fault | undefined {
  const fault = currencyFault(currency)
  return fault && { code: fault.code, found: currency, ...(fault.instead !== undefined && { expected: fault.instead }) }
}
