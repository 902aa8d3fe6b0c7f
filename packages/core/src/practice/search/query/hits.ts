import { blockOf } from '../index/blocks.js'
import type { Part } from '../index/part.js'
import type { PracticeIndex } from '../open.js'
import { inRussianLayout } from '../normaliser/layout.js'
import { namedCities, type NamedCities } from './named-cities.js'
import { exactTermsFor, type Expansion } from './expansion.js'
import { withPhrase } from './phrases.js'
import type { MatchMode } from './query.js'
import { readingOf, type Reading } from './reading.js'
import { gatherWord, gatheringOf, rankedScore, type Gathered } from './scoring.js'
import {
  frequencyOf,
  idfOf,
  isEmpty,
  isTooShort,
  looseness,
  planned,
  type Looseness,
  type PlannedWord,
} from './word-plan.js'

/** The practices of a part that a text finds, ascending, and their scores. */
export interface PartHits {
  practices: Uint32Array
  scores: Float32Array
}

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

/** The practices a text finds; the last answer is kept, since results and counts ask for the same. */
export function hitsFor(index: PracticeIndex, text: string, isComplete: boolean): Promise<Hits> {
  const key = `${isComplete ? '=' : '~'}${text}`
  const known = kept.get(index)
  if (known?.key === key) return known.hits
  const hits = found(index, text, isComplete)
  kept.set(index, { key, hits })
  return hits
}

async function found(index: PracticeIndex, text: string, isComplete: boolean): Promise<Hits> {
  const readings = [text, ...[inRussianLayout(text)].filter((meant) => meant !== undefined)].map((read, i) => {
    const reading = readingOf(read, isComplete)
    const words = reading.words.filter((word) => !isTooShort(word))
    return { reading, words, cities: namedCities(index.parts, reading.sequence), ...(i ? { meant: read } : {}) }
  })
  const { words, ...first } = readings[0]!
  const none: Hits = { ...first, parts: index.parts.map(() => emptyHits), mode: 'any', words: [] }
  if (!first.reading.words.length) return text.trim() ? none : { ...none, parts: everything(index), mode: 'exact' }
  if (!words.length && !readings[1]?.words.length) return { ...none, parts: everything(index), mode: 'prefix' }
  for (const how of looseness) {
    for (const { words, ...read } of readings) {
      const plans = words.length ? planned(index.parts, words, read.cities, how, index.stemmers) : undefined
      if (!plans) continue
      const hits = await gathered(index, plans, read.reading, how)
      if (hits.parts.some(({ practices }) => practices.length)) return { ...read, ...hits, words: plans }
    }
  }
  return none
}

const emptyHits: PartHits = { practices: new Uint32Array(), scores: new Float32Array() }

async function gathered(
  index: PracticeIndex,
  plans: readonly PlannedWord[],
  { phrases }: Reading,
  how: Looseness,
): Promise<Pick<Hits, 'parts' | 'mode'>> {
  const isAny = how === 'any'
  const strictPhrases = isAny ? [] : phrases
  await loaded(index.parts, plans)
  const readable = isAny ? plans : plans.filter((plan) => isReadable(index.parts, plan))
  const ordered = [...readable].sort(
    (a, b) => Number(a.isBegun) - Number(b.isBegun) || allFrequencies(index.parts, a) - allFrequencies(index.parts, b),
  )
  let exact = 0
  const parts = await Promise.all(
    index.parts.map(async (part, i) => {
      const gathered = gatheringOf(part.manifest.practices)
      ordered.forEach((plan, at) => {
        const word = { number: at + 1, idf: idfOf(index.parts, plan), isAny }
        const whole = gatherWord(gathered, part, plan.exact[i]!, word)
        gatherWord(gathered, part, plan.begun[i]!, word)
        gatherWord(gathered, part, plan.near[i]!, word)
        if (at === ordered.length - 1) exact += whole
      })
      let practices = practicesOf(gathered, isAny ? 1 : ordered.length, i ? new Set() : index.hidden)
      for (const phrase of strictPhrases) {
        const terms = phrase.map((word) => exactTermsFor(part, word, index.stemmers))
        await Promise.all([loadedTerms(part, 'postings', terms.flat()), loadedTerms(part, 'positions', terms.flat())])
        practices = withPhrase(part, practices, terms)
      }
      const scores = new Float32Array(practices.length)
      for (let at = 0; at < practices.length; at++) scores[at] = rankedScore(gathered, practices[at]!, ordered.length)
      return { practices, scores }
    }),
  )
  const isTypo = ordered.some(({ near }) => !isEmpty(near))
  return { parts, mode: isAny ? 'any' : isTypo ? 'typo' : exact ? 'exact' : 'prefix' }
}

function practicesOf({ counts }: Gathered, words: number, hidden: ReadonlySet<number>): Uint32Array {
  let size = 0
  for (let at = 0; at < counts.length; at++) if (counts[at]! >= words) size++
  const practices = new Uint32Array(size)
  for (let at = 0, next = 0; at < counts.length; at++) if (counts[at]! >= words) practices[next++] = at
  return hidden.size ? practices.filter((practice) => !hidden.has(practice)) : practices
}

const everything = ({ parts, hidden }: PracticeIndex): PartHits[] =>
  parts.map(({ manifest: { practices: count } }, part) => {
    const all = new Uint32Array(count)
    for (let at = 0; at < count; at++) all[at] = at
    const practices = part || !hidden.size ? all : all.filter((practice) => !hidden.has(practice))
    return { practices, scores: new Float32Array(practices.length) }
  })

const termsOfPlan = ({ exact, begun, near }: PlannedWord, part: number): Expansion[] => [
  ...exact[part]!,
  ...begun[part]!,
  ...near[part]!,
]

const allFrequencies = (parts: readonly Part[], plan: PlannedWord): number =>
  parts.reduce((sum, part, i) => sum + frequencyOf(part, termsOfPlan(plan, i)), 0)

/** Whether at least one block of a word's postings came: a word none of whose postings did is left out. */
const isReadable = (parts: readonly Part[], plan: PlannedWord): boolean =>
  parts.some((part, i) =>
    termsOfPlan(plan, i).some(({ term }) => part.source.kept('postings', blockOf(part.blocks, term))),
  )

const loaded = async (parts: readonly Part[], plans: readonly PlannedWord[]): Promise<void> => {
  for (const [i, part] of parts.entries())
    await loadedTerms(
      part,
      'postings',
      plans.flatMap((plan) => termsOfPlan(plan, i)),
    )
}

/** Once the blocks of the terms are there, as far as they come. */
export async function loadedTerms(
  part: Part,
  section: 'postings' | 'positions',
  terms: readonly Expansion[],
): Promise<void> {
  const blocks = new Set(terms.map(({ term }) => blockOf(part.blocks, term)))
  const awaited = [...blocks]
    .map((block) => part.source.block(section, block))
    .filter((block) => block instanceof Promise)
  if (awaited.length) await Promise.all(awaited)
}
