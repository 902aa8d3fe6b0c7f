import { pointerTo } from '../../contest/pointer.js'
import { judgingProblem, type JudgingCode } from '../../problem/codes/judging.js'
import type { Problem, ProblemDetails } from '../../problem/problem.js'
import { servesThroughout, type AssignmentInput } from './input.js'

/** The most pairs of a juror and a submission that are weighed, and the most places to fill. */
const MOST_PAIRS = 2 ** 26
const MOST_COST = 1000

/** An input whose ids are there once, whose numbers are numbers, and whose pairs name somebody who is there. */
export interface CheckedInput extends Omit<AssignmentInput, 'sheets'> {
  /** Jurors that each submission needs, by its id. */
  places: Map<string, number>
}

/**
 * The input without what cannot be used, and a problem for each thing left out: a repeated id counts once, a number that
 * is none counts as 0, a scored pair of somebody unknown not at all. Conflicts, costs and earlier pairs of somebody
 * unknown are passed over: they may be of another round.
 */
export function checkedInput(input: AssignmentInput): { input: CheckedInput; problems: Problem[] } {
  const problems: Problem[] = []
  const say = (code: JudgingCode, keys: (string | number)[], details: ProblemDetails = {}) =>
    problems.push(judgingProblem(code, { path: pointerTo(...keys) }, details))
  const once = <T extends { id: string }>(items: readonly T[], list: string): T[] => {
    const ids = new Set<string>()
    return items.filter(({ id }, index) => {
      if (ids.has(id)) say('assignment-id-repeated', [list, index], { about: id })
      return ids.size < ids.add(id).size
    })
  }

  const submissions = once(input.submissions, 'submissions')
  const jurors = once(input.jurors, 'jurors').map((juror) => {
    if (juror.capacity === undefined || isAmount(juror.capacity)) return juror
    const index = input.jurors.indexOf(juror)
    say('assignment-capacity', ['jurors', index, 'capacity'], { about: juror.id, found: juror.capacity })
    return { ...juror, capacity: 0 }
  })
  input.jurors.forEach((juror, index) => {
    if (!servesThroughout(juror, input.round)) say('assignment-out-of-term', ['jurors', index], { about: juror.id })
  })
  if (!isAmount(input.minutesPerSubmission) || !input.minutesPerSubmission)
    say('assignment-minutes', ['minutesPerSubmission'], { found: input.minutesPerSubmission })
  const places = placesOf(input, submissions, say)
  const needed = [...places.values()].reduce((sum, count) => sum + count, 0)
  if (Math.max(submissions.length * jurors.length, needed) > MOST_PAIRS) {
    say('assignment-too-large', [], { found: submissions.length, expected: jurors.length })
    return { input: { ...input, submissions: [], jurors: [], places: new Map() }, problems }
  }

  const jurorIds = new Set(jurors.map(({ id }) => id))
  const isKnown = ({ juror, submission }: { juror: string; submission: string }) =>
    jurorIds.has(juror) && places.has(submission)
  const locked = (input.locked ?? []).filter((pair, index) => {
    if (!isKnown(pair))
      say('assignment-scored-unknown', ['locked', index], { about: pair.juror, found: pair.submission })
    return isKnown(pair)
  })
  const costs = (input.costs ?? []).filter((pair, index) => {
    const isCost = Number.isInteger(pair.cost) && pair.cost >= 0 && pair.cost <= MOST_COST
    if (!isCost) say('assignment-cost', ['costs', index], { found: pair.cost, expected: MOST_COST })
    return isCost && isKnown(pair)
  })
  const previous = input.previous?.filter(isKnown)
  return {
    input: { ...input, submissions, jurors, places, locked, costs, ...(previous && { previous }) },
    problems,
  }
}

function placesOf(
  { sheets }: AssignmentInput,
  submissions: AssignmentInput['submissions'],
  say: (code: JudgingCode, keys: (string | number)[], details: ProblemDetails) => void,
): Map<string, number> {
  const isCount = (count: number) => Number.isInteger(count) && count >= 0 && count <= MOST_PAIRS
  if (typeof sheets === 'number') {
    if (!isCount(sheets)) say('assignment-sheets', ['sheets'], { found: sheets })
    return new Map(submissions.map(({ id }) => [id, isCount(sheets) ? sheets : 0]))
  }
  return new Map(
    submissions.map(({ id }) => {
      const count = Object.hasOwn(sheets, id) ? sheets[id]! : NaN
      if (isCount(count)) return [id, count]
      say('assignment-sheets', ['sheets', id], { about: id, ...(Object.hasOwn(sheets, id) && { found: count }) })
      return [id, 0]
    }),
  )
}

const isAmount = (value: number): boolean => Number.isFinite(value) && value >= 0
