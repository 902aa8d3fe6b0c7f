import { joined, linesOf, type Line, type Reading } from '../../words/passage.js'

/** A paragraph without its bold marks, and where the bold runs were. */
export interface Paragraph {
  reading: Reading
  bold: { start: number; end: number }[]
}

const ended = /[.!?:;»)]\**$/u

/** The paragraphs of a document, each line one; those that a page break cut are whole again. */
export function paragraphsOf(document: string): Paragraph[] {
  const groups: Line[][] = []
  for (const line of linesOf(document)) {
    const last = groups.at(-1)
    if (last && !ended.test(last.at(-1)!.text) && /^\p{Ll}/u.test(line.text)) last.push(line)
    else groups.push([line])
  }
  return groups.map((lines) => withoutBold(joined(lines)))
}

/** `**bold**` taken out, a run for each pair. */
function withoutBold({ text, line, lastLine, starts }: Reading): Paragraph {
  const marks = Array.from(text.matchAll(/\*\*/gu), ({ index }) => index)
  const inPlain = marks.map((at, i) => at - 2 * i)
  const bold = inPlain.flatMap((start, i) =>
    i % 2 || i + 1 === inPlain.length ? [] : [{ start, end: inPlain[i + 1]! }],
  )
  const plain = text.replaceAll('**', '').replace(/^#{1,6} /u, '')
  const cut = text.replaceAll('**', '').length - plain.length
  return {
    reading: {
      text: plain,
      line,
      lastLine,
      starts: startsIn(starts, marks),
    },
    bold: bold
      .map(({ start, end }) => ({ start: start - cut, end: end - cut }))
      .filter(({ start, end }) => end > start),
  }
}

/** Where each line begins once the marks before it are gone. */
function startsIn(starts: Reading['starts'], marks: readonly number[]): Reading['starts'] {
  let passed = 0
  return starts.map(({ at, line }) => {
    while (passed < marks.length && marks[passed]! < at) passed++
    return { at: at - 2 * passed, line }
  })
}
