import { contestProblem } from '../../problem/codes/contest.js'
import type { Problem } from '../../problem/problem.js'
import type { ContestRules, Round } from '../contest.js'
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
  return list.flatMap(({ title: about, sheets: places, shortlist, carryOver }, i) => {
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
    else {
      const before = (i > 1 ? list[i - 1]?.shortlist : undefined) ?? Infinity
      if (shortlist >= before)
        problems.push(contestProblem('shortlist-idle', at, { about, found: shortlist, expected: before }))
    }
    if (carryOver) problems.push(...carried(carryOver, about, i))
    return problems
  })
}

function carried({ before, own }: NonNullable<Round['carryOver']>, about: string, i: number): Problem[] {
  const at = { path: pointerTo('rounds', i, 'carryOver') }
  if (i === 0) return [contestProblem('carry-over-first', at, { about })]
  const isWhole = isCount(before) && isCount(own)
  return isWhole ? [] : [contestProblem('carry-over-wrong', at, { about, found: `${before} : ${own}` })]
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
