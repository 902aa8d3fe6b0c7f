import { seededRandom, type EditionState } from '@gorod/core/judging'

/**
 * The submissions given to a juror in the round, in his own order: by lots drawn from juror, edition, round and
 * submission, so that it is the same on every device, stays as it is when a submission is added, and says nothing of
 * anybody else. Lots drawn before are taken from `lots`, and new ones kept there.
 */
export function ownOrder(
  { id: edition, round, sheets }: EditionState,
  juror: string,
  lots: Map<string, Map<string, number>> = new Map(),
): string[] {
  const seat = JSON.stringify([juror, edition, round])
  const drawn = lots.get(seat) ?? new Map<string, number>()
  lots.set(seat, drawn)
  const lotOf = (id: string): number => {
    const lot = drawn.get(id) ?? seededRandom(JSON.stringify([juror, edition, round, id])).word()
    drawn.set(id, lot)
    return lot
  }
  return Object.entries((round !== null && sheets[round]) || {})
    .flatMap(([id, byJuror]) => (byJuror[juror] ? { id, lot: lotOf(id) } : []))
    .sort((a, b) => a.lot - b.lot || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}
