import { Unavailable } from '../../store/unavailable.js'
import type { Refusal } from './messages.js'

/** An error as data that a worker may tell. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Unavailable)
    return { unavailable: error.reason, ...(error.wait !== undefined && { wait: error.wait }) }
  if (error instanceof DOMException && error.name === 'AbortError') return { aborted: true }
  return { failed: String(error) }
}

/** The error that was told. */
export function errorOf(refusal: Refusal): Error {
  if ('unavailable' in refusal)
    return new Unavailable(refusal.unavailable, refusal.wait === undefined ? {} : { wait: refusal.wait })
  return 'aborted' in refusal ? new DOMException('Given up', 'AbortError') : new Error(`gorod: ${refusal.failed}`)
}
