import { leadsAt, tailsAt, type Leads } from './leads.js'
import { placeWords, relativeWord } from './lexicon.js'
import type { Part, Statement, Stretch } from './part.js'
import { periodAt, pointAt, type Point } from './point.js'
import type { Found, Token } from './tokens.js'

const listed = 40
const joint = /^(?:-|…|по|до|to|until)$/

type Join = ',' | 'and' | 'or'

interface Member {
  from: Point
  to?: Point
  /** Joined as ISO 8601 joins an interval. */
  slash?: boolean
}

/** What a statement is, or nothing but the index to read on from. */
export interface StatementFound {
  value?: Statement
  next: number
}

/** The statement about days, months or years that begins at an index. */
export function statementAt(tokens: Token[], at: number): StatementFound {
  const leads = leadsAt(tokens, at)
  const { members, joins } = membersAt(tokens, leads)
  const kept = withoutLoose(members)
  const first = members[0]
  if (!kept.length) {
    const isRelative = relativeWord.test(tokens[at]!.text)
    if (isRelative) return { value: { stretches: [], unreadable: true }, next: at + 1 }
    // Numbers without a month: none of them begins a date.
    return { next: first ? (members.at(-1)!.to ?? members.at(-1)!.from).next : at + 1 }
  }
  if (inPlaceName(tokens, at)) return { next: first!.from.next }
  const final = kept.at(-1)!
  const tails = tailsAt(tokens, (final.to ?? final.from).next)
  const value: Statement = { stretches: kept.map((member, i) => stretchOf(member, leads.value, i > 0)), ...tails.value }
  if (leads.value.approximate) value.approximate = true
  if (leads.value.within) value.within = true
  const kinds = new Set(joins.slice(0, kept.length - 1).filter((join) => join !== ','))
  if (kinds.has('or')) value.oneOf = true
  if (kinds.size > 1 || isUnreadable(kept, leads.value) || goesOn(tokens, tails.next)) value.unreadable = true
  return { value, next: tails.next }
}

function membersAt(tokens: Token[], leads: Found<Leads>): { members: Member[]; joins: Join[] } {
  const members: Member[] = []
  const joins: Join[] = []
  let separator: Found<Join> | undefined = { value: ',', next: leads.next }
  const isPeriod = leads.value.within || leads.value.end
  while (separator && members.length < listed) {
    const from: Point | undefined = (isPeriod && periodAt(tokens, separator.next)) || pointAt(tokens, separator.next)
    if (!from) break
    if (members.length) joins.push(separator.value)
    const mark = tokens[from.next]?.text ?? ''
    const slash = mark === '/' && from.iso
    const to = joint.test(mark) || slash ? pointAt(tokens, from.next + 1) : undefined
    members.push({ from, ...(to ? { to } : {}), ...(to && slash ? { slash } : {}) })
    separator = separatorAt(tokens, (to ?? from).next, !(to ?? from).dayOnly)
  }
  return { members, joins }
}

/** Without numbers at the end that no month follows («12 марта, 9 человек»), and years beside days. */
function withoutLoose(members: Member[]): Member[] {
  const kept = [...members]
  const years = members[0]?.from.yearOnly
  const isLoose = (point: Point): boolean => Boolean(point.dayOnly || (point.yearOnly && !years))
  for (let member = kept.pop(); member; member = kept.pop()) {
    const { from, to } = member
    if (to && !isLoose(to)) return [...kept, member]
    if (!isLoose(from)) return [...kept, { from }]
  }
  return kept
}

function isUnreadable(members: Member[], leads: Leads): boolean {
  const points = members.flatMap(({ from, to }) => (to ? [from, to] : [from]))
  const isOpen = leads.until ?? leads.end
  return Boolean(
    leads.beside ||
    points.some(({ unreadable }) => unreadable) ||
    // «первая и вторая декада мая», «до начала мая», «до 5–6 мая», «с 5 мая и 12 июня»
    (points.some(({ dayOnly }) => dayOnly) && points.some(({ stretch }) => stretch)) ||
    ((isOpen || leads.from) && points.some(({ stretch }) => stretch?.within)) ||
    (leads.from && members.length > 1 && !members[0]!.to) ||
    (isOpen && points.length > 1),
  )
}

/** «5 мая – 12 …»: something is said that was not understood. */
const goesOn = (tokens: Token[], at: number): boolean =>
  tokens[at]?.text === '-' && tokens[at + 1]?.number !== undefined

/** A member of the list; «с» speaks of the first alone («с марта по май и октябрь»). */
function stretchOf({ from, to, slash }: Member, leads: Leads, isLater: boolean): Stretch {
  const since = leads.from && !isLater
  const weak = isWeak(from, leads) && (!to || isWeak(to, leads)) ? { weak: true } : {}
  if (from.stretch && !to) return { ...from.stretch, ...weak }
  if (to) return { from: from.value, to: to.value, ...(since || slash ? { lasting: true } : {}), ...weak }
  if (since) return { from: from.value, to: null, ...weak }
  if (leads.end) return { from: null, to: endOf(from.value), ...weak }
  if (leads.until) return { from: null, to: from.value, ...weak }
  return { from: from.value, to: from.value, ...weak }
}

function isWeak({ weak, yearOnly, marked, value }: Point, leads: Leads): boolean {
  if (!weak) return false
  const led = leads.named || leads.from || leads.until || leads.end || leads.within
  if (!yearOnly || marked) return !led
  return !(leads.bare && value.year !== undefined && value.year >= 1900 && value.year < 2200)
}

const endOf = (part: Part): Part =>
  part.month === undefined ? { ...part, month: 12, day: 31 } : { ...part, day: 'last' }

/** «,» «и» «или» between the members of a list; «;» only after a whole date. */
function separatorAt(tokens: Token[], at: number, whole: boolean): Found<Join> | undefined {
  const mark = tokens[at]?.text ?? ''
  const isMark = mark === ',' || (whole && mark === ';')
  const next = isMark ? at + 1 : at
  const word = tokens[next]?.text ?? ''
  const isWord = /^(?:и|или|and|or|&)$/.test(word)
  if (!isMark && !isWord) return undefined
  const after = isWord ? next + 1 : next
  const value = /^(?:или|or)$/.test(word) ? 'or' : isWord || mark === ';' ? 'and' : ','
  return { value, next: /^(?:в|во|in)$/.test(tokens[after]?.text ?? '') ? after + 1 : after }
}

function inPlaceName(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1]
  return placeWords.has(before?.text ?? '')
}
