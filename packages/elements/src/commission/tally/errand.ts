import { counter } from './counter.js'
import type { Asked, Told } from './messages.js'

/** Something that takes a while, worked out beside the page: how far it is, and what came of it. */
export class Errand<T> {
  /** From 0 to 1, where it can be told. */
  progress: number | undefined
  result: T | undefined
  readonly #counter: ReturnType<typeof counter>

  /** `answer` takes the result out of what is told; `changed` is called when something is. */
  constructor(
    asked: Asked,
    answer: (told: Told) => T | undefined,
    changed: () => void,
    make: typeof counter = counter,
  ) {
    this.#counter = make((told) => {
      if ('progress' in told) this.progress = told.progress
      else {
        this.result = answer(told)
        this.#counter.stop()
      }
      changed()
    })
    this.#counter.ask(asked)
  }

  /** Breaks it off: nothing comes of it any more. */
  stop(): void {
    this.#counter.stop()
  }
}
