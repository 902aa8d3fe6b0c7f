import { zoneDay } from '../../contest/zone-day.js'
import type { Problem } from '../../problem/problem.js'
import { judgingProblem } from '../../problem/codes/judging.js'
import { isInTerm, type Member } from '../commission.js'
import type { Viewer } from './seen-by.js'
import type { EditionState } from './state.js'

const dayLength = 86_400_000

/** The day (`YYYY-MM-DD`) of an instant in the time zone of the contest. */
export const dayOf = ({ rules }: Pick<EditionState, 'rules'>, at: string): string => zoneDay(at, rules?.timeZone)

/** The refusal of a member who acts outside his term. */
export function termFault(state: EditionState, member: Member, at: string): Problem | undefined {
  if (member.from === undefined && member.to === undefined) return undefined
  // No zone is a whole day from UTC: far from both ends of a term there is no need to ask for it.
  const around = [-dayLength, dayLength].map((apart) => new Date(Date.parse(at) + apart).toISOString().slice(0, 10))
  if (around.every((day) => isInTerm(member, day))) return undefined
  const day = dayOf(state, at)
  return isInTerm(member, day) ? undefined : outOfTerm(member, day)
}

/** The refusal of a member whose term is over; one that is to begin is none. */
export function overFault(state: EditionState, member: Member, at: string): Problem | undefined {
  const { from: _, ...ending } = member
  return termFault(state, ending, at)
}

/** Whether somebody holds a seat, or is an organiser, at an instant. */
export function isSeated(state: EditionState, { id, role }: Viewer, at: string): boolean {
  if (role === 'organiser') return state.organisers.includes(id)
  const seat = state.commission?.members.find((member) => member.id === id)
  return seat?.role === role && termFault(state, seat, at) === undefined
}

const outOfTerm = ({ id, from = '…', to = '…' }: Member, found: string): Problem =>
  judgingProblem('act-out-of-term', { path: '/at' }, { about: id, found, expected: `${from}–${to}` })
