import type { SortedWords } from './sorted-words.js'

/** A term that a mistyped word may have meant. */
export interface NearTerm {
  term: number
  /** Letters to insert, drop, replace or swap. */
  errors: number
  /** Letters at the end of the word beyond the term. */
  beyond: number
}

const mostBeyond = 3

/** How many errors a word of this length may have. */
export const allowedErrors = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

/**
 * The terms within a Damerau–Levenshtein distance (swaps of neighbours count as one) of a word. Up to three letters at the
 * end of the word may be its ending; if the word is only begun, the term may go on. Rows are shared along common beginnings.
 * Only terms of the range are looked at, all unless given.
 */
export function nearTerms(
  terms: SortedWords,
  word: string,
  isBegun: boolean,
  [from, to] = [0, terms.size],
): NearTerm[] {
  const most = allowedErrors(word.length)
  if (!most) return []
  const width = word.length + 1
  const letters = Uint16Array.from(word, (letter) => letter.charCodeAt(0))
  let rows = new Uint8Array(width * 40)
  for (let j = 0; j < width; j++) rows[j] = j
  // At depths from 1 on: the least of the row, and whether the whole word was met there.
  const met = new Uint8Array(256).fill(255)
  const found: NearTerm[] = []
  const { units, starts, shared } = terms
  let dead = 256
  for (let term = from; term < to; term++) {
    const common = term > from ? shared[term]! : 0
    if (common >= dead) continue
    dead = 256
    const start = starts[term]!
    const length = Math.min(starts[term + 1]! - start, 255)
    if ((length + 1) * width > rows.length) {
      const larger = new Uint8Array((length + 1) * width * 2)
      larger.set(rows)
      rows = larger
    }
    for (let depth = common + 1; depth <= length; depth++) {
      const least = fillRow(rows, width, letters, units, start, depth, most)
      const whole = rows[depth * width + word.length]!
      met[depth] = Math.min(depth > 1 ? met[depth - 1]! : 255, whole)
      if (least > most && !(isBegun && met[depth]! <= most)) {
        dead = depth
        break
      }
    }
    if (dead < 256) continue
    const near = nearest(rows, width, length, word.length)
    const errors = isBegun ? Math.min(near.errors, length ? met[length]! : 255) : near.errors
    if (errors <= most) found.push({ term, errors, beyond: errors < near.errors ? 0 : near.beyond })
  }
  return found
}

/** One more row of the distances, between the bounds that matter; gives the least in it. */
function fillRow(
  rows: Uint8Array,
  width: number,
  letters: Uint16Array,
  units: Uint16Array,
  start: number,
  depth: number,
  most: number,
): number {
  const row = depth * width
  const above = row - width
  const letter = units[start + depth - 1]!
  const previous = depth > 1 ? units[start + depth - 2]! : -1
  const from = Math.max(1, depth - most)
  const to = Math.min(width - 1, depth + most)
  if (from > to) {
    rows.fill(250, row, row + width)
    return 255
  }
  rows[row] = Math.min(depth, 255)
  let least = from === 1 ? rows[row]! : 255
  if (from > 1) rows[row + from - 1] = 255
  for (let j = from; j <= to; j++) {
    const same = letters[j - 1] === letter
    let value = rows[above + j - 1]! + (same ? 0 : 1)
    const dropped = j < depth + most ? rows[above + j]! + 1 : 255
    const added = rows[row + j - 1]! + 1
    if (dropped < value) value = dropped
    if (added < value) value = added
    if (j > 1 && previous === letters[j - 1] && letters[j - 2] === letter) {
      const swapped = rows[above - width + j - 2]! + 1
      if (swapped < value) value = swapped
    }
    rows[row + j] = value > 250 ? 250 : value
    if (value < least) least = value
  }
  for (let j = to + 1; j < width; j++) rows[row + j] = 250
  return least
}

/** The fewest errors with which the whole term stands at the start of the word, as few as a word so short may have. */
function nearest(rows: Uint8Array, width: number, length: number, letters: number): { errors: number; beyond: number } {
  const row = length * width
  let errors = rows[row + letters]!
  let beyond = 0
  for (let left = 1; left <= mostBeyond && letters - left >= 3; left++) {
    const value = rows[row + letters - left]!
    if (value < errors && value <= allowedErrors(letters - left)) [errors, beyond] = [value, left]
  }
  return { errors, beyond }
}
