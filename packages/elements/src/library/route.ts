import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { readChosen, writeChosen, type Chosen } from './address.js'

/** Where the address of the page says what is shown: after `?`, after `#`, or nowhere. */
export type Routing = 'query' | 'hash' | 'none'

/** Where a reader was on a screen: how far down, and on what. */
export interface Whereabouts {
  top: number
  focus: string
}

interface RouteHost extends ReactiveControllerHost {
  readonly routing: Routing
  readonly prefix: string
  /** The address has changed under the page. */
  travel(where: Whereabouts | undefined): void
}

/** Typing is written into the address when it pauses (ms). */
const pause = 300

const said = (mark: '?' | '#', parameters: string): string => parameters && mark + parameters

/** What an element shows, in the address of its page; what belongs to others there stays. */
export class Route implements ReactiveController {
  readonly #host: RouteHost
  #later: ReturnType<typeof setTimeout> | undefined
  #typed: Chosen | undefined

  constructor(host: RouteHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('popstate', this)
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this)
    this.#flush()
  }

  handleEvent({ state }: PopStateEvent): void {
    clearTimeout(this.#later)
    this.#typed = undefined
    this.#host.travel((Object(state) as Record<string, Whereabouts | undefined>)[this.#key])
  }

  /** What the address says; nothing where it is not used. */
  read(): Chosen | undefined {
    const { routing, prefix } = this.#host
    if (routing === 'none') return undefined
    const text = routing === 'hash' ? location.hash.slice(1) : location.search
    return readChosen(new URLSearchParams(text), prefix)
  }

  /** The address of a screen, to be opened elsewhere too; the page's own where addresses are not used. */
  addressOf(chosen: Chosen): string {
    const { routing, prefix } = this.#host
    const { href, search, hash } = location
    const page = href.slice(0, href.length - hash.length)
    if (routing === 'hash') return page + said('#', writeChosen(hash.slice(1), chosen, prefix))
    if (routing === 'query')
      return page.slice(0, page.length - search.length) + said('?', writeChosen(search, chosen, prefix)) + hash
    return href
  }

  /** A new place in the history of the page; `where` the reader was on the screen before it, and whether that was a list. */
  push(chosen: Chosen, where: Whereabouts, isList: boolean): void {
    if (this.#host.routing === 'none') return
    this.#flush()
    history.replaceState({ ...Object(history.state), [this.#key]: where }, '')
    history.pushState({ [this.#mark]: isList }, '', this.addressOf(chosen))
  }

  /** The same place with another address, once typing pauses. */
  replace(chosen: Chosen): void {
    if (this.#host.routing === 'none') return
    this.#typed = chosen
    clearTimeout(this.#later)
    this.#later = setTimeout(() => this.#flush(), pause)
  }

  /** Whether this place was reached from a list of this element. */
  get isFollowingList(): boolean {
    return this.#host.routing !== 'none' && (Object(history.state) as Record<string, unknown>)[this.#mark] === true
  }

  get #key(): string {
    return `gorod-library ${this.#host.prefix}`
  }

  get #mark(): string {
    return `${this.#key} next`
  }

  #flush(): void {
    clearTimeout(this.#later)
    if (this.#typed) history.replaceState(history.state, '', this.addressOf(this.#typed))
    this.#typed = undefined
  }
}
