import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { byteSource } from './byte-source.js'
import { allowedErrors, nearTerms } from './near-terms.js'
import { beginningWith, indexOfWord, readWords, wordAt, writeWords } from './sorted-words.js'

const letters = fc.constantFrom('а', 'б', 'в', 'г')
const word = fc.array(letters, { minLength: 1, maxLength: 10 }).map((all) => all.join(''))
const dictionary = fc.uniqueArray(word, { minLength: 1, maxLength: 40 }).map((all) => all.sort())

/** Optimal string alignment by its definition. */
function distance(one: string, two: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: two.length + 1 }, (_, j) => (i && j ? 0 : i + j)),
  )
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= two.length; j++) {
      const swapped = i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1]
      rows[i]![j] = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + (one[i - 1] === two[j - 1] ? 0 : 1),
        swapped ? rows[i - 2]![j - 2]! + 1 : Infinity,
      )
    }
  }
  return rows[one.length]![two.length]!
}

const read = (words: readonly string[]) => readWords(byteSource(writeWords(words)))

test.prop([dictionary, word])('exactly the terms within the allowed errors are near', (words, typed) => {
  const expected = words.filter((each) =>
    [0, 1, 2, 3].some((left) => {
      const start = typed.slice(0, typed.length - left)
      return (
        allowedErrors(typed.length) > 0 &&
        (!left || start.length >= 3) &&
        distance(each, start) <= allowedErrors(start.length)
      )
    }),
  )
  expect(nearTerms(read(words), typed, false).map(({ term }) => words[term])).toEqual(expected)
})

test.prop([dictionary, word])('a begun word is near every term whose beginning is near', (words, typed) => {
  const most = allowedErrors(typed.length)
  const near = nearTerms(read(words), typed, true).map(({ term }) => words[term])
  const begins = words.filter(
    (each) =>
      most > 0 && Array.from(each, (_, at) => each.slice(0, at + 1)).some((start) => distance(start, typed) <= most),
  )
  expect(near).toEqual(expect.arrayContaining(begins))
})

test.prop([
  fc.uniqueArray(fc.string({ maxLength: 12 }), { maxLength: 60 }).map((all) => all.sort()),
  fc.string({ maxLength: 3 }),
])('words are read as they were written, and found by themselves and by their beginnings', (words, beginning) => {
  const sorted = read(words)
  expect(words.map((_, at) => wordAt(sorted, at))).toEqual(words)
  expect(words.map((each) => indexOfWord(sorted, each))).toEqual(words.map((_, at) => at))
  const [from, to] = beginningWith(sorted, beginning)
  expect(words.slice(from, to)).toEqual(words.filter((each) => each.startsWith(beginning)))
})
