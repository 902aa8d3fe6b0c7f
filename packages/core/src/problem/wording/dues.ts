import type { duesSeverities } from '../codes/dues.js'
import type { Wordings } from '../wording.js'

/** The words of the findings on money and dues. */
export const duesWordings: Wordings<keyof typeof duesSeverities> = {
  'money-empty': {
    ru: { says: 'Сумма не указана', remedy: 'Напишите сумму цифрами' },
    en: { says: 'The sum is missing', remedy: 'Write the sum in figures' },
  },
  'money-unreadable': {
    ru: { says: '«{found}» — не сумма', remedy: 'Напишите сумму цифрами, например 4 000,00 €' },
    en: { says: '“{found}” is no sum', remedy: 'Write the sum in figures, for example 4 000,00 €' },
  },
  'money-bound': {
    ru: { says: '«{found}» — граница, а не сумма', remedy: 'Напишите одну точную сумму' },
    en: { says: '“{found}” is a bound, not a sum', remedy: 'Write one exact sum' },
  },
  'money-scaled': {
    ru: { says: 'Сумма «{found}» записана сокращённо', remedy: 'Напишите все цифры: 250 000' },
    en: { says: 'The sum “{found}” is shortened', remedy: 'Write all its figures: 250 000' },
  },
  'money-sign': {
    ru: { says: 'Лишний знак в сумме «{found}»', remedy: 'Оставьте один минус или уберите его' },
    en: { says: 'The sum “{found}” has a sign too many', remedy: 'Leave one minus, or remove it' },
  },
  'money-separators': {
    ru: {
      says: 'В сумме «{found}» и точка, и запятая: неясно, что отделяет копейки',
      remedy: 'Разряды отделяйте пробелом, копейки — одной запятой',
    },
    en: {
      says: 'The sum “{found}” has several points and commas, so that its decimals are in doubt',
      remedy: 'Part the thousands by spaces and the decimals by one comma or point',
    },
  },
  'money-grouping': {
    ru: { says: 'Цифры в сумме «{found}» разбиты не по три', remedy: 'Разбейте их по три справа налево' },
    en: { says: 'The figures of “{found}” are not grouped by three', remedy: 'Group them by three from the right' },
  },
  'money-decimals': {
    ru: {
      says: 'В сумме «{found}» после запятой больше цифр, чем бывает у этой валюты',
      remedy: 'Округлите сумму или уберите разделитель разрядов',
    },
    en: {
      says: 'The sum “{found}” has more decimals than its currency',
      remedy: 'Round it, or remove the mark between thousands',
    },
  },
  'money-currency': {
    ru: {
      says: 'Валюта суммы «{found}» — не {expected}',
      remedy: 'Укажите сумму в {expected} или другую валюту платежа',
    },
    en: { says: 'The sum “{found}” is not in {expected}', remedy: 'Give it in {expected}, or change the currency' },
  },
  'money-unsafe': {
    ru: { says: 'Сумма {found} слишком велика, чтобы хранить её точно', remedy: 'Проверьте число цифр' },
    en: { says: 'The sum {found} is too large to be kept exactly', remedy: 'Check the number of figures' },
  },
  'currency-unknown': {
    ru: { says: 'Валюта «{found}» неизвестна', remedy: 'Напишите код по ISO 4217, например EUR' },
    en: { says: 'The currency “{found}” is unknown', remedy: 'Write its ISO 4217 code, for example EUR' },
  },
  'currency-withdrawn': {
    ru: {
      says: 'Валюта {found} выведена из обращения, вместо неё {expected}',
      remedy: 'Пересчитайте сумму явно и укажите {expected}',
    },
    en: {
      says: 'The currency {found} was withdrawn in favour of {expected}',
      remedy: 'Convert the sum explicitly and name {expected}',
    },
  },
  'currency-unitless': {
    ru: { says: 'У {found} нет мелкой единицы: в ней не платят', remedy: 'Укажите валюту платежа' },
    en: { says: '{found} has no minor unit: nobody pays in it', remedy: 'Name the currency of the payment' },
  },
  'policy-none': {
    ru: {
      says: '{about:due}: на {found} год решения о размере нет',
      remedy: 'Внесите решение; прежний размер сам не продлевается',
    },
    en: {
      says: '{about:due}: no decision sets it for {found}',
      remedy: 'Enter the decision; the former amount is never prolonged',
    },
  },
  'policy-overlap': {
    ru: {
      says: 'Решения {about} и {found} говорят об одном и том же взносе, и неясно, какое действует',
      remedy: 'Укажите годы или день принятия точнее',
    },
    en: {
      says: 'The decisions {about} and {found} speak of one due, and it is not clear which holds',
      remedy: 'Give their years or days of adoption exactly',
    },
  },
  'policy-years': {
    ru: { says: '{about}: годы {found} заданы неверно', remedy: 'Укажите первый и последний год' },
    en: { says: '{about}: the years {found} are wrong', remedy: 'Give the first and the last year' },
  },
  'policy-tariff': {
    ru: {
      says: '{about}: размер взноса задан неверно ({found})',
      remedy: 'Запишите суммы целым числом мелких единиц, ступени — по возрастанию',
    },
    en: {
      says: '{about}: the amount is set wrongly ({found})',
      remedy: 'Give sums as whole minor units and brackets in rising order',
    },
  },
  'policy-due': {
    ru: { says: '{about}: срок уплаты или доли задан неверно', remedy: 'Проверьте месяцы, дни и доли' },
    en: { says: '{about}: a due day or an instalment is set wrongly', remedy: 'Check the months, days and weights' },
  },
  'due-rule-none': {
    ru: {
      says: '{about}: срок уплаты на {found} год документами не установлен',
      remedy: 'Укажите пункт со сроком или задайте срок сами',
    },
    en: {
      says: '{about}: no document sets a due day for {found}',
      remedy: 'Name the clause that does, or declare one',
    },
  },
  'heads-missing': {
    ru: { says: '{about}: неизвестна численность населения на {found} год', remedy: 'Укажите её с источником' },
    en: { says: '{about}: the number of inhabitants in {found} is not known', remedy: 'Give it with its source' },
  },
  'day-wrong': {
    ru: { says: '{about}: «{found}» — не день календаря', remedy: 'Запишите день так: 2023-12-31' },
    en: { says: '{about}: “{found}” is no day of the calendar', remedy: 'Write the day like 2023-12-31' },
  },
  'day-range': {
    ru: { says: '{about}: день {found} вне 1900–2199 годов', remedy: 'Проверьте год' },
    en: { says: '{about}: the day {found} is outside the years 1900–2199', remedy: 'Check the year' },
  },
  'sum-not-whole': {
    ru: {
      says: '{about}: {found} — не целое число копеек или центов',
      remedy: 'Запишите сумму целым числом мелких единиц',
    },
    en: {
      says: '{about}: {found} is not a whole number of minor units',
      remedy: 'Give the sum as a whole number of cents',
    },
  },
  'sum-zero': {
    ru: { says: '{about}: сумма равна нулю', remedy: 'Укажите сумму или уберите запись' },
    en: { says: '{about}: the sum is zero', remedy: 'Give the sum, or remove the record' },
  },
  'sum-negative': {
    ru: { says: '{about}: сумма {found} отрицательна', remedy: 'Возврат запишите со ссылкой на возвращаемый платёж' },
    en: { says: '{about}: the sum {found} is negative', remedy: 'Record money sent back with the payment it reverses' },
  },
  'sum-large': {
    ru: { says: '{about}: сумма {found} больше {expected} мелких единиц', remedy: 'Проверьте число нулей' },
    en: { says: '{about}: the sum {found} is above {expected} minor units', remedy: 'Check the number of zeros' },
  },
  'facts-conflict': {
    ru: {
      says: 'Под номером {about} записано разное: {found} и {expected}',
      remedy: 'Сверьте обе записи с документом и оставьте верную',
    },
    en: {
      says: 'Two records under {about} differ: {found} and {expected}',
      remedy: 'Check both against the document and keep the right one',
    },
  },
  'due-before-issue': {
    ru: { says: '{about}: срок уплаты {found} раньше начисления {expected}', remedy: 'Исправьте один из дней' },
    en: { says: '{about}: it is due on {found}, before it arises on {expected}', remedy: 'Correct one of the days' },
  },
  'request-most-wrong': {
    ru: {
      says: '{about}: наибольшая сумма {found} меньше запрошенной {expected}',
      remedy: 'Исправьте одну из сумм или уберите верхнюю границу',
    },
    en: {
      says: '{about}: the most, {found}, is below the sum asked for, {expected}',
      remedy: 'Correct one of them, or remove the upper bound',
    },
  },
  'waiver-body-missing': {
    ru: { says: '{about}: не указан орган, освободивший от уплаты', remedy: 'Назовите орган и его решение' },
    en: { says: '{about}: the body that waived it is missing', remedy: 'Name the body and its decision' },
  },
  'waiver-charge-unknown': {
    ru: { says: '{about}: начисления {found} нет', remedy: 'Проверьте номер начисления' },
    en: { says: '{about}: there is no charge {found}', remedy: 'Check the id of the charge' },
  },
  'waiver-currency': {
    ru: {
      says: '{about}: освобождение в {found}, а начислено в {expected}',
      remedy: 'Укажите сумму в валюте начисления',
    },
    en: {
      says: '{about}: the waiver is in {found}, the charge in {expected}',
      remedy: 'Give the sum in the currency of the charge',
    },
  },
  'waiver-early': {
    ru: { says: '{about}: освобождение {found} раньше начисления {expected}', remedy: 'Исправьте день' },
    en: { says: '{about}: the waiver of {found} comes before the charge of {expected}', remedy: 'Correct the day' },
  },
  'waiver-larger': {
    ru: {
      says: '{about}: освобождение на {found} больше, чем осталось начислено, {expected}',
      remedy: 'Уменьшите сумму',
    },
    en: {
      says: '{about}: the waiver of {found} is above what is left of the charge, {expected}',
      remedy: 'Lower the sum',
    },
  },
  'reversal-positive': {
    ru: { says: '{about}: возврат записан с плюсом: {found}', remedy: 'Запишите возврат с минусом' },
    en: { says: '{about}: money sent back has a plus: {found}', remedy: 'Write it with a minus' },
  },
  'reversal-unknown': {
    ru: { says: '{about}: возвращаемого платежа {found} нет', remedy: 'Проверьте номер платежа' },
    en: { says: '{about}: there is no payment {found} to reverse', remedy: 'Check the id of the payment' },
  },
  'reversal-member': {
    ru: { says: '{about}: возврат городу {found}, а платил {expected}', remedy: 'Проверьте, чей это платёж' },
    en: { says: '{about}: sent back to {found}, but {expected} paid', remedy: 'Check whose payment it is' },
  },
  'reversal-currency': {
    ru: { says: '{about}: возврат в {found}, а платёж был в {expected}', remedy: 'Укажите сумму в валюте платежа' },
    en: {
      says: '{about}: sent back in {found}, but paid in {expected}',
      remedy: 'Give the sum in the currency of the payment',
    },
  },
  'reversal-early': {
    ru: { says: '{about}: возврат {found} раньше платежа {expected}', remedy: 'Исправьте день' },
    en: { says: '{about}: sent back on {found}, before it was paid on {expected}', remedy: 'Correct the day' },
  },
  'reversal-larger': {
    ru: { says: '{about}: возвращено {found}, а от платежа осталось {expected}', remedy: 'Проверьте сумму возврата' },
    en: {
      says: '{about}: {found} was sent back, but {expected} is left of the payment',
      remedy: 'Check the sum sent back',
    },
  },
  'named-charge-unknown': {
    ru: {
      says: '{about}: плательщик назвал начисление {found}, но у него такого нет',
      remedy: 'Уточните назначение у плательщика: пока деньги идут в общем порядке',
    },
    en: {
      says: '{about}: the payer names the charge {found}, which it does not have',
      remedy: 'Ask the payer: until then the money follows the common order',
    },
  },
  'rate-wrong': {
    ru: {
      says: '{about}: курс «{found}» неверен',
      remedy: 'Запишите курс десятичной дробью с точкой, номинал — целым числом от 1',
    },
    en: {
      says: '{about}: the rate “{found}” is wrong',
      remedy: 'Write its value as a decimal with a point, its nominal as a whole number from 1',
    },
  },
  'rate-conflict': {
    ru: {
      says: '{about}: на один день два курса: «{found}» и «{expected}»',
      remedy: 'Сверьте с публикацией банка и оставьте верный',
    },
    en: {
      says: '{about}: two rates for one day, “{found}” and “{expected}”',
      remedy: 'Check the publication of the bank and keep the right one',
    },
  },
  'rate-missing': {
    ru: {
      says: '{about}: нет курса, чтобы зачесть платёж в {found}',
      remedy: 'Добавьте официальный курс на этот день',
    },
    en: {
      says: '{about}: there is no rate to count a payment in {found}',
      remedy: 'Add the official rate for that day',
    },
  },
  'rate-stale': {
    ru: {
      says: '{about}: последний курс для платежа в {found} слишком старый',
      remedy: 'Добавьте официальный курс на этот день',
    },
    en: {
      says: '{about}: the last rate for a payment in {found} is too old',
      remedy: 'Add the official rate for that day',
    },
  },
  'bank-file-large': {
    ru: { says: 'Файл банка слишком велик: {found} байт', remedy: 'Выгрузите выписку за меньший срок' },
    en: { says: 'The bank’s file is too large: {found} bytes', remedy: 'Export fewer days' },
  },
  'bank-two-files': {
    ru: { says: 'Здесь начинается второй файл банка', remedy: 'Загрузите файлы по одному' },
    en: { says: 'A second file of the bank begins here', remedy: 'Take the files one by one' },
  },
  'bank-cut': {
    ru: { says: 'Файл банка оборван: раздел не закончен', remedy: 'Выгрузите его заново' },
    en: { says: 'The bank’s file is cut off: a section does not end', remedy: 'Export it again' },
  },
  'bank-line-unreadable': {
    ru: { says: 'Строка не читается: «{found}»', remedy: 'Выгрузите файл заново или пропустите строку' },
    en: { says: 'The line cannot be read: “{found}”', remedy: 'Export the file again, or leave the line out' },
  },
  'bank-columns': {
    ru: { says: 'В таблице не найдены столбцы: {expected}', remedy: 'Назовите их в первой строке таблицы' },
    en: { says: 'The table lacks columns: {expected}', remedy: 'Name them in its first line' },
  },
  'bank-field-missing': {
    ru: { says: 'Платёж {about}: не указано поле «{expected}»', remedy: 'Допишите его или пропустите строку' },
    en: { says: 'Payment {about} lacks the field “{expected}”', remedy: 'Add it, or leave the line out' },
  },
  'bank-account-foreign': {
    ru: { says: 'Счёт {found} — не ваш', remedy: 'Добавьте его к своим счетам или пропустите строку' },
    en: { says: 'The account {found} is not yours', remedy: 'Add it to your accounts, or leave the line out' },
  },
  'bank-balance': {
    ru: {
      says: 'Счёт {about}: по документам поступило {found}, а банк пишет {expected} (в копейках)',
      remedy: 'Выгрузите файл заново: документ пропал или повторён',
    },
    en: {
      says: 'Account {about}: its documents add up to {found}, the bank says {expected} (in minor units)',
      remedy: 'Export the file again: a document is missing or stands twice',
    },
  },
  'bank-number-twice': {
    ru: {
      says: 'Платёж {about}: под этим номером за этот день от этого плательщика уже записано {expected}, а в строке {found}',
      remedy: 'Решите, что это: исправление, отдельный платёж или лишняя строка',
    },
    en: {
      says: 'Payment {about}: under that number, day and payer the ledger has {expected}, and the line says {found}',
      remedy: 'Say whether it corrects the payment, is one of its own, or is to be left out',
    },
  },
  'bank-payer-unknown': {
    ru: { says: 'Платёж {about}: плательщика «{found}» нет среди членов', remedy: 'Укажите, чей это платёж' },
    en: { says: 'Payment {about}: the payer “{found}” is no member', remedy: 'Say whose payment it is' },
  },
  'bank-payer-ambiguous': {
    ru: { says: 'Платёж {about}: «{found}» может быть не одним членом: {expected}', remedy: 'Укажите, чей это платёж' },
    en: {
      says: 'Payment {about}: “{found}” may be more than one member: {expected}',
      remedy: 'Say whose payment it is',
    },
  },
  'letter-incomplete': {
    ru: { says: 'Письмо «{about}» не составлено: нечем заполнить {found}', remedy: 'Укажите недостающее' },
    en: { says: 'The letter to {about} is not written: nothing fills {found}', remedy: 'Give what is missing' },
  },
}
