import { bars } from '../conflicts.js'
import { compareIds } from '../ids.js'
import { seededRandom, shuffled } from '../random.js'
import type { CheckedInput } from './check-input.js'
import { servesThroughout, type AssignmentInput, type JurorPair } from './input.js'

/** What a pair is: open to be given, given, given and scored, or barred for a reason. */
export const OPEN = 0
export const GIVEN = 1
export const SCORED = 2
export const BARRED_BY_CONFLICT = 3
export const BARRED_BY_NOMINATION = 4
export const BARRED_BY_LANGUAGE = 5
export const BARRED_BY_TERM = 6

/** An assignment problem in numbers: submissions and jurors are indices in an order drawn by lot. */
export interface Field {
  submissions: string[]
  jurors: string[]
  nominations: string[]
  /** Of each submission: its nomination, its place among the submissions of that, and how many jurors it needs. */
  nomination: Int32Array
  place: Int32Array
  demand: Int32Array
  /** How many submissions each juror has time for. */
  room: Int32Array
  /** What each pair is, row by row of submissions. */
  mark: Uint8Array
  /** What each pair costs, a change included; `null` where all cost the same. */
  cost: Float64Array | null
  /** The most that a pair costs for being unsuited: all beyond is a change. */
  unsuited: number
  /** Pairs given at the start, as indices into `mark`. */
  scored: Int32Array
  previous: Int32Array
  /** Scored pairs that a conflict bars. */
  setAside: Int32Array
}

/** The numbers of an input that has been checked. */
export function fieldOf(input: CheckedInput): Field {
  const random = seededRandom(input.seed)
  const submissions = shuffled(
    [...input.submissions].sort((a, b) => compareIds(a.id, b.id)),
    random,
  )
  const jurors = shuffled(
    [...input.jurors].sort((a, b) => compareIds(a.id, b.id)),
    random,
  )
  const nominations = [...new Set(submissions.map(({ nomination }) => nomination))].sort(compareIds)
  const width = jurors.length
  const rowOf = new Map(submissions.map(({ id }, index) => [id, index]))
  const columnOf = new Map(jurors.map(({ id }, index) => [id, index]))
  const at = ({ juror, submission }: JurorPair) => rowOf.get(submission)! * width + columnOf.get(juror)!

  const mark = competence(submissions, jurors, input.round)
  for (const conflict of input.conflicts ?? [])
    if (bars(conflict) && rowOf.has(conflict.submission) && columnOf.has(conflict.member))
      mark[at({ juror: conflict.member, submission: conflict.submission })] = BARRED_BY_CONFLICT
  const locked = Int32Array.from(new Set((input.locked ?? []).map(at))).sort()
  const scored = locked.filter((pair) => mark[pair] !== BARRED_BY_CONFLICT)
  for (const pair of scored) mark[pair] = SCORED
  const previous = Int32Array.from(new Set((input.previous ?? []).map(at))).sort()

  const room = Int32Array.from(jurors, ({ capacity }) =>
    capacity === undefined ? submissions.length : roomOf(capacity, input.minutesPerSubmission, submissions.length),
  )
  const busy = new Int32Array(width)
  for (const pair of scored) busy[pair % width]!++
  for (let juror = 0; juror < width; juror++) room[juror] = Math.max(room[juror]!, busy[juror]!)

  const counts = new Map<string, number>()
  const placeIn = (nomination: string) => {
    const place = counts.get(nomination) ?? 0
    counts.set(nomination, place + 1)
    return place
  }
  const numberOf = new Map(nominations.map((id, index) => [id, index]))
  return {
    submissions: submissions.map(({ id }) => id),
    jurors: jurors.map(({ id }) => id),
    nominations,
    nomination: Int32Array.from(submissions, ({ nomination }) => numberOf.get(nomination)!),
    place: Int32Array.from(submissions, ({ nomination }) => placeIn(nomination)),
    demand: Int32Array.from(submissions, ({ id }) => input.places.get(id)!),
    room,
    mark,
    cost: costOf(input, previous, at, mark.length, width),
    unsuited: mostOf(input),
    scored,
    previous: previous.filter((pair) => mark[pair] === OPEN),
    setAside: locked.filter((pair) => mark[pair] === BARRED_BY_CONFLICT),
  }
}

/** Which pairs term, nomination and language leave open. */
function competence(
  submissions: AssignmentInput['submissions'],
  jurors: AssignmentInput['jurors'],
  round: AssignmentInput['round'],
): Uint8Array {
  const mark = new Uint8Array(submissions.length * jurors.length)
  const tongues = jurors.map(({ languages }) => languages && new Set(languages.map(tongueOf)))
  const fields = jurors.map(({ nominations }) => nominations && new Set(nominations))
  submissions.forEach(({ nomination, card }, row) => {
    const tongue = card && tongueOf(card.language)
    for (let column = 0; column < jurors.length; column++) {
      if (!servesThroughout(jurors[column]!, round)) mark[row * jurors.length + column] = BARRED_BY_TERM
      else if (fields[column]?.has(nomination) === false) mark[row * jurors.length + column] = BARRED_BY_NOMINATION
      else if (tongue && tongues[column]?.has(tongue) === false) mark[row * jurors.length + column] = BARRED_BY_LANGUAGE
    }
  })
  return mark
}

const roomOf = (capacity: number, minutes: number, most: number): number =>
  minutes > 0 && capacity / minutes < most ? Math.floor(capacity / minutes) : minutes > 0 ? most : 0

/** The language of a BCP 47 tag without script and region. */
const tongueOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0]!

/** Costs in which one change outweighs all that the suitability along a cycle of exchanges can gain. */
function costOf(
  { costs = [], previous: before }: CheckedInput,
  previous: Int32Array,
  at: (pair: JurorPair) => number,
  size: number,
  width: number,
): Float64Array | null {
  if (!before && !costs.length) return null
  const change = before ? 1 + 2 * (width + 1) * mostOf({ costs }) : 0
  const cost = new Float64Array(size).fill(change)
  for (const pair of previous) cost[pair] = 0
  for (const pair of costs) cost[at(pair)]! += pair.cost
  return cost
}

const mostOf = ({ costs = [] }: Pick<CheckedInput, 'costs'>): number =>
  costs.reduce((most, { cost }) => Math.max(most, cost), 0)
