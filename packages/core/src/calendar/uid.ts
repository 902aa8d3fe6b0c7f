/** What may stand after `@` in a UID. */
export const domainForm = /^[A-Za-z0-9.-]{1,100}$/

/**
 * The UID of an entry in a feed; an id that is a foreign UID already stays what it is.
 *
 * @example uidOf('mag-2026-jubilee-omsk', 'gorod') // 'mag-2026-jubilee-omsk@gorod'
 */
export const uidOf = (id: string, domain: string): string =>
  id.includes('@') && !id.endsWith(`@${domain}`) ? id : `${id}@${domain}`

/** The id of a UID, the reverse of `uidOf`. */
export const idOf = (uid: string, domain: string | undefined): string =>
  domain !== undefined && uid.endsWith(`@${domain}`) ? uid.slice(0, -domain.length - 1) : uid
