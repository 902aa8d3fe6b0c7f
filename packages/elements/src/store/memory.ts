import { emptyHead, type JournalEvent, type Sha256 } from '@gorod/core/journal'
import { grown } from './grown.js'
import type { JournalStore } from './journal-store.js'

/** A journal that lives as long as the page: for tests and for trying out. */
export function memoryStore(sha256: Sha256, events: readonly JournalEvent[] = []): JournalStore {
  const kept = [...events]
  const listeners = new Set<() => void>()
  let head = grown(emptyHead, kept, sha256)
  return {
    async append(more, expectedHead) {
      if (expectedHead !== head.last) return { stale: head }
      const end = grown(head, more, sha256)
      kept.push(...more)
      head = end
      for (const listener of listeners) listener()
      return { head }
    },
    read: async (from = 0) => kept.slice(from),
    head: async () => head,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
