import { practiceCities } from '../owners.js'
import type { Practice } from '../practice.js'
import { citationOf, oneLine, type PracticeExportOptions } from './citation.js'

/** An element of Dublin Core, for `<meta name content>`. */
export interface DublinCoreElement {
  name: `DC.${string}`
  content: string
}

/**
 * A practice as elements of Dublin Core (ISO 15836).
 *
 * @example dublinCore(practice)[0] // { name: 'DC.title', content: 'Двор без машин' }
 */
export function dublinCore(practice: Practice, options: PracticeExportOptions = {}): DublinCoreElement[] {
  const { id, title, authors, year, publisher, abstract, keywords, note, language, url } = citationOf(practice, options)
  const elements: [string, string | undefined][] = [
    ['title', title],
    ...authors.map((author): [string, string] => ['creator', author]),
    ...keywords.map((keyword): [string, string] => ['subject', keyword]),
    ['description', abstract],
    ['description', note],
    ['publisher', publisher],
    ['date', year?.toString()],
    ['type', 'Text'],
    ['identifier', url ?? id],
    ['language', language],
    ...practiceCities(practice).map(({ name }): [string, string] => ['coverage', oneLine(name)]),
  ]
  return elements.flatMap(([name, content]) => (content ? [{ name: `DC.${name}` as const, content }] : []))
}
