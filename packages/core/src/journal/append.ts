import type { EventDraft, JournalEvent, Sha256 } from './event.js'
import { grownHead, type JournalHead } from './head.js'

/** An event with its place, and the end of the journal after it. */
export interface Appended {
  event: JournalEvent
  head: JournalHead
}

/**
 * An event with its number and the id of the event before, and the journal's end after it. The work does not grow with
 * the journal. A draft that JSON cannot hold throws a `NotJsonError`.
 *
 * @example
 * const { event, head } = appendEvent(emptyHead, { at, actor: 'm1', role: 'secretary', type: 'rules.locked', payload }, sha256)
 * event.seq // 0
 * head.last // '…', the id of the event
 */
export function appendEvent(head: JournalHead, draft: EventDraft, sha256: Sha256): Appended {
  const event = { ...draft, seq: head.size, prev: head.last }
  return { event, head: grownHead(head, event, sha256) }
}
