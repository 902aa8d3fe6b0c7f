import { periodicalProblem } from '../problem/codes/periodical.js'
import type { Place, Problem } from '../problem/problem.js'
import { provenanceText, type Provenance } from '../problem/provenance.js'
import { whenSpan } from '../when/span.js'
import type { Every } from '../when/when.js'
import { expectedNumberOn } from './expected.js'
import { issueNumberText } from './number.js'
import type { IssueSchedule, KnownIssue, Periodical } from './periodical.js'

/**
 * What cannot be or is doubtful in what documents say of a periodical: more issues than its schedule allows, numbers behind
 * it, schedules that differ, numbers that go back, come twice or leave some out.
 *
 * @example
 * checkPeriodical(bulletin)[0]
 * // { code: 'periodical-too-many', severity: 'error', about: 'Информационный бюллетень МАГ', found: 238, expected: 160, … }
 */
export function checkPeriodical(periodical: Periodical): Problem[] {
  return [...counts(periodical), ...numbers(periodical), ...differing(periodical), ...order(periodical)]
}

const placeOf = ({ line }: Provenance): Place => (line === undefined ? {} : { line })

/** The schedules of a step, each step once. */
function stepsOf({ schedules }: Periodical): { every: Every; schedule: IssueSchedule }[] {
  const steps = new Map<Every, IssueSchedule>()
  for (const schedule of schedules) {
    const { every } = schedule.when
    if (every && !steps.has(every)) steps.set(every, schedule)
  }
  return Array.from(steps, ([every, schedule]) => ({ every, schedule }))
}

const firstDay = ({ since }: Periodical): string | undefined => since && `${String(since.year).padStart(4, '0')}-01-01`

/** More issues than periods between the first day of the first year and the last day the document may be of. */
function counts(periodical: Periodical): Problem[] {
  const day = firstDay(periodical)
  if (day === undefined) return []
  return stepsOf(periodical).flatMap(({ every, schedule }) =>
    periodical.counts.flatMap(({ count, when, source }): Problem[] => {
      const { end } = whenSpan(when)
      const most = end === null ? undefined : expectedNumberOn({ number: 1, day }, every, end)
      if (most === undefined || count <= most) return []
      const details = { about: periodical.title, found: count, expected: most }
      const sources = [source, schedule.source].map(provenanceText)
      return [periodicalProblem('periodical-too-many', placeOf(source), { ...details, sources })]
    }),
  )
}

/** A number far from the one that the schedule gives for its date: behind it, or ahead of what is possible. */
function numbers(periodical: Periodical): Problem[] {
  const day = firstDay(periodical)
  if (day === undefined) return []
  return stepsOf(periodical).flatMap(({ every, schedule }) =>
    periodical.issues.flatMap(({ numbers: own, when, source }): Problem[] => {
      const { start, end } = whenSpan(when)
      if (start === null || end === null) return []
      const [least, most] = [start, end].map((each) => expectedNumberOn({ number: 1, day }, every, each))
      const last = own.at(-1)!
      const code =
        least !== undefined && last < least ? 'periodical-behind' : last > (most ?? 0) ? 'periodical-ahead' : undefined
      const expected = (code === 'periodical-ahead' ? most : least) ?? 0
      const details = { about: periodical.title, found: issueNumberText(own), expected }
      const sources = [source, schedule.source].map(provenanceText)
      return code ? [periodicalProblem(code, placeOf(source), { ...details, sources })] : []
    }),
  )
}

/** Steps that documents give one beside another. */
function differing(periodical: Periodical): Problem[] {
  const [first, ...others] = stepsOf(periodical)
  return others.map(({ every, schedule }) =>
    periodicalProblem('periodical-schedules-differ', placeOf(schedule.source), {
      about: periodical.title,
      found: schedule.when.text ?? every,
      expected: first!.schedule.when.text ?? first!.every,
      sources: [schedule.source, first!.schedule.source].map(provenanceText),
    }),
  )
}

/** Known issues by date: their numbers must grow, each once. */
function order({ title, issues }: Periodical): Problem[] {
  const dated = issues
    .flatMap((issue) => {
      const { start } = whenSpan(issue.when)
      return start === null ? [] : [{ issue, start }]
    })
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  return dated.slice(1).flatMap(({ issue }, i): Problem[] => {
    const before = dated[i]!.issue
    const code = stepCode(before, issue)
    const details = { about: title, found: issueNumberText(issue.numbers), expected: issueNumberText(before.numbers) }
    return code ? [periodicalProblem(code, placeOf(issue.source), details)] : []
  })
}

function stepCode({ numbers: before }: KnownIssue, { numbers: own }: KnownIssue) {
  if (own.some((number) => before.includes(number))) return 'issue-number-twice'
  if (own[0]! < before[0]!) return 'issue-number-back'
  return own[0]! > before.at(-1)! + 1 ? 'issue-number-gap' : undefined
}
