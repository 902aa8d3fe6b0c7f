const latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
const russian = 'ёйцукенгшщзхъфывапролджэячсмитьбю'
const keys = /^[\x20-\x7E]+$/
const letter = /[A-Za-z]/

/**
 * What was meant if Russian words were typed with the Latin keyboard layout on; nothing for a text that is not all Latin.
 *
 * @example inRussianLayout(',b,kbjntrf') // 'библиотека'
 */
export const inRussianLayout = (text: string): string | undefined =>
  keys.test(text) && letter.test(text)
    ? Array.from(text.toLowerCase(), (key) => russian[latin.indexOf(key)] ?? key).join('')
    : undefined
