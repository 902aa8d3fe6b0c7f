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
}
