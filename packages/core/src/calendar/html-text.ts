import { plainText } from './content-line.js'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * A text for an element or a quoted attribute; what HTML cannot hold is dropped.
 *
 * @example escapeHtml('«Город» & <b>') // '«Город» &amp; &lt;b&gt;'
 */
export const escapeHtml = (text: string): string => plainText(text).replace(/[&<>"']/g, (char) => entities[char]!)

/** An element with its text and attributes; absent ones are left out. */
export function element(name: string, attributes: Record<string, string | number | undefined>, text: string): string {
  return `<${name}${attributesText(attributes)}>${escapeHtml(text)}</${name}>`
}

/** @example attributesText({ id: 'a', lang: undefined }) // ' id="a"' */
export const attributesText = (attributes: Record<string, string | number | undefined>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`))
    .join('')
