import { parseReport, type Problem } from '@gorod/core'
import {
  acceptProposal,
  instructionsOf,
  parseDecision,
  proposalsOf,
  type Acceptance,
  type AcceptedFact,
  type Instruction,
} from '@gorod/core/decision'
import { heldOn, memberList, membersHtmlList, provenanceText, standingsOn } from '@gorod/core/membership'
import { expectedNumberOn, issueNumberText, issuesDueIn, parseIssueNumber } from '@gorod/core/periodical'
import { cities, governance, memberships, periodicals } from '@gorod/mag'

/** A decision from its text: who must do what, the data that a person accepts, and what is still to be answered. */
export function decisionFrom(
  text: string,
  acceptance: Acceptance,
): { instructions: Instruction[]; facts: AcceptedFact[]; problems: Problem[] } {
  const { decision, problems } = parseDecision(text, { cities })
  const accepted = proposalsOf(decision).flatMap((proposal) =>
    proposal.kind === 'document' ? [] : [acceptProposal(proposal, acceptance)],
  )
  return {
    instructions: instructionsOf(decision),
    facts: accepted.flatMap(({ fact }) => fact ?? []),
    problems: [...problems, ...accepted.flatMap((each) => each.problems)],
  }
}

/** What a report tells, one line for each event. */
export const eventsFrom = (text: string): string[] =>
  parseReport(text, { cities }).report.entries.flatMap(({ events }) =>
    events.map(({ when, title, place }) => [when.edtf, title, place].filter(Boolean).join(' · ')),
  )

/** Why a city counts as a member or candidate on a day: the places in documents that show it. */
export function groundsOf(id: string, day: string): string[] {
  const membership = memberships.find((each) => each.id === id)
  return membership
    ? standingsOn(membership, day).map(({ category, basis, period }) =>
        [category, basis, ...(period.seen ?? []).map(({ source }) => provenanceText(source))].join(' '),
      )
    : []
}

/** By which right somebody holds an office on a day, one line for each of its holders ever. */
export const rightsTo = (office: string, day: string): string[] =>
  governance.tenures
    .filter((tenure) => tenure.office === office)
    .map((tenure) => `${tenure.person}: ${heldOn(tenure, day) ?? 'нет'}`)

/** The list of members for readers without script: it stands inside `<gorod-members>`. */
export const listWithoutScript = (day: string): string => membersHtmlList(memberList(memberships, { cities, day }))

/** The issues of the journal due in a year, and the number that a quarterly begun in 2004 would have by then. */
export function journalIn(year: number): { due: string[]; expected: number | undefined; double: number[] | undefined } {
  const journal = periodicals.find(({ kind }) => kind === 'journal')!
  return {
    due: issuesDueIn(journal, year).map(({ number }) =>
      number === undefined ? 'без номера' : issueNumberText([number]),
    ),
    expected: expectedNumberOn({ number: 1, day: '2004-01-01' }, 'quarter', `${year}-12-31`),
    double: parseIssueNumber('№ 80–81').numbers,
  }
}
