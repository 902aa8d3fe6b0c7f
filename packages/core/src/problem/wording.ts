import type { ProblemCode } from './codes.js'

/** A finding in words: what is the matter, and what to do. `{about}`, `{found}` and `{expected}` stand for its values. */
export interface Wording {
  says: string
  remedy: string
}

/** The words of every finding. */
export const wordings: Record<ProblemCode, { ru: Wording; en: Wording }> = {
  'when-unreadable': {
    ru: { says: 'Дата «{found}» не распознана', remedy: 'Напишите день, месяц, квартал или «дата уточняется»' },
    en: { says: 'The date “{found}” was not understood', remedy: 'Write a day, a month, a quarter, or “to be confirmed”' },
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
    ru: { says: 'Правило «{found}» не читается', remedy: 'Запишите его по RFC 5545, например FREQ=YEARLY;BYMONTH=9;BYDAY=1SA' },
    en: { says: 'The rule “{found}” cannot be read', remedy: 'Write it as in RFC 5545, for example FREQ=YEARLY;BYMONTH=9;BYDAY=1SA' },
  },
  'city-unknown': {
    ru: { says: 'Город «{found}» не найден в списке', remedy: 'Проверьте написание или добавьте город' },
    en: { says: 'No city “{found}” is on the list', remedy: 'Check the spelling, or add the city' },
  },
  'city-ambiguous': {
    ru: { says: 'Под «{found}» подходит не один город: {expected}', remedy: 'Назовите город полностью' },
    en: { says: '“{found}” may be more than one city: {expected}', remedy: 'Give its full name' },
  },
  'city-two-names': {
    ru: { says: '{about}: один город под двумя названиями, «{found}» и «{expected}»', remedy: 'Оставьте название, действующее в этом году' },
    en: { says: '{about}: one city under two names, “{found}” and “{expected}”', remedy: 'Keep the name in force that year' },
  },
  'feed-unreadable': {
    ru: { says: 'Не удалось прочитать данные календаря: {found}', remedy: 'Проверьте адрес и формат файла' },
    en: { says: 'The calendar data could not be read: {found}', remedy: 'Check the address and the format of the file' },
  },
  'feed-too-large': {
    ru: { says: 'Файл слишком велик: {found}, допустимо {expected}', remedy: 'Разделите файл по годам' },
    en: { says: 'The file is too large: {found}, the limit is {expected}', remedy: 'Split it by years' },
  },
  'entry-skipped': {
    ru: { says: 'Запись «{about}» пропущена: {found}', remedy: 'Исправьте её в источнике' },
    en: { says: 'The entry “{about}” was skipped: {found}', remedy: 'Correct it at the source' },
  },
}
