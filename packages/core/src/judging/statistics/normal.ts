// Wichura 1988, algorithm AS 241 (PPND16), for lower tails down to 10^-11.
const CENTRE_ABOVE = [
  2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
  1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
]
const CENTRE_BELOW = [
  5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
  687.1870074920579083, 42.313330701600911252, 1,
]
const TAIL_ABOVE = [
  7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
  3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
]
const TAIL_BELOW = [
  1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
  0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
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
