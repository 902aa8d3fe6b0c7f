import { startedWorker } from '../../data/started-worker.js'
import { SLICE } from '../slices.js'
import type { Asked, Told } from './messages.js'

/** Something that counts: asked in order, it tells as it goes. */
export interface Counter {
  ask(asked: Asked): void
  stop(): void
}

/**
 * Counts in a worker, whose file `commission-tally.js` lies beside this one; where the page's policy lets no worker start,
 * the page takes up the same file and counts with pauses. Figures are the same either way.
 */
export function counter(tell: (told: Told) => void): Counter {
  const asked: Asked[] = []
  let slices: Counter | undefined
  const worker = startedWorker(new URL('./commission-tally.js', import.meta.url))
  const onPage = (): void => {
    worker?.terminate()
    slices = inSlices(tell)
    for (const one of asked) slices.ask(one)
  }
  let isAnswering = false
  worker?.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    isAnswering = true
    tell(data)
  })
  worker?.addEventListener('error', () => {
    if (!isAnswering && !slices) onPage()
  })
  if (!worker) onPage()
  return {
    ask(one) {
      if (!isAnswering) asked.push(one)
      if (slices) slices.ask(one)
      else worker!.postMessage(one)
    },
    stop() {
      worker?.terminate()
      slices?.stop()
    },
  }
}

/** The same on the page: a pause after everything told, and after every slice of the steps between. */
export function inSlices(tell: (told: Told) => void): Counter {
  const answering = import('./commission-tally.js').then(({ counting }) => counting())
  let isOver = false
  let turn = Promise.resolve()
  const work = async (asked: Asked): Promise<void> => {
    const steps = (await answering)(asked)
    for (let began = await paused(); !isOver;) {
      const { value, done } = await steps.next()
      if (isOver || done) return
      if (value) tell(value)
      if (value || performance.now() - began >= SLICE) began = await paused()
    }
  }
  return {
    ask(asked) {
      turn = turn.then(() => work(asked)).catch(reportError)
    },
    stop() {
      isOver = true
    },
  }
}

async function paused(): Promise<number> {
  await new Promise((resume) => setTimeout(resume))
  return performance.now()
}
