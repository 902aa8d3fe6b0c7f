import { Unavailable } from '../store/unavailable.js'

/** What an outbox takes from its surroundings. */
export interface OutboxTools {
  /** The device's clock: milliseconds since 1970. */
  now: () => number
  /** A number from 0 up to 1. */
  random: () => number
  /** Does something after some milliseconds, unless it is cancelled. */
  later: (work: () => void, milliseconds: number) => () => void
  /** Calls back when it is worth trying again at once; gives the way to stop. */
  wake: (listener: () => void) => () => void
  /** Rejects with `storage-refused` when the device takes too long to keep something. */
  limit: <T>(work: Promise<T>, later: OutboxTools['later']) => Promise<T>
}

const LONGEST_KEEPING = 5_000

/** The surroundings of a page: tries again when the connection is back or the page is looked at. */
export const onDevice: OutboxTools = {
  now: () => Date.now(),
  random: () => Math.random(),
  later(work, milliseconds) {
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
  wake(listener) {
    const stop = new AbortController()
    const { signal } = stop
    globalThis.addEventListener?.('online', listener, { signal })
    const looked = (): unknown => document.visibilityState === 'visible' && listener()
    globalThis.document?.addEventListener('visibilitychange', looked, { signal })
    return () => stop.abort()
  },
  limit: (work, later) =>
    new Promise((resolve, reject) => {
      const cancel = later(() => reject(new Unavailable('storage-refused')), LONGEST_KEEPING)
      work.finally(cancel).then(resolve, reject)
    }),
}
