import { begin, exchangeOf, offer, passOn, type Exchange } from './exchange.js'
import { emptySlot, NONE, take, type Holding } from './holding.js'

/**
 * Fills as many slots as can be filled by exchanges (augmenting paths: Ford and Fulkerson 1956), then as fairly as can
 * be: no submission could gain a juror from one that has two more. Of the vectors of coverage, which are the bases of a
 * polymatroid, that is the one whose least is greatest, then the second least, and so on (Frank and Murota 2019).
 */
export function cover(holding: Holding): void {
  const { field, covered } = holding
  const exchange = exchangeOf(holding)
  const closed = new Uint8Array(field.jurors.length)
  field.demand.forEach((places, row) => {
    while (covered[row]! < places && gains(holding, exchange, closed, row));
  })
  for (let better = true; better;) {
    better = false
    closed.fill(0)
    const short = Array.from(field.demand.keys()).filter((row) => covered[row]! < field.demand[row]!)
    short.sort((a, b) => covered[a]! - covered[b]! || a - b)
    for (const row of short) if (inherits(holding, exchange, closed, row)) better = true
  }
}

/** Gives a submission one more juror, if some juror at the end of a chain of exchanges has room. */
function gains(holding: Holding, exchange: Exchange, closed: Uint8Array, row: number): boolean {
  begin(exchange, closed)
  offer(holding, exchange, emptySlot(holding, row))
  for (let index = 0; index < exchange.reached; index++) {
    const juror = exchange.queue[index]!
    if (holding.load[juror]! < holding.field.room[juror]!) {
      passOn(holding, exchange, juror)
      return true
    }
    for (let slot = holding.head[juror]!; slot !== NONE; slot = holding.next[slot]!) offer(holding, exchange, slot)
  }
  close(exchange, closed)
  return false
}

/** Gives a submission one more juror at the cost of one that has at least two more. */
function inherits(holding: Holding, exchange: Exchange, closed: Uint8Array, row: number): boolean {
  const { submission, covered, head, next } = holding
  begin(exchange, closed)
  offer(holding, exchange, emptySlot(holding, row))
  for (let index = 0; index < exchange.reached; index++) {
    const juror = exchange.queue[index]!
    for (let slot = head[juror]!; slot !== NONE; slot = next[slot]!) {
      if (covered[submission[slot]!]! >= covered[row]! + 2) {
        take(holding, slot)
        passOn(holding, exchange, juror)
        return true
      }
      offer(holding, exchange, slot)
    }
  }
  close(exchange, closed)
  return false
}

/** All jurors reached in vain are full, and nothing leads out of them: later searches need not enter. */
function close({ queue, reached }: Exchange, closed: Uint8Array): void {
  for (let index = 0; index < reached; index++) closed[queue[index]!] = 1
}
