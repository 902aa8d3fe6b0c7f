import type { journalSeverities } from '../codes/journal.js'
import type { Wordings } from '../wording.js'

/** The words of the findings on the journal. */
export const journalWordings: Wordings<keyof typeof journalSeverities> = {
  'journal-unreadable': {
    ru: { says: 'Запись {about} журнала не читается', remedy: 'Возьмите журнал заново у того, кто его ведёт' },
    en: { says: 'Event {about} of the journal cannot be read', remedy: 'Take the journal anew from whoever keeps it' },
  },
  'journal-changed': {
    ru: { says: 'Запись {about} журнала изменена после внесения', remedy: 'Сравните её с копией у членов комиссии' },
    en: {
      says: 'Event {about} of the journal was changed after it was written',
      remedy: 'Compare it with the copies the jurors hold',
    },
  },
  'journal-chain': {
    ru: {
      says: 'Записи {about} журнала не продолжают друг друга',
      remedy: 'Сверьте журнал с напечатанной контрольной точкой',
    },
    en: {
      says: 'Events {about} of the journal do not follow one another',
      remedy: 'Check the journal against the printed checkpoint',
    },
  },
  'journal-missing': {
    ru: { says: 'В журнале нет записей: {about}', remedy: 'Возьмите журнал заново у того, кто его ведёт' },
    en: { says: 'Events are missing from the journal: {about}', remedy: 'Take the journal anew from whoever keeps it' },
  },
  'journal-repeated': {
    ru: {
      says: 'Запись {about} стоит в журнале второй раз',
      remedy: 'Оставьте первую, сверив её с контрольной точкой',
    },
    en: {
      says: 'Event {about} stands in the journal a second time',
      remedy: 'Keep the first, checked against a checkpoint',
    },
  },
  'journal-order': {
    ru: { says: 'Запись {about} стоит в журнале не на своём месте', remedy: 'Восстановите порядок по номерам' },
    en: { says: 'Event {about} is out of its place in the journal', remedy: 'Restore the order of the numbers' },
  },
  'journal-truncated': {
    ru: { says: 'Журнал обрезан: записей {found}, было {expected}', remedy: 'Возьмите журнал целиком' },
    en: { says: 'The journal is cut off: {found} events of {expected}', remedy: 'Take the whole journal' },
  },
  'journal-checkpoint': {
    ru: {
      says: 'Журнал не сходится с контрольной точкой: изменена одна из записей {about}',
      remedy: 'Сравните журнал с копиями у членов комиссии',
    },
    en: {
      says: 'The journal does not agree with a checkpoint: one of the events {about} was changed',
      remedy: 'Compare it with the copies the jurors hold',
    },
  },
  'journal-time': {
    ru: {
      says: 'Запись {about} помечена {found}, раньше предыдущей ({expected})',
      remedy: 'Проверьте часы того, кто ведёт журнал',
    },
    en: {
      says: 'Event {about} says {found}, before the one before it ({expected})',
      remedy: 'Check the clock of whoever keeps the journal',
    },
  },
  'journal-signature': {
    ru: { says: 'Подпись {found} под записью {about} неверна', remedy: 'Попросите подписать заново' },
    en: { says: 'The signature of {found} on event {about} is wrong', remedy: 'Ask for a new signature' },
  },
  'checkpoint-unreadable': {
    ru: { says: 'Контрольная точка не читается', remedy: 'Перепишите её из протокола строка в строку' },
    en: { says: 'The checkpoint cannot be read', remedy: 'Copy it from the protocol line by line' },
  },
}
