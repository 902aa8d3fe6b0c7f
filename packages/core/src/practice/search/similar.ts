import { valuesOf } from './index/columns.js'
import type { PracticeCard } from './index/card.js'
import type { Part } from './index/part.js'
import { wordsIn } from './normaliser/words-in.js'
import { isStopWord } from './normaliser/stop-words.js'
import type { PracticeIndex } from './open.js'
import { cardsOf } from './query/cards.js'
import { exactTermsFor, type Expansion } from './query/expansion.js'
import { loadedTerms } from './query/hits.js'
import { gathering, wordsOf } from './query/gathered.js'
import { gatherWord, hitsIn } from './query/scoring.js'
import type { PracticePlace } from './query/ranked.js'

const mostWords = 12
const usualCount = 5

/** A practice like another, and in what. */
export interface SimilarPractice {
  id: string
  card?: PracticeCard
  /** Questions that both answer. */
  questions: string[]
  /** Words that both have, those that few have first. */
  words: string[]
}

interface Candidate extends PracticePlace {
  questions: number
  score: number
}

/**
 * The practices most like one: those that answer the same questions first, the more the better, then by the words they
 * share with its title and lead. None for an id that is not in the index.
 *
 * @example (await similarPractices(index, 'p-12', 3)).map(({ id, questions }) => [id, questions])
 */
export async function similarPractices(
  index: PracticeIndex,
  id: string,
  count = usualCount,
): Promise<SimilarPractice[]> {
  const { parts } = index
  const places = parts.map(({ ids }, part) => ({ part, practice: ids.of(id) }))
  const own = places.findLast(({ practice }) => practice >= 0)
  if (!own) return []
  const [card] = await cardsOf(index, [own])
  const questions = new Set(questionsOf(parts[own.part]!, own.practice))
  const words = tellingWords(index, card)
  await Promise.all(
    parts.map((part, i) =>
      loadedTerms(
        part,
        'postings',
        words.flatMap(({ terms }) => terms[i]!),
      ),
    ),
  )
  const candidates = await Promise.all(parts.map((part, i) => candidatesIn(part, i, questions, words)))
  const first = candidates
    .flat()
    .filter(({ part, practice }) => practice !== places[part]!.practice && (part || !index.hidden.has(practice)))
    .sort((a, b) => b.questions - a.questions || b.score - a.score || a.part - b.part || a.practice - b.practice)
    .slice(0, count)
  const cards = await cardsOf(index, first)
  const having = await Promise.all(
    parts.map(async (part, i) => {
      const practices: Uint32Array[] = []
      for (const { terms } of words) practices.push(await practicesWith(part, terms[i]!))
      return practices
    }),
  )
  return first.map(({ part, practice }, at) => ({
    id: parts[part]!.ids.at(practice),
    ...(cards[at] && { card: cards[at] }),
    questions: questionsOf(parts[part]!, practice).filter((question) => questions.has(question)),
    words: words.filter((_, word) => having[part]![word]!.includes(practice)).map(({ word }) => word),
  }))
}

/** The practices of a part that answer one of the questions, or have at least two of the words. */
const candidatesIn = (
  part: Part,
  i: number,
  questions: ReadonlySet<string>,
  words: readonly TellingWord[],
): Promise<Candidate[]> =>
  gathering(part, async (gathered) => {
    for (const [at, { terms, idf }] of words.entries())
      await gatherWord(gathered, part, terms[i]!, { number: at + 1, idf, isAny: true })
    const alike = hitsIn(gathered, words.length, 1)
    const scores = new Float32Array(part.manifest.practices)
    alike.practices.forEach((practice, at) => (scores[practice] = alike.scores[at]!))
    const answered = answeredIn(part, questions)
    const candidates: Candidate[] = []
    for (let practice = 0; practice < scores.length; practice++) {
      const score = scores[practice]!
      if (answered[practice] || (score && wordsOf(gathered, practice) > 1))
        candidates.push({ part: i, practice, questions: answered[practice]!, score })
    }
    return candidates
  })

/** How many of the questions each practice of a part answers. */
function answeredIn({ manifest: { practices, facets }, columns }: Part, questions: ReadonlySet<string>): Uint8Array {
  const facet = facets.findIndex(({ name }) => name === 'question')
  const column = columns[facet]
  if (!column) return new Uint8Array(practices)
  const isAsked = facets[facet]!.values.map(({ id }) => Number(questions.has(id)))
  const byRow = Uint8Array.from(column.starts, (_, row) =>
    valuesOf(column, row).reduce((sum, value) => sum + isAsked[value]!, 0),
  )
  return Uint8Array.from(column.rows, (row) => byRow[row]!)
}

const practicesWith = (part: Part, terms: readonly Expansion[]): Promise<Uint32Array> =>
  gathering(part, async (gathered) => {
    await gatherWord(gathered, part, terms, { number: 1, idf: 1, isAny: true })
    return hitsIn(gathered, 1, 1).practices
  })

function questionsOf({ manifest, columns }: Part, practice: number): string[] {
  const facet = manifest.facets.findIndex(({ name }) => name === 'question')
  const column = columns[facet]
  return column
    ? Array.from(valuesOf(column, column.rows[practice]!), (value) => manifest.facets[facet]!.values[value]!.id)
    : []
}

interface TellingWord {
  word: string
  terms: Expansion[][]
  idf: number
}

/** Words of a card that few practices have. */
function tellingWords({ parts, stemmers }: PracticeIndex, card: PracticeCard | undefined): TellingWord[] {
  const texts = [...Object.values(card?.title ?? {}), ...Object.values(card?.lead ?? {})]
  const words = [...new Set(texts.flatMap((text) => wordsIn(text).map(({ word }) => word)))]
  const total = parts.reduce((sum, { manifest }) => sum + manifest.practices, 0)
  return words
    .filter((word) => word.length > 2 && !isStopWord(word))
    .map((word) => {
      const terms = parts.map((part) => exactTermsFor(part, word, stemmers))
      const found = terms.reduce(
        (sum, each, i) => each.reduce((all, { term }) => all + parts[i]!.dictionary.frequencies[term]!, sum),
        0,
      )
      return { word, terms, idf: Math.log(1 + total / Math.max(1, found)) }
    })
    .sort((a, b) => b.idf - a.idf || (a.word < b.word ? -1 : 1))
    .slice(0, mostWords)
}
