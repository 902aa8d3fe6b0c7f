import type { FieldTexts } from '../practice/texts.ts'
import { fieldWeights } from '../practice/texts.ts'
import type { Parts } from '../practice/rivals.ts'

interface Term {
  practices: Uint32Array
  weights: Float32Array
}

/** Words that must stand in all found practices, the last by its beginning, by stems and their groups; unknown ones by trigrams. */
export function practiceFloor(
  { wordsIn, termOf, groupOf }: Parts,
  texts: readonly FieldTexts[],
): (text: string) => number[] {
  const stem = (word: string): string => termOf(word, 'ru', {})
  const gathered = new Map<string, Map<number, number>>()
  for (const { id, ...fields } of texts) {
    for (const [field, weight] of Object.entries(fieldWeights)) {
      for (const { word } of wordsIn(fields[field as keyof typeof fieldWeights])) {
        const term = stem(word)
        const own = gathered.get(term) ?? gathered.set(term, new Map()).get(term)!
        own.set(id, (own.get(id) ?? 0) + weight)
      }
    }
  }
  const terms = [...gathered.keys()].sort()
  const postings = terms.map((term): Term => {
    const own = [...gathered.get(term)!].sort(([a], [b]) => a - b)
    return {
      practices: Uint32Array.from(own, ([id]) => id),
      weights: Float32Array.from(own, ([, sum]) => sum / (sum + 1.2)),
    }
  })
  const listed = (keys: (term: string) => string[]): Map<string, number[]> => {
    const lists = new Map<string, number[]>()
    terms.forEach((term, at) => {
      for (const key of keys(term)) (lists.get(key) ?? lists.set(key, []).get(key)!).push(at)
    })
    return lists
  }
  const groups = listed((term) => [groupOf(term)])
  const trigrams = listed(trigramsOf)
  const from = (beginning: string): number => {
    let [low, high] = [0, terms.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (terms[middle]! < beginning) low = middle + 1
      else high = middle
    }
    return low
  }
  const begun = (word: string): number[] => {
    const first = from(word)
    return Array.from({ length: from(`${word}\uffff`) - first }, (_, at) => first + at)
  }
  const alike = (word: string): number[] => {
    const shared = new Map<number, number>()
    const own = trigramsOf(stem(word))
    for (const trigram of own) for (const at of trigrams.get(trigram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    return [...shared].filter(([, count]) => count * 2 >= own.length).map(([at]) => at)
  }
  const counts = new Uint8Array(texts.length)
  const scores = new Float32Array(texts.length)
  return (text) => {
    const words = wordsIn(text)
    counts.fill(0)
    words.forEach(({ word }, number) => {
      const exact = groups.get(groupOf(stem(word))) ?? []
      const last = number === words.length - 1 && word.length > 2
      const known = last ? [...new Set([...exact, ...begun(word)])] : exact
      const found = known.length ? known : alike(word)
      const idf = Math.log(1 + texts.length / (1 + found.reduce((sum, at) => sum + postings[at]!.practices.length, 0)))
      for (const at of found) {
        const { practices, weights } = postings[at]!
        for (let i = 0; i < practices.length; i++) {
          const practice = practices[i]!
          if (counts[practice] !== number) continue
          counts[practice] = number + 1
          scores[practice] = (number ? scores[practice]! : 0) + weights[i]! * idf
        }
      }
    })
    const hits: number[] = []
    for (let practice = 0; practice < counts.length; practice++)
      if (counts[practice] === words.length) hits.push(practice)
    return hits.sort((a, b) => scores[b]! - scores[a]!).slice(0, 10)
  }
}

const trigramsOf = (term: string): string[] =>
  Array.from({ length: Math.max(1, term.length - 2) }, (_, at) => term.slice(at, at + 3))
