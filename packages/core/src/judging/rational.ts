/** An exact fraction in lowest terms, as plain JSON: decimal digits with a sign, the denominator above 0. */
export interface Fraction {
  numerator: string
  denominator: string
}
