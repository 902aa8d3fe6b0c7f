import { pauseAfter } from './back-off.js'
import { Unavailable, type UnavailableReason } from './unavailable.js'
import { vigilOver, type Vigil } from './vigil.js'
import { asked, reached, refusal, type Wire } from './wire.js'

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

/** Told why the server cannot be heard now, and when it is heard again. */
export type OfLine = (trouble: UnavailableReason | undefined) => void

/**
 * The way to hear that a server has something new: its stream of events, begun with the first listener and ended with the
 * last, taken up again when it breaks or falls silent; where the server has none, the page at `path` is asked for now and
 * then. The second listener hears of the connection itself.
 */
export function tidings(wire: Wire, path: string, patience: Partial<Patience> = {}) {
  const { random, later } = { ...inPage, ...patience }
  const listeners = new Map<() => void, OfLine | undefined>()
  let stop: AbortController | undefined
  let trouble: UnavailableReason | undefined
  const tell = (): void => {
    for (const listener of listeners.keys()) listener()
  }
  const find = (now?: UnavailableReason): void => {
    if (now === trouble) return
    trouble = now
    for (const ofLine of listeners.values()) ofLine?.(now)
  }

  const pause = (failures: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()
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
      const vigil = vigilOver(signal, later)
      let isOpen = false
      try {
        const response = await reached(wire, 'events', {
          signal: vigil.signal,
          headers: { accept: 'text/event-stream' },
        })
        if (withoutStream.has(response.status)) {
          vigil.end()
          return await poll(signal)
        }
        const isStream = /^text\/event-stream\b/.test(response.headers.get('content-type') ?? '')
        if (!response.ok) throw refusal(response)
        if (!isStream || !response.body) throw new Unavailable('unreadable')
        isOpen = true
        failures = 0
        find()
        tell()
        for await (const text of lines(response.body, vigil)) if (text.startsWith('data:')) tell()
      } catch (error) {
        // A stream that breaks is taken up again; only when that fails is the connection lost.
        if (!isOpen && !signal.aborted) find(reasonOf(error))
      } finally {
        vigil.end()
      }
      if (vigil.isOver && !signal.aborted) find('offline')
    }
  }

  async function poll(signal: AbortSignal): Promise<void> {
    let tag: string | null = null
    for (let quiet = 3; !signal.aborted; await pause(quiet++, signal)) {
      try {
        const reply = await asked(wire, path, tag === null ? {} : { headers: { 'if-none-match': tag } }, [304])
        find()
        if (reply.status === 304) continue
        if (tag !== null) quiet = 3
        tag = reply.tag
        tell()
      } catch (error) {
        find(reasonOf(error))
      }
    }
  }

  return (listener: () => void, ofLine?: OfLine): (() => void) => {
    listeners.set(listener, ofLine)
    if (trouble) ofLine?.(trouble)
    if (!stop) void follow((stop = new AbortController()).signal)
    return () => {
      listeners.delete(listener)
      if (listeners.size) return
      stop?.abort()
      ;[stop, trouble] = [undefined, undefined]
    }
  }
}

const reasonOf = (error: unknown): UnavailableReason => (error instanceof Unavailable ? error.reason : 'offline')

/** The lines of a stream; one that does not end is cut at a length that no event has. */
async function* lines(body: ReadableStream<Uint8Array>, { signal, heard }: Vigil): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  const giveUp = (): void => void reader.cancel().catch(() => undefined)
  signal.addEventListener('abort', giveUp)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      heard()
      const parts = (rest + decoder.decode(value, { stream: true })).split('\n')
      rest = parts.pop()!.slice(0, 1000)
      yield* parts
    }
  } finally {
    signal.removeEventListener('abort', giveUp)
    await reader.cancel().catch(() => undefined)
  }
}
