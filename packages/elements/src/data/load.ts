import type { Locale, Failure } from '../words/words.js'
import { readFeed, type Loaded } from './feed.js'

/** The largest file that is read, in bytes. */
const limit = 16_000_000
/** How long a server may take, in milliseconds. */
const patience = 30_000

/** The entries at an address of the page's own site: JSON, or iCalendar where the address ends in `.ics`. */
export async function load(src: string, locale: Locale, signal: AbortSignal): Promise<Loaded | Failure> {
  let url: URL
  let body: string
  try {
    url = new URL(src, document.baseURI)
    const given = AbortSignal.any([signal, AbortSignal.timeout(patience)])
    const response = await fetch(url, { mode: 'same-origin', signal: given })
    if (!response.ok || Number(response.headers.get('content-length')) > limit) return 'network'
    body = await response.text()
  } catch {
    return 'network'
  }
  try {
    return (body.length < limit && readFeed(await parsed(url, body, locale))) || 'format'
  } catch {
    return 'format'
  }
}

/** The reader of iCalendar is large, and fetched only by a page that needs it. */
const parsed = async (url: URL, body: string, locale: Locale): Promise<unknown> =>
  url.pathname.endsWith('.ics') ? (await import('../icalendar.js')).readCalendarFile(body, locale) : JSON.parse(body)
