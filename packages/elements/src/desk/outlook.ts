import type { Sha256 } from '@gorod/core/journal'
import type { EditionCommand, EditionState } from '@gorod/core/judging'
import type { Seen } from '../office/office.js'
import { isSameJson } from '../office/same-json.js'
import { forecast, type Step } from './forecast.js'

/** An edition as a person sees it: what the office showed last, with what he asked for since. */
export class Outlook {
  readonly #sha256: Sha256
  #seen: Seen
  #asked: EditionCommand[]
  #steps: Step[] = []

  constructor(seen: Seen, asked: readonly EditionCommand[], sha256: Sha256) {
    this.#seen = seen
    this.#asked = [...asked]
    this.#sha256 = sha256
  }

  get seen(): Seen {
    return this.#seen
  }

  /** The edition as it will be once everything asked for is carried out. */
  get state(): EditionState {
    this.#steps = forecast(this.#seen.state, this.#asked, this.#sha256, this.#steps)
    return this.#steps.at(-1)?.state ?? this.#seen.state
  }

  /** The edition before a command that was asked for. */
  before(command: EditionCommand | undefined): EditionState {
    const { state } = this
    const at = this.#steps.findIndex((step) => step.command === command)
    return at < 0 ? state : (this.#steps[at - 1]?.state ?? this.#seen.state)
  }

  /** Adds a command, in place of another where one is named. */
  ask(command: EditionCommand, replaces?: string): void {
    this.#asked = [...this.#asked.filter(({ id }) => id !== replaces), command]
  }

  /** Adds what another tab asked for. */
  join(commands: readonly EditionCommand[]): void {
    for (const command of commands) if (!this.#asked.some(({ id }) => id === command.id)) this.ask(command)
  }

  /** Takes a refused command out. */
  drop(id: string): void {
    this.#asked = this.#asked.filter((one) => one.id !== id)
  }

  /** The command of this id, if it counts here. */
  command = (id: string): EditionCommand | undefined => this.#asked.find((one) => one.id === id)

  /**
   * Looks anew; whether there was anything new. What is no longer on its way was answered, and counts until the office
   * shows what came of it.
   */
  async look(see: () => Promise<Seen>, pending: readonly EditionCommand[]): Promise<boolean> {
    const answered = new Set(this.#asked.filter(({ id }) => pending.every((one) => one.id !== id)))
    const seen = await see()
    const isNew = !isSameJson(seen.state, this.#seen.state)
    this.#asked = this.#asked.filter((command) => !answered.has(command))
    this.#seen = isNew ? seen : { ...this.#seen, at: seen.at, submissions: seen.submissions }
    if (isNew || answered.size) this.#steps = []
    return isNew
  }
}
