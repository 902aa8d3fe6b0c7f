import { dueNames } from './amounts.js'
import { datesIn } from '../when/dates-in.js'
import { isDeadline } from './deadline.js'
import type { Clause, ClauseAmount, ClauseCity, NamedDue, OfficeChange, SessionDecision } from './decision.js'
import type { Passage } from '../words/passage.js'
import { membershipChangeOf, type MembershipChange } from './membership-change.js'
import { sentencesOf } from '../words/sentences.js'
import type { When } from '../when/when.js'

/** What all proposals say of where they come from. */
interface FromClause {
  clause: string
  line: number
}

/** A city with whom work on joining is under way. */
export interface CandidateProposal extends FromClause {
  kind: 'candidate'
  city: ClauseCity
}

/** A city that is admitted as a member, or whose membership ends. */
export interface MemberProposal extends FromClause {
  kind: 'member'
  change: MembershipChange
  city: ClauseCity
}

/** A warning to members. */
export interface NoticeProposal extends FromClause {
  kind: 'notice'
  cities: ClauseCity[]
  /** The sentence that warns. */
  text: string
}

/** A due for certain years; without `amount` the clause names the due and no sum. */
export interface DueProposal extends FromClause {
  kind: 'due'
  due: NamedDue
  amount?: ClauseAmount
  /** The years it holds for, as the clause says. */
  valid?: When
  /** When it is to be paid. */
  payable?: When
  /** `false` where it is recommended: no debt comes of it. */
  binding: boolean
  /** No most: «максимальным размером не ограничивается». */
  openTop: boolean
  /** Those who are asked; empty where it is for all. */
  cities: ClauseCity[]
}

/** An election or a release. */
export interface OfficeProposal extends FromClause {
  kind: 'office'
  change: OfficeChange
}

/** Another document that comes into force. */
export interface DocumentProposal extends FromClause {
  kind: 'document'
  document: Passage
}

/** A change of data that a decision implies, for a person to accept. */
export type DecisionProposal =
  CandidateProposal | MemberProposal | NoticeProposal | DueProposal | OfficeProposal | DocumentProposal

const joining = /(?<!\p{L})вступлени[юяе] в /iu
const warning = /(?<!\p{L})предупредить(?!\p{L})/iu
/** Of an old due, and sets none. */
const owed = /задолженност/iu
const unlimited = /не ограничива/iu

/**
 * What a decision changes in the association's data, as proposals: candidates, members, warnings, dues, offices,
 * documents. Nothing is applied; what a clause leaves open stays open.
 *
 * @example
 * proposalsOf(decision).filter(({ kind }) => kind === 'due').length // 4
 */
export function proposalsOf({ sections, date }: SessionDecision): DecisionProposal[] {
  const year = date ? Number(/\d{4}/.exec(date.edtf)?.[0]) || undefined : undefined
  return sections.flatMap(({ clauses }) => clauses.flatMap((clause) => clauseProposals(clause, year)))
}

function clauseProposals(clause: Clause, year: number | undefined): DecisionProposal[] {
  const { number, line, text, cities, offices, documents } = clause
  const from = { clause: number, line }
  const listed = cities.filter((city) => city.listed)
  const warned = textsOf(clause).find((sentence) => warning.test(sentence))
  return [
    ...(joining.test(text)
      ? listed.map((city): DecisionProposal => ({ kind: 'candidate', city, clause: number, line: city.line }))
      : []),
    ...members(clause),
    ...(warned ? [{ kind: 'notice' as const, cities: listed, text: warned, ...from }] : []),
    ...dues(clause, year),
    ...offices.map((change): DecisionProposal => ({ kind: 'office', change, clause: number, line: change.line })),
    ...documents.map((document): DecisionProposal => ({
      kind: 'document',
      document,
      clause: number,
      line: document.line,
    })),
  ]
}

/** The cities that a sentence admits or excludes: those it names, or those enumerated below it. */
function members(clause: Clause): MemberProposal[] {
  return textsOf(clause).flatMap((sentence): MemberProposal[] => {
    const change = membershipChangeOf(sentence)
    if (!change) return []
    const named = clause.cities.filter(({ text, listed }) =>
      sentence.endsWith(':') ? listed : sentence.includes(text),
    )
    return named.map((city) => ({ kind: 'member', change, city, clause: clause.number, line: city.line }))
  })
}

/** The sentences of a clause and its parts. */
const textsOf = ({ text, line, lastLine, items }: Clause): string[] =>
  [{ text, line, lastLine }, ...items].flatMap((part) =>
    sentencesOf({ ...part, starts: [] }).map((sentence) => sentence.text),
  )

function dues(clause: Clause, year: number | undefined): DueProposal[] {
  const { number, line, amounts, cities, instructions } = clause
  return textsOf(clause).flatMap((sentence): DueProposal[] => {
    const own = amounts.filter((amount) => amount.due && sentence.includes(amount.text))
    const unpriced = owed.test(sentence)
      ? []
      : dueNames(sentence).filter((due) => !own.some((amount) => amount.due === due))
    const told = instructions.find((each) => each.text === sentence && each.force !== 'control')
    const binding = told?.force !== 'recommended'
    const listed = cities.filter((city) => city.listed && (!binding || sentence.includes(city.text)))
    const dated = datesIn(sentence, year)
    const valid = dated.find(({ when, lead }) => isYears(when) && lead !== 'в' && lead !== 'за')?.when
    const payable = told ? told.deadline : dated.find((date) => isDeadline(date) && !isYears(date.when))?.when
    const shared = {
      kind: 'due' as const,
      ...(valid ? { valid } : {}),
      ...(payable ? { payable } : {}),
      binding,
      openTop: unlimited.test(sentence),
      cities: listed,
      clause: number,
    }
    return [
      ...own.map((amount) => ({ ...shared, due: amount.due!, amount, line: amount.line })),
      ...unpriced.map((due) => ({ ...shared, due, line })),
    ]
  })
}

const isYears = ({ kind, edtf }: When): boolean => kind === 'date' && /^\d{4}(?:\/\d{4})?$/.test(edtf)
