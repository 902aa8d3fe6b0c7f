/** A stream of random numbers that a seed repeats exactly, in every engine. */
export interface Random {
  /** The next whole number from 0 to 2^32 − 1. */
  word: () => number
  /** The next whole number from 0 to `bound` − 1, each equally likely; a `RangeError` unless `bound` is from 1 to 2^32. */
  below: (bound: number) => number
}

/**
 * The stream of random numbers of a seed: xoshiro128** (Blackman and Vigna 2018), its state filled from the characters of
 * the seed. Good for lots and resampling; not for secrets.
 *
 * @example
 * const random = seededRandom('2026-09-05')
 * random.below(6) // 3 for everybody who knows the seed
 */
export function seededRandom(seed: string | number): Random {
  const word = xoshiro128(stateOf(String(seed)))
  const below = (bound: number) => {
    if (!Number.isInteger(bound) || bound < 1 || bound > 2 ** 32) throw new RangeError(`gorod: no lot below ${bound}`)
    const whole = 2 ** 32 - (2 ** 32 % bound)
    let value = word()
    while (value >= whole) value = word()
    return value % bound
  }
  return { word, below }
}

/**
 * The items in a random order; the given list stays as it was (Fisher and Yates, as Durstenfeld 1964).
 *
 * @example shuffled(['а', 'б', 'в'], seededRandom(1)) // ['а', 'в', 'б']
 */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.below(last + 1)
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  return order
}

/** The generator itself, from a state of four words that are not all 0. */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotated(d, 11)
    return result
  }
}

const rotated = (word: number, by: number) => (word << by) | (word >>> (32 - by))

/** Four words that depend on every character: FNV-1a lanes of different primes, finished as in MurmurHash3. */
function stateOf(seed: string): [number, number, number, number] {
  const lane = (basis: number, prime: number) => {
    let hash = basis
    for (let index = 0; index < seed.length; index++) hash = Math.imul(hash ^ seed.charCodeAt(index), prime)
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    return hash ^ (hash >>> 16)
  }
  return [
    lane(0x811c9dc5, 0x01000193),
    lane(0x9e3779b9, 0x9e3779b1),
    lane(0x243f6a88, 0x85ebca77),
    lane(0xb7e15162, 0xc2b2ae3d) || 1,
  ]
}
