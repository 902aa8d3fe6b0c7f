import type { JudgedCriterion, Submission } from '@gorod/core/contest'
import { compareFractions, sheetTotals, type EditionState, type SheetTotal } from '@gorod/core/judging'
import { ownSheet, type Row } from './queue.js'
import { judgedCriteria } from './sheet-view.js'

/** A sheet among all of its juror's, before he signs. */
export interface ReviewRow {
  row: Row
  marks: (number | null)[]
  /** What it comes to by the core; nothing while it is not handed in. */
  total?: SheetTotal['total']
}

/** The sheets of one nomination: they alone are compared with each other. */
export interface ReviewPart {
  nomination: string
  title: string
  criteria: JudgedCriterion[]
  rows: ReviewRow[]
  /** Numbers of entries that a juror's own sheets do not tell apart, the best first. */
  ties: { total: string; numbers: number[] }[]
}

/** All of a juror's own sheets, by nomination in the order of the rules. */
export function reviewOf(
  state: EditionState,
  juror: string,
  rows: readonly Row[],
  submissions: readonly Submission[],
): ReviewPart[] {
  const { rules, commission, round } = state
  if (!rules || !commission || round === null) return []
  const sheets = rows.flatMap(({ id }) => ownSheet(state, juror, id) ?? [])
  const current = submissions.map((one) => ({ ...one, state: state.entries[one.id]?.state ?? one.state }))
  const totals = new Map(
    sheetTotals({ rules, submissions: current, sheets, commission, round }).map((one) => [one.submission, one.total]),
  )
  return rules.nominations.flatMap(({ id: nomination, title }): ReviewPart | [] => {
    const criteria = judgedCriteria(state, nomination)
    const own = rows.filter(({ id }) => state.entries[id]?.nomination === nomination)
    if (!own.length) return []
    const reviewed = own.map((row): ReviewRow => {
      const sheet = ownSheet(state, juror, row.id)
      const total = totals.get(row.id)
      return { row, marks: criteria.map(({ id }) => sheet?.marks[id]?.value ?? null), ...(total && { total }) }
    })
    return { nomination, title, criteria, rows: reviewed, ties: tiesOf(reviewed) }
  })
}

function tiesOf(rows: readonly ReviewRow[]): ReviewPart['ties'] {
  const equal = new Map<string, ReviewRow[]>()
  for (const one of rows) {
    if (!one.total) continue
    const key = JSON.stringify(one.total.exact)
    equal.set(key, [...(equal.get(key) ?? []), one])
  }
  return [...equal.values()]
    .filter(({ length }) => length > 1)
    .sort(([one], [two]) => compareFractions(two!.total!.exact, one!.total!.exact))
    .map((some) => ({ total: some[0]!.total!.text, numbers: some.map(({ row }) => row.number) }))
}
