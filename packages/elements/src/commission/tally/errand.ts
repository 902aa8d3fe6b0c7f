import { counter, type Counter, type Make } from './counter.js'
import { errandFile } from './files.js'
import type { Ordered, Told } from './messages.js'

/** Something that takes a while, worked out beside the page: how far it is, and what came of it. */
export class Errand<T> {
  /** From 0 to 1, where it can be told. */
  progress: number | undefined
  result: T | undefined
  /** The file that does the work, if it could not be loaded. */
  missing: string | undefined
  readonly #start: () => Counter<Ordered>
  #counter: Counter<Ordered>

  /** `answer` takes the result out of what is told; `changed` is called when something is. */
  constructor(
    asked: Ordered,
    answer: (told: Told) => T | undefined,
    changed: () => void,
    make: Make<Ordered> = counter,
  ) {
    const hear = (told: Told): void => {
      if ('progress' in told) this.progress = told.progress
      else {
        if ('missing' in told) this.missing = told.missing
        else this.result = answer(told)
        this.#counter.stop()
      }
      changed()
    }
    this.#start = () => {
      const own = make(hear, errandFile)
      own.ask(asked)
      return own
    }
    this.#counter = this.#start()
  }

  /** Tries once more what a file was missing for. */
  again(): void {
    this.missing = this.progress = undefined
    this.#counter = this.#start()
  }

  /** Breaks it off: nothing comes of it any more. */
  stop(): void {
    this.#counter.stop()
  }
}
