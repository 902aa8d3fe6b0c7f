import { byteSink } from './byte-sink.js'
import { byteSource } from './byte-source.js'
import { summed } from './dictionary.js'
import { wordAt, type SortedWords } from './sorted-words.js'

/** The word by which each term is shown, as what it shares with the term and what follows. */
export function writeForms(terms: readonly string[], forms: readonly string[]): Uint8Array {
  const sink = byteSink()
  const shared = terms.map((term, i) => sharedLength(term, forms[i]!))
  shared.forEach((length, i) => sink.number(terms[i]!.length - length))
  shared.forEach((length, i) => sink.number(forms[i]!.length - length))
  shared.forEach((length, i) => {
    for (let at = length; at < forms[i]!.length; at++) sink.number(forms[i]!.charCodeAt(at) ^ 0x400)
  })
  return sink.written()
}

/** The words that `writeForms` wrote, by the number of the term. */
export function readForms(bytes: Uint8Array, terms: SortedWords): (term: number) => string {
  const source = byteSource(bytes)
  const cut = source.numbers(terms.size)
  const added = summed(source.numbers(terms.size))
  const units = source.numbers(added[terms.size]!)
  return (term) => {
    const stem = wordAt(terms, term)
    const ending = Array.from(units.subarray(added[term], added[term + 1]), (unit) => String.fromCharCode(unit ^ 0x400))
    return stem.slice(0, stem.length - cut[term]!) + ending.join('')
  }
}

function sharedLength(one: string, two: string): number {
  let length = 0
  while (length < one.length && one[length] === two[length]) length++
  return length
}
