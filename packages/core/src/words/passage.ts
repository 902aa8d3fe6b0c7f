import { wholeLetters } from './fold.js'

/** A piece of a document in one line, with the lines it came from. */
export interface Passage {
  text: string
  line: number
  lastLine: number
}

/** A line of the document, trimmed, with how it began. */
export interface Line {
  text: string
  line: number
  /** Set in, or with a mark of enumeration. */
  indented: boolean
  /** Blank lines before it. */
  gap: number
}

/** A passage with the place of each of its lines in its text. */
export interface Reading extends Passage {
  starts: readonly { at: number; line: number }[]
}

const mark = /^[•·▪*–—-]\s+/u
const brokenWord = /[\p{L}\d]-$/u

/** The lines of a document that hold something. */
export function linesOf(document: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  document.split(/\r\n|\r|\n/).forEach((raw, i) => {
    const bare = wholeLetters(raw).replace(/\s+/gu, ' ').trim()
    if (!bare) {
      gap++
      return
    }
    const text = bare.replace(mark, '')
    lines.push({ text, line: i + 1, indented: /^\s/u.test(raw) || text !== bare, gap })
    gap = 0
  })
  return lines
}

/**
 * Lines as one passage in single spaces. A word broken at a hyphen is joined with it: a document that keeps its line
 * breaks does not tell «25-летию» from a hyphenation.
 */
export function joined(lines: readonly Line[]): Reading {
  const starts: { at: number; line: number }[] = []
  let text = ''
  for (const { text: next, line } of lines) {
    if (text && !(brokenWord.test(text) && /^\p{Ll}|^\p{Lu}\p{Ll}/u.test(next))) text += ' '
    starts.push({ at: text.length, line })
    text += next
  }
  return { text, line: lines[0]?.line ?? 1, lastLine: lines.at(-1)?.line ?? 1, starts }
}

/** The line of the document that a place in a reading came from. */
export function lineAt({ starts, line }: Reading, at: number): number {
  let found = line
  for (const start of starts) {
    if (start.at > at) break
    found = start.line
  }
  return found
}

/** A part of a reading, without the spaces around it. */
export function partOf(reading: Reading, from: number, to: number): Reading {
  const raw = reading.text.slice(from, to)
  const start = from + (raw.length - raw.trimStart().length)
  const text = raw.trim()
  const lastLine = lineAt(reading, Math.max(start, start + text.length - 1))
  const inside = reading.starts.filter(({ at }) => at > start && at < start + text.length)
  const first = { at: 0, line: lineAt(reading, start) }
  return {
    text,
    line: first.line,
    lastLine,
    starts: [first, ...inside.map(({ at, line }) => ({ at: at - start, line }))],
  }
}

/** A reading as data keeps it. */
export const passageOf = ({ text, line, lastLine }: Passage): Passage => ({ text, line, lastLine })
