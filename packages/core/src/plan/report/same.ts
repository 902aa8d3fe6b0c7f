import { quotedSpans } from '../../words/quoted-spans.js'
import { editionOf } from '../event.js'
import { editionPoint, wordsOf } from '../series.js'

const likeness = 0.6
const fewest = 2
/** Titles share such words, by their first letters, without being one event. */
const common = new Set('между участ конфе форум конкр сесси кругл стол мероп совет город'.split(' '))

/** Whether a title of a report is that of a planned event of a year. */
export function isSame(planned: string, told: string, year: number): boolean {
  const [a, b] = [editionPoint(planned, year), editionPoint(told, year)]
  if (a && b && isSameSeries(planned, told)) return a.number === b.number
  const names = namesOf(told)
  return namesOf(planned).some((name) => names.includes(name)) || likenessOf(planned, told) >= likeness
}

/** The quoted names of a title, folded. */
const namesOf = (title: string): string[] =>
  quotedSpans(title)
    .map(([start, end]) => wordsOf(title.slice(start + 1, end)))
    .filter((name) => name.length > 5)

/** The share of the telling words of a plan's title that the other has; 0 where there are too few to tell. */
function likenessOf(planned: string, told: string): number {
  const [own, others] = [stemsOf(planned), stemsOf(told)]
  return own.size < fewest ? 0 : [...own].filter((stem) => others.has(stem)).length / own.size
}

/** The words of a title by their first letters, since endings change with the case. */
const stemsOf = (title: string): Set<string> => {
  const stems = wordsOf(title)
    .split(' ')
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 5))
  return new Set(stems.filter((stem) => !common.has(stem)))
}

/** The same quoted name, or, where there is none, the same noun behind the number. */
export function isSameSeries(one: string, two: string): boolean {
  const names = namesOf(one)
  if (names.length || namesOf(two).length) return names.some((name) => namesOf(two).includes(name))
  return nounOf(one) !== '' && nounOf(one) === nounOf(two)
}

function nounOf(title: string): string {
  const edition = editionOf(title)
  if (!edition) return ''
  return wordsOf(title.slice(edition.index + edition.numeral.length))
    .split(' ')[0]!
    .slice(0, 5)
}
