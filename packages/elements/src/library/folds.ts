import type { ReactiveControllerHost } from 'lit'

/** What is unfolded on the screen, and what is looked for inside it: nothing that an address needs to say. */
export class Folds {
  readonly #host: ReactiveControllerHost
  readonly #open = new Map<string, boolean>()
  readonly #sought = new Map<string, string>()

  constructor(host: ReactiveControllerHost) {
    this.#host = host
  }

  /** Whether something is unfolded; as said until the reader decides. */
  isOpen(name: string, usually = false): boolean {
    return this.#open.get(name) ?? usually
  }

  set(name: string, isOpen: boolean): void {
    if (this.#open.get(name) === isOpen) return
    this.#open.set(name, isOpen)
    this.#host.requestUpdate()
  }

  /** What is looked for in a list. */
  sought(name: string): string {
    return this.#sought.get(name) ?? ''
  }

  seek(name: string, text: string): void {
    this.#sought.set(name, text)
    this.#host.requestUpdate()
  }
}
