import { bodyAt, isInfinitive, wordsOf, type BodyCase, type FoundBody, type Word } from './bodies.js'
import type { AddressedBody, Instruction } from './decision.js'

/** How an order binds, and the case in which its verb takes those who are to act. */
export interface Order {
  force: Instruction['force']
  wanted: BodyCase
}

/** Whom a sentence tells to act, and from where on. */
export interface Addressed {
  bodies: AddressedBody[]
  force: Instruction['force']
  from: number
  known: boolean
}

const orders: ReadonlyMap<string, Order> = new Map<string, Order>([
  ['поручить', { force: 'ordered', wanted: 'dative' }],
  ['обязать', { force: 'ordered', wanted: 'accusative' }],
  ['рекомендовать', { force: 'recommended', wanted: 'dative' }],
  ['предложить', { force: 'recommended', wanted: 'dative' }],
  ['просить', { force: 'recommended', wanted: 'accusative' }],
  ['возложить', { force: 'control', wanted: 'accusative' }],
])
const plain: Order = { force: 'ordered', wanted: 'dative' }
/** Orders that are none without somebody who is to act. */
const binding = new Set(['поручить', 'обязать', 'возложить'])
const determiner = /^(?:следующи(?:м|е|х)|указанны(?:м|е|х)|вс(?:ем|е|ех))$/u
const preposition = /^(?:до|не|к|ко|в|во|на|с|со|по|совместно)$/u
const dative = /(?:[^ь]ю|у|[^иоы]е|ии|ам|ям)$/u
const adjective = /(?:ому|ему|ой|ей|ым|им)$/u
const adverb = /^(?:шире|чаще|больше|далее|также|более|уже|вместе)$/u
/** What a sentence may begin with before the one who is to act. */
const ground = /^(?:В соответствии|В связи|В целях|Во исполнение|На основании|С уч[её]том|По итогам|Для) /u
const farthest = 8

/**
 * Those whom a sentence tells to act: who begins it, perhaps after its ground, in the case of its heading, in the dative
 * without one, and who follows a verb that orders. Bodies that no list has count where they are written like names, or
 * where nobody else is told.
 */
export function addressedIn(text: string, begin: number, heading = plain): Addressed[] {
  const words = wordsOf(text)
  const first = words.findIndex(({ start }) => start >= begin)
  const at = (place: number, isLoose: boolean): Addressed[] => {
    const order = orders.get(words[place]!.text)
    if (order) return ordered(text, words, place, order, isLoose)
    if (place === first) return told(text, words, place, heading, 0, isLoose)
    return words[place]!.text === 'а' ? another(text, words, place) : []
  }
  const strict = words.flatMap((_, place) => at(place, false))
  if (strict.length) return strict
  const loose = words.flatMap((_, place) => (orders.has(words[place]!.text) ? at(place, true) : []))
  return loose.length || !ground.test(text) ? loose : firstDative(text, words, 0, words.length, plain, 0)
}

/** The order that heads an enumeration: «Рекомендовать:». */
export const headingOrder = (text: string): Order | undefined =>
  text.endsWith(':') ? orders.get(wordsOf(text.slice(-40)).at(-1)?.text ?? '') : undefined

/** Whether a sentence orders something that somebody must be told: «поручить», «обязать», «возложить». */
export const isBinding = (text: string): boolean => wordsOf(text).some((word) => binding.has(word.text))

function ordered(text: string, words: readonly Word[], verb: number, order: Order, isLoose: boolean): Addressed[] {
  const { start } = words[verb]!
  if (order.force === 'control') {
    const on = words.findIndex((word, at) => at > verb && at <= verb + farthest && word.text === 'на')
    const force = /контрол/iu.test(text) ? 'control' : 'ordered'
    return on < 0 ? [] : told(text, words, on + 1, { ...order, force }, start, isLoose)
  }
  const direct = told(text, words, verb + 1, order, start, isLoose)
  if (direct.length || words[verb]!.text !== 'поручить') return direct
  // «Поручить подготовку доклада Секретариату»
  return firstDative(text, words, verb + 1, verb + 1 + farthest, order, start)
}

/** The first usual body between two words that stands after no preposition and before any infinitive. */
function firstDative(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  { force, wanted }: Order,
  start: number,
): Addressed[] {
  for (let at = from; at < Math.min(to, words.length) && !isInfinitive(words[at]!.text); at++) {
    const found = preposition.test(words[at - 1]?.text ?? '') ? undefined : bodyAt(text, words, at, wanted)
    if (found) return [{ ...bodiesFrom(text, words, found, wanted), force, from: start, known: true }]
  }
  return []
}

/** «Секретариату направить, а Правлению утвердить». */
function another(text: string, words: readonly Word[], at: number): Addressed[] {
  const found = bodyAt(text, words, at + 1, 'dative')
  if (!found) return []
  return [{ ...bodiesFrom(text, words, found, 'dative'), force: 'ordered', from: words[at]!.start, known: true }]
}

/** Who stands at a word, with all who are to act with them. */
function told(
  text: string,
  words: readonly Word[],
  at: number,
  { force, wanted }: Order,
  from: number,
  isLoose: boolean,
): Addressed[] {
  const start = determiner.test(words[at]?.text ?? '') ? at + 1 : at
  const found = bodyAt(text, words, start, wanted)
  if (found) return [{ ...bodiesFrom(text, words, found, wanted), force, from, known: true }]
  const body = unknownBody(text, words, at, wanted, isLoose, force === 'control')
  return body === undefined ? [] : [{ bodies: [{ text: body }], force, from, known: false }]
}

/** «Молодёжному совету подготовить»: the words up to an infinitive, in the case of the order, are a body that no list has. */
function unknownBody(
  text: string,
  words: readonly Word[],
  at: number,
  wanted: BodyCase,
  isLoose: boolean,
  isLast: boolean,
): string | undefined {
  const near = words.slice(at, at + farthest)
  const end = near.findIndex((word) => isInfinitive(word.text) || preposition.test(word.text))
  const count = end < 0 && isLast ? near.length : end
  if (count < 1 || !(isLast || near.some((word) => isInfinitive(word.text)))) return undefined
  if (wanted === 'dative' && !isDative(near.slice(0, count))) return undefined
  if (!isLoose && !/^\p{Lu}/u.test(text.slice(near[0]!.start))) return undefined
  const body = text.slice(near[0]!.start, near[count - 1]!.end)
  return /[.,;:–—]/u.test(body) ? undefined : body
}

/** A noun in the dative, perhaps after adjectives. */
function isDative(words: readonly Word[]): boolean {
  const noun = words.find((word) => !adjective.test(word.text))
  return noun ? dative.test(noun.text) && !adverb.test(noun.text) : /(?:ому|ему)$/u.test(words[0]!.text)
}

/** «и Ревизионной комиссии», «, Правлению», «совместно с Секретариатом». */
function bodiesFrom(
  text: string,
  words: readonly Word[],
  { body, next }: FoundBody,
  wanted: BodyCase,
): { bodies: AddressedBody[] } {
  const bodies = [body]
  let among = [wanted]
  for (let at = next, last = next; at < Math.min(words.length, last + farthest); at++) {
    const { text: word, start } = words[at]!
    if (isInfinitive(word)) break
    const isTogether = word === 'совместно' && /^со?$/.test(words[at + 1]?.text ?? '')
    if (isTogether) among = [wanted, 'instrumental']
    const isAfterComma = text.slice(words[at - 1]!.end, start).includes(',')
    if (!isTogether && word !== 'и' && !isAfterComma) continue
    const place = isTogether ? at + 2 : word === 'и' ? at + 1 : at
    const found = among.map((each) => bodyAt(text, words, place, each)).find((each) => each)
    if (!found) continue
    bodies.push(found.body)
    last = found.next
    at = last - 1
  }
  return { bodies }
}
