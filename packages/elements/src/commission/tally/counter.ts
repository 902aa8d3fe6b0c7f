import { startedWorker } from '../../data/started-worker.js'
import { SLICE } from '../slices.js'
import type { WorkFile } from './files.js'
import type { Told } from './messages.js'

/** Something that works: asked in order, it tells as it goes. */
export interface Counter<A> {
  ask(asked: A): void
  stop(): void
}

/** What makes one of a file. */
export type Make<A> = (tell: (told: Told) => void, file: WorkFile<A>) => Counter<A>

/**
 * Works in a worker, whose file lies beside this one; where the page's policy lets no worker start, the page takes up the
 * same file and works with pauses. What comes of it is the same either way.
 */
export function counter<A>(tell: (told: Told) => void, file: WorkFile<A>): Counter<A> {
  const asked: A[] = []
  let slices: Counter<A> | undefined
  const worker = startedWorker(file.url)
  const onPage = (): void => {
    worker?.terminate()
    slices = inSlices(tell, file)
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
export function inSlices<A>(tell: (told: Told) => void, { name, load }: WorkFile<A>): Counter<A> {
  let isOver = false
  const loaded = load().then(
    ({ answering }) => answering(),
    () => {
      if (!isOver) tell({ missing: name })
      isOver = true
    },
  )
  let turn = Promise.resolve()
  const work = async (asked: A): Promise<void> => {
    const steps = (await loaded)?.(asked)
    for (let began = await paused(); steps && !isOver;) {
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
