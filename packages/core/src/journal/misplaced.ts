import { journalProblem } from '../problem/codes/journal.js'
import type { Problem } from '../problem/problem.js'
import type { JournalEvent } from './event.js'
import { emptyHead } from './head.js'

/** The number each event has in the journal: its own, or its position where only the number was changed. */
export function numbersOf(events: readonly JournalEvent[], ids: readonly string[]): number[] {
  const numbers: number[] = []
  for (const [index, { seq, prev }] of events.entries()) {
    const before = index === 0 ? emptyHead.last : numbers[index - 1] === index - 1 ? ids[index - 1] : undefined
    const inPlace = prev === before && (events[index + 1]?.seq ?? index + 1) === index + 1
    numbers.push(inPlace ? index : seq)
  }
  return numbers
}

/** What is missing, repeated, out of order, or carries another number than its place. */
export function misplaced(events: readonly JournalEvent[], ids: readonly string[]): Problem[] {
  const numbers = numbersOf(events, ids)
  const present = new Set(numbers)
  const seen = new Set<number>()
  let next = 0
  return numbers.flatMap((number, index) => {
    const at = { path: `/${index}` }
    const about = String(number)
    if (events[index]!.seq !== number) return journalProblem('journal-changed', { path: `/${index}/seq` }, { about })
    if (seen.has(number)) return journalProblem('journal-repeated', at, { about })
    seen.add(number)
    if (number < next) return journalProblem('journal-order', at, { about })
    const gap = absent(next, number, present)
    next = number + 1
    return gap ? journalProblem('journal-missing', at, { about: gap }) : []
  })
}

/** The first and last number missing between two, as text. */
function absent(from: number, to: number, present: ReadonlySet<number>): string | undefined {
  // A number far beyond the journal is one gap, not a walk over it.
  if (to - from > present.size) return `${from}–${to - 1}`
  const missing: number[] = []
  for (let number = from; number < to; number++) if (!present.has(number)) missing.push(number)
  if (missing.length === 0) return undefined
  return missing.length === 1 ? String(missing[0]) : `${missing[0]}–${missing.at(-1)}`
}
