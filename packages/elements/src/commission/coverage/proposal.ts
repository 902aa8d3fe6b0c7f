import type { Round } from '@gorod/core/contest'
import {
  assignJurorsInSteps,
  conflictsOf,
  type Assignment,
  type AssignmentInput,
  type Conflict,
  type EditionEntry,
  type EditionState,
  type JurorPair,
  type Member,
  type Repair,
  type Standings,
  type Steps,
} from '@gorod/core/judging'

/** What an assignment depends on, as little of it as a worker needs. */
export interface Proposing extends Omit<AssignmentInput, 'submissions' | 'jurors' | 'conflicts'> {
  submissions: readonly Pick<EditionEntry, 'id' | 'nomination' | 'entrant'>[]
  /** Everybody of the commission; those still seated as jurors are given submissions. */
  members: Member[]
  declared: readonly Conflict[]
  rules: Parameters<typeof conflictsOf>[3]
}

/** An assignment as far as somebody looks at it before it is adopted. */
export interface Proposal extends Pick<Assignment, 'seed' | 'loads' | 'missing' | 'problems'> {
  pairs: JurorPair[]
  /** How many pairs are new, and how many of before are gone. */
  added: number
  removed: number
  /** The further sheets that would link the first nomination again, where it is in parts. */
  repair: Repair | undefined
}

/** The assignment by core, conflicts of interest worked out anew. */
export function* proposed({ members, declared, rules, ...given }: Proposing): Steps<Proposal> {
  const conflicts = conflictsOf({ members }, given.submissions, declared, rules)
  yield
  const jurors = members.filter(({ role, to }) => role === 'juror' && to === undefined)
  const { seed, loads, missing, problems, pairs, added, removed, nominations } = yield* assignJurorsInSteps({
    ...given,
    jurors,
    conflicts,
  })
  return {
    seed,
    loads,
    missing,
    problems,
    pairs: pairs.map(({ juror, submission }) => ({ juror, submission })),
    added: added.length,
    removed: removed.length,
    repair: nominations[0]?.repair,
  }
}

/** What the assignment of a round depends on: nobody who began to read loses a sheet. */
export function proposingFor(
  state: EditionState,
  round: Round,
  standings: Standings | undefined,
  seed: string,
): Proposing {
  const through =
    state.shortlists[round.id] ??
    (round.shortlist === undefined
      ? undefined
      : standings?.nominations.flatMap(({ shortlist }) => shortlist?.submissions ?? []))
  const among = through && new Set(through)
  const given = Object.values(state.sheets[round.id] ?? {})
    .flatMap((byJuror) => Object.values(byJuror))
    .filter((sheet) => sheet.state !== 'replaced')
  const pairOf = ({ juror, submission }: JurorPair): JurorPair => ({ juror, submission })
  return {
    ...baseOf(state, (entry) => !among || among.has(entry.id)),
    sheets: round.sheets,
    previous: given.map(pairOf),
    locked: given.filter((sheet) => sheet.state !== 'assigned').map(pairOf),
    seed,
  }
}

/** What every assignment of some submissions of an edition depends on. */
export function baseOf(
  { entries, commission, conflicts, rules }: EditionState,
  isIn: (entry: EditionEntry) => boolean,
): Pick<Proposing, 'submissions' | 'members' | 'declared' | 'rules' | 'minutesPerSubmission'> {
  return {
    submissions: Object.values(entries)
      .filter((entry) => entry.state === 'admitted' && isIn(entry))
      .map(({ id, nomination, entrant }) => ({ id, nomination, entrant })),
    members: commission?.members ?? [],
    declared: conflicts,
    rules: rules?.conflicts,
    minutesPerSubmission: rules?.minutesPerSubmission ?? 1,
  }
}
