import type { Criterion, JudgedCriterion } from '../../contest/contest.js'
import { criteriaOf } from '../../contest/criteria.js'
import { pointerTo } from '../../contest/pointer.js'
import { judgingProblem, type JudgingCode } from '../../problem/codes/judging.js'
import type { Problem, ProblemDetails } from '../../problem/problem.js'
import type { ScoreSheet } from '../sheet.js'
import { markFault } from './mark-fault.js'
import { rosterOf, type Edition } from './roster.js'

/** Sheets with the edition they belong to. */
export interface SheetsOfEdition extends Edition {
  sheets: readonly ScoreSheet[]
}

/** States in which a sheet says that it is complete. */
const given = new Set<ScoreSheet['state']>(['submitted', 'confirmed', 'sealed'])

/** Sheets out of play, kept for the record. */
const idle = new Set<ScoreSheet['state']>(['recused', 'abstained', 'expired', 'replaced'])

/**
 * What is wrong with score sheets, each with the place in the list and the juror and submission it is about: marks off
 * the scale or not whole, unknown criteria, required marks and comments that are missing, jurors and submissions that
 * may not meet. Marks are asked for only once a sheet is submitted.
 *
 * @example
 * checkSheets({ rules, submissions, commission, sheets })
 * // [{ code: 'mark-off-scale', severity: 'error', at: { path: '/sheets/4/marks/quality' }, about: 'j2 · s7', found: 11, expected: '0–10' }]
 */
export function checkSheets(edition: SheetsOfEdition): Problem[] {
  const roster = rosterOf(edition)
  const rounds = new Set(edition.rules.rounds.map(({ id }) => id))
  const criteria = new Map(edition.rules.nominations.map(({ id }) => [id, criteriaOf(edition.rules, id)]))
  const seen = new Set<string>()
  return edition.sheets.flatMap((sheet, index) => {
    const problems: Problem[] = []
    const about = `${sheet.juror} · ${sheet.submission}`
    const tell = (code: JudgingCode, path: string[], details: ProblemDetails = {}): void => {
      problems.push(judgingProblem(code, { path: pointerTo('sheets', index, ...path) }, { about, ...details }))
    }
    if (!rounds.has(sheet.round)) tell('round-unknown', ['round'], { found: sheet.round })
    const submission = roster.submission(sheet.submission)
    const fault = idle.has(sheet.state) ? null : roster.pairFault(sheet.juror, submission)
    if (fault) tell(fault, [fault.startsWith('juror') ? 'juror' : 'submission'])
    const key = JSON.stringify([sheet.round, sheet.submission, sheet.juror])
    if (!idle.has(sheet.state)) {
      if (seen.has(key)) tell('sheet-twice', [])
      seen.add(key)
    }
    checkFields(sheet, criteria.get(submission?.nomination ?? ''), tell)
    return problems
  })
}

type Tell = (code: JudgingCode, path: string[], details?: ProblemDetails) => void

function checkFields(sheet: ScoreSheet, criteria: readonly Criterion[] | undefined, tell: Tell): void {
  if (!criteria) return
  const judged = criteria.filter((criterion): criterion is JudgedCriterion => criterion.kind === 'judged')
  const ids = new Set(judged.map(({ id }) => id))
  for (const id of Object.keys(sheet.marks)) {
    if (!ids.has(id)) tell('criterion-unknown', ['marks', id], { found: id })
  }
  for (const id of Object.keys(sheet.comments)) {
    if (!criteria.some((criterion) => criterion.id === id)) tell('criterion-unknown', ['comments', id], { found: id })
  }
  for (const criterion of judged) {
    const { id, required, scale } = criterion
    const mark = valueOf(sheet.marks, id) ?? null
    if (mark === null) {
      if (required && given.has(sheet.state)) tell('mark-missing', ['marks', id], { found: id })
      continue
    }
    const fault = markFault(mark, scale)
    if (fault) tell(fault, ['marks', id], { found: mark, expected: `${scale.min}–${scale.max}` })
    else if (given.has(sheet.state) && commentIsDue(criterion, mark) && !valueOf(sheet.comments, id)?.trim()) {
      tell('comment-missing', ['comments', id], { found: mark })
    }
  }
}

const commentIsDue = ({ commentAtMost, commentAtLeast }: JudgedCriterion, mark: number): boolean =>
  (commentAtMost !== undefined && mark <= commentAtMost) || (commentAtLeast !== undefined && mark >= commentAtLeast)

const valueOf = <T>(fields: Record<string, { value: T }>, id: string): T | undefined =>
  Object.hasOwn(fields, id) ? fields[id]?.value : undefined
