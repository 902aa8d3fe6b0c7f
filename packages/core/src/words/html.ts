import { escapeHtml } from './escape-html.js'

/** Text that is HTML already. */
export interface Markup {
  readonly markup: string
}

/** What stands between the pieces of a template: text is escaped, markup stays, nothing is nothing. */
export type Insert = string | number | Markup | readonly Insert[] | false | null | undefined

/** What HTML cannot hold, and what turns the reading direction of everything after it. */
const unseen = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu

/**
 * Markup from a template: every value put in is escaped unless it is markup itself, for elements and quoted attributes
 * alike. Invisible characters that turn the direction of reading are shown as �.
 *
 * @example html`<p>${'«Город» & <b>'}</p>`.markup // '<p>«Город» &amp; &lt;b&gt;</p>'
 */
export function html(pieces: TemplateStringsArray, ...inserts: Insert[]): Markup {
  return { markup: pieces.reduce((text, piece, index) => text + inserted(inserts[index - 1]) + piece) }
}

function inserted(insert: Insert): string {
  if (insert === undefined || insert === null || insert === false) return ''
  if (typeof insert === 'object') return 'markup' in insert ? insert.markup : insert.map(inserted).join('')
  return escapeHtml(String(insert).replace(unseen, '\uFFFD'))
}
