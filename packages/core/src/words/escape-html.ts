const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * A text for an element or a quoted attribute of HTML.
 *
 * @example escapeHtml('«Город» & <b>') // '«Город» &amp; &lt;b&gt;'
 */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter]!)
