/** An official rate as it is published: `value` units of `quote` for `nominal` units of `currency`. */
export interface Rate {
  currency: string
  quote: string
  /** A decimal with a point, as published: `20.1234`. */
  value: string
  /** For how many units it is quoted: 100 for the tenge at the Bank of Russia. */
  nominal: number
  /** The first day it is in force (`YYYY-MM-DD`). */
  on: string
  /** The day the ledger learned of it, where that is later. */
  known?: string
  source: string
}

/** The value of one unit as a fraction of whole numbers; `undefined` for a value or nominal that is no number above 0. */
export function rateFraction({
  value,
  nominal,
}: Pick<Rate, 'value' | 'nominal'>): { numerator: bigint; denominator: bigint } | undefined {
  const parts = /^(\d{1,15})(?:\.(\d{1,15}))?$/.exec(value)
  if (!parts || !Number.isSafeInteger(nominal) || nominal < 1) return undefined
  const [, whole = '', decimals = ''] = parts
  const numerator = BigInt(whole + decimals)
  return numerator === 0n ? undefined : { numerator, denominator: 10n ** BigInt(decimals.length) * BigInt(nominal) }
}
