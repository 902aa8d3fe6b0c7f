import type { Locale, Failure } from '../words/words.js'
import { readFeed, type Loaded } from './feed.js'

/** The largest file that is read, in characters. */
const limit = 8_000_000
/** How long a server may take, in milliseconds. */
const patience = 30_000

/** Data that could not be loaded, with the reason. */
export class LoadError extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure)
    this.failure = failure
  }
}

/** The entries at an address of the page's own site: JSON, or iCalendar where the address ends in `.ics`. */
export async function load(src: string, locale: Locale, signal: AbortSignal): Promise<Loaded> {
  const url = addressOf(src)
  const body = await textAt(url, signal)
  if (body.length > limit) throw new LoadError('size')
  const data = url.pathname.endsWith('.ics') ? await fromCalendarFile(body, locale) : fromJson(body)
  const feed = readFeed(data)
  if (!feed) throw new LoadError('format')
  return feed
}

function addressOf(src: string): URL {
  if (!URL.canParse(src, document.baseURI)) throw new LoadError('network')
  const url = new URL(src, document.baseURI)
  if (url.origin !== location.origin) throw new LoadError('origin')
  return url
}

async function textAt(url: URL, signal: AbortSignal): Promise<string> {
  let response: Response
  try {
    response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) })
  } catch {
    throw new LoadError('network')
  }
  if (!response.ok) throw new LoadError('network')
  if (new URL(response.url).origin !== location.origin) throw new LoadError('origin')
  if (Number(response.headers.get('content-length')) > limit * 2) throw new LoadError('size')
  return response.text()
}

function fromJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new LoadError('format')
  }
}

/** The reader of iCalendar is large, and fetched only by a page that needs it. */
async function fromCalendarFile(body: string, locale: Locale): Promise<unknown> {
  const { readCalendarFile } = await import('../icalendar.js')
  return readCalendarFile(body, locale)
}
