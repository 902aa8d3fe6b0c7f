import type { CityForms, Practice, PracticeIndexOptions, Rubricator } from '@gorod/core'
import { seeded } from '../data.ts'
import { lexiconOf, type Lexeme } from './lexicon.ts'

/** Practices of invented text: real words, real paradigms, template sentences. */
export interface Corpus {
  practices: Practice[]
  rubricator: Rubricator
  cityForms: CityForms[]
  lexicon: Lexeme[]
  /** Of each practice the words of its text, as numbers of the lexicon. */
  words: Uint16Array[]
  /** Of each practice the words of its questions and spheres. */
  around: Uint16Array[]
  /** What an index of them is built with. */
  options: PracticeIndexOptions
}

export type Extent = 'short' | 'full'

const questionCount = 120
const sphereCount = 20
const topSpheres = 8
const ownWords = 40
const headings = 12
const bands = [1e4, 1e6, 1e8].map((to, at, all) => ({ id: `b${at}`, to: to - 1, ...(at && { from: all[at - 1]! }) }))

/** So many practices of a seed: title, question, sphere and summary, and in full also running text. */
export function corpusOf(count: number, seed: number, extent: Extent, cityForms: readonly CityForms[]): Corpus {
  const lexicon = lexiconOf(4000, seed)
  const random = seeded(seed + 1)
  const below = (limit: number): number => Math.floor(random() * limit)
  const nouns = lexicon.flatMap(({ part }, at) => (part === 'noun' ? [at] : []))
  const adjectives = lexicon.flatMap(({ part }, at) => (part === 'adjective' ? [at] : []))
  // Frequent words by Zipf's law.
  const zipf = (list: readonly number[]): number => list[Math.floor(list.length ** random()) - 1] ?? list[0]!
  const topics = Array.from({ length: questionCount }, () =>
    Array.from({ length: ownWords }, () => nouns[below(nouns.length)]!),
  )
  const form = (word: number): string => lexicon[word]!.forms[below(lexicon[word]!.forms.length)]!
  const phrase = (words: readonly number[]): string => words.map(form).join(' ')
  const sphere = (at: number): number[] => [adjectives[at]!, nouns[at]!]
  const innerSphere = (question: number): number => topSpheres + (question % (sphereCount - topSpheres))
  const wordsOf = (question: number): number[] => [
    ...topics[question]!.slice(0, 3),
    ...sphere(innerSphere(question)),
    ...sphere(innerSphere(question) % topSpheres),
  ]
  const rubricator: Rubricator = {
    version: 1,
    sources: [],
    spheres: Array.from({ length: sphereCount }, (_, at) => ({
      id: `s${at}`,
      title: { ru: phrase(sphere(at)) },
      ...(at >= topSpheres && { within: `s${at % topSpheres}` }),
    })),
    questions: topics.map((topic, at) => ({
      id: `q${at}`,
      title: { ru: `Как ${phrase(topic.slice(0, 3))}` },
      spheres: [`s${innerSphere(at)}`],
    })),
  }
  const words: Uint16Array[] = []
  const around: Uint16Array[] = []
  const practices = Array.from({ length: count }, (_, index): Practice => {
    const question = below(questionCount)
    const topic = topics[question]!
    const used: number[] = []
    const some = (length: number): string => {
      const chosen = Array.from({ length }, (_, at) =>
        random() < 0.35
          ? topic[below(ownWords)]!
          : at % 3 === 1
            ? zipf(adjectives)
            : random() < 0.5
              ? zipf(nouns)
              : nouns[below(nouns.length)]!,
      )
      used.push(...chosen)
      return phrase(chosen)
    }
    const text = (sentences: number): { ru: string } => ({
      ru: Array.from({ length: sentences }, () => `${some(4)} и ${some(3)} для ${some(2)}.`).join(' '),
    })
    const city = cityForms[below(cityForms.length)]!
    const year = 2005 + below(20)
    const questions = [question, ...(random() < 0.2 ? [below(questionCount)] : [])]
    const practice: Practice = {
      id: index ? `p-${seed}-${index}` : '0',
      version: 1,
      owner: { city: city.city, name: city.names[0]![0]! },
      questions: questions.map((each) => `q${each}`),
      spheres: [],
      title: { ru: some(4) },
      summary: text(1),
      ...(extent === 'full' && { situation: text(2), solution: text(4), socialEffect: text(1), lessons: text(1) }),
      status: (['pilot', 'working', 'finished', 'copied'] as const)[below(4)]!,
      steps: [],
      participants: [],
      legalBasis: [],
      indicators: [],
      amounts: { total: 10 ** (3 + below(6)) },
      copiedBy: [],
      attachments: [],
      award: {
        contest: 'c',
        edition: { number: year - 2000, year },
        ...(random() < 0.5 && { degree: `${1 + below(3)}` }),
      },
      editing: { state: random() < 0.9 ? 'accepted' : 'obsolete' },
      sources: [],
      isInvented: true,
    }
    words.push(Uint16Array.from(used))
    around.push(Uint16Array.from(questions.flatMap(wordsOf)))
    return practice
  })
  const cities = cityForms.map(({ city }, at) => ({ id: city, listedUnder: `Страна ${at % headings}` }))
  const options = { rubricator, cityForms, cities, cost: { amount: 'total', bands } }
  return { practices, rubricator, cityForms: [...cityForms], lexicon, words, around, options }
}
