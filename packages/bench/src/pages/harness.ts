import type { BenchEvent } from '../data.ts'
import type { CalendarPage, View } from './page.ts'

/** How one step went: milliseconds from the call to the end of the frame with the final DOM. */
export interface Step {
  wall: number
  /** Milliseconds of the main thread that went into looking, not into the calendar. */
  looking: number
  /** Events and elements on the page afterwards. */
  events: number
  elements: number
}

const quietFrames = 5

/** What the bench calls from outside. */
export interface Harness {
  prepare(events: BenchEvent[], view: View): void
  first(): Promise<Step>
  next(): Promise<Step>
}

/** Measures one calendar page. */
export function harness(page: CalendarPage): Harness {
  const root = document.querySelector<HTMLElement>('#app')!
  const scope = (): ParentNode & { innerHTML: string } => page.scope?.(root) ?? root

  const step = async (act: () => void): Promise<Step> => {
    await endOfFrame()
    const before = scope().innerHTML
    const start = performance.now()
    act()
    let [html, end, looking] = [before, start, 0]
    for (let quiet = 0; quiet < quietFrames; quiet++) {
      await endOfFrame()
      const now = performance.now()
      const current = scope().innerHTML
      if (current !== html) [html, end, quiet] = [current, now, -1]
      looking += performance.now() - now
    }
    if (html === before) throw new Error('Nothing changed on the screen')
    return {
      wall: end - start,
      looking,
      events: scope().querySelectorAll(page.event).length,
      elements: scope().querySelectorAll('*').length,
    }
  }

  return {
    prepare: (events, view) => page.prepare(events, view),
    first: () => step(() => page.mount(root)),
    next: () => step(() => page.next()),
  }
}

/** A message posted in an animation frame arrives once style, layout and paint of the frame are done. */
const endOfFrame = (): Promise<void> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    }),
  )
