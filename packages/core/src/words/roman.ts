const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }
const lookAlikes: Record<string, string> = { І: 'I', Ӏ: 'I', Х: 'X', С: 'C', М: 'M' }
const steps: [string, number][] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]

/**
 * The number a Roman numeral stands for, `undefined` where it is none; Cyrillic Х, І, С, М count as their Latin twins.
 *
 * @example
 * romanValue('XXXII') // 32
 * romanValue('ХІV') // 14
 * romanValue('IIII') // undefined
 */
export function romanValue(text: string): number | undefined {
  if (text.length > 15) return undefined
  const latin = Array.from(text, (letter) => lookAlikes[letter] ?? letter).join('')
  let sum = 0
  for (let i = 0; i < latin.length; i++) {
    const value = values[latin[i]!]
    if (value === undefined) return undefined
    sum += value < (values[latin[i + 1] ?? ''] ?? 0) ? -value : value
  }
  return sum > 0 && romanText(sum) === latin ? sum : undefined
}

/**
 * A whole number from 1 to 3999 as a Roman numeral in Latin letters.
 *
 * @example romanText(33) // 'XXXIII'
 */
export function romanText(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 3999) throw new RangeError(`No Roman numeral for ${number}`)
  let rest = number
  let text = ''
  for (const [letters, value] of steps) {
    for (; rest >= value; rest -= value) text += letters
  }
  return text
}
