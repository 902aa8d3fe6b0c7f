import type { whenSeverities } from '../codes/when.js'
import type { Wordings } from '../wording.js'

/** The words of the findings on dates. */
export const whenWordings: Wordings<keyof typeof whenSeverities> = {
  'when-unreadable': {
    ru: { says: 'Дата «{found}» не распознана', remedy: 'Напишите день, месяц, квартал или «дата уточняется»' },
    en: {
      says: 'The date “{found}” was not understood',
      remedy: 'Write a day, a month, a quarter, or “to be confirmed”',
    },
  },
  'when-impossible': {
    ru: { says: 'Такого дня нет: «{found}»', remedy: 'Проверьте число и месяц' },
    en: { says: 'There is no such day: “{found}”', remedy: 'Check the day and the month' },
  },
  'when-reversed': {
    ru: { says: 'Конец раньше начала: «{found}»', remedy: 'Поменяйте местами или проверьте год' },
    en: { says: 'The end comes before the beginning: “{found}”', remedy: 'Swap them, or check the year' },
  },
  'when-year-assumed': {
    ru: { says: 'Год не указан: «{found}» понято как {expected}', remedy: 'Допишите год, если он другой' },
    en: { says: 'No year is given: “{found}” was read as {expected}', remedy: 'Add the year if it is another one' },
  },
  'edtf-invalid': {
    ru: { says: 'Запись даты «{found}» не соответствует ISO 8601-2', remedy: 'Исправьте запись, например 2026-09-05' },
    en: { says: '“{found}” is not a date of ISO 8601-2', remedy: 'Correct it, for example 2026-09-05' },
  },
  'rule-invalid': {
    ru: {
      says: 'Правило «{found}» не читается',
      remedy: 'Запишите его по RFC 5545, например FREQ=YEARLY;BYMONTH=9;BYDAY=1SA',
    },
    en: {
      says: 'The rule “{found}” cannot be read',
      remedy: 'Write it as in RFC 5545, for example FREQ=YEARLY;BYMONTH=9;BYDAY=1SA',
    },
  },
}
