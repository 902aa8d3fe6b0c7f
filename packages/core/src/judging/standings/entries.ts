import type { ContestRules } from '../../contest/contest.js'
import { criteriaOf } from '../../contest/criteria.js'
import type { Submission } from '../../contest/submission.js'
import { compareIds } from '../ids.js'
import type { Ratio } from '../rational.js'
import type { ScoreSheet } from '../sheet.js'
import { isJudged } from '../sheets/roster.js'
import { rulerOf, type Ruler } from './ruler.js'

/** Why a submission takes no part in a round. */
export type Absent =
  'submission-withdrawn' | 'submission-not-admitted' | 'submission-twice' | 'nomination-unknown' | 'not-shortlisted'

export interface AbsentSubmission {
  submission: string
  reason: Absent
}

/** A sheet that counts, with the juror's total. */
export interface CountedSheet {
  sheet: ScoreSheet
  total: Ratio
}

/** A submission that takes part in a round, with the sheets that count, by juror. */
export interface Entry {
  submission: Submission
  ruler: Ruler | null
  sheets: CountedSheet[]
}

export interface NominationEntries {
  nomination: string
  ruler: Ruler | null
  /** By id. */
  entries: Entry[]
  absent: AbsentSubmission[]
}

export interface RoundEntries {
  /** In the order of the rules. */
  nominations: NominationEntries[]
  entries: Map<string, Entry>
  absent: Map<string, Absent>
}

/** The submissions of a round by nomination, without sheets; `reached` holds those that a shortlist let through. */
export function entriesOf(
  rules: ContestRules,
  submissions: readonly Submission[],
  reached: ReadonlySet<string> | null,
): RoundEntries {
  const homes = new Map<string, NominationEntries>()
  for (const { id } of rules.nominations) {
    homes.set(id, { nomination: id, ruler: rulerOf(criteriaOf(rules, id)), entries: [], absent: [] })
  }
  const entries = new Map<string, Entry>()
  const absent = new Map<string, Absent>()
  const sorted = [...submissions].sort((a, b) => compareIds(a.id, b.id) || compareIds(a.nomination, b.nomination))
  sorted.forEach((submission, index) => {
    const { id, nomination } = submission
    const home = homes.get(nomination)
    const twice = sorted[index - 1]?.id === id || sorted[index + 1]?.id === id
    const reason = twice ? 'submission-twice' : home ? reasonOf(submission, reached) : 'nomination-unknown'
    if (!reason && home) {
      const entry = { submission, ruler: home.ruler, sheets: [] }
      home.entries.push(entry)
      entries.set(id, entry)
    } else if (reason) {
      absent.set(id, reason)
      if (home && home.absent.at(-1)?.submission !== id) home.absent.push({ submission: id, reason })
    }
  })
  return { nominations: [...homes.values()], entries, absent }
}

function reasonOf({ id, state }: Submission, reached: ReadonlySet<string> | null): Absent | null {
  if (state === 'withdrawn') return 'submission-withdrawn'
  if (!isJudged(state)) return 'submission-not-admitted'
  return reached && !reached.has(id) ? 'not-shortlisted' : null
}
