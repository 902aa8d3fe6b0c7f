import { romanValue } from '../words/roman.js'

const units = ['', 'перв', 'втор', 'трет', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят']
const tens: Readonly<Record<string, number>> = { двадцать: 20, тридцать: 30, сорок: 40, пятьдесят: 50, шестьдесят: 60 }
const whole: readonly (readonly [stem: string, value: number])[] = [
  ['десят', 10],
  ['одиннадцат', 11],
  ['двенадцат', 12],
  ['тринадцат', 13],
  ['четырнадцат', 14],
  ['пятнадцат', 15],
  ['шестнадцат', 16],
  ['семнадцат', 17],
  ['восемнадцат', 18],
  ['девятнадцат', 19],
  ['двадцат', 20],
  ['тридцат', 30],
  ['сороков', 40],
  ['пятидесят', 50],
  ['шестидесят', 60],
]
const ending = /(?:ой|ей|ая|ья|ую|ью|ьей|ого|его|ьего|ое|ье|ый|ий)$/u
const qualifier = /^(?:вне)?очередн|^отч[её]тн|^годов/iu
const phrase = /(?<![\p{L}\d-])([\p{L}\d-]{1,20}(?: [\p{L}\d-]{1,20}){0,2}) (?:сесси|заседани|собрани|съезд)/iu

/**
 * The number of the session a heading names, in words, Roman or Arabic numerals.
 *
 * @example
 * sessionNumber('Двадцать девятой сессии Ассоциации') // 29
 * sessionNumber('РЕШЕНИЕ XXX сессии') // 30
 */
export function sessionNumber(text: string): number | undefined {
  const found = phrase.exec(text.slice(0, 2000))?.[1]
  if (!found) return undefined
  const words = found.split(' ').filter((word) => !qualifier.test(word))
  const last = words.at(-1) ?? ''
  const arabic = /^(\d{1,3})(?:-\p{L}{1,3})?$/u.exec(last)?.[1]
  if (arabic) return Number(arabic)
  return romanValue(last) ?? inWords(words.map((word) => word.toLowerCase().replaceAll('ё', 'е')))
}

function inWords(words: readonly string[]): number | undefined {
  const stem = (words.at(-1) ?? '').replace(ending, '')
  const alone = whole.find(([each]) => each === stem)?.[1]
  if (alone !== undefined) return alone
  const unit = units.indexOf(stem, 1)
  if (unit < 0) return undefined
  return unit + (tens[words.at(-2) ?? ''] ?? 0)
}
