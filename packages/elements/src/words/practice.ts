import { pairs, type WordsOf } from './speaking.js'

const table = {
  question: ['Проблемный вопрос', 'Problem question'],
  sphere: ['Сфера', 'Sphere'],
  city: ['Город', 'City'],
  organisation: ['Организация', 'Organisation'],
  award: ['Награда', 'Award'],
  started: ['Начало', 'Started'],
  status: ['Состояние', 'Status'],
  cost: ['Стоимость', 'Cost'],
  contact: ['Контакт', 'Contact'],
  notGiven: ['не\u00A0указано', 'not given'],
  notTold: ['Источник не\u00A0сообщает: {fields}.', 'The source does not say: {fields}.'],
  invented: [
    'Придуманная практика придуманного города, для пробы.',
    'An invented practice of an invented city, for trying out.',
  ],
  obsolete: ['Практика устарела.', 'The practice is obsolete.'],
  obsoleteBecause: ['Практика устарела: {note}', 'The practice is obsolete: {note}'],
  amounts: {
    total: ['всего', 'total'],
    extra: ['из\u00A0внебюджетных источников', 'from outside the budget'],
  },
  place: ['{place}\u00A0место', 'place {place}'],
  edition: ['выпуск\u00A0{number}', 'edition {number}'],
  nomination: ['номинация «{nomination}»', 'nomination “{nomination}”'],
  editorial: ['О\u00A0карточке', 'About this card'],
  id: ['Обозначение', 'Identifier'],
  version: ['Версия', 'Version'],
  checked: ['Проверена', 'Checked'],
  sources: ['Источники', 'Sources'],
  title: ['название', 'the title'],
  confidence: ['Надёжность сведений', 'Confidence'],
  confidences: {
    high: ['высокая', 'high'],
    medium: ['средняя', 'medium'],
    low: ['низкая', 'low'],
  },
} satisfies Parameters<typeof pairs>[0]

/** The words of a practice, wherever it is shown. */
export const practiceWords: (locale: 'ru' | 'en') => WordsOf<typeof table> = pairs(table)
