import { journalProblem } from '../problem/codes/journal.js'
import type { Problem } from '../problem/problem.js'
import type { JournalEvent } from './event.js'

const id = /^[0-9a-f]{64}$/
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/

/** The JSON Pointer to what keeps a value from being an event; undefined where it is one. */
export function shapeFault(event: JournalEvent): string | undefined {
  if (typeof event !== 'object' || event === null) return ''
  const texts = ['actor', 'role', 'type'] as const
  if (!Number.isSafeInteger(event.seq) || event.seq < 0) return '/seq'
  if (typeof event.prev !== 'string' || !id.test(event.prev)) return '/prev'
  if (typeof event.at !== 'string' || !isInstant(event.at)) return '/at'
  const wrong = texts.find((name) => typeof event[name] !== 'string')
  if (wrong) return `/${wrong}`
  if (event.payload === undefined) return '/payload'
  return signaturesFault(event.signatures)
}

/** That the event at a place of the list, or what the pointer names in it, cannot be read. */
export const unreadable = (index: number, path: string): Problem =>
  journalProblem('journal-unreadable', { path: `/${index}${path}` }, { about: String(index) })

/** An instant that exists: `Date.parse` takes 30 February for 2 March, and 24:00 for the next day. */
function isInstant(text: string): boolean {
  const time = Date.parse(text)
  return instant.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, 19))
}

function signaturesFault(signatures: JournalEvent['signatures']): string | undefined {
  if (signatures === undefined) return undefined
  if (!Array.isArray(signatures)) return '/signatures'
  const wrong = signatures.findIndex(
    (signature) =>
      typeof signature?.key !== 'string' ||
      typeof signature.value !== 'string' ||
      !['Ed25519', 'P-256'].includes(signature.algorithm),
  )
  return wrong < 0 ? undefined : `/signatures/${wrong}`
}
