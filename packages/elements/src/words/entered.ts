import { pairs, type WordsOf } from './speaking.js'

const table = {
  standing: ['Практика: {what}', 'The practice: {what}'],
  since: ['с\u00A0{when}', 'since {when}'],
  none: ['Приложений нет', 'There are no attachments'],
} satisfies Parameters<typeof pairs>[0]

/** The words of a submission beside those of its card. */
export const enteredWords: (locale: 'ru' | 'en') => WordsOf<typeof table> = pairs(table)
