import { patient } from '../../data/patience.js'
import { Unavailable, type UnavailableReason } from '../../store/unavailable.js'

const reasons: Readonly<Record<number, UnavailableReason>> = { 401: 'signed-out', 403: 'signed-out', 429: 'busy' }

/**
 * The bytes of a file of the page's own site; nothing where there is none. Names that change with the content are kept
 * by the browser, the others asked for anew.
 */
export async function fileAt(url: string, signal?: AbortSignal): Promise<Uint8Array | undefined> {
  const cache = /\.[a-z\d]{8}\.\w+$/.test(url) ? 'default' : 'no-cache'
  try {
    const response = await fetch(url, { mode: 'same-origin', signal: patient(signal), cache })
    if (response.status === 404 || response.status === 410) return undefined
    if (!response.ok) throw new Unavailable(reasons[response.status] ?? 'busy')
    return new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    signal?.throwIfAborted()
    throw error instanceof Unavailable ? error : new Unavailable('offline', { cause: error })
  }
}

/** The value that bytes are the JSON of; nothing if they are not. */
export function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
