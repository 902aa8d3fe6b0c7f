import { OPEN } from './field.js'
import type { Holding } from './holding.js'

/**
 * Which jurors each nomination begins with, row by row of nominations: so few that its places can link them twice over (a
 * graph of submissions and jurors without bridges has as many edges as nodes), so many that loads can be even. Nominations
 * in turn take the jurors planned least so far, of these who were together least.
 */
export function teamsOf(holding: Holding): Uint8Array {
  const { field, start, seats, load } = holding
  const [width, count] = [field.jurors.length, field.nominations.length]
  const places = new Int32Array(count)
  const wanted = new Int32Array(count)
  const able = new Int32Array(count * width)
  field.demand.forEach((_, row) => {
    const nomination = field.nomination[row]!
    places[nomination]! += start[row + 1]! - start[row]!
    wanted[nomination]! += Math.max(0, start[row + 1]! - start[row]! - 1)
    for (let juror = 0; juror < width; juror++)
      if (field.mark[row * width + juror] === OPEN) able[nomination * width + juror]!++
  })
  const share = Math.max(1, Math.floor(places.reduce((sum, some) => sum + some, 0) / (width || 1)))
  const planned = Float64Array.from(load)
  const together = new Int32Array(width * width)
  const teams = new Uint8Array(count * width)
  const candidates = (nomination: number) =>
    field.jurors
      .map((_, juror) => juror)
      .filter((juror) => able[nomination * width + juror] || seats[nomination * width + juror])
  const order = field.nominations.map((_, nomination) => ({ nomination, jurors: candidates(nomination) }))
  order.sort((a, b) => a.jurors.length - b.jurors.length || a.nomination - b.nomination)
  for (const { nomination, jurors } of order) {
    const size = Math.min(
      jurors.length,
      Math.max(1, Math.min(wanted[nomination]!, places[nomination]! >> 1), Math.ceil(places[nomination]! / share)),
    )
    const own = places[nomination]! / size
    const met = new Int32Array(width)
    const left = new Set(jurors)
    const team: number[] = []
    const isFull = (juror: number) => Number(planned[juror]! >= field.room[juror]!)
    const precedes = (a: number, b: number) =>
      isFull(a) - isFull(b) ||
      Number(!seats[nomination * width + a]) - Number(!seats[nomination * width + b]) ||
      planned[a]! - planned[b]! ||
      met[a]! - met[b]!
    while (team.length < size) {
      const next = [...left].reduce((best, juror) => (precedes(juror, best) < 0 ? juror : best))
      left.delete(next)
      for (const mate of team) {
        together[mate * width + next]!++
        together[next * width + mate]!++
      }
      team.push(next)
      for (const juror of left) met[juror]! += together[juror * width + next]!
    }
    for (const juror of team) {
      planned[juror]! += own
      teams[nomination * width + juror] = 1
    }
  }
  return teams
}
