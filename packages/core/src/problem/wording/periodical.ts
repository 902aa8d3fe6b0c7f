import type { PeriodicalCode } from '../codes/periodical.js'
import type { Wordings } from '../wording.js'

/** The words of the findings on periodicals. */
export const periodicalWordings: Wordings<PeriodicalCode> = {
  'periodical-too-many': {
    ru: {
      says: '{about}: названо выпусков: {found}, а по указанной периодичности их могло выйти не больше {expected}',
      remedy: 'Уточните число выпусков или периодичность',
    },
    en: {
      says: '{about}: {found} issues are claimed, but the stated schedule allows {expected} at most',
      remedy: 'Check the number of issues or the schedule',
    },
  },
  'periodical-behind': {
    ru: {
      says: '{about}: вышел {found}, а по периодичности к этому времени должен быть номер {expected}',
      remedy: 'Уточните, сколько номеров в год выходит на деле',
    },
    en: {
      says: '{about}: {found} came out when the schedule had reached number {expected}',
      remedy: 'Ask how many issues a year there really are',
    },
  },
  'periodical-ahead': {
    ru: {
      says: '{about}: вышел {found}, а по периодичности к этому времени возможен лишь номер {expected}',
      remedy: 'Уточните номер, дату или периодичность',
    },
    en: {
      says: '{about}: {found} came out when the schedule allows number {expected} at most',
      remedy: 'Check the number, the date or the schedule',
    },
  },
  'periodical-schedules-differ': {
    ru: {
      says: '{about}: документы называют разную периодичность: «{found}» и «{expected}»',
      remedy: 'Решите, какая верна и с какого времени',
    },
    en: {
      says: '{about}: documents give different schedules: “{found}” and “{expected}”',
      remedy: 'Decide which holds and since when',
    },
  },
  'issue-number-unreadable': {
    ru: { says: 'Номер выпуска не прочитан: «{found}»', remedy: 'Напишите «№ 80» или «№ 80–81»' },
    en: { says: 'The number of the issue was not read: “{found}”', remedy: 'Write “№ 80” or “№ 80–81”' },
  },
  'issue-number-back': {
    ru: { says: '{about}: после {expected} вышел {found}', remedy: 'Проверьте номера и даты' },
    en: { says: '{about}: {expected} is followed by {found}', remedy: 'Check numbers and dates' },
  },
  'issue-number-twice': {
    ru: { says: '{about}: номер повторяется: {expected} и {found}', remedy: 'Проверьте номера' },
    en: { says: '{about}: a number comes twice: {expected} and {found}', remedy: 'Check the numbers' },
  },
  'issue-number-gap': {
    ru: { says: '{about}: между {expected} и {found} есть пропуск', remedy: 'Добавьте выпуски, если они выходили' },
    en: { says: '{about}: issues are missing between {expected} and {found}', remedy: 'Add them if they came out' },
  },
}
