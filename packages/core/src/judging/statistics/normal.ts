// Wichura 1988, algorithm AS 241 (PPND16), for lower tails down to 10^-11.
const CENTRE_ABOVE = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
  133.14166789178438, 3.3871328727963665,
]
const CENTRE_BELOW = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
  42.31333070160091, 1,
]
const TAIL_ABOVE = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
]
const TAIL_BELOW = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
]

/**
 * The value below which a standard normal variable lies with the probability, from 10^-11 to 1 − 10^-11 (Wichura 1988,
 * AS 241). Only exactly rounded operations, so that every engine draws the same numbers from a seed.
 *
 * @example normalQuantile(0.975) // 1.9599639845400536
 */
export function normalQuantile(probability: number): number {
  const centred = probability - 0.5
  const near = 0.180625 - centred * centred
  if (near >= 0) return (centred * polynomial(CENTRE_ABOVE, near)) / polynomial(CENTRE_BELOW, near)
  const tail = Math.sqrt(-naturalLogarithm(centred < 0 ? probability : 1 - probability)) - 1.6
  const distance = polynomial(TAIL_ABOVE, tail) / polynomial(TAIL_BELOW, tail)
  return centred < 0 ? -distance : distance
}

/** The normal value of a random word. */
export const normalOf = (word: number): number => normalQuantile((word + 0.5) / 2 ** 32)

/** By halving and the series of the inverse hyperbolic tangent; `Math.log` may differ between engines. */
function naturalLogarithm(value: number): number {
  let halvings = 0
  while (value < Math.SQRT1_2) {
    value *= 2
    halvings++
  }
  const ratio = (value - 1) / (value + 1)
  const square = ratio * ratio
  let sum = 0
  for (let odd = 25; odd > 0; odd -= 2) sum = sum * square + 1 / odd
  return 2 * ratio * sum - halvings * Math.LN2
}

function polynomial(coefficients: number[], at: number): number {
  let value = 0
  for (let index = 0; index < coefficients.length; index++) value = value * at + coefficients[index]!
  return value
}
