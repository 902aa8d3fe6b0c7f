import type { ContestRules } from '../../../contest/contest.js'
import type { Problem } from '../../../problem/problem.js'
import { checkSheets } from '../../sheets/check.js'
import { submissionOfEntry } from '../entry.js'
import { own } from '../record.js'
import { plainSheet } from '../sheets.js'
import type { EditionSheet, EditionState } from '../state.js'

/** The first thing wrong with a sheet under the rules of the edition, or under others. */
export function sheetFault(state: EditionState, sheet: EditionSheet, rules?: ContestRules): Problem | undefined {
  const entry = own(state.entries, sheet.submission)
  const current = rules ?? state.rules
  if (!entry || !current || !state.commission) return undefined
  const members = state.commission.members.filter(({ id }) => id === sheet.juror)
  const [problem] = checkSheets({
    rules: current,
    submissions: [submissionOfEntry(entry)],
    commission: { ...state.commission, members },
    sheets: [plainSheet(sheet)],
  })
  return problem
}
