import { startedWorker } from '../../data/started-worker.js'
import { Unavailable } from '../../store/unavailable.js'
import type { Answers } from './holding.js'
import type { Asked, Held, Told } from './messages.js'
import { errorOf } from './refusal.js'

/** Somebody who answers over one library, until stopped. */
export interface Desk {
  answers: Answers
  stop(): void
}

interface Waiting {
  asked: Extract<Asked, { name: string }>
  signal: AbortSignal | undefined
  settle: (told: Told) => void
  pass: (answer: Promise<unknown>) => void
}

/**
 * Answers in a worker, whose file `library-search.js` lies beside this one; where it does not, or the page's policy lets no
 * worker start, on the page itself with pauses. Answers are the same either way.
 */
export function deskOf(held: Held, start: typeof startedWorker = startedWorker): Desk {
  const worker = start(new URL('./library-search.js', import.meta.url))
  const waiting = new Map<number, Waiting>()
  let onPage: Promise<Answers> | undefined
  let isOnPage = !worker
  let isAnswering = false
  let last = 0

  const page = (): Promise<Answers> => {
    onPage ??= import('./library-search.js').then(
      ({ answersOf }) => answersOf(held),
      (cause: unknown) => {
        onPage = undefined
        throw new Unavailable('offline', { cause })
      },
    )
    return onPage
  }
  const askPage = ({ asked: { name, given }, signal, pass }: Waiting): void =>
    pass(
      page().then((answers) => (answers[name] as (...all: readonly unknown[]) => Promise<unknown>)(...given, signal)),
    )
  const moveToPage = (): void => {
    worker?.terminate()
    isOnPage = true
    for (const one of waiting.values()) askPage(one)
    waiting.clear()
  }
  worker?.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    isAnswering = true
    waiting.get(data.seq)?.settle(data)
    waiting.delete(data.seq)
  })
  worker?.addEventListener('error', () => {
    if (!isAnswering && !isOnPage) moveToPage()
  })
  const tell = (asked: Asked): void => {
    try {
      worker!.postMessage(asked)
    } catch {
      // What cannot be copied to a worker stays on the page.
      moveToPage()
    }
  }
  if (worker) tell({ hold: held })

  const ask = (name: keyof Answers, given: readonly unknown[], signal?: AbortSignal): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error)
      const seq = ++last
      const one: Waiting = {
        asked: { seq, name, given },
        signal,
        settle: (told) => ('value' in told ? resolve(told.value) : reject(errorOf(told.refused))),
        pass: resolve,
      }
      if (isOnPage) return askPage(one)
      waiting.set(seq, one)
      signal?.addEventListener('abort', () => {
        if (!waiting.delete(seq)) return
        tell({ stop: seq })
        reject(signal.reason as Error)
      })
      tell(one.asked)
      return undefined
    })

  return {
    answers: {
      open: (signal) => ask('open', [], signal),
      search: (query, signal) => ask('search', [query], signal),
      ids: (query, signal) => ask('ids', [query], signal),
      practices: (ids, signal) => ask('practices', [ids], signal),
      similar: (id, count, signal) => ask('similar', [id, count], signal),
    } as Answers,
    stop() {
      worker?.terminate()
      for (const { settle, asked } of waiting.values()) settle({ seq: asked.seq, refused: { aborted: true } })
      waiting.clear()
    },
  }
}
