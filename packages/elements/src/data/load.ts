import type { Locale, Failure } from '../words/words.js'
import { readFeed, type Loaded } from './feed.js'
import { patient } from './patience.js'

/** The largest file that is read, in characters. */
const limit = 8_000_000

/** The entries at an address of the page's own site: JSON, or iCalendar where the address ends in `.ics`. */
export async function load(src: string, locale: Locale, signal: AbortSignal): Promise<Loaded | Failure> {
  let body: string
  try {
    const response = await fetch(src, { mode: 'same-origin', signal: patient(signal) })
    if (!response.ok) return 'network'
    body = await response.text()
  } catch {
    return 'network'
  }
  try {
    return (body.length < limit && (await parsed(src, body, locale))) || 'format'
  } catch {
    return 'format'
  }
}

/** The reader of iCalendar is large, and fetched only by a page that needs it. */
const parsed = async (src: string, body: string, locale: Locale): Promise<Loaded | undefined> =>
  /\.ics(?:\?|$)/i.test(src)
    ? (await import('../icalendar.js')).readCalendarFile(body, locale)
    : readFeed(JSON.parse(body))
