import type { Practice } from '../practice.js'
import { citationOf, type PracticeExportOptions } from './citation.js'

/** Names that babel and polyglossia give to languages. */
const languages: Record<string, string> = {
  ru: 'russian',
  en: 'english',
  hy: 'armenian',
  ro: 'romanian',
  kk: 'kazakh',
  ky: 'kyrgyz',
  be: 'belarusian',
}

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '\\textquotedbl{}',
}

/**
 * Practices as BibTeX in UTF-8, an `@misc` each; every text is in braces of its own and can neither end its field nor
 * name a command.
 *
 * @example practicesBibtex([practice]) // '@misc{yard,\n  author = {{Администрация города Речного}},\n …'
 */
export function practicesBibtex(practices: readonly Practice[], options: PracticeExportOptions = {}): string {
  const taken = new Set<string>()
  return practices
    .map((practice) => {
      const { id, title, language, authors, year, abstract, keywords, note, url, publisher } = citationOf(
        practice,
        options,
      )
      const fields: [string, string | undefined][] = [
        ['author', authors.map((author) => `{${escaped(author)}}`).join(' and ')],
        ['title', `{${escaped(title)}}`],
        ['year', year?.toString()],
        ['howpublished', publisher && escaped(publisher)],
        ['url', url && address(url)],
        ['abstract', abstract && escaped(abstract)],
        ['keywords', keywords.map(escaped).join('; ') || undefined],
        ['note', note && escaped(note)],
        ['langid', languages[language.split('-', 1)[0]!.toLowerCase()]],
      ]
      const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]))
      return `@misc{${keyOf(id, taken)},\n${lines.join('')}}\n`
    })
    .join('\n')
}

const escaped = (text: string): string =>
  text.replace(/[\\{}~^"]/g, (letter) => commands[letter]!).replace(/[#$%&_]/g, '\\$&')

/** Addresses stand as they are, but for what would end the field or name a command. */
const address = (url: string): string =>
  url.replace(/[{}\\^~"]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)

/** A key of plain letters that no entry before has. */
function keyOf(id: string, taken: Set<string>): string {
  const plain = id.replace(/[^A-Za-z\d:]+/g, '-').replace(/^-|-$/g, '') || 'practice'
  let key = plain
  for (let count = 2; taken.has(key); count++) key = `${plain}-${count}`
  taken.add(key)
  return key
}
