import { contestProblem } from '../../problem/codes/contest.js'
import type { Problem } from '../../problem/problem.js'
import type { ContestRules } from '../contest.js'
import { pointerTo } from '../pointer.js'
import { isCount } from './whole.js'

/** Rounds, sheets, trimmed means, quorum: numbers with which no result could be reached. */
export const procedure = (rules: ContestRules): Problem[] => [
  ...rounds(rules),
  ...sheets(rules),
  ...quorum(rules),
  ...numbers(rules),
]

function rounds({ rounds: list }: ContestRules): Problem[] {
  return list.flatMap(({ title: about, sheets: places, shortlist }, i) => {
    const problems: Problem[] = []
    if (!isCount(places)) {
      problems.push(
        contestProblem('sheets-wrong', { path: pointerTo('rounds', i, 'sheets') }, { about, found: places }),
      )
    }
    const at = { path: pointerTo('rounds', i, 'shortlist') }
    if (shortlist === undefined) {
      if (i > 0) problems.push(contestProblem('shortlist-missing', { path: pointerTo('rounds', i) }, { about }))
    } else if (i === 0) problems.push(contestProblem('shortlist-first', at, { about, found: shortlist }))
    else if (!isCount(shortlist)) problems.push(contestProblem('shortlist-wrong', at, { about, found: shortlist }))
    return problems
  })
}

function sheets({ leastSheets, rounds: list, aggregation }: ContestRules): Problem[] {
  const problems: Problem[] = []
  const most = Math.min(...list.map((round) => round.sheets))
  if (!isCount(leastSheets) || leastSheets > most) {
    const expected = Number.isFinite(most) ? { expected: most } : {}
    problems.push(contestProblem('least-sheets-wrong', { path: '/leastSheets' }, { found: leastSheets, ...expected }))
  }
  if (aggregation.kind === 'trimmed') {
    const { dropLow, dropHigh } = aggregation
    const isWhole = [dropLow, dropHigh].every((drop) => Number.isSafeInteger(drop) && drop >= 0)
    if (!isWhole || dropLow + dropHigh >= leastSheets) {
      const details = { found: `${dropLow} + ${dropHigh}`, expected: leastSheets }
      problems.push(contestProblem('trim-impossible', { path: '/aggregation' }, details))
    }
  }
  return problems
}

function quorum({ quorum: { numerator, denominator, strictly } }: ContestRules): Problem[] {
  const found = `${numerator}/${denominator}`
  const at = { path: '/quorum' }
  if (!isCount(numerator) || !isCount(denominator)) return [contestProblem('quorum-wrong', at, { found })]
  const isReachable = strictly ? numerator < denominator : numerator <= denominator
  return isReachable ? [] : [contestProblem('quorum-unreachable', at, { found })]
}

function numbers({ version, edition, minutesPerSubmission, rounding }: ContestRules): Problem[] {
  const problems: Problem[] = []
  if (!isCount(version)) problems.push(contestProblem('version-wrong', { path: '/version' }, { found: version }))
  if (!isCount(edition.number)) {
    problems.push(contestProblem('edition-number-wrong', { path: '/edition/number' }, { found: edition.number }))
  }
  if (!isCount(edition.year) || edition.year > 9999) {
    problems.push(contestProblem('edition-year-wrong', { path: '/edition/year' }, { found: edition.year }))
  }
  if (!isCount(minutesPerSubmission)) {
    problems.push(contestProblem('minutes-wrong', { path: '/minutesPerSubmission' }, { found: minutesPerSubmission }))
  }
  if (!Number.isSafeInteger(rounding.digits) || rounding.digits < 0 || rounding.digits > 12) {
    problems.push(contestProblem('rounding-wrong', { path: '/rounding/digits' }, { found: rounding.digits }))
  }
  return problems
}
