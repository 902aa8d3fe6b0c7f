/** Why a text is not read as a whole number. */
export type NotWhole = 'not-digits' | 'fraction' | 'groups' | 'too-large'

/**
 * A whole number as people write it, with its groups of three apart; never a guess at commas, dots and words.
 *
 * @example
 * wholeOf('4 000 000') // { value: 4000000 }
 * wholeOf('4,5 млн') // { reason: 'fraction' }
 */
export function wholeOf(text: string): { value: number; reason?: never } | { reason: NotWhole; value?: never } {
  const plain = text.trim().replace(/[\u00A0\u2009\u202F]/g, ' ')
  if (/^\d+$/.test(plain) || /^\d{1,3}(?: \d{3})+$/.test(plain)) {
    const value = Number(plain.replaceAll(' ', ''))
    return Number.isSafeInteger(value) ? { value } : { reason: 'too-large' }
  }
  if (/\d[.,]\d/.test(plain)) return { reason: 'fraction' }
  return { reason: /^[\d ]+$/.test(plain) ? 'groups' : 'not-digits' }
}
