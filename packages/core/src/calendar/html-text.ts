import { escapeHtml } from '../words/escape-html.js'
import { plainText } from './content-line.js'

/**
 * A text for an element or a quoted attribute; what HTML cannot hold is dropped.
 *
 * @example shownHtml('«Город» & <b>') // '«Город» &amp; &lt;b&gt;'
 */
export const shownHtml = (text: string): string => escapeHtml(plainText(text))

/** An element with its text and attributes; absent ones are left out. */
export function element(name: string, attributes: Record<string, string | number | undefined>, text: string): string {
  return `<${name}${attributesText(attributes)}>${shownHtml(text)}</${name}>`
}

/** @example attributesText({ id: 'a', lang: undefined }) // ' id="a"' */
export const attributesText = (attributes: Record<string, string | number | undefined>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${shownHtml(String(value))}"`))
    .join('')
