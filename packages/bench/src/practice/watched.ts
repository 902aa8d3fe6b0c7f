import type { Browser, Page } from 'playwright'

/** How many times slower the processor is that tasks are told for. */
export const slower = 4

/** The longest task, and the time until all was drawn, in ms. */
export interface Watched {
  longest: number
  answered: number
}

/** On the page: until the library has answered what was last asked, and drawn all of it. */
export async function untilDrawn(): Promise<void> {
  const library = (): (HTMLElement & { isUpdatePending?: boolean; updateComplete?: Promise<boolean> }) | null =>
    document.querySelector('gorod-practice-library')
  const isAnswered = (): boolean => {
    const root = library()?.shadowRoot
    return (
      !library()?.isUpdatePending &&
      Boolean(root?.querySelector('#status')?.textContent?.trim()) &&
      !root?.querySelector('.waiting')
    )
  }
  while (!isAnswered()) await new Promise((next) => setTimeout(next, 20))
  await library()?.updateComplete
  await new Promise((next) => setTimeout(next, 100))
}

interface TraceEvent {
  name: string
  ph: string
  tid: number
  pid: number
  tdur?: number
  dur?: number
  args?: { name?: string }
}

/** The longest task of the page's main thread while something is done, by the time of its thread on a slower processor. */
export async function watched(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
  settled: () => Promise<unknown>,
): Promise<Watched> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] })
  const from = performance.now()
  await act()
  await settled()
  const answered = performance.now() - from
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  )
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && threads.has(`${pid}/${tid}`),
  )
  return { longest: slower * Math.max(0, ...tasks.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000)), answered }
}
