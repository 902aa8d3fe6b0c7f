import { practiceCities } from '../../owners.js'
import type { Practice } from '../../practice.js'
import { fields, type Around } from '../fields.js'
import { cityTerm } from '../normaliser/city-forms.js'
import { formMark } from '../normaliser/form-mark.js'
import { joinedWords, wordsIn } from '../normaliser/words-in.js'
import { addToken, emptyTokens, type Tokens } from './tokens.js'
import type { Vocabulary } from './vocabulary.js'

/** Words between two texts of a field, so that no phrase goes over their border. */
const textGap = 8

/** The words of practices field by field, and how many each field of each practice has. */
export function tokensOf(
  practices: readonly Practice[],
  around: Around,
  { numberOf, add }: Vocabulary,
): { tokens: Tokens; lengths: Uint16Array } {
  const tokens = emptyTokens()
  const lengths = new Uint16Array(practices.length * fields.length)
  practices.forEach((practice, index) => {
    let position = 0
    fields.forEach((field, number) => {
      const start = position
      let gaps = 0
      for (const { language, text } of field.texts(practice, around)) {
        const words = wordsIn(text)
        const joined = new Map(joinedWords(words).map(({ word, first }) => [first, word]))
        words.forEach(({ word }, i) => {
          const whole = joined.get(i)
          for (const each of whole === undefined ? [word] : [word, whole])
            addToken(tokens, numberOf(each, language), position, number, formMark(each))
          position++
        })
        position += textGap
        gaps += textGap
      }
      lengths[index * fields.length + number] = Math.min(position - start - gaps, 65_535)
      if (field.name === 'city')
        for (const { city } of practiceCities(practice))
          if (city) addToken(tokens, add(cityTerm(city)), position, number, 0)
    })
    tokens.starts.push(tokens.count)
  })
  return { tokens, lengths }
}

/** How many words each field has on average. */
export function averagesIn(lengths: Uint16Array): number[] {
  const practices = lengths.length / fields.length || 1
  return fields.map((_, field) => {
    let sum = 0
    for (let at = field; at < lengths.length; at += fields.length) sum += lengths[at]!
    return Math.round((sum / practices) * 1000) / 1000
  })
}
