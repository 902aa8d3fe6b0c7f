/** Why a store or an office cannot be reached now; nothing that was entered is lost by it. */
export type UnavailableReason =
  | 'offline'
  | 'signed-out'
  | 'busy'
  | 'closed'
  | 'too-large'
  | 'storage-full'
  | 'storage-refused'
  | 'storage-lost'
  | 'unreadable'
  | 'by-file'

/** A store or an office that cannot do its work now. Whoever catches it keeps what he has, and says so. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
  readonly reason: UnavailableReason
  /** How long the office asks to be left alone, in milliseconds. */
  readonly wait: number | undefined

  constructor(reason: UnavailableReason, { wait, ...options }: ErrorOptions & { wait?: number } = {}) {
    super(`gorod: ${reason}`, options)
    this.reason = reason
    this.wait = wait
  }

  /** By its name: a page may have an office and an element from two files, each with a class of its own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'Unavailable'
  }
}
