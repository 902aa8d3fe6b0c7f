/** The forms of a phrase in the six cases. */
export interface Cases {
  nominative: string
  genitive: string
  dative: string
  accusative: string
  instrumental: string
  prepositional: string
}

/** A phrase in the singular and in the plural. */
export interface Declined {
  one: Cases
  many: Cases
}

const order = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const

const adjective = /(?:[ыио]й|[ая]я|[ое]е)$/
const noAdjective = /(?:ие|ция|музей|лицей|трамвай)$/

/** Endings by case: `=` is the dictionary form, `0` the bare stem with the vowel it takes. */
type Row = readonly [ends: RegExp, cut: number, one: string, many: string]

const adjectiveRows: readonly Row[] = [
  [/[кгх][ио]й$/, 2, '= ого ому = им ом', 'ие их им ие ими их'],
  [/ий$/, 2, '= его ему = им ем', 'ие их им ие ими их'],
  [/[ыо]й$/, 2, '= ого ому = ым ом', 'ые ых ым ые ыми ых'],
  [/[кгх]ая$/, 2, '= ой ой ую ой ой', 'ие их им ие ими их'],
  [/[жшщч]ая$/, 2, '= ей ей ую ей ей', 'ие их им ие ими их'],
  [/ая$/, 2, '= ой ой ую ой ой', 'ые ых ым ые ыми ых'],
  [/яя$/, 2, '= ей ей юю ей ей', 'ие их им ие ими их'],
  [/[кгх]ое$/, 2, '= ого ому = им ом', 'ие их им ие ими их'],
  [/ое$/, 2, '= ого ому = ым ом', 'ые ых ым ые ыми ых'],
  [/ее$/, 2, '= его ему = им ем', 'ие их им ие ими их'],
]

const nounRows: readonly Row[] = [
  [/ия$/, 1, '= и и ю ей и', 'и й ям и ями ях'],
  [/ие$/, 1, '= я ю = ем и', 'я й ям я ями ях'],
  [/я$/, 1, '= и е ю ей е', 'и й ям и ями ях'],
  [/й$/, 1, '= я ю = ем е', 'и ев ям и ями ях'],
  [/лагерь$/, 1, '= я ю = ем е', 'я ей ям я ями ях'],
  [/фестиваль$/, 1, '= я ю = ем е', 'и ей ям и ями ях'],
  [/ь$/, 1, '= и и = ью и', 'и ей ям и ями ях'],
  [/о$/, 1, '= а у = ом е', 'а 0 ам а ами ах'],
  [/ца$/, 1, '= ы е у ей е', 'ы 0 ам ы ами ах'],
  [/[кгх]а$/, 1, '= и е у ой е', 'и 0 ам и ами ах'],
  [/а$/, 1, '= ы е у ой е', 'ы 0 ам ы ами ах'],
  [/(?:корпус|дом)$/, 0, '= а у = ом е', 'а ов ам а ами ах'],
  [/[кгх]$/, 0, '= а у = ом е', 'и ов ам и ами ах'],
  [/ж$/, 0, '= а у = ем е', 'и ей ам и ами ах'],
  [/$/, 0, '= а у = ом е', 'ы ов ам ы ами ах'],
]

/** Stems that lose their last vowel before an ending. */
const fleeting: Record<string, string> = { рынок: 'рынк', каток: 'катк', островок: 'островк', узел: 'узл' }

/**
 * The forms of a Russian noun phrase: adjectives, a noun of a lifeless thing, and words after it that stay as they are.
 *
 * @example declined('детская площадка у дома').many.genitive // 'детских площадок у дома'
 */
export function declined(phrase: string): Declined {
  const words = phrase.split(' ')
  const noun = words.findIndex((word) => !adjective.test(word) || noAdjective.test(word))
  const isLone = noun === -1 || /^(?:без|в|для|на|от|по|при|с|у)$/.test(words[noun]!)
  const end = isLone ? (noun === -1 ? words.length : noun) : noun + 1
  const parts = words
    .slice(0, end)
    .map((word, at) => formsOf(word, !isLone && at === end - 1 ? nounRows : adjectiveRows))
  const tail = words.slice(end)
  const joined = (number: 'one' | 'many') =>
    Object.fromEntries(order.map((name, at) => [name, [...parts.map((part) => part[number][at]), ...tail].join(' ')]))
  return { one: joined('one'), many: joined('many') } as unknown as Declined
}

/** The six forms of a phrase by their names. */
export const casesOf = (forms: readonly string[]): Cases =>
  Object.fromEntries(order.map((name, at) => [name, forms[at]])) as unknown as Cases

function formsOf(word: string, rows: readonly Row[]): Record<'one' | 'many', string[]> {
  const [, cut, one, many] = rows.find(([ends]) => ends.test(word))!
  const stem = fleeting[word] ?? word.slice(0, word.length - cut)
  const filled = (endings: string) =>
    endings.split(' ').map((end) => (end === '=' ? word : end === '0' ? withVowel(stem) : stem + end))
  return { one: filled(one), many: filled(many) }
}

/** The genitive of the plural that has no ending.
 *
 * @example withVowel('площадк') // 'площадок'
 */
const withVowel = (stem: string): string =>
  stem
    .replace(/кн$/, 'кон')
    .replace(/йк$/, 'ек')
    .replace(/([жшщч])к$/, '$1ек')
    .replace(/([^аеёиоуыэюяь])к$/, '$1ок')
