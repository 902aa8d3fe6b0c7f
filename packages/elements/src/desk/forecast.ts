import type { Sha256 } from '@gorod/core/journal'
import type { Problem } from '@gorod/core/problem'
import { decide, evolve, type EditionCommand, type EditionState } from '@gorod/core/judging'

/** An edition after a command, or as before and why. */
export interface Step {
  command: EditionCommand
  state: EditionState
  refusal?: Problem
}

/** The edition as it would be after a command, by the rules of the core. */
export function stepAfter(state: EditionState, command: EditionCommand, sha256: Sha256): Step {
  const at = state.at > command.at ? state.at : command.at
  const { events, refusal } = decide(state, { ...command, at }, sha256)
  if (refusal) return { command, state, refusal }
  return { command, state: events.reduce((next, draft) => evolve(next, { ...draft, seq: 0, prev: '' }), state) }
}

/** The steps of commands that are on their way; those known already are not worked out again. */
export function forecast(
  base: EditionState,
  commands: readonly EditionCommand[],
  sha256: Sha256,
  known: readonly Step[] = [],
): Step[] {
  const fork = commands.findIndex((command, index) => command !== known[index]?.command)
  const steps = known.slice(0, fork < 0 ? commands.length : fork)
  for (const command of commands.slice(steps.length))
    steps.push(stepAfter(steps.at(-1)?.state ?? base, command, sha256))
  return steps
}
