/** A whole number: a `number` while it is safe (below 2^53), a `bigint` beyond; arithmetic never rounds. */
export type Whole = number | bigint

// A sum or product of safe integers that leaves the safe range still does so after the rounding of the double,
// so that testing the result is enough.

/** @example plus(Number.MAX_SAFE_INTEGER, 2) // 9007199254740993n */
export function plus(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b
    if (Number.isSafeInteger(sum)) return sum
  }
  return BigInt(a) + BigInt(b)
}

/** @example times(94906267, 94906267) // 9007199515875289n */
export function times(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b
    if (Number.isSafeInteger(product)) return product
  }
  return BigInt(a) * BigInt(b)
}

export const negated = (a: Whole): Whole => times(a, -1)

/** Below 0, 0 or above 0, also between a `number` and a `bigint`. */
export const compareWholes = (a: Whole, b: Whole): number => (a < b ? -1 : a > b ? 1 : 0)

/** The greatest common divisor, 0 only of two zeros. */
export function commonDivisor(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    let [x, y] = [Math.abs(a), Math.abs(b)]
    while (y) [x, y] = [y, x % y]
    return x
  }
  let [x, y] = [BigInt(a), BigInt(b)]
  while (y) [x, y] = [y, x % y]
  return x < 0n ? -x : x
}

/** The quotient of a division that leaves no rest. */
export function dividedBy(a: Whole, b: Whole): Whole {
  return typeof a === 'number' && typeof b === 'number' ? a / b : BigInt(a) / BigInt(b)
}

/** The least common multiple of whole numbers above 0. */
export const commonMultiple = (a: Whole, b: Whole): Whole => times(dividedBy(a, commonDivisor(a, b)), b)
