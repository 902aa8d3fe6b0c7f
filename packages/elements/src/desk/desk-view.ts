import type { Submission } from '@gorod/core/contest'
import type { EditionState, Viewer } from '@gorod/core/judging'
import { OwnOrder } from './order.js'
import { progressOf, queueOf, type QueueProgress, type Row } from './queue.js'
import { reviewOf, type ReviewPart } from './review.js'
import { ownMarks, sheetView, type SheetView } from './sheet-view.js'

/** What a desk shows: everything here follows from the edition as its juror sees it. */
export abstract class DeskView {
  abstract readonly viewer: Viewer
  abstract readonly state: EditionState
  abstract readonly submissions: readonly Submission[]
  /** A comment that is still being typed. */
  protected abstract typed(submission: string, criterion: string): string | undefined
  #order: OwnOrder | undefined
  #rows: { of: EditionState; rows: Row[] } | undefined
  #marks: { of: EditionState; marks: ReturnType<typeof ownMarks> } | undefined

  /** The juror's queue in his own order. */
  get rows(): readonly Row[] {
    const { state } = this
    this.#order ??= new OwnOrder(this.viewer.id)
    if (this.#rows?.of !== state) this.#rows = { of: state, rows: queueOf(state, this.viewer.id, this.#order) }
    return this.#rows.rows
  }

  /** All of the juror's own marks: by criterion, then by submission. */
  get marks(): ReturnType<typeof ownMarks> {
    const { state } = this
    if (this.#marks?.of !== state) this.#marks = { of: state, marks: ownMarks(state, this.viewer.id) }
    return this.#marks.marks
  }

  get progress(): QueueProgress {
    return progressOf(this.rows, this.state.rules?.minutesPerSubmission ?? 0)
  }

  /** Whether sheets may be filled now. */
  get isOpen(): boolean {
    return this.state.phase === 'open' || this.state.phase === 'closing'
  }

  row = (id: string): Row | undefined => this.rows.find((row) => row.id === id)

  submission = (id: string): Submission | undefined => this.submissions.find((one) => one.id === id)

  /** The entry to go on with: the next undone one after an entry, or from the beginning. */
  next(after?: string): Row | undefined {
    const from = this.rows.findIndex(({ id }) => id === after) + 1
    return [...this.rows.slice(from), ...this.rows.slice(0, from)].find((row) => row.isUndone && row.id !== after)
  }

  sheet(id: string): SheetView | undefined {
    const submission = this.submission(id)
    return submission && sheetView(this.state, this.viewer.id, submission, (one) => this.typed(id, one))
  }

  /** All of the juror's own sheets, before he signs. */
  review(): ReviewPart[] {
    return reviewOf(this.state, this.viewer.id, this.rows, this.submissions)
  }
}
