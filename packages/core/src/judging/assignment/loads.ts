import { beginAt, exchangeOf, offer, passOn } from './exchange.js'
import { NONE, type Holding } from './holding.js'

/**
 * Evens out loads until no chain of exchanges leads from a juror to one with two submissions less. The loads are then
 * decreasingly minimal: the greatest is least, then the second greatest, and so on; the least is greatest and the sum
 * of squares least as well (Harvey, Ladner, Lovász and Tamir 2006; Frank and Murota 2019). Coverage stays.
 */
export function evenOut(holding: Holding): void {
  const { field, load, head, next } = holding
  const exchange = exchangeOf(holding)
  const closed = new Uint8Array(field.jurors.length)
  for (let from = heaviest(load, closed); from !== NONE; from = heaviest(load, closed)) {
    beginAt(exchange, from, closed)
    let to = NONE
    for (let index = 0; index < exchange.reached; index++) {
      const juror = exchange.queue[index]!
      const isLighter = load[juror]! < (to === NONE ? load[from]! - 1 : load[to]!)
      if (isLighter && load[juror]! < field.room[juror]!) to = juror
      for (let slot = head[juror]!; slot !== NONE && exchange.left; slot = next[slot]!) offer(holding, exchange, slot)
    }
    if (to !== NONE) passOn(holding, exchange, to)
    // Nobody reached in vain is at the end of a chain from a juror with at most this load.
    else for (let index = 0; index < exchange.reached; index++) closed[exchange.queue[index]!] = 1
  }
}

function heaviest(load: Int32Array, closed: Uint8Array): number {
  let best = NONE
  load.forEach((weight, juror) => {
    if (!closed[juror] && (best === NONE || weight > load[best]!)) best = juror
  })
  return best
}
