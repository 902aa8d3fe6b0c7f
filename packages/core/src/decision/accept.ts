import { dayFault } from '../dues/ledger/days.js'
import { policyFault } from '../dues/policy/policy-fault.js'
import type { Act } from '../dues/consequence/consequence.js'
import type { Provenance } from '../membership/provenance.js'
import { cityProblem } from '../problem/codes/city.js'
import { decisionProblem } from '../problem/codes/decision.js'
import { duesProblem } from '../problem/codes/dues.js'
import type { Problem } from '../problem/problem.js'
import type {
  Acceptance,
  AcceptanceQuestion,
  AcceptableProposal,
  AcceptedFact,
  AcceptedProposal,
} from './acceptance.js'
import { acceptedPolicy } from './accepted-policy.js'
import type { ClauseCity } from './decision.js'
import { changedMembership } from './membership-change.js'
import type { MemberProposal, NoticeProposal, OfficeProposal } from './proposals.js'

/**
 * The dated and sourced data that a person makes of a proposal by accepting it: a candidate, a member, a policy on dues,
 * warnings given, an election or a release. What a clause leaves open is asked, one finding for each question, and never
 * filled in.
 *
 * @example
 * acceptProposal(proposal, { document: 'decision-2023', day: '2023-05-25', decidedBy: 'session', policy: 'mag-2023-annual' }).fact
 * // { kind: 'policy', policy: { id: 'mag-2023-annual', from: 2023, to: 2024, tariff: { basis: 'flat', minor: 400000 }, … } }
 * acceptProposal(targeted, acceptance).problems[0] // { code: 'acceptance-open', about: '2.5', expected: 'amount', … }
 */
export function acceptProposal(proposal: AcceptableProposal, acceptance: Acceptance): AcceptedProposal {
  const { document, day, cities = {} } = acceptance
  const { clause, line } = proposal
  const problems: Problem[] = []
  const ask = (expected: AcceptanceQuestion, found?: string): void => {
    const details = { about: clause, expected, ...(found !== undefined && { found }) }
    problems.push(decisionProblem('acceptance-open', { line }, details))
  }
  const member = ({ city, text, line: at }: ClauseCity): string => {
    const id = city ?? (Object.hasOwn(cities, text) ? cities[text] : undefined)
    if (id === undefined) problems.push(cityProblem('city-unknown', { line: at }, { found: text }))
    return id ?? ''
  }
  const sourceAt = (at: number): Provenance => ({ document, line: at, clause })
  const desk: Desk = { ask, member, sourceAt }
  const fact = factOf(proposal, acceptance, desk)
  const fault = dayFault(day) ?? (fact?.kind === 'policy' ? policyFault(fact.policy) : undefined)
  if (fault) {
    const { code, ...details } = fault
    problems.push(duesProblem(code, { line }, { about: clause, ...details }))
  }
  if (proposal.kind === 'notice' && !proposal.cities.length) {
    problems.push(decisionProblem('decision-list-empty', { line }, { found: proposal.text.slice(0, 200) }))
  }
  return fact && !problems.length ? { fact, problems } : { problems }
}

/** What accepting takes. */
interface Desk {
  ask: (question: AcceptanceQuestion, found?: string) => void
  /** The member that a city is. */
  member: (city: ClauseCity) => string
  sourceAt: (line: number) => Provenance
}

function factOf(proposal: AcceptableProposal, acceptance: Acceptance, desk: Desk): AcceptedFact | undefined {
  const { day } = acceptance
  const source = desk.sourceAt(proposal.line)
  if (proposal.kind === 'notice') return actsOf(proposal, acceptance, desk)
  if (proposal.kind === 'office') return tenureOf(proposal, acceptance, source, desk)
  if (proposal.kind === 'candidate') {
    const id = desk.member(proposal.city)
    const seen = [{ day, source }]
    const membership = { id, cities: [id], periods: [{ category: 'candidate' as const, from: {}, seen }] }
    return { kind: 'membership', membership: { ...membership, sources: [source] } }
  }
  if (proposal.kind === 'member') return memberOf(proposal, acceptance, source, desk)
  const members = proposal.cities.map(desk.member)
  const policy = acceptedPolicy(proposal, acceptance, { members, source, ask: desk.ask })
  return policy && { kind: 'policy', policy }
}

/** The membership of a city as the decision leaves it. */
function memberOf(
  { change, city }: MemberProposal,
  { day, membership }: Acceptance,
  source: Provenance,
  { member }: Desk,
): AcceptedFact {
  const id = member(city)
  if (id && membership && membership.id !== id && !membership.cities.includes(id))
    throw new RangeError(`The membership of ${membership.id} is not that of ${id}`)
  const before = membership ?? { id, cities: [id], periods: [], sources: [] }
  return { kind: 'membership', membership: changedMembership(before, change, day, source) }
}

/** A warning given to each member. */
function actsOf({ cities }: NoticeProposal, { day, rule }: Acceptance, desk: Desk): AcceptedFact | undefined {
  const acts = cities.map((city): Act => ({
    member: desk.member(city),
    rule: rule ?? '',
    on: day,
    source: desk.sourceAt(city.line),
  }))
  if (rule === undefined) return void desk.ask('rule')
  return { kind: 'acts', acts }
}

/** An election begins a tenure, a release ends the one given. */
function tenureOf(
  { change }: OfficeProposal,
  { day, office, person, post, tenure }: Acceptance,
  source: Provenance,
  { ask }: Desk,
): AcceptedFact | undefined {
  const turn = { day, known: day, source }
  if (change.kind === 'release' && tenure) return { kind: 'tenure', tenure: { ...tenure, to: turn } }
  if (office === undefined) ask('office', change.office)
  if (person === undefined) ask('person', change.person)
  if (office === undefined || person === undefined) return undefined
  const held = { office, person, ...(post && { post }), ...(change.city && { city: change.city }) }
  return change.kind === 'election'
    ? { kind: 'tenure', tenure: { ...held, from: turn } }
    : { kind: 'tenure', tenure: { ...held, from: {}, to: turn, seen: [{ day, source }] } }
}
