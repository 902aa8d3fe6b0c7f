import { byteSink } from './byte-sink.js'
import { byteSource } from './byte-source.js'
import { indexOfWord, readWords, writeWords, type SortedWords } from './sorted-words.js'

/** The terms of an index: how many practices have each, and where its postings are. */
export interface Dictionary {
  terms: SortedWords
  /** Practices that have the term. */
  frequencies: Uint32Array
  /** Bytes of the term's postings. */
  lengths: Uint32Array
  groups: Groups
}

/** Terms that are forms of one word, by what they have in common; a term that is its own group is not listed. */
interface Groups {
  keys: SortedWords
  /** Where the members of each group start, and the end of the last. */
  starts: Uint32Array
  members: Uint32Array
}

/** What a dictionary is written from, all in the order of the terms. */
export interface DictionaryDraft {
  terms: readonly string[]
  frequencies: readonly number[]
  lengths: readonly number[]
  groupOf: (term: string) => string
}

export function writeDictionary({ terms, frequencies, lengths, groupOf }: DictionaryDraft): Uint8Array {
  const sink = byteSink()
  sink.bytes(writeWords(terms))
  for (const frequency of frequencies) sink.number(frequency)
  for (const length of lengths) sink.number(length)
  const groups = new Map<string, number[]>()
  terms.forEach((term, index) => {
    const key = groupOf(term)
    const members = groups.get(key)
    if (members) members.push(index)
    else groups.set(key, [index])
  })
  const listed = [...groups]
    .filter(([key, members]) => members.length > 1 || terms[members[0]!] !== key)
    .sort(([one], [two]) => (one < two ? -1 : 1))
  sink.bytes(writeWords(listed.map(([key]) => key)))
  for (const [, members] of listed) sink.number(members.length)
  for (const [, members] of listed) members.forEach((member, i) => sink.number(member - (members[i - 1] ?? 0)))
  return sink.written()
}

export function readDictionary(bytes: Uint8Array): Dictionary {
  const source = byteSource(bytes)
  const terms = readWords(source)
  const frequencies = source.numbers(terms.size)
  const lengths = source.numbers(terms.size)
  const keys = readWords(source)
  const starts = summed(source.numbers(keys.size))
  const members = source.numbers(starts[keys.size]!)
  for (let group = 0; group < keys.size; group++) {
    for (let at = starts[group]! + 1; at < starts[group + 1]!; at++) members[at]! += members[at - 1]!
  }
  return { terms, frequencies, lengths, groups: { keys, starts, members } }
}

/** The numbers of the terms that are forms of one word. */
export function membersOf({ terms, groups }: Dictionary, key: string): number[] {
  const group = indexOfWord(groups.keys, key)
  if (group >= 0) return Array.from(groups.members.subarray(groups.starts[group], groups.starts[group + 1]))
  const term = indexOfWord(terms, key)
  return term < 0 ? [] : [term]
}

/** Where each of consecutive pieces starts, and the end of the last. */
export function summed(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i]! + lengths[i]!
  return starts
}
