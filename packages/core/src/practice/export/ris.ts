import type { Practice } from '../practice.js'
import { citationOf, type PracticeExportOptions } from './citation.js'

/**
 * Practices as RIS, for reference managers: a `GEN` record each, every value on its one line.
 *
 * @example practicesRis([practice]) // 'TY  - GEN\r\nID  - yard\r\nAU  - Администрация города Речного\r\n…ER  - \r\n'
 */
export const practicesRis = (practices: readonly Practice[], options: PracticeExportOptions = {}): string =>
  practices
    .map((practice) => {
      const { id, authors, title, year, abstract, keywords, note, url, publisher, language } = citationOf(
        practice,
        options,
      )
      const tags: [string, string | number | undefined][] = [
        ['TY', 'GEN'],
        ['ID', id],
        ...authors.map((author): [string, string] => ['AU', author]),
        ['TI', title],
        ['PY', year],
        ['PB', publisher],
        ['AB', abstract],
        ...keywords.map((keyword): [string, string] => ['KW', keyword]),
        ['N1', note],
        ['LA', language],
        ['UR', url],
        ['ER', ''],
      ]
      return tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('')
    })
    .join('')
