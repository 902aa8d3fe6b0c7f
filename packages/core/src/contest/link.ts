const linkForm = /^(?:https?:\/\/[^\s\p{Cc}]+|mailto:[^\s\p{Cc}@]+@[^\s\p{Cc}@]+|tel:\+?[\d().-]{3,30})$/iu

/**
 * Whether a text is an address that may stand in a page: http, https, mailto or tel, of at most 2000 characters.
 *
 * @example isLink('javascript:alert(1)') // false
 */
export function isLink(link: string): boolean {
  try {
    return link.length <= 2000 && linkForm.test(link) && !!new URL(link)
  } catch {
    return false
  }
}
