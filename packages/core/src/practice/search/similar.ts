import { valuesAt } from './index/columns.js'
import type { PracticeCard } from './index/card.js'
import type { Part } from './index/part.js'
import { wordsIn } from './normaliser/words-in.js'
import { isStopWord } from './normaliser/stop-words.js'
import type { PracticeIndex } from './open.js'
import { cardsOf } from './query/cards.js'
import { exactTermsFor, type Expansion } from './query/expansion.js'
import { loadedTerms } from './query/hits.js'
import { gatherWord, gatheringOf, type Gathered } from './query/scoring.js'
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

/** What practices of a part have in common with one. */
interface Likeness {
  /** Questions and words in common, how many. */
  questions: Uint8Array
  words: Uint8Array
  scores: Float64Array
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
  const own = parts
    .flatMap(({ numbers }, part) => (numbers.has(id) ? [{ part, practice: numbers.get(id)! }] : []))
    .at(-1)
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
  const first = parts
    .flatMap((part, i) => candidatesOf(part, i, likenessIn(part, i, questions, words)))
    .filter(({ part, practice }) => parts[part]!.ids[practice] !== id && (part || !index.hidden.has(practice)))
    .sort((a, b) => b.questions - a.questions || b.score - a.score || a.part - b.part || a.practice - b.practice)
    .slice(0, count)
  const cards = await cardsOf(index, first)
  return first.map(({ part, practice }, at) => ({
    id: parts[part]!.ids[practice]!,
    ...(cards[at] && { card: cards[at] }),
    questions: questionsOf(parts[part]!, practice).filter((question) => questions.has(question)),
    words: words.filter(({ terms }) => hasAny(parts[part]!, practice, terms[part]!)).map(({ word }) => word),
  }))
}

const candidatesOf = ({ manifest }: Part, part: number, { questions, words, scores }: Likeness): Candidate[] => {
  const candidates: Candidate[] = []
  for (let practice = 0; practice < manifest.practices; practice++) {
    if (questions[practice] || words[practice]! > 1) {
      candidates.push({ part, practice, questions: questions[practice]!, score: scores[practice]! })
    }
  }
  return candidates
}

function likenessIn(part: Part, i: number, questions: ReadonlySet<string>, words: readonly TellingWord[]): Likeness {
  const { practices, facets } = part.manifest
  const likeness = {
    questions: new Uint8Array(practices),
    words: new Uint8Array(practices),
    scores: new Float64Array(practices),
  }
  const facet = facets.findIndex(({ name }) => name === 'question')
  const column = part.columns[facet]
  if (column?.kind === 'many') {
    const isSame = Uint8Array.from([0, ...facets[facet]!.values.map(({ id }) => Number(questions.has(id)))])
    for (let practice = 0; practice < practices; practice++) {
      for (let at = column.starts[practice]!; at < column.starts[practice + 1]!; at++)
        likeness.questions[practice]! += isSame[column.values[at]!]!
    }
  }
  for (const { terms, idf } of words) {
    const { last, scores } = gatheredAlone(part, terms[i]!, idf)
    for (let practice = 0; practice < practices; practice++) {
      likeness.words[practice]! += last[practice]!
      likeness.scores[practice]! += scores[practice]!
    }
  }
  return likeness
}

/** Whether a practice has one of the terms. */
function hasAny(part: Part, practice: number, terms: readonly Expansion[]): boolean {
  return gatheredAlone(part, terms, 1).last[practice] === 1
}

function gatheredAlone(part: Part, terms: readonly Expansion[], idf: number): Gathered {
  const gathered = gatheringOf(part.manifest.practices)
  gatherWord(gathered, part, terms, { number: 1, idf, isAny: true })
  return gathered
}

function questionsOf({ manifest, columns }: Part, practice: number): string[] {
  const facet = manifest.facets.findIndex(({ name }) => name === 'question')
  return columns[facet]
    ? valuesAt(columns[facet], practice).map((value) => manifest.facets[facet]!.values[value - 1]!.id)
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
