import { OPEN } from './field.js'
import { give, move, NONE, type Holding } from './holding.js'

/** A search over jurors: one is reached when a slot of one reached before is open to it. */
export interface Exchange {
  /** The slot that reaches each juror, by its present holder. */
  via: Int32Array
  /** Jurors in the order in which they were reached. */
  queue: Int32Array
  reached: number
  waiting: Int32Array
  left: number
}

export const exchangeOf = ({ load }: Holding): Exchange => ({
  via: new Int32Array(load.length),
  queue: new Int32Array(load.length),
  reached: 0,
  waiting: new Int32Array(load.length),
  left: 0,
})

/** Begins a search among the jurors not closed. */
export function begin(exchange: Exchange, closed?: Uint8Array): void {
  exchange.reached = 0
  exchange.left = 0
  for (let juror = 0; juror < exchange.via.length; juror++)
    if (!closed?.[juror]) exchange.waiting[exchange.left++] = juror
}

/** Begins at a juror, who gives something away. */
export function beginAt(exchange: Exchange, juror: number, closed: Uint8Array): void {
  begin(exchange, closed)
  reach(exchange, exchange.waiting.subarray(0, exchange.left).indexOf(juror), NONE)
}

/** Reaches every waiting juror to whom the submission of the slot is open. */
export function offer({ field, submission }: Holding, exchange: Exchange, slot: number): void {
  const row = submission[slot]! * field.jurors.length
  for (let index = exchange.left - 1; index >= 0; index--)
    if (field.mark[row + exchange.waiting[index]!] === OPEN) reach(exchange, index, slot)
}

/** Passes slots on along the way by which a juror was reached, to the empty slot or to the juror where it began. */
export function passOn(holding: Holding, { via }: Exchange, to: number): void {
  for (let juror = to; via[juror] !== NONE;) {
    const slot = via[juror]!
    const giver = holding.juror[slot]!
    if (giver === NONE) return give(holding, slot, juror)
    move(holding, slot, juror)
    juror = giver
  }
}

function reach(exchange: Exchange, index: number, slot: number) {
  const juror = exchange.waiting[index]!
  exchange.waiting[index] = exchange.waiting[--exchange.left]!
  exchange.via[juror] = slot
  exchange.queue[exchange.reached++] = juror
}
