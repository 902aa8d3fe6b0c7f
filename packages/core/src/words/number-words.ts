/** The gender of the noun that is counted. */
export type Gender = 'masculine' | 'feminine' | 'neuter'

/** The case of a number in words. */
export type NumberCase = 'nominative' | 'genitive'

type Forms = readonly [nominative: string, genitive: string]

const most = 999_999

const units: readonly Forms[] = [
  ['ноль', 'ноля'],
  ['один', 'одного'],
  ['два', 'двух'],
  ['три', 'трёх'],
  ['четыре', 'четырёх'],
  ['пять', 'пяти'],
  ['шесть', 'шести'],
  ['семь', 'семи'],
  ['восемь', 'восьми'],
  ['девять', 'девяти'],
  ['десять', 'десяти'],
  ['одиннадцать', 'одиннадцати'],
  ['двенадцать', 'двенадцати'],
  ['тринадцать', 'тринадцати'],
  ['четырнадцать', 'четырнадцати'],
  ['пятнадцать', 'пятнадцати'],
  ['шестнадцать', 'шестнадцати'],
  ['семнадцать', 'семнадцати'],
  ['восемнадцать', 'восемнадцати'],
  ['девятнадцать', 'девятнадцати'],
]

const tens: readonly Forms[] = [
  ['двадцать', 'двадцати'],
  ['тридцать', 'тридцати'],
  ['сорок', 'сорока'],
  ['пятьдесят', 'пятидесяти'],
  ['шестьдесят', 'шестидесяти'],
  ['семьдесят', 'семидесяти'],
  ['восемьдесят', 'восьмидесяти'],
  ['девяносто', 'девяноста'],
]

const hundreds: readonly Forms[] = [
  ['сто', 'ста'],
  ['двести', 'двухсот'],
  ['триста', 'трёхсот'],
  ['четыреста', 'четырёхсот'],
  ['пятьсот', 'пятисот'],
  ['шестьсот', 'шестисот'],
  ['семьсот', 'семисот'],
  ['восемьсот', 'восьмисот'],
  ['девятьсот', 'девятисот'],
]

const gendered: Record<Gender, { one: Forms; two: Forms }> = {
  masculine: { one: ['один', 'одного'], two: ['два', 'двух'] },
  feminine: { one: ['одна', 'одной'], two: ['две', 'двух'] },
  neuter: { one: ['одно', 'одного'], two: ['два', 'двух'] },
}

/**
 * A whole number from 0 to 999 999 in Russian words; a `RangeError` for any other.
 *
 * @example
 * numberInWords(21, 'feminine') // 'двадцать одна'
 * numberInWords(11, 'masculine', 'genitive') // 'одиннадцати'
 */
export function numberInWords(number: number, gender: Gender = 'masculine', form: NumberCase = 'nominative'): string {
  if (!Number.isInteger(number) || number < 0 || number > most) throw new RangeError(`gorod: no words for ${number}`)
  const at = form === 'nominative' ? 0 : 1
  if (number === 0) return units[0]![at]
  const [thousands, rest] = [Math.floor(number / 1000), number % 1000]
  return [
    ...(thousands ? [...belowThousand(thousands, 'feminine', at), thousandForm(thousands, at)] : []),
    ...belowThousand(rest, gender, at),
  ].join(' ')
}

function belowThousand(number: number, gender: Gender, at: 0 | 1): string[] {
  const [hundred, rest] = [Math.floor(number / 100), number % 100]
  const words = hundred ? [hundreds[hundred - 1]![at]] : []
  if (rest >= 20) words.push(tens[Math.floor(rest / 10) - 2]![at])
  const unit = rest < 20 ? rest : rest % 10
  if (unit) words.push(unitForm(unit, gender)[at])
  return words
}

const unitForm = (unit: number, gender: Gender): Forms =>
  unit === 1 ? gendered[gender].one : unit === 2 ? gendered[gender].two : units[unit]!

function thousandForm(count: number, at: 0 | 1): string {
  const [last, teens] = [count % 10, count % 100 >= 11 && count % 100 <= 14]
  if (!teens && last === 1) return at ? 'тысячи' : 'тысяча'
  return !teens && last >= 2 && last <= 4 && !at ? 'тысячи' : 'тысяч'
}
