import type { ContestRules, TieStep } from '../../contest/contest.js'
import { equals } from '../choice/places.js'
import { fractionOf, type Fraction } from '../rational.js'
import type { Scored } from './score.js'
import { tieValues, type MeasuringStep } from './tie-steps.js'

/** The chair's order of submissions that the rules could not part, the first the best. */
export interface ChairVote {
  round: string
  order: string[]
  reason: string
  /** The member who voted: the chair, or the deputy in the chair's place. */
  by: string
}

/** A step that parted equals. */
export interface TieDecision {
  step: TieStep
  /** The equals in their new order; a group of several remains equal. */
  order: string[][]
  /** What the step compared, for each of `order` in turn: means, medians, duels won less duels lost. */
  values?: Fraction[]
  /** Of the chair's vote. */
  reason?: string
  by?: string
}

/** Submissions with one score: how the rules part them. */
export interface Tie {
  /** In the final order, equals by id. */
  submissions: string[]
  decisions: TieDecision[]
  /** Those who share a place: no step of the chain parts them, or it says that they share. */
  shared: string[][]
  /** Those who wait for the chair's vote and share a place until then. */
  open: string[][]
}

/** Equals by score, given by id, in groups that the chain of steps cannot part further, the best first; and how it came to that. */
export function settleTie(
  tied: Scored[],
  rules: ContestRules,
  voteOn: (submissions: readonly string[]) => ChairVote | undefined,
): { groups: Scored[][]; tie: Tie } {
  const tie: Tie = { submissions: [], decisions: [], shared: [], open: [] }
  const groups = settled(tied, 0)
  tie.submissions = groups.flatMap(idsOf)
  return { groups, tie }

  function settled(group: Scored[], from: number): Scored[][] {
    if (group.length === 1) return [group]
    for (let at = from; at < rules.ties.length; at++) {
      const step = rules.ties[at]!
      if (step.kind === 'shared') break
      const parts = step.kind === 'chair' ? byChair(group, step) : byValues(group, step)
      if (!parts) {
        tie.open.push(idsOf(group))
        return [group]
      }
      if (parts.length > 1) return parts.flatMap((part) => settled(part, at + 1))
    }
    tie.shared.push(idsOf(group))
    return [group]
  }

  function byValues(group: Scored[], step: MeasuringStep): Scored[][] {
    const values = tieValues(step, group)
    const positions = values ? equals(values, 'highest-first') : []
    if (!values || positions.length < 2) return [group]
    const parts = positions.map((part) => part.map((position) => group[position]!))
    const decision: TieDecision = { step, order: parts.map(idsOf) }
    if (step.kind !== 'earlier-submission') decision.values = positions.map(([first]) => fractionOf(values[first!]!))
    tie.decisions.push(decision)
    return parts
  }

  function byChair(group: readonly Scored[], step: TieStep): Scored[][] | null {
    const vote = voteOn(idsOf(group))
    if (!vote) return null
    const rank = ({ entry }: Scored): number => vote.order.indexOf(entry.submission.id)
    const parts = [...group].sort((a, b) => rank(a) - rank(b)).map((scored) => [scored])
    tie.decisions.push({ step, order: parts.map(idsOf), reason: vote.reason, by: vote.by })
    return parts
  }
}

const idsOf = (group: readonly Scored[]): string[] => group.map(({ entry }) => entry.submission.id)
