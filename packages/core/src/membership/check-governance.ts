import { membershipProblem, type MembershipCode } from '../problem/codes/membership.js'
import type { Place, Problem, ProblemDetails } from '../problem/problem.js'
import { edgesOf, isReversed, overlapOf } from './edges.js'
import { holdersOn } from './holders-on.js'
import type { Governance, Office, Tenure } from './office.js'
import { provenanceText, type Provenance } from './provenance.js'

/** What else is asked of the offices. */
export interface CheckGovernanceOptions {
  /** The day (`YYYY-MM-DD`) on which an office with seats must have a holder; no office is vacant unless given. */
  on?: string
}

/**
 * All that is wrong or doubtful in organs, offices and their holders, each at its JSON Pointer. Which offices exclude each
 * other and how many hold one is part of the data: nothing is assumed.
 *
 * @example
 * checkGovernance(governance, { on: '2025-01-01' }).map(({ code, about }) => [code, about])
 * // [['office-overfull', 'Первый вице-президент МАГ'], …]
 */
export function checkGovernance(governance: Governance, { on }: CheckGovernanceOptions = {}): Problem[] {
  const { organs, offices, tenures } = governance
  const ids = new Set(organs.map(({ id }) => id))
  const titles = new Map(offices.map(({ id, title }) => [id, title]))
  const missing = (about: string, path: string, found: string | undefined): Problem[] =>
    found === undefined || ids.has(found) ? [] : [membershipProblem('organ-unknown', { path }, { about, found })]
  return [
    ...organs.flatMap(({ title, within }, i) => missing(title, `/organs/${i}/within`, within)),
    ...offices.flatMap(({ title, organ }, i) => missing(title, `/offices/${i}/organ`, organ)),
    ...tenures.flatMap((tenure, i) => tenureProblems(tenure, i, governance, titles)),
    ...offices.flatMap((office, i) => seatProblems(office, i, tenures, on)),
    ...notRenewed(governance),
  ]
}

/** A finding on a tenure, at the line of the document that speaks of it. */
function found(code: MembershipCode, { person, from, seen }: Tenure, i: number, details: ProblemDetails): Problem {
  const source = from?.source ?? seen?.[0]?.source
  return membershipProblem(code, { path: `/tenures/${i}`, ...lineOf(source) }, { about: person, ...details })
}

const lineOf = (source: Provenance | undefined): Place => (source?.line === undefined ? {} : { line: source.line })

function tenureProblems(
  tenure: Tenure,
  i: number,
  { tenures, offices }: Governance,
  titles: ReadonlyMap<string, string>,
): Problem[] {
  const title = titles.get(tenure.office)
  if (title === undefined) return [found('office-unknown', tenure, i, { found: tenure.office })]
  if (isReversed(tenure)) {
    return [found('tenure-reversed', tenure, i, { found: tenure.to!.day!, expected: tenure.from!.day! })]
  }
  const others = tenures.slice(0, i).filter((other) => other.person === tenure.person && overlapOf(other, tenure))
  const excluded = (one: string, two: string): boolean =>
    offices.some(({ id, excludes = [] }) => id === one && excludes.includes(two))
  return [
    ...(others.some(({ office }) => office === tenure.office)
      ? [found('tenure-twice', tenure, i, { found: title })]
      : []),
    ...others.flatMap(({ office }) =>
      excluded(office, tenure.office) || excluded(tenure.office, office)
        ? [found('offices-exclusive', tenure, i, { found: title, expected: titles.get(office) ?? office })]
        : [],
    ),
    ...(tenure.from && tenure.from.day === undefined && !tenure.to
      ? [found('tenure-beginning-unstated', tenure, i, { found: title })]
      : []),
  ]
}

/** Offices with more holders than seats at some time, or with none on the day asked for. */
function seatProblems({ id, title, seats }: Office, i: number, tenures: readonly Tenure[], on?: string): Problem[] {
  if (seats === undefined) return []
  const at: Place = { path: `/offices/${i}` }
  const own = tenures.filter(({ office }) => office === id)
  const holders = own
    .map((tenure) => own.filter((other) => covers(other, edgesOf(tenure).start)))
    .reduce((most, each) => (each.length > most.length ? each : most), [])
  const isVacant = on !== undefined && seats > 0 && !holdersOn(own, on).length
  return [
    ...(holders.length > seats
      ? [
          membershipProblem('office-overfull', at, {
            about: title,
            found: holders.map(({ person }) => person).join(', '),
            expected: seats,
            sources: holders.flatMap(({ from, seen }) => {
              const source = from?.source ?? seen?.[0]?.source
              return source ? [provenanceText(source)] : []
            }),
          }),
        ]
      : []),
    ...(isVacant ? [membershipProblem('office-vacant', at, { about: title, expected: on })] : []),
  ]
}

function covers(tenure: Tenure, day: string): boolean {
  const { start, end } = edgesOf(tenure)
  return start <= day && day < end
}

/** Those who held an office when a whole composition was elected without them. */
function notRenewed({ tenures, compositions = [] }: Governance): Problem[] {
  return compositions.flatMap(({ office, day, source }) =>
    tenures.flatMap((tenure, i) => {
      const isOlder = tenure.office === office && edgesOf(tenure).start < day && covers(tenure, day)
      const isElected = tenure.seen?.some((each) => each.day === day)
      return isOlder && !isElected
        ? [found('tenure-not-renewed', tenure, i, { expected: day, sources: [provenanceText(source)] })]
        : []
    }),
  )
}
