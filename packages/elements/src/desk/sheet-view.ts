import {
  computedMark,
  criteriaOf,
  type ComputedCriterion,
  type JudgedCriterion,
  type Submission,
} from '@gorod/core/contest'
import {
  checkSheets,
  scoreTables,
  sheetTotals,
  type EditionEntry,
  type EditionSheet,
  type EditionState,
} from '@gorod/core/judging'
import { ownSheet } from './queue.js'

/** How a criterion is marked: by anchored levels, by a row of numbers, by typing a number. */
export type MarkField = 'levels' | 'row' | 'number'

/** A criterion of a sheet with what the juror said of it. */
export interface JudgedField {
  kind: 'judged'
  /** Its place among the criteria that are marked, from 0. */
  index: number
  criterion: JudgedCriterion
  field: MarkField
  mark: number | null
  comment: string
  /** Whether the rules want a comment to this mark. */
  commentIsDue: boolean
  missing?: 'mark' | 'comment'
  /** Values of another device that wait for the juror. */
  questions: { mark?: Question; comment?: Question }
}

/** The value that counts and those that wait beside it: which stays? */
export interface Question {
  kept: unknown
  others: unknown[]
}

/** A criterion worked out of the submission. */
export interface ComputedField {
  kind: 'computed'
  criterion: ComputedCriterion
  mark: number | null
}

/** A sheet as its juror fills it. */
export interface SheetView {
  sheet: EditionSheet
  entry: EditionEntry
  groups: { title: string; fields: (JudgedField | ComputedField)[] }[]
  fields: JudgedField[]
  missing: JudgedField[]
  /** What the marks come to by the core, and out of how much, once none is missing. */
  total?: { text: string; of: number }
}

/** The most levels that are offered one by one. */
const MOST_LEVELS = 11

const closed: ReadonlySet<EditionSheet['state']> = new Set(['submitted', 'confirmed', 'sealed'])

/** The sheet of a juror for a submission, with text that is still being typed; nothing where he has none. */
export function sheetView(
  state: EditionState,
  juror: string,
  submission: Submission,
  typed: (criterion: string) => string | undefined = () => undefined,
): SheetView | undefined {
  const [sheet, entry, { rules }] = [ownSheet(state, juror, submission.id), state.entries[submission.id], state]
  if (!sheet || !entry || !rules || !state.commission) return undefined
  const nomination = rules.nominations.find(({ id }) => id === entry.nomination)
  const edition = { rules, submissions: [{ ...submission, state: entry.state }], commission: state.commission }
  const asked = checkSheets({ ...edition, sheets: [{ ...sheet, state: 'submitted', comments: {} }] })
  const isAsked = (code: string, id: string): boolean =>
    asked.some((one) => one.code === code && one.at.path?.endsWith(`/${escaped(id)}`))
  const fields: JudgedField[] = []
  const groups = (nomination?.criteria ?? rules.criteria).map(({ title, criteria }) => ({
    title,
    fields: criteria.map((criterion): JudgedField | ComputedField => {
      if (criterion.kind === 'computed')
        return { kind: 'computed', criterion, mark: computedMark(criterion, entry.amounts).mark }
      const { id } = criterion
      const comment = typed(id) ?? sheet.comments[id]?.value ?? ''
      const commentIsDue = isAsked('comment-missing', id)
      const missing = isAsked('mark-missing', id) ? 'mark' : commentIsDue && !comment.trim() ? 'comment' : undefined
      const field: JudgedField = {
        kind: 'judged',
        index: fields.length,
        criterion,
        field: fieldOf(criterion),
        mark: sheet.marks[id]?.value ?? null,
        comment,
        commentIsDue,
        ...(missing && { missing }),
        questions: questionsOf(sheet, id),
      }
      fields.push(field)
      return field
    }),
  }))
  const missing = fields.filter((field) => field.missing)
  const counted = closed.has(sheet.state) ? sheet : { ...sheet, state: 'submitted' as const }
  const input = { ...edition, sheets: [counted], round: sheet.round }
  const [total] = missing.length ? [] : sheetTotals(input)
  const of = total && scoreTables(input).find(({ nomination: id }) => id === total.nomination)?.scale?.max
  return { sheet, entry, groups, fields, missing, ...(of !== undefined && { total: { text: total!.total.text, of } }) }
}

/** The criteria of a juror that are marked in some nomination, each once, with all of his marks. */
export function ownMarks(state: EditionState, juror: string): Map<string, Map<string, number>> {
  const byCriterion = new Map<string, Map<string, number>>()
  for (const [submission, byJuror] of Object.entries((state.round !== null && state.sheets[state.round]) || {}))
    for (const [id, { value }] of Object.entries(byJuror[juror]?.marks ?? {})) {
      if (value === null) continue
      const marks = byCriterion.get(id) ?? new Map<string, number>()
      byCriterion.set(id, marks.set(submission, value))
    }
  return byCriterion
}

/** The criteria of a nomination that are marked. */
export const judgedCriteria = (state: EditionState, nomination: string): JudgedCriterion[] =>
  state.rules ? criteriaOf(state.rules, nomination).filter((one) => one.kind === 'judged') : []

function fieldOf({ scale: { min, max, levels } }: JudgedCriterion): MarkField {
  if (levels) return levels.length < MOST_LEVELS ? 'levels' : 'number'
  return max - min < MOST_LEVELS ? 'row' : 'number'
}

function questionsOf(sheet: EditionSheet, id: string): JudgedField['questions'] {
  const [mark, comment] = (['marks', 'comments'] as const).map((name): Question | undefined => {
    const waiting = sheet.collisions?.filter(({ path }) => path === `/${name}/${escaped(id)}`) ?? []
    return waiting.length ? { kept: sheet[name][id]?.value, others: waiting.map(({ value }) => value) } : undefined
  })
  return { ...(mark && { mark }), ...(comment && { comment }) }
}

const escaped = (id: string): string => id.replaceAll('~', '~0').replaceAll('/', '~1')
