import type { Entry } from '@gorod/core/calendar'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Failure, Locale } from '../words/words.js'
import { readFeed, type Loaded } from './feed.js'
import { load } from './load.js'
import { readMarkup } from './markup.js'

const none: Loaded = { entries: [], skipped: [] }

/** An element that shows entries: given as a property, at an address, or in the tag. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  entries: readonly Entry[] | undefined
  src: string | undefined
  readonly locale: Locale
  tell(name: string, detail: unknown): boolean
}

/** Where the entries of an element come from, and how far they have come. */
export class Source implements ReactiveController {
  state: 'loading' | 'failed' | 'ready' = 'ready'
  failure: Failure = 'network'
  loaded: Loaded = none
  readonly #host: SourceHost
  readonly #watch: MutationObserver | undefined
  #request: AbortController | undefined

  constructor(host: SourceHost) {
    this.#host = host
    this.#watch = globalThis.MutationObserver && new MutationObserver(() => this.#reread())
    host.addController(this)
  }

  hostConnected(): void {
    this.#watch?.observe(this.#host, { childList: true, subtree: true })
    if (this.state === 'loading') this.refresh()
  }

  hostDisconnected(): void {
    this.#watch?.disconnect()
    this.#request?.abort()
  }

  /** Reads the data anew; the property comes before the address, the address before the markup. */
  refresh(): void {
    const { entries, src } = this.#host
    this.#request?.abort()
    if (entries) this.#settle(readFeed(entries))
    else if (src) void this.#fetch(src)
    else this.#settle(readMarkup(this.#host))
  }

  /** Markup may arrive after the tag: the page is still being parsed, or a script writes it. */
  #reread(): void {
    if (!this.#host.entries && !this.#host.src) this.refresh()
  }

  async #fetch(src: string): Promise<void> {
    const request = (this.#request = new AbortController())
    this.state = 'loading'
    this.#host.requestUpdate()
    const loaded = await load(src, this.#host.locale, request.signal)
    if (request.signal.aborted) return
    if (typeof loaded !== 'string') return this.#settle(loaded)
    this.state = 'failed'
    this.failure = loaded
    this.#host.requestUpdate()
  }

  #settle(loaded: Loaded = none): void {
    this.loaded = loaded
    this.state = 'ready'
    this.#host.tell('gorod-data', { count: loaded.entries.length, skipped: loaded.skipped })
    this.#host.requestUpdate()
  }
}
