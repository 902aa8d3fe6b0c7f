import { quotedSpans } from '../words/quoted-spans.js'
import { romanText, romanValue } from '../words/roman.js'

const heads =
  'Итоги|Кругл(?:ый|ы) стол|Участие в|Конференция|Форум|Конгресс|Сессия|Презентация|Выставка|Фестиваль|Заседание|Семинар|Встреча|Международн(?:ый|ая|ое) (?:смотр|конкурс|конференция|форум|конгресс|выставка|фестиваль)'
const roman = '[IVXLІӀХ]{1,9}'
const boundary = new RegExp(
  `(?:[.;] |(?<=[а-яё»"“]) )(?=(?:${heads})(?![а-яё]))|(?<=[а-яё»"“]) и (?=${roman} (?:Международн|Общероссийск|Всероссийск))`,
  'g',
)
const numeral = new RegExp(`(?<![\\p{L}\\p{N}])${roman}(?![\\p{L}\\p{N}-])`, 'gu')

/**
 * The titles of the events that one row holds, in order: a row of a plan is not an event.
 *
 * @example
 * splitEvents('XIV конкурс «А» и X Международный конкурс «Б»')
 * // ['XIV конкурс «А»', 'X Международный конкурс «Б»']
 */
export function splitEvents(text: string): string[] {
  const quoted = quotedSpans(text)
  const titles: string[] = []
  let from = 0
  for (const match of text.matchAll(boundary)) {
    if (quoted.some(([start, end]) => match.index > start && match.index < end)) continue
    titles.push(text.slice(from, match.index))
    from = match.index + match[0].length
  }
  return [...titles, text.slice(from)].map((title) => title.trim()).filter(Boolean)
}

/** The number of an edition in a title and where it stands. */
export interface Edition {
  number: number
  numeral: string
  index: number
}

/**
 * The edition a title names in Roman numerals; «XXI век» and what stands in quotes is a name, not an edition.
 *
 * @example editionOf('Участие в XV Московском международном урбанистическом форуме')?.number // 15
 */
export function editionOf(title: string): Edition | undefined {
  const quoted = quotedSpans(title)
  for (const { 0: found, index } of title.matchAll(numeral)) {
    const number = romanValue(found)
    if (number === undefined || /^\s+век/.test(title.slice(index + found.length))) continue
    if (!quoted.some(([start, end]) => index > start && index < end)) return { number, numeral: found, index }
  }
  return undefined
}

/** The title with another edition number. */
export function withEdition(title: string, number: number): string {
  const edition = editionOf(title)
  if (!edition) return title
  return title.slice(0, edition.index) + romanText(number) + title.slice(edition.index + edition.numeral.length)
}
