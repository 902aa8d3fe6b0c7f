import { NotJsonError } from '@gorod/core/journal'
import { Unavailable, type UnavailableReason } from '../store/unavailable.js'

const MOST_BYTES = 1 << 20

/** A request that is not answered with what it asked for. */
export class Refusal extends Error {
  readonly status: number
  readonly reason: string

  constructor(status: number, reason: UnavailableReason) {
    super(reason)
    this.status = status
    this.reason = reason
  }
}

/** The answer to what went wrong; of a fault of the server nothing is told. */
export function refused(error: unknown): Response {
  if (error instanceof Refusal) return answer({ reason: error.reason }, error.status)
  if (error instanceof Unavailable) return answer({ reason: 'busy' }, 503, { 'retry-after': '5' })
  if (error instanceof NotJsonError || error instanceof RangeError || error instanceof TypeError)
    return answer({ reason: 'unreadable' }, 400)
  return answer({ reason: 'busy' }, 500)
}

/** An answer that no cache keeps. */
export const answer = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  })

/** The JSON of a request, read no further than its bound. */
export async function bodyOf(request: Request): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers.get('content-type') ?? '')) throw new Refusal(415, 'unreadable')
  const reader = request.body?.getReader()
  const decoder = new TextDecoder()
  let [text, bytes] = ['', 0]
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length
    if (bytes > MOST_BYTES) throw new Refusal(413, 'too-large')
    text += decoder.decode(part.value, { stream: true })
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 'unreadable')
  }
}

/** A value as a record; what is none cannot be read. */
export function recordOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal(400, 'unreadable')
  return value as Record<string, unknown>
}

/** The id of a command of which nothing else is known. */
export const idOf = (command: unknown): string => {
  const { id } = recordOf(command)
  return typeof id === 'string' ? id.slice(0, 200) : ''
}
