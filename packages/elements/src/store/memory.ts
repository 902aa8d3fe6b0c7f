import { emptyHead, grownHead, type JournalEvent, type Sha256 } from '@gorod/core/journal'
import type { JournalStore } from './journal-store.js'

/** A journal that lives as long as the page: for tests and for trying out. */
export function memoryStore(sha256: Sha256, events: readonly JournalEvent[] = []): JournalStore {
  const kept = [...events]
  const listeners = new Set<() => void>()
  let head = kept.reduce((end, event) => grownHead(end, event, sha256), emptyHead)
  return {
    async append(more, expectedHead) {
      if (expectedHead !== head.last) return { stale: head }
      kept.push(...more)
      head = more.reduce((end, event) => grownHead(end, event, sha256), head)
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
