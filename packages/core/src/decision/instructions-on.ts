import { dayOf } from '../when/day.js'
import { whenSpan } from '../when/span.js'
import type { Instruction, SessionDecision } from './decision.js'

/**
 * How an instruction stands on a day.
 *
 * - `done`: said to be done
 * - `overdue`: its last day is past
 * - `passed`: the last day of a recommendation is past; nobody is late
 * - `due`: the day lies in its month or period, or is its last
 * - `coming`: its deadline is ahead
 * - `undated`: it has none that is a day or a period
 */
export type InstructionState = 'done' | 'overdue' | 'passed' | 'due' | 'coming' | 'undated'

/** An instruction with how it stands. */
export interface InstructionOn {
  instruction: Instruction
  state: InstructionState
  /** Days to its last day, negative when past; absent without a deadline. */
  daysLeft?: number
}

const farthest = Number.MAX_SAFE_INTEGER

/** What is known besides the decision. */
export interface InstructionsOnOptions {
  /** The ids of instructions that are done. */
  done?: readonly string[]
}

/**
 * The instructions of a decision as they stand on a day (`YYYY-MM-DD`), the sooner due first, undated ones last. The day
 * after «до» counts as the last on which nobody is late, as documents do not say whether it belongs.
 *
 * @example
 * instructionsOn(decision, '2023-08-01').map(({ instruction, state }) => [instruction.clause, state])
 * // [['2.1', 'overdue'], ['2.6', 'passed'], ['2.3', 'coming'], ['1.1', 'undated'], …]
 */
export function instructionsOn(
  decision: SessionDecision,
  day: string,
  { done = [] }: InstructionsOnOptions = {},
): InstructionOn[] {
  const finished = new Set(done)
  return instructionsOf(decision)
    .map((instruction) => stateOf(instruction, day, finished.has(instruction.id)))
    .sort((a, b) => (a.daysLeft ?? farthest) - (b.daysLeft ?? farthest))
}

/** All instructions of a decision in its order, control over the whole last. */
export const instructionsOf = ({ sections, control }: SessionDecision): Instruction[] => [
  ...sections.flatMap(({ clauses }) => clauses.flatMap(({ instructions }) => instructions)),
  ...(control ? [control] : []),
]

function stateOf(instruction: Instruction, day: string, isDone: boolean): InstructionOn {
  const { deadline } = instruction
  const { start, end } = deadline && deadline.kind !== 'unset' ? whenSpan(deadline) : { start: null, end: null }
  if (end === null) return { instruction, state: isDone ? 'done' : 'undated' }
  const daysLeft = dayOf(end) - dayOf(day)
  const isOpen = instruction.force === 'recommended'
  const state = daysLeft < 0 ? (isOpen ? 'passed' : 'overdue') : day >= (start ?? end) ? 'due' : 'coming'
  return { instruction, state: isDone ? 'done' : state, daysLeft }
}
