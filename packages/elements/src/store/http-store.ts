import type { JournalEvent, JournalHead } from '@gorod/core/journal'
import { tidings, type Patience } from './tidings.js'
import type { JournalStore } from './journal-store.js'
import { Unavailable } from './unavailable.js'
import { asked, posting, recordOf, recordsOf, type Wire } from './wire.js'

/**
 * A journal that a server keeps, for an office that works elsewhere. It is read and written as it is, marks and all: a
 * server opens it to the machine that keeps the edition, and to nobody of the commission.
 *
 * @example localOffice(viewer, { store: httpStore('https://example.org/api/2026/'), folder, sha256, now: Date.now })
 */
export function httpStore(
  url: string,
  { fetch, ...patience }: Omit<Wire, 'url'> & Partial<Patience> = {},
): JournalStore {
  const wire: Wire = { url, ...(fetch && { fetch }) }
  const news = tidings(wire, 'head', patience)
  return {
    async append(events, expectedHead) {
      const reply = await asked(wire, 'journal', posting({ events }, { 'if-match': `"${expectedHead}"` }), [409])
      const body = recordOf(reply.body)
      return reply.status === 409 ? { stale: headIn(body['stale']) } : { head: headIn(body['head']) }
    },
    async read(from = 0) {
      const events: JournalEvent[] = []
      for (;;) {
        const { body } = await asked(wire, `journal?from=${from + events.length}`)
        const page = recordsOf(recordOf(body)['events']) as unknown as JournalEvent[]
        events.push(...page)
        if (!page.length || from + events.length >= headIn(recordOf(body)['head']).size) return events
      }
    },
    head: async () => headIn((await asked(wire, 'head')).body),
    subscribe: (listener) => news(listener),
  }
}

function headIn(value: unknown): JournalHead {
  const { size, last, peaks } = recordOf(value)
  if (!Number.isSafeInteger(size) || typeof last !== 'string' || !Array.isArray(peaks))
    throw new Unavailable('unreadable')
  return { size: size as number, last, peaks }
}
