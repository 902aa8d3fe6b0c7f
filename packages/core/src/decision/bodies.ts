import type { AddressedBody } from './decision.js'

/** The cases in which decisions name a body: who is to act, with whom, on whom it is laid. */
export type BodyCase = 'dative' | 'instrumental' | 'accusative'

const cases: readonly BodyCase[] = ['dative', 'instrumental', 'accusative']

const association = 'маг|ассоциаци|ассамбле|союз'

/** Usual bodies: id, the stem of an adjective before the noun, the stem of the noun, its endings, one of the stems that must follow. */
const usual: readonly (readonly [
  id: string,
  adjective: string,
  noun: string,
  endings: readonly [dative: string, instrumental: string, accusative: string],
  next?: string,
])[] = [
  ['audit-commission', 'ревизионн', 'комисси', ['и', 'ей', 'ю']],
  ['expert-council', 'экспертн', 'совет', ['у', 'ом', '']],
  ['project-office', 'проектн', 'офис', ['у', 'ом', '']],
  ['executive-directorate', 'исполнительн', 'дирекци', ['и', 'ей', 'ю']],
  ['executive-vice-president', 'исполнительн', 'вице-президент', ['у', 'ом', 'а']],
  ['first-vice-president', 'перв', 'вице-президент', ['у', 'ом', 'а']],
  ['press-service', '', 'пресс-служб', ['е', 'ой', 'у']],
  ['secretariat', '', 'секретариат', ['у', 'ом', '']],
  ['board', '', 'правлени', ['ю', 'ем', 'е']],
  ['president', '', 'президент', ['у', 'ом', 'а']],
  ['heads-of-cities', '', 'руководител', ['ям', 'ями', 'ей'], 'город'],
  ['heads-of-cities', '', 'глав', ['ам', 'ами', ''], 'город'],
  ['heads-of-cities', '', 'мэр', ['ам', 'ами', 'ов'], 'город'],
  ['member-cities', '', 'город', ['ам-членам', 'ами-членами', 'а-члены']],
  ['member-cities', '', 'город', ['ам', 'ами', 'а'], 'член'],
  ['member-cities', '', 'член', ['ам', 'ами', 'ов'], association],
]

/** A word of a sentence, folded, with its place. */
export interface Word {
  text: string
  start: number
  end: number
}

const word = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu

const infinitive = /(?:ть|ти|чь|ться|тись)$/u

export const isInfinitive = (text: string): boolean => infinitive.test(text)

/** The words of a sentence. */
export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    text: found.toLowerCase().replaceAll('ё', 'е'),
    start: index,
    end: index + found.length,
  }))

/** A body that a sentence names, with the index of the word after it. */
export interface FoundBody {
  body: AddressedBody
  next: number
}

/** The usual body that stands at a word in a case. */
export function bodyAt(text: string, words: readonly Word[], at: number, wanted: BodyCase): FoundBody | undefined {
  for (const [id, adjective, noun, endings, following] of usual) {
    const head = adjective ? at + 1 : at
    const found = words[head]?.text
    if (found !== noun + endings[cases.indexOf(wanted)]!) continue
    if (adjective && !words[at]!.text.startsWith(adjective)) continue
    if (following && !following.split('|').some((stem) => words[head + 1]?.text.startsWith(stem))) continue
    return { body: { id, text: text.slice(words[at]!.start, words[head]!.end) }, next: head + 1 }
  }
  return undefined
}
