import { blockOf } from '../index/blocks.js'
import type { Part } from '../index/part.js'
import type { PracticeIndex } from '../open.js'
import { inOtherLayout } from '../normaliser/layout.js'
import { exactTermsFor, type Expansion } from './expansion.js'
import { gathering, type PartHits } from './gathered.js'
import { isCalledCity, namedCities, type NamedCities } from './named-cities.js'
import { withPhrase } from './phrases.js'
import type { MatchMode } from './query.js'
import { readingOf, type Reading } from './reading.js'
import { gatherWord, hitsIn } from './scoring.js'
import {
  allFrequencies,
  idfOf,
  isEmpty,
  loosened,
  looseness,
  planned,
  termsOf,
  type Looseness,
  type PlannedWord,
} from './word-plan.js'

/** What a text finds, and how it was understood. */
export interface Hits {
  parts: readonly PartHits[]
  mode: MatchMode
  words: readonly PlannedWord[]
  reading: Reading
  /** The text as it was meant, if it was typed in another keyboard layout. */
  meant?: string
  cities: NamedCities
}

const kept = new WeakMap<PracticeIndex, { key: string; hits: Promise<Hits> }>()

/**
 * The practices a text finds; the last answer is kept, since results and counts ask for the same, unless a file was missing
 * that may come yet.
 */
export async function hitsFor(index: PracticeIndex, text: string, isComplete: boolean): Promise<Hits> {
  const key = `${isComplete ? '=' : '~'}${text}`
  const known = kept.get(index)
  if (known?.key === key) return known.hits
  const hits = found(index, text, isComplete)
  kept.set(index, { key, hits })
  const answer = await hits
  if (index.parts.some(({ source }) => source.problems().length)) kept.delete(index)
  return answer
}

async function found(index: PracticeIndex, text: string, isComplete: boolean): Promise<Hits> {
  const asTyped = readAs(index, text, isComplete)
  const { reading, cities } = asTyped
  const none: Hits = { reading, cities, parts: index.parts.map(() => emptyHits), mode: 'any', words: [] }
  if (!reading.words.length) return text.trim() ? none : { ...none, parts: everything(index), mode: 'exact' }
  const strict = await heardAs(index, asTyped, 'strict')
  if (strict) return strict
  const readings = [asTyped, ...otherReadings(index, text, isComplete)]
  if (readings.every(({ plans }) => !plans.length)) return { ...none, parts: everything(index), mode: 'prefix' }
  for (const how of looseness) {
    for (const read of readings) {
      // Mistyped Russian is not Latin.
      if (how === 'strict' ? read === asTyped : read.meant && !isRussian(read.meant)) continue
      const hits = await heardAs(index, read, how)
      if (hits) return hits
    }
  }
  return none
}

/** A text read so, and how its words are looked for. */
interface Read extends Pick<Hits, 'reading' | 'cities' | 'meant'> {
  plans: readonly PlannedWord[]
}

function readAs(index: PracticeIndex, text: string, isComplete: boolean): Read {
  const { words: all, ...reading } = readingOf(text, isComplete)
  const cities = namedCities(index.parts, reading.sequence)
  const words = all.filter(({ word }) => !isCalledCity(word, reading.sequence, cities))
  return { reading: { ...reading, words }, cities, plans: planned(index, words, cities) }
}

/** The text in the other keyboard layout, where it may have been meant so. */
function otherReadings(index: PracticeIndex, text: string, isComplete: boolean): Read[] {
  const meant = inOtherLayout(text)
  return meant === undefined ? [] : [{ ...readAs(index, meant, isComplete), meant }]
}

/** What a reading finds if its words are taken so loosely; nothing if that is no other way, or finds none. */
async function heardAs(index: PracticeIndex, { plans, ...read }: Read, how: Looseness): Promise<Hits | undefined> {
  const words = loosened(plans, how)
  if (!words) return undefined
  const hits = await gathered(index, words, read.reading, how === 'any')
  return hits.parts.some(({ practices }) => practices.length) ? { ...read, ...hits, words } : undefined
}

const isRussian = (text: string): boolean => /[а-яё]/.test(text)

const emptyHits: PartHits = { practices: new Uint32Array(), scores: new Float32Array() }

async function gathered(
  index: PracticeIndex,
  plans: readonly PlannedWord[],
  { phrases }: Reading,
  isAny: boolean,
): Promise<Pick<Hits, 'parts' | 'mode'>> {
  const { parts, stemmers } = index
  await Promise.all(
    parts.map((part, i) =>
      loadedTerms(
        part,
        'postings',
        plans.flatMap((plan) => termsOf(plan, i).flat()),
      ),
    ),
  )
  const readable = isAny ? plans : plans.filter((plan) => isReadable(parts, plan))
  const words = readable.map((plan) => ({ plan, idf: idfOf(parts, plan), frequency: allFrequencies(parts, plan) }))
  words.sort((a, b) => Number(a.plan.isBegun) - Number(b.plan.isBegun) || a.frequency - b.frequency)
  let exact = 0
  const hits = await Promise.all(
    parts.map(async (part, i) => {
      let found = await gathering(part, async (gathered) => {
        for (const [at, { plan, idf }] of words.entries()) {
          const word = { number: at + 1, idf, isAny }
          const [whole, ...rest] = termsOf(plan, i)
          const having = await gatherWord(gathered, part, whole!, word)
          for (const terms of rest) await gatherWord(gathered, part, terms, word)
          if (at === words.length - 1) exact += having
        }
        return hitsIn(gathered, words.length, isAny ? 1 : words.length)
      })
      if (!i) found = without(found, index.hidden)
      for (const phrase of isAny ? [] : phrases) {
        const terms = phrase.map((word) => exactTermsFor(part, word, stemmers))
        await Promise.all([loadedTerms(part, 'postings', terms.flat()), loadedTerms(part, 'positions', terms.flat())])
        const having = withPhrase(part, found.practices, terms)
        const { practices } = found
        found = sieve(found, (at) => having.has(practices[at]!))
      }
      return found
    }),
  )
  const isTypo = words.some(({ plan: { near } }) => !isEmpty(near))
  return { parts: hits, mode: isAny ? 'any' : isTypo ? 'typo' : exact ? 'exact' : 'prefix' }
}

/** The hits at whose places something holds. */
export const sieve = ({ practices, scores }: PartHits, isIn: (at: number) => boolean): PartHits => ({
  practices: practices.filter((_, at) => isIn(at)),
  scores: scores.filter((_, at) => isIn(at)),
})

const without = (hits: PartHits, hidden: ReadonlySet<number>): PartHits =>
  hidden.size ? sieve(hits, (at) => !hidden.has(hits.practices[at]!)) : hits

const all = new WeakMap<PracticeIndex, readonly PartHits[]>()

/** Every practice, in the order of the index. */
export function everything(index: PracticeIndex): readonly PartHits[] {
  const known = all.get(index)
  if (known) return known
  const hits = index.parts.map(({ manifest: { practices: count } }, part) => {
    const practices = new Uint32Array(count).map((_, practice) => practice)
    const hits = { practices, scores: new Float32Array(count) }
    return part ? hits : without(hits, index.hidden)
  })
  all.set(index, hits)
  return hits
}

/** Whether at least one block of a word's postings came: a word none of whose postings did is left out. */
const isReadable = (parts: readonly Part[], plan: PlannedWord): boolean =>
  parts.some((part, i) =>
    termsOf(plan, i).some((terms) =>
      terms.some(({ term }) => part.source.kept('postings', blockOf(part.blocks, term))),
    ),
  )

/** Once the blocks of the terms are there, as far as they come. */
export async function loadedTerms(
  part: Part,
  section: 'postings' | 'positions',
  terms: readonly Expansion[],
): Promise<void> {
  const awaited: unknown[] = []
  let last = -1
  for (const { term } of terms) {
    const number = blockOf(part.blocks, term)
    if (number === last) continue
    last = number
    const block = part.source.block(section, number)
    if (block instanceof Promise) awaited.push(block)
  }
  if (awaited.length) await Promise.all(awaited)
}
