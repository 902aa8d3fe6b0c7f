import {
  conflictsOf,
  electors,
  isBarred,
  meetingOrder,
  type EditionState,
  type MeetingOrder,
  type Member,
} from '@gorod/core/judging'
import type { Scene } from '../scene.js'

/** Seats with a vote, one for each person: the one that is present, where a meeting is known. */
export function voters(state: EditionState, day: string, present?: readonly string[]): Member[] {
  if (!state.commission) return []
  return [...electors(state.commission, day).values()].flatMap(
    (seats) => (present ? seats.find(({ id }) => present.includes(id)) : seats[0]) ?? [],
  )
}

/**
 * Of these seats, those whose person a conflict keeps from a submission that an item decides on: one proposed for an award,
 * or one of equals that wait for a vote. Whoever else stays out is marked by the secretary.
 */
export function recusedFrom(
  { seen: { state }, standings }: Pick<Scene, 'seen' | 'standings'>,
  nomination: string,
  seats: readonly Member[],
  day: string,
): Member[] {
  const { commission, conflicts, rules } = state
  const result = standings?.nominations.find((one) => one.nomination === nomination)
  if (!commission || !result) return []
  const decided = new Set([
    ...result.degrees.flatMap(({ submissions }) => submissions),
    ...result.ties.flatMap(({ open }) => open.flat()),
  ])
  const entries = Object.values(state.entries).filter(({ id }) => decided.has(id))
  const all = conflictsOf(commission, entries, conflicts, rules?.conflicts)
  const members = commission.members
  const barred = new Set(
    all.filter(({ member, submission }) => isBarred(all, member, submission, members)).map(({ member }) => member),
  )
  const persons = [...electors(commission, day).values()]
  return seats.filter((seat) =>
    persons.some((held) => held.some(({ id }) => id === seat.id) && held.some(({ id }) => barred.has(id))),
  )
}

/** The nominations in the order in which people leave least often, by core. */
export function orderOfNominations(scene: Pick<Scene, 'seen' | 'standings'>, day: string): MeetingOrder {
  const { state } = scene.seen
  const seats = voters(state, day)
  return meetingOrder(
    (state.rules?.nominations ?? []).map(({ id }) => ({
      id,
      recused: recusedFrom(scene, id, seats, day).map((seat) => seat.id),
    })),
  )
}

/** The nomination that an item of the agenda names. */
export const nominationOf = ({ rules }: EditionState, item: string): string | undefined =>
  rules?.nominations.find(({ title }) => item.includes(`«${title}»`) || item.includes(`“${title}”`))?.id
