import { deskOf, type Desk } from './desk.js'
import type { FeedOptions } from './feed.js'
import type { Held } from './messages.js'
import type { SearchSource } from './source.js'

/** The desks of a page by the address of their library, with the number of those who ask there. */
const desks = new Map<string, { desk: Desk; visitors: number }>()

/**
 * A library as files on the page's own site: the folder that `practiceSite` wrote, or a feed of practices as JSON. All
 * sources of one address share one worker; without a worker the page itself searches.
 *
 * @example await filesSource('/library/').search({ text: 'подростки' })
 */
export function filesSource(url: string): SearchSource {
  const href = hrefOf(url)
  return visiting(
    () => {
      const shared = desks.get(href) ?? { desk: deskOf({ url: href }), visitors: 0 }
      desks.set(href, shared)
      shared.visitors++
      return shared.desk
    },
    () => {
      const shared = desks.get(href)
      if (!shared || --shared.visitors) return
      shared.desk.stop()
      desks.delete(href)
    },
  )
}

/**
 * A library over practices that the page has, of whatever shape: the good ones are searched, the bad ones listed.
 *
 * @example practicesSource(JSON.parse(text), { rubricator })
 */
export function practicesSource(practices: unknown, options: FeedOptions = {}): SearchSource {
  const held: Held = { practices, options }
  let desk: Desk | undefined
  return visiting(
    () => (desk = deskOf(held)),
    () => desk?.stop(),
  )
}

function hrefOf(url: string): string {
  try {
    return new URL(url, globalThis.document?.baseURI).href
  } catch {
    return url
  }
}

/** A source that goes to a desk when first asked, and leaves it when closed. */
function visiting(enter: () => Desk, leave: () => void): SearchSource {
  let desk: Desk | undefined
  const at = (): Desk['answers'] => (desk ??= enter()).answers
  return {
    open: async (signal) => at().open(signal),
    search: async (query, signal) => at().search(query, signal),
    ids: async (query, signal) => at().ids(query, signal),
    practices: async (ids, signal) => at().practices(ids, signal),
    similar: async (id, count, signal) => at().similar(id, count, signal),
    close() {
      if (desk) leave()
      desk = undefined
    },
  }
}
