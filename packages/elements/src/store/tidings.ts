import { pauseAfter } from './back-off.js'
import { asked, reached, type Wire } from './wire.js'

/** How time passes between attempts. */
export interface Patience {
  random: () => number
  later: (work: () => void, milliseconds: number) => () => void
}

const inPage: Patience = {
  random: Math.random,
  later(work, milliseconds) {
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** Statuses of a server that has no stream of events. */
const withoutStream: ReadonlySet<number> = new Set([404, 405, 406, 501])

/**
 * The way to hear that a server has something new: its stream of events, begun with the first listener and ended with the
 * last, taken up again when it breaks; where the server has none, the page at `path` is asked for now and then.
 */
export function tidings(wire: Wire, path: string, patience: Partial<Patience> = {}) {
  const { random, later } = { ...inPage, ...patience }
  const listeners = new Set<() => void>()
  let stop: AbortController | undefined
  const tell = (): void => {
    for (const listener of listeners) listener()
  }

  const pause = (failures: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const end = (): void => {
        cancel()
        signal.removeEventListener('abort', end)
        resolve()
      }
      const cancel = later(end, pauseAfter(failures, random))
      signal.addEventListener('abort', end)
    })

  async function follow(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted; await pause(++failures, signal)) {
      try {
        const response = await reached(wire, 'events', { signal, headers: { accept: 'text/event-stream' } })
        if (withoutStream.has(response.status)) return await poll(signal)
        const isStream = /^text\/event-stream\b/.test(response.headers.get('content-type') ?? '')
        if (!response.ok || !isStream || !response.body) continue
        failures = 0
        tell()
        for await (const text of lines(response.body)) if (text.startsWith('data:')) tell()
      } catch {
        // A broken stream is taken up again.
      }
    }
  }

  async function poll(signal: AbortSignal): Promise<void> {
    let tag: string | null = null
    for (let quiet = 3; !signal.aborted; await pause(quiet++, signal)) {
      try {
        const reply = await asked(wire, path, tag === null ? {} : { headers: { 'if-none-match': tag } }, [304])
        if (reply.status === 304) continue
        if (tag !== null) quiet = 3
        tag = reply.tag
        tell()
      } catch {
        // Asked again later.
      }
    }
  }

  return (listener: () => void): (() => void) => {
    listeners.add(listener)
    if (!stop) void follow((stop = new AbortController()).signal)
    return () => {
      listeners.delete(listener)
      if (listeners.size) return
      stop?.abort()
      stop = undefined
    }
  }
}

/** The lines of a stream; one that does not end is cut at a length that no event has. */
async function* lines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      const parts = (rest + decoder.decode(value, { stream: true })).split('\n')
      rest = parts.pop()!.slice(0, 1000)
      yield* parts
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
