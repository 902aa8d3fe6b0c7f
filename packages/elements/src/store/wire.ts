import { Unavailable, type UnavailableReason } from './unavailable.js'

/** Where a server is, and how it is asked. */
export interface Wire {
  /** The address of an edition; the page's own origin unless it says another. */
  url: string
  fetch?: typeof fetch
}

/** What a server said: the status, the JSON it sent and the tag of what it showed. */
export interface Reply {
  status: number
  body: unknown
  tag: string | null
}

const LONGEST_ANSWER = 30_000

const reasons: Readonly<Record<number, UnavailableReason>> = {
  401: 'signed-out',
  403: 'signed-out',
  413: 'too-large',
  423: 'closed',
  429: 'busy',
}

/** The address of a part of an edition. */
export function placeOf({ url }: Wire, path: string): URL {
  const base = new URL(url, globalThis.location?.href)
  if (!base.pathname.endsWith('/')) base.pathname += '/'
  return new URL(path, base)
}

/** Asks a server for JSON; whatever else comes back, and nothing at all, rejects with `Unavailable`. */
export async function asked(
  wire: Wire,
  path: string,
  init: RequestInit = {},
  also: readonly number[] = [],
): Promise<Reply> {
  const response = await reached(wire, path, { signal: AbortSignal.timeout(LONGEST_ANSWER), ...init })
  const { status, headers } = response
  const isExpected = response.ok || also.includes(status)
  if (!isExpected) throw refusal(response)
  if (status === 304) return { status, body: undefined, tag: headers.get('etag') }
  return { status, body: await json(response), tag: headers.get('etag') }
}

/** Asks a server for anything; only a lost connection rejects. */
export async function reached(wire: Wire, path: string, init: RequestInit): Promise<Response> {
  const { fetch: ask = globalThis.fetch } = wire
  try {
    return await ask(placeOf(wire, path), {
      cache: 'no-store',
      credentials: 'same-origin',
      redirect: 'manual',
      ...init,
    })
  } catch (error) {
    throw new Unavailable('offline', { cause: error })
  }
}

/** What to send as JSON. */
export const posting = (value: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
})

/** What a status comes to; a way elsewhere is the way to sign in. */
export function refusal({ status, type, headers }: Response): Unavailable {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return new Unavailable('signed-out')
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  const wait = Number.isFinite(seconds) ? { wait: Math.min(Math.max(seconds, 0), 3600) * 1000 } : {}
  return new Unavailable(reasons[status] ?? (status >= 500 ? 'busy' : 'unreadable'), wait)
}

async function json(response: Response): Promise<unknown> {
  if (!/^application\/json\b/.test(response.headers.get('content-type') ?? '')) throw new Unavailable('unreadable')
  const text = await response.text().catch((error: unknown) => {
    throw new Unavailable('offline', { cause: error })
  })
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Unavailable('unreadable', { cause: error })
  }
}

/** A value as a record; what is none is unreadable. */
export function recordOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unavailable('unreadable')
  return value as Record<string, unknown>
}

/** A value as a list of records; what is none is unreadable. */
export function recordsOf(value: unknown): Record<string, unknown>[] {
  if (!Array.isArray(value)) throw new Unavailable('unreadable')
  return value.map(recordOf)
}
