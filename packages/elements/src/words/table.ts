import type { Table } from './speaking.js'
import type { Words } from './words.js'

/** Every word the calendar and the jubilees show; `\u00A0` is a non-breaking space. */
export const table: Table<Words> = {
  months: [
    'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь',
    'January February March April May June July August September October November December',
  ],
  weekdays: [
    'понедельник вторник среда четверг пятница суббота воскресенье',
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  ],
  shortWeekdays: ['пн вт ср чт пт сб вс', 'Mon Tue Wed Thu Fri Sat Sun'],
  views: {
    list: ['Список', 'List'],
    month: ['Месяц', 'Month'],
    year: ['Год', 'Year'],
    label: ['Вид календаря', 'Calendar view'],
  },
  calendar: ['Календарь', 'Calendar'],
  today: ['Сегодня', 'Today'],
  earlier: {
    month: ['Предыдущий месяц', 'Previous month'],
    year: ['Предыдущий год', 'Previous year'],
  },
  later: {
    month: ['Следующий месяц', 'Next month'],
    year: ['Следующий год', 'Next year'],
  },
  filters: {
    text: ['Поиск', 'Search'],
    city: ['Город', 'City'],
    everyCity: ['Все города', 'All cities'],
    reset: ['Сбросить отбор', 'Clear filters'],
  },
  kinds: {
    event: ['Мероприятия', 'Events'],
    jubilee: ['Юбилеи', 'Jubilees'],
    'city-day': ['Дни городов', 'City days'],
    deadline: ['Поручения', 'Instructions'],
    issue: ['Издания', 'Issues'],
  },
  during: {
    month: ['В\u00A0течение месяца', 'During the month'],
    period: ['В\u00A0течение периода', 'During the period'],
    year: ['В\u00A0течение года', 'During the year'],
    days: ['в\u00A0один из\u00A0этих дней', 'on one of these days'],
  },
  every: {
    day: ['Ежедневно', 'Every day'],
    week: ['Еженедельно', 'Every week'],
    month: ['Ежемесячно', 'Every month'],
    quarter: ['Ежеквартально', 'Every quarter'],
    'half-year': ['Раз в\u00A0полгода', 'Twice a\u00A0year'],
    year: ['Ежегодно', 'Every year'],
  },
  undated: {
    label: ['Без\u00A0даты', 'Without a\u00A0date'],
    recurring: ['Регулярно', 'Regularly'],
    ongoing: ['Постоянно', 'All the time'],
    unset: ['Дата уточняется', 'Date to be confirmed'],
    elsewhere: ['По\u00A0отдельному графику', 'On a\u00A0separate schedule'],
  },
  byRule: ['по\u00A0правилу города', 'by the rule of the city'],
  approximate: ['ориентировочно', 'approximate'],
  past: ['Прошедшие месяцы', 'Past months'],
  facts: {
    when: ['Когда', 'When'],
    wording: ['В\u00A0документе', 'In the document'],
    place: ['Где', 'Where'],
    cities: ['Город', 'City'],
    organisers: ['Организаторы', 'Organisers'],
    age: ['Возраст', 'Age'],
    plan: ['В\u00A0плане', 'In the plan'],
    link: ['Подробнее', 'More'],
    close: ['Закрыть', 'Close'],
    back: ['Назад', 'Back'],
  },
  keep: {
    all: ['Скачать .ics', 'Download .ics'],
    single: ['Добавить в\u00A0свой календарь (.ics)', 'Add to my calendar (.ics)'],
    copy: ['Скопировать адрес ленты', 'Copy feed address'],
    copied: ['Адрес скопирован', 'Address copied'],
    print: ['Распечатать', 'Print'],
  },
  states: {
    loading: ['Загружаем календарь…', 'Loading the calendar…'],
    failed: ['Не\u00A0удалось загрузить календарь', 'The calendar could not be loaded'],
    retry: ['Попробовать ещё раз', 'Try again'],
    nothing: ['Здесь пока ничего нет', 'Nothing here yet'],
    nearest: ['Показать ближайшее:', 'Show the nearest:'],
  },
  failures: {
    network: [
      'Нет ответа, нет такого файла, или он лежит на\u00A0другом сайте.',
      'No answer, no such file, or it is on another site.',
    ],
    format: [
      'Файл не\u00A0похож на\u00A0календарь или слишком велик.',
      'The file is too large or not a\u00A0calendar.',
    ],
  },
  wrong: ['неверно указано #', 'wrong #'],
  skipped: [
    { one: 'запись не\u00A0показана', few: 'записи не\u00A0показаны', other: 'записей не\u00A0показано' },
    { one: 'entry is not shown', other: 'entries are not shown' },
  ],
  entries: [
    { one: 'запись', few: 'записи', other: 'записей' },
    { one: 'entry', other: 'entries' },
  ],
  more: ['ещё\u00A0#', '#\u00A0more'],
  jubilees: {
    jubilee: ['Юбилеи городов', 'City jubilees'],
    'city-day': ['Дни городов', 'City days'],
  },
  ahead: {
    today: ['сегодня', 'today'],
    tomorrow: ['завтра', 'tomorrow'],
    going: ['идёт', 'under way'],
    gone: ['прошёл', 'past'],
    days: [
      { one: 'день', few: 'дня', other: 'дней' },
      { one: 'day', other: 'days' },
    ],
    in: ['через\u00A0#', 'in\u00A0#'],
  },
}
