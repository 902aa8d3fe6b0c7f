import type { PracticeQuery } from '@gorod/core/practice'
import { patient } from '../../data/patience.js'
import { pauseAfter } from '../../store/back-off.js'
import { Unavailable } from '../../store/unavailable.js'
import { asked, type Wire } from '../../store/wire.js'
import { answerIn, idsIn, overviewIn, similarIn, wholeIn } from './http-answers.js'
import type { SearchSource, WholePractices } from './source.js'

/** How a library over HTTP is asked. */
export interface HttpTools {
  fetch?: typeof fetch
  /** A number from 0 up to 1. */
  random?: () => number
  /** Waits so many milliseconds, or rejects with the reason of the signal. */
  pause?: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** Letters of a query that are sent: one more than are read, so that a server tells a longer one. */
const longestText = 1001
/** Practices asked for at once. */
const atOnce = 50
/** The longest that a reader is kept waiting before a second try, in milliseconds. */
const longestPause = 5_000

/**
 * A library that a server searches, at an address of the page's own site: the protocol of `docs/library-api.yaml`. What
 * fails for want of a connection is asked once more after a pause; while the server fails, questions wait longer and longer.
 *
 * @example await httpSource('/api/practices/').search({ text: 'подростки' })
 */
export function httpSource(
  url: string,
  { fetch, random = Math.random, pause = pausing }: HttpTools = {},
): SearchSource {
  const wire: Wire = { url, ...(fetch && { fetch }) }
  let failures = 0

  async function once(path: string, signal: AbortSignal | undefined): Promise<unknown> {
    try {
      const { body } = await asked(wire, path, { signal: patient(signal), mode: 'same-origin', cache: 'default' })
      signal?.throwIfAborted()
      failures = 0
      return body
    } catch (error) {
      signal?.throwIfAborted()
      if (isPassing(error)) failures++
      throw error
    }
  }

  async function get(path: string, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted()
    if (failures) await pause(Math.min(pauseAfter(failures, random), longestPause), signal)
    try {
      return await once(path, signal)
    } catch (error) {
      if (!isPassing(error) || failures > 1) throw error
      await pause(pauseAfter(failures, random, error.wait), signal)
      return once(path, signal)
    }
  }

  return {
    async open(signal) {
      failures = 0
      return overviewIn(await get('library', signal))
    },
    search: async (query, signal) => answerIn(await get(`search?${paramsOf(query)}`, signal)),
    ids: async (query, signal) => idsIn(await get(`ids?${paramsOf(query)}`, signal)),
    async practices(ids, signal) {
      const parts: WholePractices[] = []
      for (let from = 0; from < ids.length; from += atOnce) {
        const params = new URLSearchParams(ids.slice(from, from + atOnce).map((id) => ['id', id]))
        parts.push(await wholeIn(await get(`practices?${params}`, signal)))
      }
      return {
        practices: parts.flatMap(({ practices }) => practices),
        problems: parts.flatMap(({ problems }) => problems),
      }
    },
    async similar(id, count, signal) {
      const params = new URLSearchParams({ id, ...(count !== undefined && { count: String(count) }) })
      return similarIn(await get(`similar?${params}`, signal))
    },
    close: () => undefined,
  }
}

/** A query as parameters of an address: facets by their names, several values of one after another. */
export function paramsOf({ text, isComplete, chosen = {}, sort, page, pageSize }: PracticeQuery): URLSearchParams {
  const params = new URLSearchParams()
  const put = (name: string, value: string | number | undefined): void => {
    if (value !== undefined && value !== '') params.append(name, String(value))
  }
  put('text', text?.slice(0, longestText))
  put('complete', isComplete ? 'true' : undefined)
  for (const [facet, values] of Object.entries(chosen)) for (const value of values) put(facet, value)
  put('sort', sort)
  put('page', page)
  put('page-size', pageSize)
  return params
}

/** Whether the next try may succeed, without a reader being kept waiting too long. */
const isPassing = (error: unknown): error is Unavailable =>
  error instanceof Unavailable &&
  (error.reason === 'offline' || error.reason === 'busy') &&
  (error.wait ?? 0) <= longestPause

const pausing = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    })
  })
