import { pairs, type WordsOf } from './speaking.js'

const table = {
  north: ['{degrees}° с.\u00A0ш.', '{degrees}° N'],
  south: ['{degrees}° ю.\u00A0ш.', '{degrees}° S'],
  east: ['{degrees}° в.\u00A0д.', '{degrees}° E'],
  west: ['{degrees}° з.\u00A0д.', '{degrees}° W'],
} satisfies Parameters<typeof pairs>[0]

/** The words of parallels and meridians. */
export const dotMapWords: (locale: 'ru' | 'en') => WordsOf<typeof table> = pairs(table)
