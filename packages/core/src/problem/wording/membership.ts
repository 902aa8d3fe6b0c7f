import type { MembershipCode } from '../codes/membership.js'
import type { Wordings } from '../wording.js'

/** The words of the findings on members, organs and offices. */
export const membershipWordings: Wordings<MembershipCode> = {
  'membership-id-twice': {
    ru: { says: 'Запись «{found}» есть в списке дважды', remedy: 'Соедините записи или дайте им разные имена' },
    en: { says: 'The record “{found}” stands in the list twice', remedy: 'Join the records or name them apart' },
  },
  'membership-period-reversed': {
    ru: { says: '{about}: период кончается ({found}) раньше, чем начинается ({expected})', remedy: 'Исправьте даты' },
    en: { says: '{about}: the period ends ({found}) before it begins ({expected})', remedy: 'Correct the dates' },
  },
  'membership-periods-overlap': {
    ru: {
      says: '{about}: два периода идут одновременно, второй с {expected}',
      remedy: 'Закончите первый раньше или соедините их: иначе член считается дважды',
    },
    en: {
      says: '{about}: two periods run at once, the second from {expected}',
      remedy: 'End the first earlier or join them: otherwise the member counts twice',
    },
  },
  'membership-city-twice': {
    ru: {
      says: 'Город {about} входит сразу в две записи: «{found}» и «{expected}»',
      remedy: 'Оставьте его в одной: администрация двух городов — один член',
    },
    en: {
      says: 'The city {about} belongs to two records at once: “{found}” and “{expected}”',
      remedy: 'Keep it in one: an administration of two towns is one member',
    },
  },
  'membership-city-unknown': {
    ru: { says: '{about}: города «{found}» нет в списке городов', remedy: 'Проверьте имя города в данных' },
    en: { says: '{about}: the city “{found}” is not in the list of cities', remedy: 'Check the id of the city' },
  },
  'membership-count-claim': {
    ru: {
      says: 'Заявлено членов: {found}, перечислено: {expected}',
      remedy: 'Уточните в секретариате, кого не хватает или кто назван лишним',
    },
    en: {
      says: 'Members claimed: {found}, listed: {expected}',
      remedy: 'Ask the secretariat who is missing or named too many',
    },
  },
  'membership-heading-claim': {
    ru: {
      says: 'Названо стран: {found}, а заголовков, под которыми стоят города: {expected}',
      remedy: 'Заголовки остаются как напечатаны: страну из них не выводите',
    },
    en: {
      says: 'Countries named: {found}, headings over the cities: {expected}',
      remedy: 'Keep the headings as printed: derive no country from them',
    },
  },
  'membership-heading-unclaimed': {
    ru: { says: 'Заголовка «{found}» нет в списке стран того же документа', remedy: 'Оставьте как напечатано' },
    en: {
      says: 'The heading “{found}” is not among the countries the document names',
      remedy: 'Keep it as printed',
    },
  },
  'membership-unlisted': {
    ru: {
      says: '{about}: один документ называет город членом, в списке членов его нет',
      remedy: 'Уточните в секретариате, принят ли город и когда',
    },
    en: {
      says: '{about}: one document calls the city a member, the list of members has it not',
      remedy: 'Ask the secretariat whether and when the city joined',
    },
  },
  'association-founding': {
    ru: { says: 'Год основания назван по-разному: {found} и {expected}', remedy: 'Решите, от какого события считать' },
    en: { says: 'The founding year is given in two ways: {found} and {expected}', remedy: 'Decide on one event' },
  },
  'organ-unknown': {
    ru: { says: '{about}: органа «{found}» нет в списке', remedy: 'Добавьте орган или исправьте имя' },
    en: { says: '{about}: the organ “{found}” is not in the list', remedy: 'Add the organ or correct the id' },
  },
  'office-unknown': {
    ru: { says: '{about}: должности «{found}» нет в списке', remedy: 'Добавьте должность или исправьте имя' },
    en: { says: '{about}: the office “{found}” is not in the list', remedy: 'Add the office or correct the id' },
  },
  'office-vacant': {
    ru: {
      says: 'Кто занимает должность «{about}», документы на эту дату не говорят: {expected}',
      remedy: 'Найдите решение об избрании',
    },
    en: {
      says: 'Documents do not say who holds the office “{about}” on {expected}',
      remedy: 'Find the decision of election',
    },
  },
  'office-overfull': {
    ru: {
      says: 'Должность «{about}» занимают сразу {found}, мест — {expected}',
      remedy: 'Найдите решение, которым прежний освобождён',
    },
    en: {
      says: 'The office “{about}” is held by {found} at once, seats: {expected}',
      remedy: 'Find the decision that released the former holder',
    },
  },
  'offices-exclusive': {
    ru: {
      says: '{about} занимает сразу «{found}» и «{expected}», а они несовместимы',
      remedy: 'Освободите от одной из должностей',
    },
    en: {
      says: '{about} holds “{found}” and “{expected}” at once, which exclude each other',
      remedy: 'Release the holder from one of them',
    },
  },
  'tenure-reversed': {
    ru: { says: '{about}: освобождение ({found}) раньше избрания ({expected})', remedy: 'Исправьте даты' },
    en: { says: '{about}: the release ({found}) is before the election ({expected})', remedy: 'Correct the dates' },
  },
  'tenure-twice': {
    ru: { says: '{about} дважды записан на одну должность: «{found}»', remedy: 'Соедините записи' },
    en: { says: '{about} stands twice in one office: “{found}”', remedy: 'Join the records' },
  },
  'tenure-not-renewed': {
    ru: {
      says: '{about}: избран раньше, но нет в составе, избранном позже ({expected})',
      remedy: 'Уточните, кончились ли полномочия: решения об освобождении нет',
    },
    en: {
      says: '{about}: elected earlier, but not in the composition elected later ({expected})',
      remedy: 'Ask whether the office ended: there is no decision of release',
    },
  },
  'tenure-beginning-unstated': {
    ru: {
      says: '{about}: «{found}», но ни один документ не говорит об избрании',
      remedy: 'Найдите решение и дату избрания',
    },
    en: {
      says: '{about}: “{found}”, but no document tells of the election',
      remedy: 'Find the decision and the day of election',
    },
  },
}
