import type { FieldPlace } from './field-change.js'

/** What a field said before it was changed. */
export interface Former extends FieldPlace {
  value: number | string | null
}

/** The most changes that can be taken back. */
const DEPTH = 100

/** The changes of this visit, the last one first to be taken back; a comment typed in one go is one change. */
export class Undo {
  #past: Former[] = []

  note(former: Former): void {
    const last = this.#past.at(-1)
    const isSameText =
      former.field === 'comments' &&
      last?.field === 'comments' &&
      last.round === former.round &&
      last.submission === former.submission &&
      last.criterion === former.criterion
    if (!isSameText) this.#past = [...this.#past.slice(1 - DEPTH), former]
  }

  /** The last change of a round; those of a former one are not taken back any more. */
  take(round: string | null): Former | undefined {
    const last = this.#past.pop()
    return last && last.round !== round ? this.take(round) : last
  }
}
