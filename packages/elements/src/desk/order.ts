import { seededRandom, type EditionState } from '@gorod/core/judging'

/**
 * The submissions given to a juror in the round, in his own order: by lots drawn from juror, edition, round and
 * submission, so that it is the same on every device, stays as it is when a submission is added, and says nothing of
 * anybody else.
 */
export function ownOrder({ id: edition, round, sheets }: EditionState, juror: string): string[] {
  const given = Object.entries((round !== null && sheets[round]) || {}).filter(([, byJuror]) => byJuror[juror])
  return given
    .map(([id]) => ({ id, lot: seededRandom(JSON.stringify([juror, edition, round, id])).word() }))
    .sort((a, b) => a.lot - b.lot || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}
