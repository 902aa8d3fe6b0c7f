import { pairs, type WordsOf } from './speaking.js'

const table = {
  search: ['Найти город', 'Find a city'],
  loading: ['Загружаем\u2026', 'Loading\u2026'],
  failed: ['Список не\u00A0загрузился', 'The list did not load'],
  network: ['Проверьте связь и\u00A0попробуйте ещё раз.', 'Check the connection and try again.'],
  format: ['По\u00A0этому адресу не\u00A0список членов.', 'There is no list of members at this address.'],
  again: ['Попробовать ещё раз', 'Try again'],
  categories: {
    member: ['Члены', 'Members'],
    candidate: ['Кандидаты', 'Candidates'],
    participant: ['Участвуют, не\u00A0будучи членами', 'Taking part without being members'],
    partner: ['Партнёры', 'Partners'],
  },
  one: {
    member: ['член', 'member'],
    candidate: ['кандидат', 'candidate'],
    participant: ['участвует, не\u00A0будучи членом', 'takes part without being a member'],
    partner: ['партнёр', 'partner'],
  },
  found: ['Найдено: {count}', 'Found: {count}'],
  none: ['Никого не\u00A0нашлось', 'Nobody was found'],
  reset: ['Показать всех', 'Show everybody'],
  skipped: [
    { one: 'запись не\u00A0прочитана', few: 'записи не\u00A0прочитаны', many: 'записей не\u00A0прочитано' },
    { one: 'record was not read', other: 'records were not read' },
  ],
  undated: [
    'Документ, который это показывает, без даты: он может быть моложе этого дня.',
    'The document that shows it bears no date and may be younger than this day.',
  ],
  map: ['Карта городов', 'Map of the cities'],
  hint: [
    'Нажмите на\u00A0точку, чтобы узнать, что это за\u00A0город; стрелки переводят к\u00A0соседней. Границ на\u00A0карте нет.',
    'Press a dot to learn which city it is; the arrow keys go to the next one. The map has no borders.',
  ],
} satisfies Parameters<typeof pairs>[0]

export type MembersWords = WordsOf<typeof table>

/** The words of the list of members. */
export const membersWords: (locale: 'ru' | 'en') => MembersWords = pairs(table)
