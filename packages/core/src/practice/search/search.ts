import type { Problem } from '../../problem/problem.js'
import { highlighter, type PracticeMarks, type TextRange } from './highlight.js'
import { type PracticeCard } from './index/card.js'
import { cardsOf } from './query/cards.js'
import type { PracticeIndex } from './open.js'
import { chosenHits } from './query/chosen-hits.js'
import { hitsFor } from './query/hits.js'
import type { MatchMode, PracticeQuery } from './query/query.js'
import { ranked } from './query/ranked.js'
import { formsOf, suggestionsFor, type Suggestions } from './query/suggestions.js'
import { marksOf, understoodWords, type UnderstoodWord } from './query/understood.js'

/** A found practice as a list shows it; the ranges of the card's texts that were found, by language where they have one. */
export interface FoundPractice {
  id: string
  /** None if the file that has it could not be read. */
  card?: PracticeCard
  highlights: {
    title: Readonly<Record<string, TextRange[]>>
    lead: Readonly<Record<string, TextRange[]>>
    owner: TextRange[]
  }
}

/** What a search found. */
export interface PracticeResults {
  /** Practices in all. */
  total: number
  /** The ids of the page, in a stable order. */
  ids: string[]
  page: FoundPractice[]
  mode: MatchMode
  words: UnderstoodWord[]
  /** The text as it was meant, if it was typed in another keyboard layout. */
  meant?: string
  /** The query was longer than is read. */
  isCut?: true
  /** What to highlight in other texts of the practices (`highlightsIn`). */
  marks: PracticeMarks
  suggestions: Suggestions
  /** Files that could not be read: what is shown was found without them. */
  problems: Problem[]
}

const usualPageSize = 20

/**
 * The practices that a query finds: all words in any of their forms, the last by its beginning as it is typed; if there is
 * none, mistyped words; if there is none, any of the words, and `mode` says so.
 *
 * @example
 * const { total, page, mode } = await searchPractices(index, { text: 'подростки летом', chosen: { year: ['2026'] } })
 */
export async function searchPractices(index: PracticeIndex, query: PracticeQuery = {}): Promise<PracticeResults> {
  const { pause } = index.parts[0]!
  const hits = await hitsFor(index, query.text ?? '', query.isComplete ?? false)
  await pause()
  const chosen = chosenHits(index, hits, query.chosen)
  const total = chosen.reduce((sum, { practices }) => sum + practices.length, 0)
  const size = Math.max(1, query.pageSize || usualPageSize)
  const from = (Math.max(1, query.page ?? 1) - 1) * size || 0
  const sort = query.sort ?? 'relevance'
  const places = ranked(index, chosen, sort, Math.min(from + size, total)).slice(from)
  const [cards, forms] = await Promise.all([cardsOf(index, places), formsOf(index, hits)])
  await pause()
  const marks = marksOf(hits, index.parts, index.stemmers)
  const rangesIn = highlighter(marks, index.stemmers)
  const ids = places.map(({ part, practice }) => index.parts[part]!.ids.at(practice))
  const page = ids.map((id, at) => found(id, cards[at], rangesIn))
  await pause()
  return {
    total,
    ids,
    page,
    mode: hits.mode,
    words: understoodWords(hits, forms),
    ...(hits.meant !== undefined && { meant: hits.meant }),
    ...(hits.reading.isCut && { isCut: true }),
    marks,
    suggestions: await suggestionsFor(index, hits, query.text ?? ''),
    problems: index.parts.flatMap(({ source }) => source.problems()),
  }
}

function found(id: string, card: PracticeCard | undefined, rangesIn: (text: string) => TextRange[]): FoundPractice {
  const each = (texts: Readonly<Record<string, string>> = {}): Record<string, TextRange[]> =>
    Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, rangesIn(text)]))
  const highlights = { title: each(card?.title), lead: each(card?.lead), owner: rangesIn(card?.owner ?? '') }
  return { id, ...(card && { card }), highlights }
}
