import type { BenchEvent } from '../data.ts'

export type View = 'month' | 'list'

/** A calendar under test, mounted by its own means: March 2027, Russian, Monday first, at most four events a day. */
export interface CalendarPage {
  /** Gives the events the library's own shape; not timed. */
  prepare(events: BenchEvent[], view: View): void
  mount(root: HTMLElement): void
  /** Turns to the next month. */
  next(): void
  /** What one event on the screen is in CSS. */
  event: string
  /** Where the events are, if not in the root itself. */
  scope?(root: HTMLElement): ParentNode & { innerHTML: string }
}
