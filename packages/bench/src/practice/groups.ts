import { alone, percent, type Demand } from './demand.ts'
import { lexiconOf, type Lexeme } from './lexicon.ts'
import type { Rivals } from './rivals.ts'

const lexemes = 9_563

/** How well keys join the forms of words: pairs of forms together, and keys shared by several words. */
export function joined(
  lexicon: readonly Lexeme[],
  keyOf: (form: string) => string,
): { pairs: number; collided: number } {
  let pairs = 0
  let together = 0
  const words = new Map<string, Set<number>>()
  lexicon.forEach(({ forms }, word) => {
    const keys = forms.map(keyOf)
    for (const key of keys) (words.get(key) ?? words.set(key, new Set()).get(key)!).add(word)
    keys.forEach((one, at) => {
      for (const two of keys.slice(at + 1)) {
        pairs++
        if (one === two) together++
      }
    })
  })
  return { pairs: together / pairs, collided: [...words.values()].filter(({ size }) => size > 1).length / words.size }
}

/** The tenth number: groups of stems over paradigms of the dictionary and the forms of the table of cities. */
export function groupDemands({ parts, cityForms }: Rivals, seed: number): Demand[] {
  const { termOf, groupOf, wordsIn } = parts
  const lexicon = lexiconOf(lexemes, seed)
  const stem = (form: string): string => termOf(wordsIn(form)[0]!.word, 'ru', {})
  const [snowball, groups] = [joined(lexicon, stem), joined(lexicon, (form) => groupOf(stem(form)))]
  const declined = cityForms.flatMap(({ names }) => names.filter(({ length }) => length > 1))
  const key = (form: string): string =>
    wordsIn(form)
      .map(({ word }) => groupOf(termOf(word, 'ru', {})))
      .join(' ')
  const forms = declined.flatMap(([first, ...rest]) => rest.map((form) => key(form) === key(first!)))
  const of = `of ${lexemes} words`
  return [
    alone(
      `10 pairs of forms together, ${of} (Snowball ${percent(snowball.pairs)})`,
      groups.pairs,
      { least: 0.993 },
      percent,
    ),
    alone(
      `10 keys shared by words (Snowball ${percent(snowball.collided)})`,
      groups.collided,
      { most: 0.025 },
      percent,
    ),
    alone('10 city forms, without their table', forms.filter(Boolean).length / forms.length, { least: 0.995 }, percent),
  ]
}
