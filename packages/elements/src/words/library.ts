import { pairs, type WordsOf } from './speaking.js'

const table = {
  library: ['Библиотека практик', 'Library of practices'],
  search: {
    label: ['Что ищем', 'What to look for'],
    hint: ['Например: подростки летом', 'For example: teenagers in summer'],
    words: ['Продолжить:', 'Go on with:'],
    city: ['Только город {city}', 'Only the city of {city}'],
    sort: ['Порядок', 'Order'],
    sorts: {
      relevance: ['по близости к\u00A0запросу', 'closest first'],
      year: ['сначала новые', 'newest first'],
      city: ['по городам', 'by city'],
    },
  },
  /** How the words were understood. */
  modes: {
    typo: ['Слова с\u00A0опечаткой поняты так: {words}.', 'Mistyped words were read as: {words}.'],
    meant: ['{word}\u00A0→ {meant}', '{word}\u00A0→ {meant}'],
    any: [
      'Практик со\u00A0всеми этими словами нет. Показаны те, где есть хотя\u00A0бы одно.',
      'No practice has all of these words. Shown are those with at least one.',
    ],
    anyPhrase: [
      'Практик, где слова в\u00A0кавычках стоят подряд и\u00A0есть все остальные, нет. Показаны те, где есть хотя\u00A0бы одно слово.',
      'No practice has the words in quotes one after another and all the others. Shown are those with at least one word.',
    ],
    layout: [
      'Раскладка клавиатуры исправлена, искали: {text}.',
      'Typed in another keyboard layout; looked for: {text}.',
    ],
    unknown: ['Нигде не\u00A0встречается: {words}.', 'Found nowhere: {words}.'],
    short: [
      'Введите ещё букву: по\u00A0одной или двум не\u00A0ищем.',
      'Type one more letter: one or two find nothing.',
    ],
    cut: ['Запрос слишком длинный, прочитано только начало.', 'The query is too long; only its beginning was read.'],
  },
  total: {
    all: ['Всего {practices}', '{practices} in all'],
    found: ['Найдено: {practices}', 'Found: {practices}'],
    none: ['Ничего не\u00A0найдено', 'Nothing was found'],
    page: ['Страница {page} из\u00A0{pages}', 'Page {page} of {pages}'],
  },
  practices: [
    { one: 'практика', few: 'практики', many: 'практик' },
    { one: 'practice', other: 'practices' },
  ],
  views: {
    label: ['Вид', 'View'],
    list: ['Список', 'List'],
    map: ['Карта', 'Map'],
  },
  filters: {
    label: ['Фильтры', 'Filters'],
    openWith: ['Фильтры: {count}', 'Filters: {count}'],
    active: ['Выбрано', 'Chosen'],
    remove: ['Снять фильтр: {facet}, {value}', 'Remove the filter: {facet}, {value}'],
    reset: ['Снять все', 'Remove all'],
    done: ['Показать {practices}', 'Show {practices}'],
    more: ['Показать ещё {count}', 'Show {count} more'],
    less: ['Свернуть', 'Show fewer'],
    beyond: [
      'И\u00A0ещё {count}: найдите в\u00A0фильтрах по\u00A0названию',
      'And {count} more: find them by name in the filters',
    ],
    find: ['Найти в\u00A0списке: {facet}', 'Find in the list: {facet}'],
    noMatch: ['Такого значения нет', 'No such value'],
    count: ['{value}, {practices}', '{value}, {practices}'],
  },
  facets: {
    sphere: ['Сфера', 'Sphere'],
    question: ['Проблемный вопрос', 'Problem question'],
    city: ['Город', 'City'],
    heading: ['Страна', 'Country'],
    year: ['Год', 'Year'],
    award: ['Награда', 'Award'],
    cost: ['Стоимость', 'Cost'],
    status: ['Состояние практики', 'Status of the practice'],
    editing: ['Карточка', 'Card'],
  },
  values: {
    admitted: ['участник, без диплома', 'admitted, without a diploma'],
    accepted: ['действует', 'in force'],
    obsolete: ['устарела', 'obsolete'],
    pilot: ['пилотный проект', 'pilot'],
    working: ['работает', 'working'],
    finished: ['завершена', 'finished'],
    copied: ['перенята другими', 'copied by others'],
    upTo: ['до\u00A0{number}', 'up to {number}'],
    from: ['от\u00A0{number}', '{number} and more'],
    between: ['{from}\u00A0– {to}', '{from}\u00A0– {to}'],
    thousands: ['{number}\u00A0тыс.', '{number}K'],
    millions: ['{number}\u00A0млн', '{number}M'],
    billions: ['{number}\u00A0млрд', '{number}B'],
  },
  rubricator: {
    label: ['Рубрикатор', 'Rubricator'],
    proposal: [
      'Рубрикатор предложен составителями, ассоциация его не\u00A0принимала.',
      'A rubricator proposed by its compilers; no association has adopted it.',
    ],
    once: [
      'Практика, которая отвечает на\u00A0несколько вопросов сферы, посчитана в\u00A0ней один раз.',
      'A practice that answers several questions of a sphere counts once in it.',
    ],
    show: ['Вопросы сферы «{sphere}»', 'Questions of the sphere “{sphere}”'],
  },
  years: {
    label: ['Год выпуска конкурса', 'Year of the edition'],
    list: ['Списком', 'As a list'],
    hint: [
      'Столбец\u00A0— год; высота\u00A0— число практик.',
      'A column is a year, its height the number of practices.',
    ],
  },
  map: {
    label: ['Карта городов', 'Map of the cities'],
    hint: [
      'Точка\u00A0— город, её размер\u00A0— число найденных практик. Нажмите, чтобы оставить только этот город; стрелки переводят к\u00A0соседней точке. Границ на\u00A0карте нет.',
      'A dot is a city, its size the number of practices found. Press it to keep only that city; the arrow keys go to the next dot. The map has no borders.',
    ],
    dot: ['{city}: {practices}', '{city}: {practices}'],
    nowhere: ['Без координат', 'Without coordinates'],
    table: ['Города списком', 'The cities as a list'],
    none: [
      'Ни\u00A0у\u00A0одного из\u00A0найденных городов нет координат.',
      'None of the cities found has coordinates.',
    ],
    rest: [
      'Нет на\u00A0карте, потому что место города неизвестно: {practices}.',
      'Not on the map, as the place of the city is not known: {practices}.',
    ],
  },
  card: {
    pick: ['Отобрать', 'Pick'],
    pickNamed: ['Отобрать: {title}', 'Pick: {title}'],
    invented: ['придуманная', 'invented'],
    obsolete: ['устарела', 'obsolete'],
    missing: ['Карточку не\u00A0удалось прочитать', 'The card could not be read'],
    cost: ['стоимость {band}', 'cost {band}'],
    results: ['Практики', 'Practices'],
  },
  pages: {
    label: ['Страницы', 'Pages'],
    previous: ['Назад', 'Previous'],
    next: ['Дальше', 'Next'],
  },
  detail: {
    back: ['К\u00A0списку', 'Back to the list'],
    similar: ['Похожие практики', 'Similar practices'],
    sameQuestion: ['тот\u00A0же вопрос', 'the same question'],
    sameWords: ['общее: {words}', 'in common: {words}'],
    copy: ['Скопировать ссылку', 'Copy the link'],
    copied: ['Ссылка скопирована', 'The link was copied'],
    copyFailed: ['Браузер не\u00A0разрешил. Ссылка: {address}', 'The browser did not allow it. The link: {address}'],
    page: ['Страница практики', 'The page of the practice'],
    print: ['Напечатать', 'Print'],
    cite: ['Как сослаться', 'How to cite'],
    copyText: ['Скопировать {format}', 'Copy {format}'],
    textCopied: ['{format}: скопировано', '{format}: copied'],
    textFailed: [
      'Браузер не\u00A0разрешил скопировать; выделите текст сами.',
      'The browser did not allow copying; select the text yourself.',
    ],
    gone: ['Такой практики в\u00A0библиотеке нет', 'The library has no such practice'],
    goneHint: [
      'Возможно, ссылка устарела. Поищите по\u00A0названию или городу.',
      'The link may be old. Try the title or the city.',
    ],
  },
  picked: {
    label: ['Отобранное', 'Picked'],
    count: ['Отобрано: {practices}', 'Picked: {practices}'],
    compare: ['Сравнить', 'Compare'],
    compareHint: ['Сравнить можно две или три практики', 'Two or three practices can be compared'],
    clear: ['Убрать всё', 'Put all back'],
    full: ['Больше {count} отобрать нельзя.', 'No more than {count} can be picked.'],
    take: ['Взять с\u00A0собой', 'Take away'],
    takeFound: ['Взять с\u00A0собой все найденные', 'Take away all that were found'],
    takeFirst: ['Взять с\u00A0собой первые {count} из\u00A0найденных', 'Take away the first {count} found'],
    xlsx: ['Таблица Excel', 'Excel workbook'],
    csv: ['Таблица CSV', 'CSV table'],
    json: ['Данные JSON', 'JSON data'],
    bibtex: ['Ссылки BibTeX', 'BibTeX references'],
    ris: ['Ссылки RIS', 'RIS references'],
    csl: ['Ссылки CSL', 'CSL references'],
    jsonld: ['Данные schema.org', 'Data in schema.org'],
    html: ['Документ для печати', 'Document to print'],
    busy: ['Готовим файл…', 'Making the file…'],
    ready: ['Файл готов: {name}', 'The file is ready: {name}'],
    partly: [
      'Файл готов, но без {practices}: их не\u00A0удалось прочитать.',
      'The file is ready but lacks {practices} that could not be read.',
    ],
    failed: [
      'Файл не\u00A0получился: нет связи. Попробуйте ещё раз.',
      'The file was not made: no connection. Try again.',
    ],
    /** The genitive after «без». */
    without: [
      { one: 'практики', few: 'практик', many: 'практик' },
      { one: 'practice', other: 'practices' },
    ],
  },
  compare: {
    heading: ['Сравнение', 'Comparison'],
    field: ['Поле', 'Field'],
    remove: ['Убрать из\u00A0сравнения: {title}', 'Remove from the comparison: {title}'],
    few: [
      'Отберите две или три практики в\u00A0списке: здесь они встанут рядом.',
      'Pick two or three practices in the list: they will stand here side by side.',
    ],
    many: ['Сравниваются первые три из\u00A0отобранных.', 'Compared are the first three of those picked.'],
  },
  states: {
    loading: ['Открываем библиотеку…', 'Opening the library…'],
    searching: ['Ищем…', 'Searching…'],
    empty: ['В\u00A0библиотеке пока нет практик', 'There are no practices in the library yet'],
    retry: ['Попробовать ещё раз', 'Try again'],
    failed: ['Библиотека не\u00A0открылась', 'The library could not be opened'],
    asked: ['Ответ не\u00A0пришёл', 'No answer came'],
    network: [
      'Нет связи с\u00A0библиотекой. Проверьте подключение.',
      'The library cannot be reached. Check the connection.',
    ],
    stale: ['Показан прежний ответ.', 'What was found before is still shown.'],
    together: ['Мешают два условия сразу. Если снять оба:', 'Two conditions together stand in the way. Without both:'],
    value: ['«{value}»', '“{value}”'],
    freeing: ['Снять {value}: станет {practices}', 'Without {value}: {practices}'],
    shorter: ['Без слов «{text}»: {practices}', 'Without the words “{text}”: {practices}'],
    shorterFreeing: [
      'Без слов «{text}» и\u00A0без {value}: {practices}',
      'Without the words “{text}” and without {value}: {practices}',
    ],
    unfiltered: ['Снять все фильтры: станет {practices}', 'Without all filters: {practices}'],
    afresh: ['Без слов и\u00A0фильтров: {practices}', 'Without words and filters: {practices}'],
    try: ['Попробуйте другие слова или откройте рубрикатор.', 'Try other words, or go by the rubricator.'],
    partial: [
      'Часть библиотеки не\u00A0прочиталась, поэтому показано не\u00A0всё.',
      'A part of the library could not be read, so not everything is shown.',
    ],
    bad: ['Не\u00A0показано карточек с\u00A0ошибками: {count}', 'Cards with errors, not shown: {count}'],
    details: ['Подробности', 'Details'],
    nameless: ['без обозначения, строка {index}', 'without an id, item {index}'],
  },
  about: {
    invented: [
      'Здесь есть придуманные практики придуманных городов, они так и\u00A0подписаны: {practices}.',
      'Some practices here are invented and say so: {practices}.',
    ],
    allInvented: [
      'Все практики и\u00A0города здесь придуманы, чтобы попробовать поиск.',
      'All practices and cities here are invented, for trying out the search.',
    ],
  },
} satisfies Parameters<typeof pairs>[0]

export type LibraryWords = WordsOf<typeof table>

/** The words of the library. */
export const libraryWords: (locale: 'ru' | 'en') => LibraryWords = pairs(table)
