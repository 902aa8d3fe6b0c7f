/** A sum: whole minor units (cents, kopecks) of a currency, so that JSON keeps it exactly. */
export interface Money {
  /** A safe integer, never negative zero. */
  minor: number
  /** ISO 4217, in capitals. */
  currency: string
}

/** A sum of minor units; a `RangeError` where they are no safe integer. */
export function moneyOf(minor: number | bigint, currency: string): Money {
  const value = Number(minor)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${minor} minor units cannot be held exactly`)
  return { minor: value + 0, currency }
}
