import type { Ratio } from '../rational.js'

const decimal = /^(-?)(\d{1,400})(?:\.(\d{1,400}))?(?:e([+-]\d{1,3}))?$/

/**
 * A number as it is written, exactly: 12.5 is 25/2, not the nearest double.
 *
 * @example fractionOf(ratioWritten(12.5)) // { numerator: '25', denominator: '2' }
 */
export function ratioWritten(value: number): Ratio {
  if (Number.isSafeInteger(value)) return { n: value, d: 1 }
  const [, sign = '', whole = '', rest = '', power = '0'] = decimal.exec(String(value)) ?? []
  if (!whole) throw new RangeError(`${value} is no number`)
  const shift = Number(power) - rest.length
  const n = BigInt(`${sign}${whole}${rest}`) * 10n ** BigInt(Math.max(0, shift))
  return { n, d: 10n ** BigInt(Math.max(0, -shift)) }
}
