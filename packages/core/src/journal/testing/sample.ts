import { appendEvent, emptyHead, type JournalEvent, type JournalHead } from '../index.js'
import { sha256 } from './sha256.js'

/** A journal of invented marks. */
export function journalOf(size: number): { events: JournalEvent[]; head: JournalHead } {
  const events: JournalEvent[] = []
  let head: JournalHead = emptyHead
  for (let seq = 0; seq < size; seq++) {
    const at = new Date(Date.UTC(2026, 9, 1) + seq * 60_000).toISOString()
    const payload = { submission: `s${seq % 13}`, marks: { quality: seq % 11 }, comment: `Решение № ${seq}` }
    const appended = appendEvent(
      head,
      { at, actor: `m${seq % 5}`, role: 'juror', type: 'sheet.saved', payload },
      sha256,
    )
    events.push(appended.event)
    head = appended.head
  }
  return { events, head }
}
