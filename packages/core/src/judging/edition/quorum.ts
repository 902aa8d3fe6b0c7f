import type { ContestRules } from '../../contest/contest.js'
import { isInTerm, personOf, type Commission, type Member } from '../commission.js'
import type { Meeting, Motion, QuorumCount, Votes } from './meeting.js'

/** Seats with a vote on a day, by the persons who hold them: jurors, the chair and the deputy in their terms. */
export function electors({ members }: Commission, day: string): Map<string, Member[]> {
  const byPerson = new Map<string, Member[]>()
  for (const member of members) {
    if (!isInTerm(member, day) || member.role === 'secretary' || member.role === 'auditor') continue
    const person = personOf(members, member.id)
    byPerson.set(person, [...(byPerson.get(person) ?? []), member])
  }
  return byPerson
}

/** Whether enough members are there for an item, by the rules. */
export function quorumOf(
  { quorum: { numerator, denominator, strictly, ofPresentAndNotRecused } }: ContestRules,
  commission: Commission,
  { day, present }: Pick<Meeting, 'day' | 'present'>,
  recused: readonly string[],
): QuorumCount {
  const persons = [...electors(commission, day).values()]
  const has = (ids: readonly string[]) => (seats: Member[]) => seats.some(({ id }) => ids.includes(id))
  const without = persons.filter((seats) => !has(recused)(seats))
  const there = without.filter(has(present)).length
  const base = ofPresentAndNotRecused ? without.length : persons.length
  const share = base * numerator
  const needed = strictly ? Math.floor(share / denominator) + 1 : Math.ceil(share / denominator)
  return { members: persons.length, present: there, base, needed, met: there >= needed }
}

/** What is wrong with the votes on an item: the seat that may not vote, or votes a second time for one person. */
export function votesFault(
  commission: Commission,
  { day, present }: Pick<Meeting, 'day' | 'present'>,
  { votes, recused }: Motion,
): string | undefined {
  const byPerson = electors(commission, day)
  const personOfSeat = new Map([...byPerson].flatMap(([person, seats]) => seats.map(({ id }) => [id, person] as const)))
  const out = new Set(recused.map(({ member }) => personOfSeat.get(member)))
  const voted = new Set<string>()
  return [...votes.for, ...votes.against, ...votes.abstained].find((seat) => {
    const person = personOfSeat.get(seat)
    const there = person !== undefined && byPerson.get(person)!.some(({ id }) => present.includes(id))
    if (person === undefined || !there || out.has(person) || voted.has(person)) return true
    voted.add(person)
    return false
  })
}

/** Whether a motion is carried: by a majority of those present for the item, or of all members; even votes by the chair's. */
export function resultOf(
  { majority, chairDecidesEvenVote }: ContestRules,
  { members, present }: QuorumCount,
  votes: Votes,
  isPresiding: (seat: string) => boolean,
): { passed: boolean; byChair?: true } {
  const total = majority === 'all' ? members : present
  if (votes.for.length * 2 > total) return { passed: true }
  const even = votes.for.length === votes.against.length && votes.for.length > 0
  return chairDecidesEvenVote && even && votes.for.some(isPresiding)
    ? { passed: true, byChair: true }
    : { passed: false }
}
