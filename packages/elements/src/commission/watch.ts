import type { Office, Seen } from '../office/office.js'
import { Unavailable } from '../store/unavailable.js'
import { coverageAhead } from './coverage/count.js'
import { partsAhead } from './coverage/linked.js'
import { standingsAhead } from './standings.js'

/** What an office shows, looked at whenever there is news: one look at a time, and counted before it is shown. */
export class Watch {
  seen: Seen | undefined
  /** Whether the office could not be reached last. */
  isOut = false
  readonly #office: Office
  readonly #changed: () => void
  #stop: (() => void) | undefined
  #looking: Promise<void> | undefined
  #isNews = false

  constructor(office: Office, changed: () => void) {
    this.#office = office
    this.#changed = changed
  }

  start(): void {
    this.#stop?.()
    this.#stop = this.#office.subscribe(
      () => void this.look(),
      (trouble) => this.#hear(trouble !== undefined),
    )
    void this.look()
  }

  stop(): void {
    this.#stop?.()
    this.#stop = undefined
  }

  /** What is heard of the connection; when it is back, the office tells of news, too. */
  #hear(isOut: boolean): void {
    if (!isOut || this.isOut) return
    this.isOut = true
    this.#changed()
  }

  /** Done when everything that was new by now is shown. */
  look(): Promise<void> {
    this.#isNews = true
    this.#looking ??= this.#look().finally(() => (this.#looking = undefined))
    return this.#looking
  }

  async #look(): Promise<void> {
    while (this.#isNews) {
      this.#isNews = false
      try {
        const seen = await this.#office.see()
        await coverageAhead(seen.state)
        await partsAhead(seen.state)
        await standingsAhead(seen.state)
        this.seen = seen
        this.isOut = false
      } catch (error) {
        if (!(error instanceof Unavailable)) throw error
        this.isOut = true
      }
      this.#changed()
    }
  }
}
