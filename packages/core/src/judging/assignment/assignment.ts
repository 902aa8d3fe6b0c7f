import type { Problem } from '../../problem/problem.js'
import { atOnce, type Steps } from '../../steps.js'
import { compareIds } from '../ids.js'
import { cheapen } from './cheapen.js'
import { checkedInput } from './check-input.js'
import { cover } from './coverage.js'
import { fieldOf, type Field } from './field.js'
import { fill } from './fill.js'
import { NONE, startOf, type Holding } from './holding.js'
import type { AssignmentInput, JurorPair } from './input.js'
import { evenOut } from './loads.js'
import { pairBalanceOf, type PairBalance } from './meeting.js'
import { findingsOf } from './findings.js'
import { linkedNomination, type LinkedNomination } from './linked-nomination.js'
import { missingReason, pairReason, type Barred, type MissingReason, type PairReason } from './reason.js'
import { settle } from './settle.js'
import { shortagesOf, type Shortage } from './shortage.js'

/** A juror who is to judge a submission, and why this one. */
export interface Assigned extends JurorPair {
  reason: PairReason
}

/** Places of a submission that stay empty, and why. */
export interface MissingPlaces {
  submission: string
  missing: number
  reason: MissingReason
  barred: Barred
}

export interface JurorLoad {
  juror: string
  submissions: number
  minutes: number
  /** The minutes the juror can give, where they are limited. */
  capacity?: number
}

export interface Assignment {
  seed: string | number
  /** By submission and juror. */
  pairs: Assigned[]
  /** By submission; empty when every submission has its jurors. */
  missing: MissingPlaces[]
  /** Proof that no assignment has fewer places missing: their sum is the sum of `missing`. */
  shortages: Shortage[]
  loads: JurorLoad[]
  nominations: LinkedNomination[]
  pairBalance: PairBalance
  /** Against `previous`. */
  added: JurorPair[]
  removed: JurorPair[]
  /** Scored pairs barred by a conflict: kept out of the pairs, their places given to others. */
  setAside: JurorPair[]
  problems: Problem[]
}

/**
 * Who judges what. In this order of importance: no pair in conflict, out of competence or term, ever, and no scored pair
 * moved; every submission has its jurors whenever that is possible, else the greatest number of places filled, as
 * fairly as can be, with the proof; loads as even as can be (decreasingly minimal); with `previous`, the fewest changes,
 * then the least cost; jurors of a nomination linked by common submissions; every two jurors meeting equally often. A
 * nomination in parts is linked even where that takes changes or cost. Links are exact where there are at most 131,072
 * ways to choose the jurors of all submissions (five submissions with two of five jurors each have 100,000):
 * there no assignment with the same coverage and equally even loads has fewer components, nor, at that cost, fewer
 * bridges. Beyond, links and meetings are improved by exchanges and a bounded search by lot; what stays apart is told with
 * its repair. All else is exact, whatever the size. Chance is drawn from the seed: the same
 * input gives the same result in any order, and a result given back as `previous` comes out unchanged.
 *
 * @example
 * assignJurors({
 *   submissions: [{ id: 's1', nomination: 'n' }, { id: 's2', nomination: 'n' }],
 *   jurors: [{ id: 'j1' }, { id: 'j2' }],
 *   sheets: 1,
 *   minutesPerSubmission: 30,
 *   conflicts: [{ member: 'j1', submission: 's1', basis: 'own-city', state: 'declared' }],
 *   seed: 1,
 * }).pairs
 * // [{ juror: 'j2', submission: 's1', reason: 'only' }, { juror: 'j1', submission: 's2', reason: 'load' }]
 */
export const assignJurors = (given: AssignmentInput): Assignment => atOnce(assignJurorsInSteps(given))

/**
 * The same assignment, for a page that must answer meanwhile: coverage, loads and costs in a step each, links and
 * meetings in many.
 *
 * @example atOnce(assignJurorsInSteps(input)) // as assignJurors(input)
 */
export function* assignJurorsInSteps(given: AssignmentInput): Steps<Assignment> {
  const { input, problems } = checkedInput(given)
  yield
  const field = fieldOf(input)
  const holding = startOf(field)
  yield
  for (const improved of [fill, cover, evenOut, cheapen]) {
    improved(holding)
    yield
  }
  const { linkages, settled } = yield* settle(holding, input.seed)

  const width = field.jurors.length
  const before = new Set(field.previous)
  const bridges = new Set(linkages.flatMap((linkage) => linkage.bridges))
  const slots = Array.from(holding.juror.keys()).filter((slot) => holding.juror[slot] !== NONE)
  const pairAt = (slot: number) => holding.submission[slot]! * width + holding.juror[slot]!
  const pairs = slots
    .map((slot) => ({
      ...namesOf(field, pairAt(slot)),
      reason: pairReason(holding, before.has(pairAt(slot)), bridges.has(slot), slot),
    }))
    .sort(comparePairs)
  const result = {
    seed: input.seed,
    pairs,
    missing: missingOf(holding),
    shortages: shortagesOf(holding),
    loads: loadsOf(holding, input),
    nominations: linkages.map((linkage, index) => linkedNomination(holding, linkage, field.nominations[index]!)),
    pairBalance: pairBalanceOf(holding, settled, input.meetings),
    ...changesOf(input, pairs),
    setAside: [...field.setAside].map((pair) => namesOf(field, pair)).sort(comparePairs),
  }
  return { ...result, problems: [...problems, ...findingsOf(result)] }
}

const namesOf = ({ jurors, submissions }: Field, pair: number): JurorPair => ({
  juror: jurors[pair % jurors.length]!,
  submission: submissions[Math.floor(pair / jurors.length)]!,
})

const comparePairs = (a: JurorPair, b: JurorPair): number =>
  compareIds(a.submission, b.submission) || compareIds(a.juror, b.juror)

function missingOf(holding: Holding): MissingPlaces[] {
  const { field, start, covered } = holding
  return Array.from(covered.keys())
    .map((row) => ({ row, missing: start[row + 1]! - start[row]! - covered[row]! }))
    .filter(({ missing }) => missing)
    .map(({ row, missing }) => ({ submission: field.submissions[row]!, missing, ...missingReason(holding, row) }))
    .sort((a, b) => compareIds(a.submission, b.submission))
}

function loadsOf(
  { field, load }: Holding,
  { jurors, minutesPerSubmission }: Pick<AssignmentInput, 'jurors' | 'minutesPerSubmission'>,
): JurorLoad[] {
  const capacities = new Map(jurors.map(({ id, capacity }) => [id, capacity]))
  return field.jurors
    .map((juror, index) => {
      const capacity = capacities.get(juror)
      return {
        juror,
        submissions: load[index]!,
        minutes: load[index]! * minutesPerSubmission,
        ...(capacity !== undefined && { capacity }),
      }
    })
    .sort((a, b) => compareIds(a.juror, b.juror))
}

function changesOf({ previous = [] }: Pick<AssignmentInput, 'previous'>, pairs: JurorPair[]) {
  const keyOf = ({ juror, submission }: JurorPair) => JSON.stringify([submission, juror])
  const before = new Set(previous.map(keyOf))
  const now = new Set(pairs.map(keyOf))
  return {
    added: pairs.filter((pair) => !before.has(keyOf(pair))).map(({ juror, submission }) => ({ juror, submission })),
    removed: previous
      .filter((pair) => !now.has(keyOf(pair)))
      .map(({ juror, submission }) => ({ juror, submission }))
      .sort(comparePairs),
  }
}
