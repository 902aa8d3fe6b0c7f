import { startedWorker } from '../../data/started-worker.js'
import { SLICE } from '../slices.js'
import { counting } from './counting.js'
import type { Asked, Told } from './messages.js'

/** Something that counts: asked in order, it tells as it goes. */
export interface Counter {
  ask(asked: Asked): void
  stop(): void
}

/**
 * Counts in a worker, whose file `commission-tally.js` lies beside this one; where it does not, or the page's policy
 * lets no worker start, on the page itself with a pause after every figure. Figures are the same either way.
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
  const answer = counting()
  const waiting: Generator<Told | undefined, void>[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const slice = (): void => {
    const began = performance.now()
    let told: Told | undefined
    do {
      const { value, done } = waiting[0]!.next()
      if (done) waiting.shift()
      told = value ?? undefined
    } while (!told && waiting.length && performance.now() - began < SLICE)
    timer = waiting.length ? setTimeout(slice) : undefined
    if (told) tell(told)
  }
  return {
    ask(asked) {
      waiting.push(answer(asked))
      timer ??= setTimeout(slice)
    },
    stop() {
      clearTimeout(timer)
      waiting.length = 0
    },
  }
}
