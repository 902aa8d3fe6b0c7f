import { GIVEN, OPEN, SCORED, type Field } from './field.js'
import { graphOf, type Graph } from './graph.js'

/** Nobody, nothing, the end of a list. */
export const NONE = -1

/**
 * Who holds what: each submission has as many slots as it needs jurors (or more, where more have scored it), a juror's
 * movable slots are a linked list. Arrays of numbers only, so that a million pairs fit into a few megabytes.
 */
export interface Holding {
  field: Field
  /** The slots of submission `i` are `start[i]` to `start[i + 1] − 1`. */
  start: Int32Array
  submission: Int32Array
  /** The juror in each slot. */
  juror: Int32Array
  /** The list of a juror's movable slots. */
  head: Int32Array
  next: Int32Array
  before: Int32Array
  /** Of each submission: how many jurors it has. */
  covered: Int32Array
  /** Of each juror: how many submissions. */
  load: Int32Array
  /** How many submissions two jurors share, row by row. */
  overlap: Int32Array
  /** How many submissions of a nomination a juror has, row by row of nominations. */
  seats: Int32Array
  graph: Graph
}

/** The holding of the start: scored pairs, then those of the previous assignment for which there is room. */
export function startOf(field: Field): Holding {
  const { submissions, jurors, demand, scored, previous } = field
  const width = jurors.length
  const size = Int32Array.from(demand)
  const busy = new Int32Array(submissions.length)
  for (const pair of scored) busy[Math.floor(pair / width)]!++
  busy.forEach((count, row) => (size[row] = Math.max(count, size[row]!)))
  const start = new Int32Array(submissions.length + 1)
  size.forEach((count, row) => (start[row + 1] = start[row]! + count))
  const slots = start[submissions.length]!
  const submission = new Int32Array(slots)
  size.forEach((_, row) => submission.fill(row, start[row], start[row + 1]))
  const holding: Holding = {
    field,
    start,
    submission,
    juror: new Int32Array(slots).fill(NONE),
    head: new Int32Array(width).fill(NONE),
    next: new Int32Array(slots).fill(NONE),
    before: new Int32Array(slots).fill(NONE),
    covered: new Int32Array(submissions.length),
    load: new Int32Array(width),
    overlap: new Int32Array(width * width),
    seats: new Int32Array(field.nominations.length * width),
    graph: graphOf(field, slots),
  }
  for (const pairs of [scored, previous])
    for (const pair of pairs) {
      const [row, juror] = [Math.floor(pair / width), pair % width]
      const slot = emptySlot(holding, row)
      if (slot !== NONE && holding.load[juror]! < field.room[juror]!) give(holding, slot, juror)
    }
  return holding
}

/** An empty slot of a submission, or `NONE`. */
export function emptySlot({ start, juror }: Holding, row: number): number {
  for (let slot = start[row]!; slot < start[row + 1]!; slot++) if (juror[slot] === NONE) return slot
  return NONE
}

export const isMovable = ({ field, submission, juror }: Holding, slot: number): boolean =>
  juror[slot] !== NONE && field.mark[submission[slot]! * field.jurors.length + juror[slot]!] === GIVEN

/** The movable slots of a juror, as they are now. */
export function slotsOf({ head, next }: Holding, juror: number): number[] {
  const slots: number[] = []
  for (let slot = head[juror]!; slot !== NONE; slot = next[slot]!) slots.push(slot)
  return slots
}

/** Puts a juror into an empty slot; a scored pair stays scored and is not listed. */
export function give(holding: Holding, slot: number, to: number): void {
  const { field, juror, submission, head, next, before } = holding
  count(holding, slot, to, 1)
  juror[slot] = to
  const pair = submission[slot]! * field.jurors.length + to
  if (field.mark[pair] === SCORED) return
  field.mark[pair] = GIVEN
  next[slot] = head[to]!
  before[slot] = NONE
  if (head[to] !== NONE) before[head[to]!] = slot
  head[to] = slot
}

/** Empties a movable slot. */
export function take(holding: Holding, slot: number): void {
  const { field, juror, submission, head, next, before } = holding
  const from = juror[slot]!
  juror[slot] = NONE
  count(holding, slot, from, -1)
  field.mark[submission[slot]! * field.jurors.length + from] = OPEN
  if (before[slot] === NONE) head[from] = next[slot]!
  else next[before[slot]!] = next[slot]!
  if (next[slot] !== NONE) before[next[slot]!] = before[slot]!
}

/** Gives a movable slot to another juror. */
export function move(holding: Holding, slot: number, to: number): void {
  take(holding, slot)
  give(holding, slot, to)
}

function count(
  { field, start, submission, juror, covered, load, overlap, seats }: Holding,
  slot: number,
  who: number,
  by: number,
) {
  const row = submission[slot]!
  const width = field.jurors.length
  covered[row]! += by
  load[who]! += by
  seats[field.nomination[row]! * width + who]! += by
  for (let other = start[row]!; other < start[row + 1]!; other++) {
    if (juror[other] === NONE) continue
    overlap[who * width + juror[other]!]! += by
    overlap[juror[other]! * width + who]! += by
  }
}
