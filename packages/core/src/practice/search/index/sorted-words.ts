import { byteSink } from './byte-sink.js'
import type { ByteSource } from './byte-source.js'

const cyrillic = 0x400

/** Words in the order of their UTF-16 units, in one array. */
export interface SortedWords {
  size: number
  units: Uint16Array
  /** Where each word starts in `units`, and the end of the last. */
  starts: Uint32Array
  /** How many units each word has in common with the one before it. */
  shared: Uint8Array
}

/** Words in their order as bytes: what each shares with the one before, how much follows, and what. */
export function writeWords(words: readonly string[]): Uint8Array {
  const sink = byteSink()
  sink.number(words.length)
  const shared = words.map((word, i) => sharedLength(word, words[i - 1] ?? ''))
  for (const length of shared) sink.number(length)
  words.forEach((word, i) => sink.number(word.length - shared[i]!))
  words.forEach((word, i) => {
    for (let at = shared[i]!; at < word.length; at++) sink.number(word.charCodeAt(at) ^ cyrillic)
  })
  return sink.written()
}

/** The words that `writeWords` wrote. */
export function readWords(source: ByteSource): SortedWords {
  const size = source.number()
  const shared = Uint8Array.from(source.numbers(size))
  const rest = source.numbers(size)
  const starts = new Uint32Array(size + 1)
  for (let i = 0; i < size; i++) {
    if (i && shared[i]! > starts[i]! - starts[i - 1]!) throw new RangeError('A word shares more than there is')
    starts[i + 1] = starts[i]! + shared[i]! + rest[i]!
  }
  const units = new Uint16Array(starts[size]!)
  for (let i = 0, before = 0; i < size; i++) {
    const start = starts[i]!
    const own = start + shared[i]!
    units.copyWithin(start, before, before + shared[i]!)
    for (let at = own; at < starts[i + 1]!; at++) units[at] = source.number() ^ cyrillic
    before = start
  }
  return { size, units, starts, shared }
}

export const wordAt = ({ units, starts }: SortedWords, index: number): string =>
  String.fromCharCode(...units.subarray(starts[index]!, starts[index + 1]!))

/** The number of the word; -1 if it is not among them. */
export function indexOfWord(words: SortedWords, word: string): number {
  const index = firstFrom(words, word)
  return index < words.size && comparedAt(words, index, word, true) === 0 ? index : -1
}

/** The first and the end of the words that begin so. */
export function beginningWith(words: SortedWords, beginning: string): [from: number, to: number] {
  return [firstFrom(words, beginning), firstFrom(words, beginning, false)]
}

/** The words that begin with each of some beginnings, and with none before it. */
export function begunWith(words: SortedWords, beginnings: readonly string[]): number[][] {
  const ranges = beginnings.map((beginning) => beginningWith(words, beginning))
  return ranges.map(([from, to], at) => {
    const begun: number[] = []
    for (let word = from; word < to; word++) {
      const earlier = ranges.findIndex(([first, end]) => first <= word && word < end)
      if (earlier < at) word = ranges[earlier]![1] - 1
      else begun.push(word)
    }
    return begun
  })
}

/** The first word that is not before the given one; without those it begins too, if they are not `in`. */
function firstFrom(words: SortedWords, word: string, isIn = true): number {
  let low = 0
  let high = words.size
  while (low < high) {
    const middle = (low + high) >>> 1
    if (comparedAt(words, middle, word, isIn) < Number(!isIn)) low = middle + 1
    else high = middle
  }
  return low
}

/** Below 0 if the word at the index comes before; as a `whole`, or only its beginning. */
function comparedAt({ units, starts }: SortedWords, index: number, word: string, whole: boolean): number {
  const start = starts[index]!
  const length = starts[index + 1]! - start
  const common = Math.min(length, word.length)
  for (let at = 0; at < common; at++) {
    const difference = units[start + at]! - word.charCodeAt(at)
    if (difference) return difference
  }
  return whole ? length - word.length : Math.min(0, length - word.length)
}

function sharedLength(word: string, before: string): number {
  let length = 0
  while (length < word.length && length < before.length && word[length] === before[length]) length++
  return Math.min(length, 255)
}
