import type { ProblemCode } from './codes.js'

/** A finding in words: what is the matter, and what to do. `{about}`, `{found}` and `{expected}` stand for its values, `{found:years}` for an age with its noun, `{about:field}` for the name of a field (`names.ts`). */
export interface Wording {
  says: string
  remedy: string
}

/** The words of every finding. */
export const wordings: Record<ProblemCode, { ru: Wording; en: Wording }> = {
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
  'city-unknown': {
    ru: { says: 'Город «{found}» не найден в списке', remedy: 'Проверьте написание или добавьте город' },
    en: { says: 'No city “{found}” is on the list', remedy: 'Check the spelling, or add the city' },
  },
  'city-ambiguous': {
    ru: { says: 'Под «{found}» подходит не один город: {expected}', remedy: 'Назовите город полностью' },
    en: { says: '“{found}” may be more than one city: {expected}', remedy: 'Give its full name' },
  },
  'city-two-names': {
    ru: {
      says: '{about}: один город под двумя названиями, «{found}» и «{expected}»',
      remedy: 'Оставьте название, действующее в этом году',
    },
    en: {
      says: '{about}: one city under two names, “{found}” and “{expected}”',
      remedy: 'Keep the name in force that year',
    },
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
  // contest
  'shape-field-unknown': {
    ru: { says: 'Неизвестное поле «{found}»', remedy: 'Удалите поле или исправьте его имя' },
    en: { says: 'Unknown field “{found}”', remedy: 'Remove the field, or correct its name' },
  },
  'shape-field-missing': {
    ru: { says: 'Нет поля «{found}»', remedy: 'Добавьте поле' },
    en: { says: 'The field “{found}” is missing', remedy: 'Add the field' },
  },
  'shape-value-wrong': {
    ru: { says: 'Значение не подходит: {found}; допустимо: {expected}', remedy: 'Исправьте значение' },
    en: { says: 'The value does not fit: {found}; allowed: {expected}', remedy: 'Correct the value' },
  },
  'id-duplicate': {
    ru: { says: 'Обозначение «{found}» повторяется', remedy: 'Дайте каждому своё обозначение' },
    en: { says: 'The id “{found}” stands twice', remedy: 'Give each an id of its own' },
  },
  'nominations-empty': {
    ru: { says: 'В конкурсе нет ни одной номинации', remedy: 'Добавьте хотя бы одну' },
    en: { says: 'The contest has no nomination', remedy: 'Add at least one' },
  },
  'rounds-empty': {
    ru: { says: 'Не задан ни один тур', remedy: 'Добавьте хотя бы один тур оценки' },
    en: { says: 'No round is set', remedy: 'Add at least one round of judging' },
  },
  'entrants-empty': {
    ru: { says: 'Никто не может участвовать: список участников пуст', remedy: 'Назовите, кто может подать заявку' },
    en: { says: 'Nobody may enter: the list of entrants is empty', remedy: 'Say who may enter' },
  },
  'criteria-empty': {
    ru: { says: 'Оценивать нечем: в списке нет критериев', remedy: 'Добавьте хотя бы один критерий' },
    en: { says: 'There is nothing to judge by: the list has no criteria', remedy: 'Add at least one criterion' },
  },
  'scale-empty': {
    ru: { says: '{about}: на шкале {found} нечего выбирать', remedy: 'Задайте шкалу хотя бы из двух оценок' },
    en: { says: '{about}: the scale {found} leaves nothing to choose', remedy: 'Set a scale of at least two marks' },
  },
  'scale-not-whole': {
    ru: { says: '{about}: границы шкалы {found} — не целые числа', remedy: 'Запишите границы целыми числами' },
    en: { says: '{about}: the ends of the scale {found} are not whole numbers', remedy: 'Write them as whole numbers' },
  },
  'level-off-scale': {
    ru: { says: '{about}: уровень {found} вне шкалы {expected}', remedy: 'Исправьте уровень или границы шкалы' },
    en: {
      says: '{about}: the level {found} is off the scale {expected}',
      remedy: 'Correct the level, or the ends of the scale',
    },
  },
  'level-duplicate': {
    ru: { says: '{about}: уровень {found} описан дважды', remedy: 'Оставьте одно описание' },
    en: { says: '{about}: the level {found} is described twice', remedy: 'Keep one description' },
  },
  'level-missing': {
    ru: { says: '{about}: уровень {expected} не описан', remedy: 'Добавьте описание уровня' },
    en: { says: '{about}: the level {expected} is not described', remedy: 'Describe the level' },
  },
  'weight-wrong': {
    ru: { says: '{about}: вес {found} — не целое число больше нуля', remedy: 'Задайте вес целым числом от 1' },
    en: {
      says: '{about}: the weight {found} is not a whole number above zero',
      remedy: 'Set the weight to a whole number from 1',
    },
  },
  'comment-mark-off-scale': {
    ru: {
      says: '{about}: оценка {found}, при которой нужен комментарий, вне шкалы {expected}',
      remedy: 'Исправьте оценку',
    },
    en: {
      says: '{about}: the mark {found} that needs a comment is off the scale {expected}',
      remedy: 'Correct the mark',
    },
  },
  'steps-empty': {
    ru: { says: '{about}: не задан ни один порог доли', remedy: 'Добавьте пороги' },
    en: { says: '{about}: no step of the share is set', remedy: 'Add the steps' },
  },
  'steps-order': {
    ru: {
      says: '{about}: порог {found} % стоит после порога {expected} %',
      remedy: 'Расположите пороги по возрастанию',
    },
    en: { says: '{about}: the step {found} % comes after {expected} %', remedy: 'Put the steps in ascending order' },
  },
  'step-percent-wrong': {
    ru: {
      says: '{about}: порог {found} — не целое число процентов от 0 до 100',
      remedy: 'Запишите порог целым числом процентов',
    },
    en: {
      says: '{about}: the step {found} is not a whole percentage from 0 to 100',
      remedy: 'Write it as a whole percentage',
    },
  },
  'step-off-scale': {
    ru: { says: '{about}: оценка {found} вне шкалы {expected}', remedy: 'Исправьте оценку или границы шкалы' },
    en: {
      says: '{about}: the mark {found} is off the scale {expected}',
      remedy: 'Correct the mark, or the ends of the scale',
    },
  },
  'sheets-wrong': {
    ru: { says: '{about}: число листов на заявку {found} — не целое больше нуля', remedy: 'Задайте число листов от 1' },
    en: {
      says: '{about}: {found} sheets to a submission is not a whole number above zero',
      remedy: 'Set the number of sheets from 1',
    },
  },
  'least-sheets-wrong': {
    ru: {
      says: 'Нужно не меньше {found} листов, а их будет не больше {expected}',
      remedy: 'Уменьшите наименьшее число листов или дайте больше листов на заявку',
    },
    en: {
      says: 'At least {found} sheets are needed, but there will be at most {expected}',
      remedy: 'Ask for fewer, or give more sheets to a submission',
    },
  },
  'shortlist-first': {
    ru: {
      says: '{about}: в первом туре отбора быть не может',
      remedy: 'Уберите число отобранных: в первом туре оценивают все допущенные заявки',
    },
    en: {
      says: '{about}: the first round cannot have a shortlist',
      remedy: 'Remove it: the first round judges all that were admitted',
    },
  },
  'shortlist-missing': {
    ru: { says: '{about}: не сказано, сколько заявок проходит из прошлого тура', remedy: 'Задайте число отобранных' },
    en: {
      says: '{about}: it is not said how many go on from the round before',
      remedy: 'Set the size of the shortlist',
    },
  },
  'shortlist-wrong': {
    ru: { says: '{about}: число отобранных {found} — не целое больше нуля', remedy: 'Задайте число от 1' },
    en: { says: '{about}: a shortlist of {found} is not a whole number above zero', remedy: 'Set a number from 1' },
  },
  'trim-impossible': {
    ru: {
      says: 'Отбрасывается {found} оценок, а листов может быть всего {expected}',
      remedy: 'Отбрасывайте меньше или требуйте больше листов',
    },
    en: {
      says: '{found} marks are dropped, but there may be only {expected} sheets',
      remedy: 'Drop fewer, or ask for more sheets',
    },
  },
  'quorum-wrong': {
    ru: { says: 'Кворум {found} — не доля', remedy: 'Запишите кворум дробью из целых чисел, например 1/2' },
    en: { says: 'The quorum {found} is no share', remedy: 'Write it as a fraction of whole numbers, for example 1/2' },
  },
  'quorum-unreachable': {
    ru: { says: 'Кворум {found} недостижим: столько членов комиссии не бывает', remedy: 'Уменьшите долю' },
    en: { says: 'The quorum {found} cannot be reached: there are not so many members', remedy: 'Lower the share' },
  },
  'version-wrong': {
    ru: { says: 'Версия правил {found} — не целое число от 1', remedy: 'Пронумеруйте версии правил с единицы' },
    en: { says: 'The version {found} is not a whole number from 1', remedy: 'Number the versions from one' },
  },
  'edition-number-wrong': {
    ru: { says: 'Номер конкурса {found} — не целое число от 1', remedy: 'Исправьте номер' },
    en: { says: 'The number of the edition, {found}, is not a whole number from 1', remedy: 'Correct the number' },
  },
  'edition-year-wrong': {
    ru: { says: 'Год конкурса {found} — не год', remedy: 'Исправьте год' },
    en: { says: 'The year of the edition, {found}, is no year', remedy: 'Correct the year' },
  },
  'minutes-wrong': {
    ru: { says: 'Время на заявку, {found} мин, — не целое число минут больше нуля', remedy: 'Исправьте время' },
    en: { says: '{found} minutes for a submission is not a whole number above zero', remedy: 'Correct the time' },
  },
  'rounding-wrong': {
    ru: { says: 'Число знаков после запятой {found} — не целое от 0 до 12', remedy: 'Исправьте число знаков' },
    en: { says: '{found} decimal digits is not a whole number from 0 to 12', remedy: 'Correct the number of digits' },
  },
  'tie-criterion-unknown': {
    ru: {
      says: 'При равенстве решает критерий «{found}», но такого критерия нет',
      remedy: 'Назовите один из критериев конкурса',
    },
    en: {
      says: 'A tie is settled by the criterion “{found}”, which does not exist',
      remedy: 'Name one of the criteria',
    },
  },
  'tie-criterion-partial': {
    ru: {
      says: 'При равенстве решает критерий «{found}», но он есть не во всех номинациях',
      remedy: 'Добавьте следующий шаг для остальных номинаций',
    },
    en: {
      says: 'A tie is settled by the criterion “{found}”, which some nominations lack',
      remedy: 'Add another step for those nominations',
    },
  },
  'tie-step-unreachable': {
    ru: {
      says: 'До шага «{found:step}» при равенстве дело не дойдёт: место уже разделено',
      remedy: 'Уберите этот шаг или переставьте раздел места в конец',
    },
    en: {
      says: 'The step “{found:step}” is never reached: the place is shared before it',
      remedy: 'Remove it, or put sharing last',
    },
  },
  'degrees-overlap': {
    ru: {
      says: '«{about}» и «{found}» присуждаются за одно и то же',
      remedy: 'Расположите степени от высшей к низшей, каждую следующую — с меньшего балла',
    },
    en: {
      says: '“{about}” and “{found}” are given for the same result',
      remedy: 'Order the degrees from the highest, each next one from a lower score',
    },
  },
  'degree-places-wrong': {
    ru: { says: '{about}: число мест {found} — не целое больше нуля', remedy: 'Исправьте число мест' },
    en: { says: '{about}: {found} places is not a whole number above zero', remedy: 'Correct the number of places' },
  },
  'degree-score-wrong': {
    ru: { says: '{about}: балл {found} — не дробь из целых чисел', remedy: 'Запишите балл дробью, например 9/2' },
    en: {
      says: '{about}: the score {found} is no fraction of whole numbers',
      remedy: 'Write it as a fraction, for example 9/2',
    },
  },
  'date-round-unknown': {
    ru: { says: 'Дата относится к туру «{found}», но такого тура нет', remedy: 'Назовите один из туров' },
    en: { says: 'The date belongs to the round “{found}”, which does not exist', remedy: 'Name one of the rounds' },
  },
  'dates-order': {
    ru: {
      says: '{about:stage}: {found}, а предыдущая стадия — {expected}',
      remedy: 'Проверьте даты: объявление, приём, проверка, туры, решение, награждение',
    },
    en: {
      says: '{about:stage}: {found}, while the stage before is {expected}',
      remedy: 'Check the dates: announcement, intake, screening, rounds, decision, awards',
    },
  },
  'window-wrong': {
    ru: {
      says: 'Срок выхода публикаций {found} задан неверно',
      remedy: 'Запишите первый и последний день, например 2025-12-01 и 2026-12-01',
    },
    en: {
      says: 'The publication window {found} is wrong',
      remedy: 'Write its first and last day, for example 2025-12-01 and 2026-12-01',
    },
  },
  'time-zone-unknown': {
    ru: { says: 'Часовой пояс «{found}» неизвестен', remedy: 'Назовите его по базе IANA, например Europe/Moscow' },
    en: { says: 'The time zone “{found}” is unknown', remedy: 'Name it as IANA does, for example Europe/Moscow' },
  },
  'languages-empty': {
    ru: { says: 'Список языков заявок пуст', remedy: 'Назовите языки или уберите список: тогда годится любой' },
    en: { says: 'The list of languages is empty', remedy: 'Name the languages, or remove the list: then any will do' },
  },
  'limit-field-unknown': {
    ru: { says: 'В карточке нет поля «{found}»', remedy: 'Исправьте имя поля' },
    en: { says: 'A card has no field “{found}”', remedy: 'Correct the name of the field' },
  },
  'limit-words-wrong': {
    ru: { says: '{about:field}: предел {found} — не целое число слов больше нуля', remedy: 'Исправьте предел' },
    en: {
      says: '{about:field}: a limit of {found} is not a whole number of words above zero',
      remedy: 'Correct the limit',
    },
  },
  'attachments-limit-wrong': {
    ru: { says: 'Предел вложений {found} — не целое число от 0', remedy: 'Исправьте предел' },
    en: { says: 'A limit of {found} on attachments is not a whole number from 0', remedy: 'Correct the limit' },
  },
  'assumed-nothing': {
    ru: { says: 'Указатель «{found}» никуда не ведёт', remedy: 'Исправьте указатель на предположенное значение' },
    en: { says: 'The pointer “{found}” leads nowhere', remedy: 'Correct the pointer to the assumed value' },
  },
  'sources-missing': {
    ru: { says: 'Не указан ни один источник правил', remedy: 'Назовите документ, которым правила утверждены' },
    en: { says: 'No source of the rules is named', remedy: 'Name the document that sets them' },
  },
  'card-field-missing': {
    ru: { says: '{about:field}: поле не заполнено', remedy: 'Заполните поле' },
    en: { says: '{about:field}: the field is empty', remedy: 'Fill it in' },
  },
  'card-field-long': {
    ru: { says: '{about:field}: слов — {found}, допустимо не больше {expected}', remedy: 'Сократите текст' },
    en: { says: '{about:field}: {found} words, the limit is {expected}', remedy: 'Shorten the text' },
  },
  'card-language-wrong': {
    ru: { says: 'Язык «{found}» не распознан', remedy: 'Запишите язык обозначением BCP 47, например ru' },
    en: { says: 'The language “{found}” was not understood', remedy: 'Write it as a BCP 47 tag, for example en' },
  },
  'card-language-other': {
    ru: { says: 'Язык заявки — {found}, а принимаются: {expected}', remedy: 'Подайте заявку на одном из этих языков' },
    en: { says: 'The language is {found}; accepted: {expected}', remedy: 'Submit in one of these languages' },
  },
  'link-refused': {
    ru: {
      says: 'Ссылка «{found}» не принимается',
      remedy: 'Укажите адрес, который начинается с https://, http://, mailto: или tel:',
    },
    en: {
      says: 'The link “{found}” is not accepted',
      remedy: 'Give an address that starts with https://, http://, mailto: or tel:',
    },
  },
  'amount-wrong': {
    ru: { says: '{about}: {found} — не целое число от 0', remedy: 'Запишите сумму целым числом, без копеек' },
    en: { says: '{about}: {found} is not a whole number from 0', remedy: 'Write the amount as a whole number' },
  },
  'amount-missing': {
    ru: { says: '{about}: сумма не указана, а по ней считается оценка', remedy: 'Укажите сумму' },
    en: { says: '{about}: the amount is missing, and a mark is worked out of it', remedy: 'Give the amount' },
  },
  'amount-part-larger': {
    ru: { says: '{about}: часть {found} больше целого, «{expected}»', remedy: 'Проверьте обе суммы' },
    en: { says: '{about}: the part {found} is larger than the whole, “{expected}”', remedy: 'Check both amounts' },
  },
  'attachments-many': {
    ru: { says: 'Вложений — {found}, допустимо не больше {expected}', remedy: 'Уберите лишние' },
    en: { says: '{found} attachments, the limit is {expected}', remedy: 'Remove some' },
  },
  'attachment-type': {
    ru: {
      says: '{about}: файлы вида «{found}» не принимаются; допустимо: {expected}',
      remedy: 'Сохраните файл в другом виде',
    },
    en: {
      says: '{about}: files of the type “{found}” are not accepted; allowed: {expected}',
      remedy: 'Save the file as another type',
    },
  },
  'attachment-large': {
    ru: { says: '{about}: размер в байтах — {found}, допустимо не больше {expected}', remedy: 'Уменьшите файл' },
    en: { says: '{about}: {found} bytes, the limit is {expected}', remedy: 'Make the file smaller' },
  },
  'attachment-hash-wrong': {
    ru: { says: '{about}: контрольная сумма файла записана неверно', remedy: 'Приложите файл заново' },
    en: { says: '{about}: the hash of the file is malformed', remedy: 'Attach the file again' },
  },
  'attachment-twice': {
    ru: { says: '{about}: этот файл уже приложен', remedy: 'Уберите повтор' },
    en: { says: '{about}: this file is attached already', remedy: 'Remove one of the two' },
  },
  'consent-missing': {
    ru: { says: 'Нет согласия: «{about}»', remedy: 'Отметьте согласие' },
    en: { says: 'The consent is missing: “{about}”', remedy: 'Give it' },
  },
  'publication-missing': {
    ru: { says: 'Не указано, где и когда вышла работа', remedy: 'Укажите издание и день выхода' },
    en: { says: 'It is not said where and when the work appeared', remedy: 'Give the outlet and the day' },
  },
  'publication-day-wrong': {
    ru: { says: 'День выхода «{found}» не распознан', remedy: 'Запишите день так: 2026-09-05' },
    en: { says: 'The day of publication “{found}” was not understood', remedy: 'Write it like 2026-09-05' },
  },
  'publication-outside': {
    ru: {
      says: 'Работа вышла не в срок: {found}, принимаются вышедшие {expected}',
      remedy: 'Подайте работу, которая вышла в этот срок',
    },
    en: {
      says: 'The work appeared outside the window: {found}, accepted are those of {expected}',
      remedy: 'Submit a work that appeared within it',
    },
  },
  'contest-other': {
    ru: { says: 'Заявка подана на конкурс «{found}», а это «{expected}»', remedy: 'Подайте её на свой конкурс' },
    en: {
      says: 'The submission is for the contest “{found}”, this is “{expected}”',
      remedy: 'Submit it to its own contest',
    },
  },
  'nomination-unknown': {
    ru: { says: 'Номинации «{found}» в конкурсе нет', remedy: 'Выберите одну из номинаций' },
    en: { says: 'The contest has no nomination “{found}”', remedy: 'Choose one of its nominations' },
  },
  'entrant-not-allowed': {
    ru: { says: '«{about}»: участник «{found:entrant}» здесь не предусмотрен', remedy: 'Выберите другую номинацию' },
    en: {
      says: '“{about}”: an entrant such as “{found:entrant}” is not provided for here',
      remedy: 'Choose another nomination',
    },
  },
  'entrant-city-missing': {
    ru: { says: '{about}: не указан город', remedy: 'Укажите город' },
    en: { says: '{about}: the city is missing', remedy: 'Name the city' },
  },
  'entrant-status-wrong': {
    ru: {
      says: '{about}: участник назван «{found:entrant}», но по списку городов это не так',
      remedy: 'Исправьте, кто подаёт заявку',
    },
    en: {
      says: '{about}: the entrant is called “{found:entrant}”, the list of cities says otherwise',
      remedy: 'Correct who enters',
    },
  },
  'submission-early': {
    ru: { says: 'Заявка подана {found}, приём начинается {expected}', remedy: 'Подайте её, когда начнётся приём' },
    en: {
      says: 'The submission came on {found}, the intake begins on {expected}',
      remedy: 'Submit it once the intake begins',
    },
  },
  'submission-late': {
    ru: {
      says: 'Заявка подана с опозданием, {found}; срок — {expected}',
      remedy: 'Допустить её может комиссия, с указанием причины',
    },
    en: {
      says: 'The submission came late, on {found}; the deadline was {expected}',
      remedy: 'The commission may admit it, with a reason',
    },
  },
  'practice-twice': {
    ru: {
      says: '«{about}»: практика с таким названием уже подана этим участником, заявка {found}',
      remedy: 'Решите, одна ли это практика',
    },
    en: {
      says: '“{about}”: this entrant has submitted a practice of the same title, as {found}',
      remedy: 'Decide whether they are the same',
    },
  },
  'practice-alike': {
    ru: {
      says: '«{about}»: очень похоже на другую практику этого участника, заявка {found}',
      remedy: 'Решите, одна ли это практика',
    },
    en: {
      says: '“{about}” is much like another practice of this entrant, submitted as {found}',
      remedy: 'Decide whether they are the same',
    },
  },
  'move-not-allowed': {
    ru: {
      says: 'Действие «{about:move}» невозможно: состояние заявки — «{found:state}»',
      remedy: 'Выберите действие, возможное в этом состоянии',
    },
    en: {
      says: '“{about:move}” is not possible: the submission is “{found:state}”',
      remedy: 'Choose what is possible in this state',
    },
  },
  'move-instant-wrong': {
    ru: {
      says: 'Время «{found}» не распознано',
      remedy: 'Запишите его по ISO 8601 в UTC, например 2026-09-30T12:00:00Z',
    },
    en: {
      says: 'The time “{found}” was not understood',
      remedy: 'Write it as in ISO 8601, in UTC, for example 2026-09-30T12:00:00Z',
    },
  },
  'move-before-submission': {
    ru: { says: 'Действие «{about:move}» раньше подачи заявки: {found}, подана {expected}', remedy: 'Проверьте время' },
    en: {
      says: '“{about:move}” comes before the submission: {found}, submitted at {expected}',
      remedy: 'Check the time',
    },
  },
  'move-reason-missing': {
    ru: { says: 'Действие «{about:move}» без причины', remedy: 'Напишите причину' },
    en: { says: '“{about:move}” has no reason', remedy: 'Write the reason' },
  },
  'move-deadline-wrong': {
    ru: {
      says: 'Срок доработки «{found}» уже прошёл или записан неверно',
      remedy: 'Укажите день не раньше сегодняшнего, например 2026-10-15',
    },
    en: {
      says: 'The deadline “{found}” has passed, or is malformed',
      remedy: 'Give a day from today on, for example 2026-10-15',
    },
  },
  'edit-after-intake': {
    ru: {
      says: 'Приём закончился {expected}, править поданную заявку {found} уже нельзя',
      remedy: 'Попросите вернуть заявку на доработку',
    },
    en: {
      says: 'The intake ended on {expected}; a submission cannot be edited on {found}',
      remedy: 'Ask for it to be returned for revision',
    },
  },
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
  'mark-off-scale': {
    ru: { says: '{about}: оценка {found} вне шкалы {expected}', remedy: 'Исправьте оценку' },
    en: { says: '{about}: the mark {found} is off the scale {expected}', remedy: 'Correct the mark' },
  },
  'mark-not-whole': {
    ru: { says: '{about}: оценка {found} — не целое число', remedy: 'Поставьте целую оценку по шкале {expected}' },
    en: {
      says: '{about}: the mark {found} is not a whole number',
      remedy: 'Give a whole mark on the scale {expected}',
    },
  },
  'mark-missing': {
    ru: {
      says: '{about}: нет оценки по обязательному критерию «{found}»',
      remedy: 'Поставьте оценку; без неё лист не учитывается',
    },
    en: {
      says: '{about}: the required criterion “{found}” has no mark',
      remedy: 'Give one; the sheet does not count without it',
    },
  },
  'comment-missing': {
    ru: { says: '{about}: к оценке {found} нужен комментарий', remedy: 'Напишите, почему поставлена такая оценка' },
    en: { says: '{about}: the mark {found} needs a comment', remedy: 'Say why it was given' },
  },
  'criterion-unknown': {
    ru: { says: '{about}: критерия «{found}» в этой номинации нет', remedy: 'Уберите оценку или проверьте номинацию' },
    en: {
      says: '{about}: this nomination has no criterion “{found}”',
      remedy: 'Remove the mark, or check the nomination',
    },
  },
  'juror-unknown': {
    ru: { says: '{about}: оценил не член комиссии', remedy: 'Проверьте состав комиссии' },
    en: { says: '{about}: the sheet is not by a juror of the commission', remedy: 'Check who is on the commission' },
  },
  'juror-other-nomination': {
    ru: {
      says: '{about}: эту номинацию член комиссии не оценивает',
      remedy: 'Проверьте, какие номинации ему поручены',
    },
    en: {
      says: '{about}: the juror does not judge this nomination',
      remedy: 'Check which nominations the juror was given',
    },
  },
  'juror-in-conflict': {
    ru: {
      says: '{about}: конфликт интересов не снят',
      remedy: 'Снимите его решением с указанием причины или замените члена комиссии',
    },
    en: {
      says: '{about}: a conflict of interest is undecided',
      remedy: 'Dismiss it with a reason, or replace the juror',
    },
  },
  'submission-unknown': {
    ru: { says: '{about}: такой заявки нет', remedy: 'Проверьте номер заявки' },
    en: { says: '{about}: there is no such submission', remedy: 'Check its number' },
  },
  'submission-withdrawn': {
    ru: { says: '{about}: заявка отозвана', remedy: 'Лист хранится, но не учитывается' },
    en: { says: '{about}: the submission was withdrawn', remedy: 'The sheet is kept but does not count' },
  },
  'submission-not-admitted': {
    ru: { says: '{about}: заявка не допущена', remedy: 'Допустите заявку или уберите лист' },
    en: { says: '{about}: the submission was not admitted', remedy: 'Admit it, or remove the sheet' },
  },
  'sheet-twice': {
    ru: { says: '{about}: два листа за один тур', remedy: 'Объедините листы: пока их два, ни один не учитывается' },
    en: {
      says: '{about}: there are two sheets for one round',
      remedy: 'Merge them: neither counts while there are two',
    },
  },
  'round-unknown': {
    ru: { says: 'Тура «{found}» в правилах нет', remedy: 'Проверьте название тура' },
    en: { says: 'The rules have no round “{found}”', remedy: 'Check its name' },
  },
  'criteria-unsound': {
    ru: {
      says: 'Номинация «{about}»: по её критериям нельзя посчитать балл',
      remedy: 'Проверьте веса и шкалы в правилах',
    },
    en: {
      says: 'Nomination “{about}”: its criteria cannot make a score',
      remedy: 'Check the weights and scales of the rules',
    },
  },
  'computed-missing': {
    ru: { says: '{about}: расчётный критерий не посчитать, нет нужных сумм', remedy: 'Запросите суммы у заявителя' },
    en: { says: '{about}: a computed criterion lacks its amounts', remedy: 'Ask the entrant for them' },
  },
  'places-incomplete': {
    ru: {
      says: 'Номинация «{about}»: члены комиссии оценили разные заявки, суммы мест сравнимы не вполне',
      remedy: 'Распределите все заявки всем или выберите средний балл',
    },
    en: {
      says: 'Nomination “{about}”: jurors judged different submissions, so sums of places are hardly comparable',
      remedy: 'Let all judge all, or take the mean',
    },
  },
  'chair-vote-needed': {
    ru: { says: 'Равенство не разрешено: {about}', remedy: 'Нужен голос председателя с указанием причины' },
    en: { says: 'A tie is not settled: {about}', remedy: 'The chair’s vote is needed, with a reason' },
  },
  'vote-not-chair': {
    ru: {
      says: 'Голос «{found}» не учтён: это не председатель и не его заместитель. Заявки: {about}',
      remedy: 'Проверьте, кто голосовал',
    },
    en: {
      says: 'The vote of “{found}” does not count: neither the chair nor the deputy. Submissions: {about}',
      remedy: 'Check who voted',
    },
  },
  'vote-names-twice': {
    ru: {
      says: 'Голос председателя не учтён: заявка названа дважды. Заявки: {about}',
      remedy: 'Запишите порядок заново',
    },
    en: {
      says: 'The chair’s vote does not count: it names a submission twice. Submissions: {about}',
      remedy: 'Write the order anew',
    },
  },
  'votes-differ': {
    ru: { says: 'Два голоса председателя расходятся: {about}', remedy: 'Оставьте один' },
    en: { says: 'Two votes of the chair differ: {about}', remedy: 'Keep one' },
  },
  'award-border': {
    ru: { says: 'Последнее место степени «{found}» делят: {about}', remedy: 'Решите, скольким присудить степень' },
    en: { says: 'These share the last place of the degree “{found}”: {about}', remedy: 'Decide how many get it' },
  },
  'shortlist-border': {
    ru: {
      says: 'Последнее место в коротком списке тура «{found}» делят: {about}',
      remedy: 'Прошли все; сократите список решением, если это нужно',
    },
    en: {
      says: 'These share the last place of the shortlist of round “{found}”: {about}',
      remedy: 'All went on; shorten the list by a decision if need be',
    },
  },
  'adjusted-beside': {
    ru: {
      says: 'Правила называют официальным балл с поправкой на строгость; места здесь даны по точному баллу без поправки',
      remedy: 'Утвердите места решением комиссии, имея перед собой обе таблицы',
    },
    en: {
      says: 'The rules make the score adjusted for severity official; the places here follow the exact score without it',
      remedy: 'Have the commission decide with both tables before it',
    },
  },
  'act-role-refused': {
    ru: { says: 'Действие «{about}» недоступно роли «{found}»', remedy: 'Его совершает: {expected}' },
    en: { says: 'The action “{about}” is not for the role “{found}”', remedy: 'It is for: {expected}' },
  },
  'act-phase-refused': {
    ru: { says: 'Действие «{about}» невозможно на этапе «{found}»', remedy: 'Оно возможно на этапе: {expected}' },
    en: {
      says: 'The action “{about}” is not possible in the phase “{found}”',
      remedy: 'It is possible in: {expected}',
    },
  },
  'act-actor-unknown': {
    ru: { says: '{about} не действует здесь в роли «{found}»', remedy: 'Проверьте состав комиссии' },
    en: { says: '{about} does not act here in the role “{found}”', remedy: 'Check who is on the commission' },
  },
  'act-clock-back': {
    ru: { says: 'Время действия {found} раньше последней записи ({expected})', remedy: 'Проверьте часы сервера' },
    en: {
      says: 'The action says {found}, before the last event ({expected})',
      remedy: 'Check the clock of the server',
    },
  },
  'act-reason-missing': {
    ru: { says: 'Не указана причина', remedy: 'Напишите причину одной фразой' },
    en: { says: 'No reason is given', remedy: 'Give the reason in a sentence' },
  },
  'act-not-found': {
    ru: { says: 'Не найдено: {about}', remedy: 'Обновите страницу и повторите' },
    en: { says: 'Not found: {about}', remedy: 'Reload the page and try again' },
  },
  'act-done-already': {
    ru: { says: 'Уже сделано: {about}', remedy: 'Ничего делать не нужно' },
    en: { says: 'Done already: {about}', remedy: 'Nothing needs to be done' },
  },
  'act-incomplete': {
    ru: { says: 'Действие «{about}» описано не полностью', remedy: 'Заполните все поля' },
    en: { says: 'The action “{about}” is not described in full', remedy: 'Fill in every field' },
  },
  'act-own-only': {
    ru: { says: '{about} может говорить только за себя', remedy: 'Обратитесь к секретарю' },
    en: { says: '{about} may speak only for themselves', remedy: 'Turn to the secretary' },
  },
  'act-own-matter': {
    ru: { says: '{about} не решает собственный вопрос', remedy: 'Передайте решение другому члену комиссии' },
    en: { says: '{about} may not decide their own matter', remedy: 'Leave it to another member' },
  },
  'act-two-persons': {
    ru: {
      says: 'Нужен второй человек: {about} уже предложил это',
      remedy: 'Попросите другого члена комиссии подтвердить',
    },
    en: { says: 'A second person is needed: {about} proposed it', remedy: 'Ask another member to second it' },
  },
  'act-signature-missing': {
    ru: {
      says: 'Нет подписи ключом, записанным за {about}',
      remedy: 'Подпишите на своём устройстве или запишите новый ключ',
    },
    en: {
      says: 'There is no signature with a key enrolled for {about}',
      remedy: 'Sign on your own device, or enrol a new key',
    },
  },
  'command-reused': {
    ru: { says: 'Номер действия {about} уже занят другим действием', remedy: 'Отправьте действие с новым номером' },
    en: { says: 'The id {about} already belongs to another command', remedy: 'Send the command with a new id' },
  },
  'rules-locked': {
    ru: { says: 'Правила версии {found} уже зафиксированы', remedy: 'Примите новую версию решением двух лиц' },
    en: { says: 'Version {found} of the rules is locked', remedy: 'Adopt a new version by an act of two persons' },
  },
  'rules-missing': {
    ru: { says: 'Правил ещё нет', remedy: 'Внесите правила конкурса' },
    en: { says: 'There are no rules yet', remedy: 'Enter the rules of the contest' },
  },
  'rules-version-wrong': {
    ru: { says: 'Версия правил {found}, должна быть {expected}', remedy: 'Исправьте номер версии' },
    en: { says: 'The rules have version {found}, it should be {expected}', remedy: 'Correct the version' },
  },
  'content-hash-differs': {
    ru: {
      says: 'Содержание заявки {about} не совпадает с зафиксированным',
      remedy: 'Возьмите заявку в том виде, в каком она подана',
    },
    en: {
      says: 'The content of the submission {about} is not what was recorded',
      remedy: 'Take the submission as it was handed in',
    },
  },
  'commission-incomplete': {
    ru: { says: 'Комиссия не полна: нет роли «{expected}»', remedy: 'Назначьте председателя, секретаря и членов' },
    en: { says: 'The commission is not complete: no {expected}', remedy: 'Appoint a chair, a secretary and jurors' },
  },
  'key-unreadable': {
    ru: { says: 'Открытый ключ {about} не читается', remedy: 'Создайте ключ заново' },
    en: { says: 'The public key of {about} cannot be read', remedy: 'Make a new key' },
  },
  'pair-fixed': {
    ru: { says: 'Пара {about} уже в работе ({found}), её нельзя снять', remedy: 'Оставьте её в назначении' },
    en: {
      says: 'The pair {about} is already at work ({found}) and cannot be taken away',
      remedy: 'Keep it in the assignment',
    },
  },
  'assignment-missing': {
    ru: { says: 'В туре {about} работы ещё не распределены', remedy: 'Распределите работы' },
    en: { says: 'Nothing is assigned in the round {about}', remedy: 'Assign the submissions first' },
  },
  'round-order': {
    ru: { says: 'Тур {found} открывать не время, следующий: {expected}', remedy: 'Откройте туры по порядку' },
    en: { says: 'The round {found} is not next, {expected} is', remedy: 'Open the rounds in their order' },
  },
  'round-pending': {
    ru: {
      says: 'Тур не закрыть: ждём оценочных листов — {found} ({about})',
      remedy: 'Дождитесь их, замените члена комиссии или признайте срок истекшим',
    },
    en: {
      says: 'The round cannot be closed: {found} sheets are awaited ({about})',
      remedy: 'Wait for them, replace the juror, or let them expire',
    },
  },
  'round-late-undecided': {
    ru: {
      says: 'Тур не закрыть: о поздних листах нет решения — {found} ({about})',
      remedy: 'Примите или отклоните каждый с указанием причины',
    },
    en: {
      says: 'The round cannot be closed: {found} late sheets are undecided ({about})',
      remedy: 'Accept or refuse each with a reason',
    },
  },
  'sheet-unknown': {
    ru: { says: 'Оценочный лист {about} не назначен', remedy: 'Проверьте назначение' },
    en: { says: 'The sheet {about} is not assigned', remedy: 'Check the assignment' },
  },
  'sheet-state-wrong': {
    ru: { says: 'Лист {about}: состояние «{found}», нужно «{expected}»', remedy: 'Обновите страницу' },
    en: { says: 'The sheet {about} is {found}, it must be {expected}', remedy: 'Reload the page' },
  },
  'field-stale': {
    ru: {
      says: 'Поле {about} уже изменено: у вас «{found}», сохранено «{expected}»',
      remedy: 'Сравните оба значения и выберите',
    },
    en: {
      says: 'The field {about} has changed meanwhile: yours is “{found}”, kept is “{expected}”',
      remedy: 'Compare both and choose',
    },
  },
  'ballot-differs': {
    ru: {
      says: 'Подтверждается не тот лист: {about}, версия {found}, сохранена {expected}',
      remedy: 'Откройте лист заново и подтвердите',
    },
    en: {
      says: 'The ballot for {about} is not the sheet kept: version {found}, kept {expected}',
      remedy: 'Open the sheet again and confirm it',
    },
  },
  'tie-not-open': {
    ru: { says: 'Равенство {about} не ждёт решения председателя', remedy: 'Проверьте итоговую таблицу' },
    en: { says: 'The tie {about} does not wait for the chair', remedy: 'Check the standings' },
  },
  'tie-open': {
    ru: { says: 'Есть равенство, которое ждёт решения председателя', remedy: 'Решите его до протокола' },
    en: { says: 'A tie still waits for the chair', remedy: 'Settle it before the protocol' },
  },
  'meeting-missing': {
    ru: { says: 'Заседание ещё не записано', remedy: 'Внесите сведения о заседании' },
    en: { says: 'The meeting is not recorded yet', remedy: 'Enter the meeting' },
  },
  'meeting-absent': {
    ru: { says: '{about} не присутствует на заседании', remedy: 'Проверьте список присутствующих' },
    en: { says: '{about} is not present at the meeting', remedy: 'Check who is present' },
  },
  'vote-not-allowed': {
    ru: {
      says: 'Голос {about} не может быть учтён по этому вопросу',
      remedy: 'Голосуют присутствующие без самоотвода, каждый один раз',
    },
    en: {
      says: 'The vote of {about} cannot count on this item',
      remedy: 'Those present and not recused vote, each once',
    },
  },
  'quorum-missing': {
    ru: { says: 'Нет кворума по вопросу {about}: {found} из необходимых {expected}', remedy: 'Отложите вопрос' },
    en: { says: 'There is no quorum for item {about}: {found} of {expected} needed', remedy: 'Postpone the item' },
  },
  'award-unknown': {
    ru: { says: 'Награда «{found}» для {about} не предусмотрена', remedy: 'Проверьте степень и номинацию' },
    en: { says: 'The award “{found}” for {about} is not provided for', remedy: 'Check the degree and the nomination' },
  },
  'protocol-missing': {
    ru: { says: 'Протокол ещё не составлен', remedy: 'Составьте протокол' },
    en: { says: 'The protocol is not drafted yet', remedy: 'Draft the protocol' },
  },
  'protocol-differs': {
    ru: { says: 'Протокол не тот: {found}, по журналу {expected}', remedy: 'Составьте протокол заново' },
    en: {
      says: 'The protocol is another one: {found}, the journal gives {expected}',
      remedy: 'Draft the protocol anew',
    },
  },
  'event-unlawful': {
    ru: { says: 'Запись {about} сделана не тем лицом или не в то время: {found}', remedy: 'Выясните, кто её внёс' },
    en: {
      says: 'Event {about} was written by the wrong person or at the wrong time: {found}',
      remedy: 'Find out who wrote it',
    },
  },
  'signature-unknown': {
    ru: { says: 'Запись {about} подписана ключом, не записанным за {found}', remedy: 'Проверьте ключ члена комиссии' },
    en: { says: 'Event {about} is signed with a key not enrolled for {found}', remedy: 'Check the member’s key' },
  },
  'signature-missing': {
    ru: { says: 'Запись {about} не подписана, хотя за {found} записан ключ', remedy: 'Попросите подписать' },
    en: { says: 'Event {about} is not signed though {found} has a key', remedy: 'Ask for the signature' },
  },
  'rules-hash-differs': {
    ru: {
      says: 'Правила не те, что зафиксированы: {found}, было {expected}',
      remedy: 'Возьмите правила той версии, что утверждена',
    },
    en: {
      says: 'The rules are not those that were locked: {found}, it was {expected}',
      remedy: 'Take the version that was adopted',
    },
  },
  'tally-differs': {
    ru: {
      says: 'Листы тура {about} не те, с которыми он закрыт',
      remedy: 'Сравните листы с копиями у членов комиссии',
    },
    en: {
      says: 'The sheets of the round {about} are not those it was closed with',
      remedy: 'Compare them with the jurors’ copies',
    },
  },
  'standings-differ': {
    ru: { says: 'Итоговая таблица не следует из журнала: {about}', remedy: 'Пересчитайте её из журнала' },
    en: {
      says: 'The standings do not follow from the journal: {about}',
      remedy: 'Work them out from the journal again',
    },
  },
  'protocol-unfounded': {
    ru: { says: 'Протокол не следует из журнала: {about}', remedy: 'Составьте его из журнала заново' },
    en: { says: 'The protocol does not follow from the journal: {about}', remedy: 'Draft it from the journal again' },
  },
  'bundle-unreadable': {
    ru: { says: 'Пакет проверки не читается: {found}', remedy: 'Возьмите файл заново' },
    en: { says: 'The bundle cannot be read: {found}', remedy: 'Take the file anew' },
  },
  'assignment-id-repeated': {
    ru: { says: '«{about}» указано дважды', remedy: 'Оставьте одну запись или исправьте идентификатор' },
    en: { says: '“{about}” is listed twice', remedy: 'Keep one of them, or correct the id' },
  },
  'assignment-sheets': {
    ru: {
      says: '{about}: не указано, сколько членов комиссии оценивают заявку',
      remedy: 'Укажите целое число от нуля',
    },
    en: { says: '{about}: it is not stated how many jurors judge it', remedy: 'Give a whole number from zero' },
  },
  'assignment-minutes': {
    ru: { says: 'Время на одну заявку не может быть таким: {found}', remedy: 'Укажите число минут больше нуля' },
    en: { says: 'A submission cannot take this time: {found}', remedy: 'Give a number of minutes above zero' },
  },
  'assignment-capacity': {
    ru: { says: '{about}: запас времени не может быть таким: {found}', remedy: 'Укажите число минут' },
    en: { says: '{about}: the time to spare cannot be this: {found}', remedy: 'Give a number of minutes' },
  },
  'assignment-cost': {
    ru: { says: 'Такой цены пары быть не может: {found}', remedy: 'Укажите целое число от 0 до {expected}' },
    en: { says: 'A pair cannot cost this: {found}', remedy: 'Give a whole number from 0 to {expected}' },
  },
  'assignment-too-large': {
    ru: {
      says: 'Слишком много пар: заявок {found}, членов комиссии {expected}',
      remedy: 'Распределите номинации по отдельности',
    },
    en: { says: 'Too many pairs: {found} submissions, {expected} jurors', remedy: 'Assign the nominations one by one' },
  },
  'assignment-scored-unknown': {
    ru: {
      says: 'Заявку «{found}» оценил {about}, но кого-то из них нет в списках',
      remedy: 'Оставьте в списке и заявку, и члена комиссии, например, без запаса времени',
    },
    en: {
      says: 'The submission “{found}” was scored by {about}, but one of them is not listed',
      remedy: 'Keep both on the lists, the juror with no time to spare if need be',
    },
  },
  'assignment-short': {
    ru: {
      says: '{about}: не хватает членов комиссии: {found}',
      remedy: 'Введите в комиссию ещё одного члена, добавьте времени или уменьшите число листов',
    },
    en: {
      says: '{about}: jurors missing: {found}',
      remedy: 'Appoint another juror, allow more time, or ask for fewer sheets',
    },
  },
  'assignment-set-aside': {
    ru: {
      says: '{about}: оценка члена комиссии {found} не учитывается из-за конфликта интересов',
      remedy: 'Лист остаётся в журнале; заявку оценит другой',
    },
    en: {
      says: '{about}: the score by {found} does not count because of a conflict of interest',
      remedy: 'The sheet stays in the record; another juror judges',
    },
  },
  'assignment-split': {
    ru: {
      says: '{about}: члены комиссии разбиты на группы без общих заявок: {found}',
      remedy: 'Добавьте листы, которые связывают группы: иначе их строгость не сравнить',
    },
    en: {
      says: '{about}: the jurors fall into groups without a common submission: {found}',
      remedy: 'Add the sheets that link the groups: otherwise their severity cannot be compared',
    },
  },
  'assignment-bridge': {
    ru: {
      says: '{about}: листов, без которых группы членов комиссии потеряют общие заявки: {found}',
      remedy: 'После самоотвода проверьте, связаны ли группы',
    },
    en: {
      says: '{about}: sheets without which groups of jurors have no submission in common: {found}',
      remedy: 'After a recusal, check whether the groups are still linked',
    },
  },
}
