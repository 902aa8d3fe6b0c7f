import type { planSeverities } from '../codes/plan.js'
import type { Wordings } from '../wording.js'

/** The words of the findings on plans. */
export const planWordings: Wordings<keyof typeof planSeverities> = {
  'report-too-long': {
    ru: { says: 'Документ слишком велик для отчёта', remedy: 'Вставьте только текст отчёта' },
    en: { says: 'The document is too long for a report', remedy: 'Paste the text of the report alone' },
  },
  'report-empty': {
    ru: { says: 'Ни один абзац не начинается с даты', remedy: 'Начните абзац о каждом мероприятии с даты' },
    en: { says: 'No paragraph begins with a date', remedy: 'Begin the paragraph of each event with its date' },
  },
  'plan-year-missing': {
    ru: { says: 'Не найден год плана', remedy: 'Добавьте в заголовок строку «на 2026 год»' },
    en: { says: 'The year of the plan was not found', remedy: 'Add a line such as «на 2026 год» to the heading' },
  },
  'plan-empty': {
    ru: { says: 'В тексте не найдена таблица плана', remedy: 'Вставьте таблицу целиком, вместе с номерами строк' },
    en: { says: 'No table of a plan was found in the text', remedy: 'Paste the whole table, with the row numbers' },
  },
  'row-rejoined': {
    ru: {
      says: 'Строка разорвана: «{found}» присоединено к пункту {about}',
      remedy: 'Проверьте, что продолжение попало в свой пункт',
    },
    en: {
      says: 'A row was cut in two: “{found}” was joined to item {about}',
      remedy: 'Check that the rest belongs to that item',
    },
  },
  'row-two-events': {
    ru: {
      says: 'В одной строке несколько мероприятий: {found}',
      remedy: 'Разнесите их по строкам или разделите точкой с запятой',
    },
    en: { says: 'One row holds several events: {found}', remedy: 'Give each a row, or part them with a semicolon' },
  },
  'html-remnant': {
    ru: { says: 'В тексте остатки разметки: {found}', remedy: 'Удалите их' },
    en: { says: 'Remnants of markup stand in the text: {found}', remedy: 'Delete them' },
  },
  'list-broken': {
    ru: { says: 'Список «{about}» разорван пустой строкой', remedy: 'Соедините список' },
    en: { says: 'The list “{about}” is broken by a blank line', remedy: 'Join it' },
  },
  'list-order-days': {
    ru: { says: '{about}: строка нарушает порядок списка по датам', remedy: 'Переставьте строку' },
    en: { says: '{about}: the row breaks the order of its list by days', remedy: 'Move the row' },
  },
  'list-order-names': {
    ru: { says: '{about}: строка нарушает порядок списка по алфавиту', remedy: 'Переставьте строку' },
    en: { says: '{about}: the row breaks the order of its list by names', remedy: 'Move the row' },
  },
  'number-duplicate': {
    ru: { says: 'Номер {found} повторяется', remedy: 'Исправьте нумерацию' },
    en: { says: 'The number {found} stands twice', remedy: 'Correct the numbering' },
  },
  'number-gap': {
    ru: { says: 'После номера {expected} идёт {found}', remedy: 'Проверьте, не выпала ли строка' },
    en: { says: 'Number {expected} is followed by {found}', remedy: 'Check whether a row is missing' },
  },
  'footnote-mark': {
    ru: {
      says: 'Знак сноски «{found}» у заголовка «{about}» не совпадает со знаком самой сноски «{expected}»',
      remedy: 'Поставьте один и тот же знак',
    },
    en: {
      says: 'The footnote mark “{found}” at “{about}” differs from the mark of the note, “{expected}”',
      remedy: 'Use the same mark',
    },
  },
  'age-founding': {
    ru: {
      says: '{about}: в плане {found:years}, по году основания — {expected:years}',
      remedy: 'Исправьте возраст или укажите, от какого события он считается',
    },
    en: {
      says: '{about}: the plan says {found:years}, the founding year gives {expected:years}',
      remedy: 'Correct the age, or name the event it is counted from',
    },
  },
  'age-other-founding': {
    ru: {
      says: '{about}: {found:years} считается не от того события, которое отмечает сам город; по нему — {expected:years}',
      remedy: 'Решите, от какого события считать, и держитесь его',
    },
    en: {
      says: '{about}: {found:years} is not counted from the event that the city itself celebrates; that gives {expected:years}',
      remedy: 'Decide on one event and keep to it',
    },
  },
  'founding-disputed': {
    ru: {
      says: '{about}: возраст {found:years} — один из возможных; по другим датам основания — {expected}',
      remedy: 'Оставьте, если принято считать так',
    },
    en: {
      says: '{about}: the age {found:years} is one of several; other foundings give {expected}',
      remedy: 'Keep it if that is the accepted count',
    },
  },
  'age-plans': {
    ru: {
      says: '{about}: в этом плане {found:years}, а по другому плану должно быть {expected:years}',
      remedy: 'Проверьте оба плана: год основания за это время не менялся',
    },
    en: {
      says: '{about}: this plan says {found:years}, by another plan it should be {expected:years}',
      remedy: 'Check both plans: the founding year has not changed',
    },
  },
  'age-spacing': {
    ru: { says: 'Нет пробела: «{found}»', remedy: 'Напишите «{expected:years}»' },
    en: { says: 'A space is missing: “{found}”', remedy: 'Write “{expected:years}”' },
  },
  'age-form': {
    ru: { says: 'Неверная форма слова: «{found}»', remedy: 'Напишите «{expected:years}»' },
    en: { says: 'Wrong form of the word: “{found}”', remedy: 'Write “{expected:years}”' },
  },
  'jubilee-missing': {
    ru: {
      says: '{about}: в этом году {expected:years}, но в списке юбилеев города нет',
      remedy: 'Добавьте город или отметьте, почему его нет',
    },
    en: {
      says: '{about}: {expected:years} this year, but the city is not among the jubilees',
      remedy: 'Add the city, or note why it is left out',
    },
  },
  'jubilee-not-due': {
    ru: {
      says: '{about}: {found:years} — не юбилей; по году основания — {expected:years}',
      remedy: 'Уберите строку или исправьте год основания',
    },
    en: {
      says: '{about}: {found:years} is no jubilee; the founding year gives {expected:years}',
      remedy: 'Remove the row, or correct the founding year',
    },
  },
  'jubilee-dropped': {
    ru: {
      says: '{about}: по счёту другого плана в этом году {expected:years}, но города в списке нет',
      remedy: 'Проверьте, от какого события считается возраст',
    },
    en: {
      says: '{about}: by the count of another plan it is {expected:years} this year, but the city is not listed',
      remedy: 'Check which event the age is counted from',
    },
  },
  'jubilee-among-capitals': {
    ru: {
      says: '{about}: {found:years} — юбилей, но город стоит только в списке столиц',
      remedy: 'Решите, нужен ли он и среди юбилеев',
    },
    en: {
      says: '{about}: {found:years} is a jubilee, but the city stands among the capitals only',
      remedy: 'Decide whether it belongs among the jubilees, too',
    },
  },
  'city-day-rule': {
    ru: { says: '{about}: в плане {found}, по правилу города — {expected}', remedy: 'Уточните дату у города' },
    en: {
      says: '{about}: the plan says {found}, the city’s rule gives {expected}',
      remedy: 'Ask the city for the date',
    },
  },
  'city-day-weekday': {
    ru: { says: '{about}: {found} — будний день, а по правилу города — {expected}', remedy: 'Уточните дату у города' },
    en: {
      says: '{about}: {found} is a working day, the city’s rule gives {expected}',
      remedy: 'Ask the city for the date',
    },
  },
  'city-day-copied': {
    ru: {
      says: '{about}: дата {found} та же, что в другом плане, хотя по правилу она каждый год другая; в этом году — {expected}',
      remedy: 'Пересчитайте дату',
    },
    en: {
      says: '{about}: the date {found} is that of another plan, though by its rule it moves every year; this year it is {expected}',
      remedy: 'Work the date out anew',
    },
  },
  'city-day-birthday': {
    ru: {
      says: '{about}: в плане {found}, а день рождения города — {expected}; день города здесь назначают каждый год',
      remedy: 'Уточните дату у города',
    },
    en: {
      says: '{about}: the plan says {found}, the city’s birthday is {expected}; its city day is set year by year',
      remedy: 'Ask the city for the date',
    },
  },
  'list-copied': {
    ru: {
      says: '«{about}»: дней, переписанных из другого плана, — {found} из {expected}',
      remedy: 'Пересчитайте даты на этот год',
    },
    en: {
      says: '“{about}”: {found} of {expected} days were copied from another plan',
      remedy: 'Work the dates out for this year',
    },
  },
  'list-other-year': {
    ru: { says: '«{about}»: даты подходят к календарю другого года, {found}', remedy: 'Пересчитайте даты на этот год' },
    en: {
      says: '“{about}”: the dates fit the calendar of another year, {found}',
      remedy: 'Work the dates out for this year',
    },
  },
  'event-city-day': {
    ru: {
      says: '{about}: мероприятие ко дню города назначено на {found}, а день города — {expected}',
      remedy: 'Уточните дату',
    },
    en: {
      says: '{about}: the event of the city day is set for {found}, but the city day is {expected}',
      remedy: 'Check the date',
    },
  },
  'edition-back': {
    ru: { says: '{about}: номер {found} меньше уже проведённого {expected}', remedy: 'Проверьте номер у организатора' },
    en: {
      says: '{about}: number {found} is lower than {expected}, held already',
      remedy: 'Ask the organiser for the number',
    },
  },
  'edition-yearly': {
    ru: {
      says: '{about}: номер {found}; если проводить каждый год, был бы {expected}',
      remedy: 'Проверьте номер у организатора',
    },
    en: {
      says: '{about}: number {found}; held every year it would be {expected}',
      remedy: 'Ask the organiser for the number',
    },
  },
  'edition-gap': {
    ru: {
      says: '{about}: указан номер {found}, но {expected} не встречается ни в одном документе',
      remedy: 'Проверьте, проводился ли пропущенный выпуск',
    },
    en: {
      says: '{about}: the number is {found}, but {expected} is in no document',
      remedy: 'Check whether the missing edition was held',
    },
  },
  'mixed-script': {
    ru: { says: 'В слове «{found}» смешаны русские и латинские буквы', remedy: 'Наберите слово заново: «{expected}»' },
    en: { says: 'The word “{found}” mixes Russian and Latin letters', remedy: 'Type it anew: “{expected}”' },
  },
  'quotes-unbalanced': {
    ru: { says: 'Кавычки не закрыты: «{found}»', remedy: 'Поставьте парную кавычку' },
    en: { says: 'The quotation marks are not closed: “{found}”', remedy: 'Add the other mark' },
  },
  'quotes-straight': {
    ru: { says: 'Прямые кавычки: {found}', remedy: 'Замените на «ёлочки»' },
    en: { says: 'Straight quotation marks: {found}', remedy: 'Use « » instead' },
  },
  'heading-singular': {
    ru: { says: 'Заголовок «{found}» в единственном числе', remedy: 'Напишите «{expected}»' },
    en: { says: 'The heading “{found}” is in the singular', remedy: 'Write “{expected}”' },
  },
  'word-misspelt': {
    ru: { says: 'Опечатка: «{found}»', remedy: 'Напишите «{expected}»' },
    en: { says: 'A misspelling: “{found}”', remedy: 'Write “{expected}”' },
  },
  'capital-inside': {
    ru: { says: 'Прописная буква внутри названия: «{found}»', remedy: 'Напишите «{expected}»' },
    en: { says: 'A capital inside a name: “{found}”', remedy: 'Write “{expected}”' },
  },
  'abbreviation-doubtful': {
    ru: {
      says: 'Сокращение «{found}» в другом плане пишется «{expected}»',
      remedy: 'Проверьте, одна ли это организация',
    },
    en: {
      says: 'The abbreviation “{found}” is “{expected}” in another plan',
      remedy: 'Check whether they are the same body',
    },
  },
  'draft-edition': {
    ru: { says: '{about}: номер {found} заменён на {expected}', remedy: 'Подтвердите номер у организатора' },
    en: { says: '{about}: number {found} became {expected}', remedy: 'Have the organiser confirm it' },
  },
  'draft-day-open': {
    ru: {
      says: '{about}: день «{found}» относился к прошлому плану; оставлен месяц',
      remedy: 'Укажите день, когда он будет известен',
    },
    en: {
      says: '{about}: the day “{found}” belonged to the last plan; the month was kept',
      remedy: 'Add the day once it is known',
    },
  },
  'draft-day-unknown': {
    ru: {
      says: '{about}: правило дня города неизвестно, дата «{found}» перенесена из прошлого плана',
      remedy: 'Уточните дату у города',
    },
    en: {
      says: '{about}: the rule of its city day is not known, “{found}” was carried over',
      remedy: 'Ask the city for the date',
    },
  },
  'draft-founding': {
    ru: {
      says: '{about}: {found:years} — по счёту прошлого плана; от события, которое отмечает сам город, — {expected:years}',
      remedy: 'Решите, от какого события считать',
    },
    en: {
      says: '{about}: {found:years} by the count of the last plan; the event that the city celebrates gives {expected:years}',
      remedy: 'Decide which event to count from',
    },
  },
  'draft-city-name': {
    ru: {
      says: '{about}: город «{found}» назван «{expected}», как он называется в этом году',
      remedy: 'Проверьте название',
    },
    en: { says: '{about}: the city “{found}” became “{expected}”, its name that year', remedy: 'Check the name' },
  },
  'draft-year-in-title': {
    ru: { says: '{about}: год в названии заменён: {found} → {expected}', remedy: 'Проверьте название' },
    en: { says: '{about}: the year in the title was changed: {found} → {expected}', remedy: 'Check the title' },
  },
}
