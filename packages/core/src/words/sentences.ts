import { quotedSpans } from './quoted-spans.js'
import { partOf, type Reading } from './passage.js'

const end = /[.!?;]\s+(?=[\p{Lu}«"\d])/gu
/** What ends in a point without ending a sentence: «г. Москве», «2023 г. составить», initials, «п. 5». */
const abbreviation = /(?:^|[^\p{L}])(?:гг?|пп?|ст|им|ул|руб|тыс|млн|т|др|пр|см|гор|\p{Lu})\.$/u

/**
 * The sentences of a passage, each with its place in the document; the parts of an enumeration count as sentences, and
 * quotations end none.
 *
 * @example sentencesOf(reading).map(({ text }) => text) // ['Поддержать предложение.', 'Секретариату организовать подготовку.']
 */
export function sentencesOf(reading: Reading): Reading[] {
  const sentences: Reading[] = []
  const quoted = quotedSpans(reading.text)
  let from = 0
  for (const match of reading.text.matchAll(end)) {
    const to = match.index + 1
    const isInside = quoted.some(([start, last]) => match.index > start && match.index < last)
    if (isInside || abbreviation.test(reading.text.slice(Math.max(0, to - 8), to))) continue
    sentences.push(partOf(reading, from, to))
    from = to
  }
  return [...sentences, partOf(reading, from, reading.text.length)].filter(({ text }) => text)
}
