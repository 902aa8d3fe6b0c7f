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
  const { id, title, author, year, publisher, abstract, keywords, note, language, url } = citationOf(practice, options)
  const elements: [string, string | undefined][] = [
    ['title', title],
    ['creator', author],
    ...keywords.map((keyword): [string, string] => ['subject', keyword]),
    ['description', abstract],
    ['description', note],
    ['publisher', publisher],
    ['date', year?.toString()],
    ['type', 'Text'],
    ['identifier', url ?? id],
    ['language', language],
    ['coverage', oneLine(practice.owner.name)],
  ]
  return elements.flatMap(([name, content]) => (content ? [{ name: `DC.${name}` as const, content }] : []))
}
