import { placeWords, relativeWord, weekdayOfWord } from './lexicon.js'
import type { Part, Statement, Stretch } from './part.js'
import { periodAt, pointAt, type Point } from './point.js'
import { wordsAt, type Found, type Token } from './tokens.js'

const listed = 40
const joinsTo = /^(?:-|…|по|до|to|until)$/
type Lead = 'plain' | 'named' | 'approximate' | 'within' | 'from' | 'until' | 'end' | 'beside'

const leads: [words: string[], lead: Lead][] = (
  [
    ['в один из дней', 'within'],
    ['в течение', 'within'],
    ['в теч .', 'within'],
    ['on one of the days in', 'within'],
    ['не позднее', 'until'],
    ['не позже', 'until'],
    ['до конца', 'end'],
    ['по конец', 'end'],
    ['не ранее', 'from'],
    ['начиная с', 'from'],
    ['в период', 'plain'],
    ['by the end of', 'end'],
    ['no later than', 'until'],
    ...group('named', 'в во на за in for'),
    ...group('plain', 'on the'),
    ...group('within', 'during'),
    ...group(
      'approximate',
      'ориентировочно примерно приблизительно предположительно предварительно около about approximately circa around',
    ),
    ['ок .', 'approximate'],
    ...group('from', 'с со от from'),
    ...group('until', 'до к ко по by until till'),
    ...group('beside', 'после перед накануне кроме after before except'),
  ] as [string, Lead][]
).map(([words, lead]) => [words.split(' '), lead])
const tails: [words: string[], tail: 'within' | 'approximate' | 'uncertain'][] = (
  [
    ['в один из дней', 'within'],
    ['on one of the days', 'within'],
    ['ориентировочно', 'approximate'],
    ['предварительно', 'approximate'],
    ['approximately', 'approximate'],
    ['дат* уточня*', 'uncertain'],
    ['срок* уточня*', 'uncertain'],
    ['уточняется', 'uncertain'],
    ['date to be confirmed', 'uncertain'],
    ['to be confirmed', 'uncertain'],
  ] as const
).map(([words, tail]) => [words.split(' '), tail])

/** The statement about days, months or years that begins at an index. */
export function statementAt(tokens: Token[], at: number): Found<Statement> | undefined {
  const lead = leadAt(tokens, at)
  const read = stretchesAt(tokens, lead)
  if (!read)
    return relativeWord.test(tokens[at]!.text)
      ? { value: { stretches: [], unreadable: true }, next: at + 1 }
      : undefined
  const { value, next } = tailsAt(tokens, read)
  if (lead.approximate) value.approximate = true
  if (lead.within) value.within = true
  const named = inPlaceName(tokens, at) ? [] : value.stretches
  const goesOn = tokens[next]?.text === '-' && tokens[next + 1]?.number !== undefined
  return { value: { ...value, stretches: named, ...(goesOn || lead.beside ? { unreadable: true } : {}) }, next }
}

interface Member {
  from: Point
  to?: Point
}

interface LeadsFound extends Partial<Record<Lead, boolean>> {
  next: number
}

function leadAt(tokens: Token[], at: number): LeadsFound {
  const found: LeadsFound = { next: at }
  for (let i = 0; i < 5; i++) {
    const lead = leads.find(([words]) => wordsAt(tokens, found.next, words))
    const weekday = weekdayOfWord(tokens[found.next]?.text ?? '')
    if (lead) {
      found[lead[1]] = true
      found.next += lead[0].length
    } else if (weekday) found.next += tokens[found.next + 1]?.text === ',' ? 2 : 1
    else break
  }
  return found
}

function stretchesAt(tokens: Token[], lead: LeadsFound): Found<Statement> | undefined {
  const members: Member[] = []
  let oneOf = false
  let separator: Found<boolean> | undefined = { value: false, next: lead.next }
  while (separator && members.length < listed) {
    const period = lead.within || lead.end ? periodAt(tokens, separator.next) : undefined
    const from: Point | undefined = period ?? pointAt(tokens, separator.next)
    if (!from) break
    oneOf ||= separator.value
    const to = joinsTo.test(tokens[from.next]?.text ?? '') ? pointAt(tokens, from.next + 1) : undefined
    members.push(to ? { from, to } : { from })
    separator = separatorAt(tokens, (to ?? from).next)
  }
  const kept = withoutLoose(members)
  const final = kept.at(-1)
  if (!final) return undefined
  const value: Statement = { stretches: kept.map(({ from, to }) => stretchOf(from, to, lead)) }
  if (oneOf && kept.length > 1) value.oneOf = true
  if (kept.some(({ from, to }) => from.unreadable || to?.unreadable)) value.unreadable = true
  return { value, next: (final.to ?? final.from).next }
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

function stretchOf(from: Point, to: Point | undefined, lead: LeadsFound): Stretch {
  const marked = (point: Point): boolean =>
    !point.weak || Boolean(lead.named || lead.from || lead.until || lead.end || lead.within)
  const weak = !marked(from) && (!to || !marked(to)) ? { weak: true } : {}
  if (from.stretch && !to) return { ...from.stretch, ...weak }
  if (to) return { from: from.value, to: to.value, ...(lead.from ? { lasting: true } : {}), ...weak }
  if (lead.from) return { from: from.value, to: null, ...weak }
  if (lead.end) return { from: null, to: endOf(from.value), ...weak }
  if (lead.until) return { from: null, to: from.value, ...weak }
  return { from: from.value, to: from.value, ...weak }
}

const endOf = (part: Part): Part =>
  part.month === undefined ? { ...part, month: 12, day: 31 } : { ...part, day: 'last' }

/** «,» «и» «или» between the members of a list: whether one of them is meant. */
function separatorAt(tokens: Token[], at: number): Found<boolean> | undefined {
  let next = at
  let oneOf = false
  if (/^[,;]$/.test(tokens[next]?.text ?? '')) next += 1
  if (/^(?:и|или|and|or|&)$/.test(tokens[next]?.text ?? '')) {
    oneOf = /^(?:или|or)$/.test(tokens[next]!.text)
    next += 1
  }
  if (next === at) return undefined
  if (/^(?:в|во|in)$/.test(tokens[next]?.text ?? '')) next += 1
  return { value: oneOf, next }
}

function tailsAt(tokens: Token[], read: Found<Statement>): Found<Statement> {
  const { value } = read
  let { next } = read
  for (let i = 0; i < 3; i++) {
    const open = tokens[next]?.text === '(' ? 1 : tokens[next]?.text === ',' ? 1 : 0
    const tail = tails.find(([words]) => wordsAt(tokens, next + open, words))
    const weekday =
      tokens[next]?.text === '(' && weekdayOfWord(tokens[next + 1]?.text ?? '') && tokens[next + 2]?.text === ')'
    if (weekday) next += 3
    else if (tail) {
      value[tail[1]] = true
      next += open + tail[0].length
      if (tokens[next]?.text === ')') next += 1
    } else break
  }
  return { value, next }
}

function inPlaceName(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1]
  return placeWords.has(before?.text ?? '')
}

function group(lead: Lead, words: string): [string, Lead][] {
  return words.split(' ').map((word) => [word, lead])
}
