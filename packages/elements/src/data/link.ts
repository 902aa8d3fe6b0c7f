const allowed = /^(?:https?|mailto|tel):$/

/**
 * The address of a link that is safe to follow, resolved against the page; `undefined` for any other.
 *
 * @example
 * safeLink('javascript:alert(1)') // undefined
 * safeLink('mailto:mag@example.org') // 'mailto:mag@example.org'
 */
export function safeLink(value: string | undefined): string | undefined {
  if (!value) return undefined
  try {
    const url = new URL(value, document.baseURI)
    return allowed.test(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}
