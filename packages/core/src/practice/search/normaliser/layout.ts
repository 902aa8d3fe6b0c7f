const latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~{}:<>"
/** The last ones as with Shift; «Э» is not among them: its key gives a quotation mark. */
const russian = 'ёйцукенгшщзхъфывапролджэячсмитьбюёхъжбю'
const typedLatin = /^[\x20-\x7E]+$/
/** Only letters whose keys have Latin ones. */
const typedRussian = /^[авгдезийклмнопрстуфцчшщыья\d\s-]+$/i
const letter = /\p{L}/u

/**
 * What was meant if a text was typed with the other keyboard layout on: Russian for a text all Latin, Latin for one all
 * Russian; nothing for another.
 *
 * @example inOtherLayout(',b,kbjntrf') // 'библиотека'
 */
export function inOtherLayout(text: string): string | undefined {
  if (!letter.test(text)) return undefined
  if (typedLatin.test(text)) return retyped(text, latin, russian)
  return typedRussian.test(text) ? retyped(text, russian, latin) : undefined
}

const retyped = (text: string, from: string, to: string): string =>
  Array.from(text.toLowerCase(), (key) => to[from.indexOf(key)] ?? key).join('')
