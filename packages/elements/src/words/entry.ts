import { pairs, type WordsOf } from './speaking.js'

const table = {
  sections: {
    summary: ['Коротко', 'In brief'],
    questions: ['Какие вопросы решает', 'Questions it answers'],
    situation: ['Что было', 'The situation before'],
    solution: ['Что сделано', 'What was done'],
    steps: ['Этапы', 'Steps'],
    participants: ['Участники', 'Participants'],
    legalBasis: ['Документы', 'Legal basis'],
    resources: ['Ресурсы', 'Resources'],
    amounts: ['Суммы', 'Amounts'],
    technology: ['Технология', 'Technology'],
    indicators: ['Показатели', 'Indicators'],
    socialEffect: ['Социальный эффект', 'Social effect'],
    economicEffect: ['Экономический эффект', 'Economic effect'],
    innovation: ['Новизна', 'Novelty'],
    conditions: ['Условия повторения', 'Conditions for repeating it'],
    obstacles: ['Трудности', 'Obstacles'],
    lessons: ['Чему научились', 'Lessons'],
    copiedBy: ['Кто уже перенял', 'Who has copied it'],
    published: ['Публикация', 'Published'],
    contact: ['Контакт', 'Contact'],
    attachments: ['Приложения', 'Attachments'],
  },
  status: {
    pilot: ['пилотный проект', 'a pilot'],
    working: ['работает', 'working'],
    finished: ['завершена', 'finished'],
    copied: ['перенята другими', 'copied by others'],
  },
  columns: {
    name: ['Показатель', 'Indicator'],
    before: ['Было', 'Before'],
    after: ['Стало', 'After'],
    period: ['Период', 'Period'],
  },
  opens: ['откроется в\u00A0новой вкладке', 'opens in a new tab'],
  bytes: {
    kB: ['КБ', 'kB'],
    MB: ['МБ', 'MB'],
  },
} satisfies Parameters<typeof pairs>[0]

export type EntryWords = WordsOf<typeof table>

/** The words of a card, of a submission or of a practice. */
export const entryWords: (locale: 'ru' | 'en') => EntryWords = pairs(table)
