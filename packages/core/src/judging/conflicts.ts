import type { ConflictRule } from '../contest/contest.js'
import type { Submission } from '../contest/submission.js'
import { foldName } from '../words/fold.js'
import { personOf, type Commission, type Conflict, type Member } from './commission.js'
import { compareIds } from './ids.js'

/** How many other persons must decide together that a conflict does not bar. */
const WAIVED_BY = 2

/** What kinship is told by. */
type Entered = Pick<Submission, 'id' | 'entrant'>

/**
 * All conflicts of interest between a commission and submissions: those that the rules find (own city by id, own
 * organisation by its folded name) and those declared. A declared one stands for the found one with the same member,
 * submission and basis, so that it can be dismissed or waived; of several declared ones the last. By member, submission
 * and basis.
 *
 * @example
 * conflictsOf({ id: 'c', title: 'Комиссия', members: [{ id: 'j1', cities: ['kazan'], … }] }, [
 *   { id: 's1', entrant: { kind: 'member-city', city: 'kazan', name: 'Казань' } },
 * ])
 * // [{ member: 'j1', submission: 's1', basis: 'own-city', state: 'declared' }]
 */
export function conflictsOf(
  { members }: Pick<Commission, 'members'>,
  submissions: readonly Entered[],
  declared: readonly Conflict[] = [],
  rules: readonly ConflictRule[] = ['own-city', 'own-organisation', 'declared'],
): Conflict[] {
  const cities = idsBy(submissions, ({ entrant }) => [entrant.city])
  const names = idsBy(submissions, ({ entrant }) => [entrant.organisation, entrant.name].map(folded))
  const all = [
    ...found(members, 'own-city', (member) => member.cities, cities),
    ...found(members, 'own-organisation', (member) => member.organisations.map(folded), names),
    ...declared,
  ].filter(({ basis }) => rules.includes(basis))
  const last = new Map(all.map((conflict) => [keyOf(conflict), conflict]))
  return [...last.values()].sort(
    (a, b) => compareIds(a.member, b.member) || compareIds(a.submission, b.submission) || compareIds(a.basis, b.basis),
  )
}

/**
 * Whether a conflict keeps its member from the submission: always, unless it was dismissed with a reason, or waived by
 * at least two other persons. Seats of one person are told by the members given; without them every id is a person.
 *
 * @example
 * bars({ member: 'j1', submission: 's1', basis: 'own-city', state: 'waived', by: ['chair'] }) // true: one is not enough
 */
export function bars({ member, state, reason, by = [] }: Conflict, members: readonly Member[] = []): boolean {
  if (state === 'dismissed') return !reason?.trim()
  if (state !== 'waived') return true
  const persons = new Set(by.map((decider) => personOf(members, decider)))
  persons.delete(personOf(members, member))
  return persons.size < WAIVED_BY
}

/** Whether some conflict keeps the member from the submission; of several, each must be lifted by itself. */
export const isBarred = (
  conflicts: readonly Conflict[],
  member: string,
  submission: string,
  members: readonly Member[] = [],
): boolean => barring(conflicts, member, submission, members).length > 0

/**
 * When the member stepped back from the submission, `undefined` where nothing bars. It is after opening if one of the
 * conflicts came up with the submission open: then its content was seen, and the protocol says so.
 *
 * @example
 * recusalOf([{ member: 'j1', submission: 's1', basis: 'declared', state: 'declared', opened: true }], 'j1', 's1')
 * // 'after-opening'
 */
export function recusalOf(
  conflicts: readonly Conflict[],
  member: string,
  submission: string,
  members: readonly Member[] = [],
): 'before-opening' | 'after-opening' | undefined {
  const own = barring(conflicts, member, submission, members)
  if (!own.length) return undefined
  return own.some(({ opened }) => opened) ? 'after-opening' : 'before-opening'
}

const barring = (
  conflicts: readonly Conflict[],
  member: string,
  submission: string,
  members: readonly Member[],
): Conflict[] =>
  conflicts.filter(
    (conflict) => conflict.member === member && conflict.submission === submission && bars(conflict, members),
  )

const found = (
  members: readonly Member[],
  basis: Conflict['basis'],
  keysOf: (member: Member) => readonly string[],
  ids: Map<string, Set<string>>,
): Conflict[] =>
  members.flatMap((member) =>
    keysOf(member).flatMap((key) =>
      [...(ids.get(key) ?? [])].map((id) => ({ member: member.id, submission: id, basis, state: 'declared' as const })),
    ),
  )

/** Ids of submissions by their keys; an empty key is none. */
function idsBy(
  submissions: readonly Entered[],
  keysOf: (submission: Entered) => readonly (string | undefined)[],
): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>()
  for (const submission of submissions)
    for (const key of keysOf(submission)) if (key) ids.set(key, (ids.get(key) ?? new Set()).add(submission.id))
  return ids
}

const folded = (name: string | undefined): string => foldName(name ?? '')

const keyOf = ({ member, submission, basis }: Conflict): string => JSON.stringify([member, submission, basis])
