import type { Steps } from '../../steps.js'
import { compareIds } from '../ids.js'
import type { ScoreSheet } from '../sheet.js'
import type { SheetsOfEdition } from '../sheets/check.js'
import { rosterOf, type PairFault, type Roster } from '../sheets/roster.js'
import type { Absent, CountedSheet, Entry, RoundEntries } from './entries.js'
import type { TotalFault } from './ruler.js'

/**
 * Why a sheet does not count: a finding of `checkSheets`; a state that says so itself; `not-submitted` for one still in
 * work; an absent submission; `criteria-unsound` where the rules cannot make a score of marks.
 */
export type Exclusion =
  | PairFault
  | TotalFault
  | Absent
  | 'sheet-twice'
  | 'recused'
  | 'abstained'
  | 'expired'
  | 'replaced'
  | 'not-submitted'
  | 'criteria-unsound'

export interface ExcludedSheet {
  juror: string
  submission: string
  reason: Exclusion
}

/** Where a sheet's state alone keeps it out. */
const stateReasons: Partial<Record<ScoreSheet['state'], Exclusion>> = {
  assigned: 'not-submitted',
  opened: 'not-submitted',
  draft: 'not-submitted',
  recused: 'recused',
  abstained: 'abstained',
  expired: 'expired',
  replaced: 'replaced',
}

/** Sheets to a step. */
const STEP = 200

/**
 * Adds to every entry the sheets of the round that count, by juror; all others come back with a reason. A recusal puts
 * every sheet of its pair out of the totals; of two sheets of one pair none counts, as nobody can say which.
 */
export function* countSheets(
  edition: SheetsOfEdition,
  round: string,
  { entries, absent }: Pick<RoundEntries, 'entries' | 'absent'>,
): Steps<ExcludedSheet[]> {
  const roster = rosterOf(edition)
  const excluded: ExcludedSheet[] = []
  const recused = new Map<string, Set<string>>()
  for (const [index, sheet] of edition.sheets.entries()) {
    if (index % STEP === 0) yield
    if (sheet.round !== round) continue
    const { juror, submission } = sheet
    const entry = entries.get(submission)
    const reason = entry ? countIn(entry, sheet, roster) : (absent.get(submission) ?? 'submission-unknown')
    if (reason) excluded.push({ juror, submission, reason })
    if (reason === 'recused') recused.set(submission, (recused.get(submission) ?? new Set()).add(juror))
  }
  yield
  for (const [id, entry] of entries) settle(entry, recused.get(id), excluded)
  return excluded.sort(
    (a, b) => compareIds(a.submission, b.submission) || compareIds(a.juror, b.juror) || compareIds(a.reason, b.reason),
  )
}

function countIn(entry: Entry, sheet: ScoreSheet, roster: Roster): Exclusion | null {
  const reason = stateReasons[sheet.state] ?? roster.jurorFault(sheet.juror, entry.submission)
  if (reason) return reason
  if (!entry.ruler) return 'criteria-unsound'
  const total = entry.ruler.total(sheet)
  if (typeof total === 'string') return total
  entry.sheets.push({ sheet, total })
  return null
}

function settle(entry: Entry, recused: ReadonlySet<string> | undefined, excluded: ExcludedSheet[]): void {
  const sheets = entry.sheets.sort(byJuror)
  const twice = new Set<string>()
  for (let at = 1; at < sheets.length; at++) {
    const { juror } = sheets[at]!.sheet
    if (juror === sheets[at - 1]!.sheet.juror) twice.add(juror)
  }
  if (!recused && !twice.size) return
  entry.sheets = sheets.filter(({ sheet: { juror, submission } }) => {
    const reason = recused?.has(juror) ? 'recused' : twice.has(juror) ? 'sheet-twice' : null
    if (reason) excluded.push({ juror, submission, reason })
    return !reason
  })
}

const byJuror = (a: CountedSheet, b: CountedSheet): number => compareIds(a.sheet.juror, b.sheet.juror)
