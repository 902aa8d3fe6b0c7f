const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g

/**
 * A text as it is seen: letters whole that a file of PDF gives in parts, no soft hyphens, nothing of no width.
 *
 * @example wholeLetters('Йошкар\u00AD-Ола'.normalize('NFD')) // 'Йошкар-Ола'
 */
export const wholeLetters = (text: string): string => text.normalize('NFC').replace(invisible, '')

/**
 * A text for comparison: lower case, ё as е, every dash a hyphen, every run of spaces one space, nothing invisible.
 *
 * @example foldText(' «Орёл –  город» ') // '«орел - город»'
 */
export function foldText(text: string): string {
  return wholeLetters(text)
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * A proper name for comparison: folded, without quotes, spaces around hyphens closed.
 *
 * @example foldName('Петропавловск- \n Камчатский') // 'петропавловск-камчатский'
 */
export function foldName(text: string): string {
  return foldText(text)
    .replace(/["«»„“”‟']/g, '')
    .replace(/ ?- ?/g, '-')
    .trim()
}
