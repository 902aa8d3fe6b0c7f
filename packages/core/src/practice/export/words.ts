import type { Locale } from '../../problem/describe.js'
import type { Practice } from '../practice.js'

/** The words of exported practices that are no names of fields. */
export interface ExportWords {
  library: string
  contents: string
  toLibrary: string
  toList: string
  data: string
  pages: string
  city: string
  organisation: string
  spheres: string
  contest: string
  edition: string
  year: string
  nomination: string
  degree: string
  place: string
  award: string
  state: string
  checkedOn: string
  version: string
  person: string
  link: string
  sources: string
  attachments: string
  indicator: string
  before: string
  after: string
  unit: string
  period: string
  currency: string
  id: string
  isInvented: string
  invented: string
  obsolete: string
  yes: string
  editing: Record<Practice['editing']['state'], string>
  status: Record<NonNullable<Practice['status']>, string>
  /** Names of amounts that have one. */
  amounts: Record<string, string>
  nominated: (nomination: string) => string
  placed: (place: number) => string
  numbered: (number: number) => string
}

export const exportWords: Record<Locale, ExportWords> = {
  ru: {
    library: 'Практики городов',
    contents: 'Содержание',
    toLibrary: 'Поиск по библиотеке',
    toList: 'Все практики списком',
    data: 'Для списка литературы и программ',
    pages: 'Страницы',
    city: 'Город',
    organisation: 'Организация',
    spheres: 'Сферы',
    contest: 'Конкурс',
    edition: 'Выпуск',
    year: 'Год',
    nomination: 'Номинация',
    degree: 'Диплом',
    place: 'Место',
    award: 'Награда',
    state: 'Состояние карточки',
    checkedOn: 'Проверено',
    version: 'Версия',
    person: 'Контактное лицо',
    link: 'Ссылка',
    sources: 'Источники',
    attachments: 'Приложения',
    indicator: 'Показатель',
    before: 'Было',
    after: 'Стало',
    unit: 'Единица',
    period: 'Период',
    currency: 'Валюта',
    id: 'Обозначение',
    isInvented: 'Придумано',
    invented: 'Придуманная практика придуманного города, для пробы',
    obsolete: 'Устарела',
    yes: 'да',
    editing: { accepted: 'принята', obsolete: 'устарела' },
    status: { pilot: 'пилотный проект', working: 'работает', finished: 'завершена', copied: 'перенята другими' },
    amounts: { total: 'Всего', extra: 'Из внебюджетных источников' },
    nominated: (nomination) => `номинация «${nomination}»`,
    placed: (place) => `${place}\u00A0место`,
    numbered: (number) => `выпуск\u00A0${number}`,
  },
  en: {
    library: 'Practices of cities',
    contents: 'Contents',
    toLibrary: 'Search the library',
    toList: 'All practices in a list',
    data: 'For reference lists and programs',
    pages: 'Pages',
    city: 'City',
    organisation: 'Organisation',
    spheres: 'Spheres',
    contest: 'Contest',
    edition: 'Edition',
    year: 'Year',
    nomination: 'Nomination',
    degree: 'Award',
    place: 'Place',
    award: 'Award',
    state: 'State of the card',
    checkedOn: 'Checked',
    version: 'Version',
    person: 'Contact person',
    link: 'Link',
    sources: 'Sources',
    attachments: 'Attachments',
    indicator: 'Indicator',
    before: 'Before',
    after: 'After',
    unit: 'Unit',
    period: 'Period',
    currency: 'Currency',
    id: 'Id',
    isInvented: 'Invented',
    invented: 'An invented practice of an invented city, for trying out',
    obsolete: 'Obsolete',
    yes: 'yes',
    editing: { accepted: 'accepted', obsolete: 'obsolete' },
    status: { pilot: 'pilot', working: 'working', finished: 'finished', copied: 'copied by others' },
    amounts: { total: 'Total', extra: 'From beyond the budget' },
    nominated: (nomination) => `nomination “${nomination}”`,
    placed: (place) => `place\u00A0${place}`,
    numbered: (number) => `edition\u00A0${number}`,
  },
}
