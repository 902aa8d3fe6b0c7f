import { plain } from './heading.js'
import type { Plan } from './plan.js'

/** What a footnote mark looks like: superscripts and stars. */
export const footnoteMark = /[¹²³⁰-⁹ⁱⁿ*†]{1,3}/

const note = /^([¹²³⁰-⁹ⁱⁿ*†]{1,3})\s?([^\s¹²³⁰-⁹ⁱⁿ*†].*)$/
const person = /^(?:[А-ЯЁ]\.\s?){1,2}[А-ЯЁ][а-яё-]+$|^[А-ЯЁ][а-яё-]+\s(?:[А-ЯЁ]\.\s?){1,2}$/

/** The footnote, the signature and what else stands below the tables, each with its line. */
export function readEnding(rows: { text: string; line: number }[]): Pick<Plan, 'footnote' | 'signature' | 'remarks'> & {
  lines: { footnote?: number; signature?: number; remarks: number[] }
} {
  const ending: ReturnType<typeof readEnding> = { remarks: [], lines: { remarks: [] } }
  const office: { text: string; line: number }[] = []
  for (const row of rows) {
    const text = plain(row.text)
    const footnote = note.exec(row.text.trim())
    if (!text) continue
    if (footnote && !ending.footnote && !row.text.trim().startsWith('**')) {
      ending.footnote = { mark: footnote[1]!, text: footnote[2]!.trim() }
      ending.lines.footnote = row.line
    } else if (person.test(text) && office.length && !ending.signature) {
      ending.signature = { office: office.map((part) => part.text).join(' '), name: text }
      ending.lines.signature = row.line
      office.length = 0
    } else {
      const last = office.at(-1)
      if (last && row.line > last.line + 1) remark(office.splice(0))
      office.push({ text, line: row.line })
    }
  }
  remark(office)
  return ending

  function remark(parts: typeof office): void {
    ending.remarks.push(...parts.map((part) => part.text))
    ending.lines.remarks.push(...parts.map((part) => part.line))
  }
}
