import type { Membership, MembershipPeriod } from '../../membership/membership.js'
import { order } from '../ledger/order.js'
import { dayNumber, dayOf, textOf } from '../../when/day.js'
import type { YearShare } from './amount.js'
import type { Proration } from './policy.js'

/** The part of a year in which one is a member: its first and last day, and the turns that fall on them. */
export interface YearOfMembership {
  first: string
  last: string
  /** The days on which one joined and left, where that was in the year. */
  joinedOn?: string
  leftOn?: string
  /** All joinings in the year, also of one who was a member when it began, in order of days. */
  joinings: Joining[]
  /** Whether the document that shows the membership may be younger than the year. */
  isUndated?: true
  /** When the ledger learned of the joining with which the year begins, where a document says so. */
  known?: string
}

/** A day on which one joined. */
export interface Joining {
  day: string
  /** Whether one had been a member before. */
  isAgain: boolean
  /** When the ledger learned of it, where a document says so. */
  known?: string
}

/** Membership in a year; `undefined` where one is no member in it. A candidate is none, nor one whose joining no document shows. */
export function membershipIn({ periods }: Membership, year: number): YearOfMembership | undefined {
  const [start, end] = [`${year}-01-01`, `${year}-12-31`]
  const spans = periods.flatMap((period) => (period.category === 'member' ? (spanOf(period) ?? []) : []))
  const within = spans.filter(({ first, last }) => first <= end && last >= start)
  if (!within.length) return undefined
  const [from, to] = [within.reduce(earlier), within.reduce(later)]
  const isJoining = from.joinedOn !== undefined && from.joinedOn >= start
  return {
    first: from.first > start ? from.first : start,
    last: to.last < end ? to.last : end,
    ...(isJoining && { joinedOn: from.joinedOn! }),
    joinings: within.flatMap((span) => joiningIn(span, start, spans)).sort((a, b) => order(a.day, b.day)),
    ...(from.certain > end && { isUndated: true }),
    ...(isJoining && from.known !== undefined && { known: from.known }),
    ...(to.last <= end && { leftOn: to.last }),
  }
}

function joiningIn({ joinedOn: day, known }: Span, start: string, spans: readonly Span[]): Joining[] {
  if (day === undefined || day < start) return []
  return [{ day, isAgain: spans.some(({ last }) => last < day), ...(known !== undefined && { known }) }]
}

interface Span {
  first: string
  last: string
  /** The first day on which it is beyond doubt. */
  certain: string
  joinedOn?: string
  known?: string
}

const earlier = (a: Span, b: Span): Span => (b.first < a.first ? b : a)
const later = (a: Span, b: Span): Span => (b.last > a.last ? b : a)

/** A beginning that no document states counts from the year in which one first shows the membership. */
function spanOf({ from, to, seen = [] }: MembershipPeriod): Span | undefined {
  const last = to ? (to.day ?? (to.known === undefined ? '9999-12-31' : textOf(dayOf(to.known) - 1))) : '9999-12-31'
  if (!from) return { first: '0000-01-01', last, certain: '0000-01-01' }
  if (from.day !== undefined) {
    const known = from.known === undefined ? {} : { known: from.known }
    return { first: from.day, last, certain: from.day, joinedOn: from.day, ...known }
  }
  const stated = from.known === undefined ? [] : [from.known]
  const shown = [...stated, ...seen.map(({ day }) => day)].sort(order)[0]
  const certain = [...stated, ...seen.map(({ day, lastDay = day }) => lastDay)].sort(order)[0]
  return shown === undefined ? undefined : { first: `${shown.slice(0, 4)}-01-01`, last, certain: certain! }
}

/** The part of the year that is due under the rules for those who join and leave in it. */
export function yearShare(
  year: number,
  { joinedOn, leftOn }: YearOfMembership,
  { joining, leaving }: { joining: Proration; leaving: Proration },
): YearShare {
  const isFree = (joinedOn !== undefined && joining === 'free') || (leftOn !== undefined && leaving === 'free')
  if (isFree) return { numerator: 0, denominator: 1 }
  const start = boundary(joinedOn, joining, 1)
  const end = boundary(leftOn, leaving, 12)
  if (start.day === undefined && end.day === undefined) {
    return { numerator: end.month - start.month + 1, denominator: 12 }
  }
  const [first, next] = [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1)]
  const from = start.day === undefined ? dayNumber(year, start.month, 1) : dayOf(start.day)
  const to = end.day === undefined ? dayNumber(year, end.month + 1, 1) : dayOf(end.day) + 1
  return { numerator: to - from, denominator: next - first }
}

/** From or until when a year counts: a month, or a day within it. */
function boundary(turn: string | undefined, mode: Proration, whole: number): { month: number; day?: string } {
  if (turn === undefined || mode === 'full') return { month: whole }
  const month = Number(turn.slice(5, 7))
  return mode === 'day' ? { month, day: turn } : { month }
}
