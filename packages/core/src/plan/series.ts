import { foldText } from '../words/fold.js'
import { quotedSpans } from '../words/quoted-spans.js'
import { editionOf } from './event.js'

/** An edition of a series and the year it belongs to. */
export interface EditionPoint {
  series: string
  number: number
  year: number
}

const openings = /^(?:участие в|подведение итогов|итоги)\s+/

/**
 * The edition that a title of a year's plan names; results announced in a year belong to the edition of the year before.
 *
 * @example
 * editionPoint('Подведение итогов XIV конкурса «Город в зеркале СМИ»', 2026)
 * // { series: 'город в зеркале сми', number: 14, year: 2025 }
 */
export function editionPoint(title: string, year: number): EditionPoint | undefined {
  const edition = editionOf(title)
  if (!edition) return undefined
  const results = /(?:^|[\s.])(?:подведение )?итог(?:и|ов|ам)\s/i.test(title.slice(0, edition.index))
  return { series: seriesOf(title), number: edition.number, year: results ? year - 1 : year }
}

/**
 * The name of a series: the last quoted name in the title, else the two words behind the number.
 *
 * @example
 * seriesOf('XIX Международный конгресс «Российская семья»') // 'российская семья'
 * seriesOf('XXXII сессия МАГ') // 'сессия маг'
 */
export function seriesOf(title: string): string {
  const quoted = quotedSpans(title).at(-1)
  if (quoted && quoted[1] - quoted[0] > 3) return wordsOf(title.slice(quoted[0] + 1, quoted[1]))
  const edition = editionOf(title)
  if (!edition) return wordsOf(title)
  return wordsOf(title.slice(edition.index + edition.numeral.length))
    .split(' ')
    .slice(0, 2)
    .join(' ')
}

/** The words of a title folded for comparison, without years, quotes, punctuation and the opening «Участие в». */
export const wordsOf = (title: string): string =>
  foldText(title)
    .replace(/["«»„“”.,;:]/g, ' ')
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(openings, '')
