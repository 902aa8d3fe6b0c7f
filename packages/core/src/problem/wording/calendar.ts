import type { calendarSeverities } from '../codes/calendar.js'
import type { Wordings } from '../wording.js'

/** The words of the findings on calendars. */
export const calendarWordings: Wordings<keyof typeof calendarSeverities> = {
  'feed-unreadable': {
    ru: { says: 'Не удалось прочитать данные календаря: {found}', remedy: 'Проверьте адрес и формат файла' },
    en: {
      says: 'The calendar data could not be read: {found}',
      remedy: 'Check the address and the format of the file',
    },
  },
  'feed-too-large': {
    ru: { says: 'Файл слишком велик: {found}, допустимо {expected}', remedy: 'Разделите файл по годам' },
    en: { says: 'The file is too large: {found}, the limit is {expected}', remedy: 'Split it by years' },
  },
  'entry-skipped': {
    ru: { says: 'Запись «{about}» пропущена: {found}', remedy: 'Исправьте её в источнике' },
    en: { says: 'The entry “{about}” was skipped: {found}', remedy: 'Correct it at the source' },
  },
  'entry-rule-dropped': {
    ru: {
      says: 'Запись «{about}» повторяется по правилу «{found}», показан только первый день',
      remedy: 'Добавьте остальные дни отдельными записями',
    },
    en: {
      says: 'The entry “{about}” recurs by “{found}”; only its first day is shown',
      remedy: 'Add the other days as entries of their own',
    },
  },
}
