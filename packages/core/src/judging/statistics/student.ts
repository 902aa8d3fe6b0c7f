/**
 * The probability that Student's t is at least so far from 0 on either side (Abramowitz and Stegun 26.7.3 and 26.7.4, by
 * finite sums; only exactly rounded operations).
 *
 * @example twoSidedP(2.228138852, 10) // 0.0499…
 */
export function twoSidedP(t: number, degrees: number): number {
  const distance = Math.abs(t)
  if (!Number.isFinite(distance)) return 0
  const hypotenuse = Math.sqrt(degrees + distance * distance)
  const sine = distance / hypotenuse
  const squaredCosine = degrees / (degrees + distance * distance)
  let term = degrees % 2 ? Math.sqrt(degrees) / hypotenuse : 1
  let sum = 0
  for (let k = degrees % 2 ? 3 : 2; k <= degrees && term > 1e-18; k += 2) {
    sum += term
    term *= (squaredCosine * (k - 1)) / k
  }
  const inside = degrees % 2 ? (2 / Math.PI) * (arcTangent(distance / Math.sqrt(degrees)) + sine * sum) : sine * sum
  return Math.min(1, Math.max(0, 1 - inside))
}

/**
 * The value that Student's t reaches on either side with the probability.
 *
 * @example twoSidedT(0.05, 10) // 2.228138851986…
 */
export function twoSidedT(probability: number, degrees: number): number {
  let high = 1
  while (twoSidedP(high, degrees) > probability && high < 1e9) high *= 2
  let low = 0
  for (let halving = 0; halving < 100; halving++) {
    const middle = (low + high) / 2
    if (twoSidedP(middle, degrees) > probability) low = middle
    else high = middle
  }
  return high
}

/** By halving the angle three times and the series; `Math.atan` may differ between engines. */
function arcTangent(value: number): number {
  let half = value
  for (let halving = 0; halving < 3; halving++) half /= 1 + Math.sqrt(1 + half * half)
  const square = half * half
  let sum = 0
  for (let odd = 25; odd > 0; odd -= 2) sum = 1 / odd - square * sum
  return 8 * half * sum
}
