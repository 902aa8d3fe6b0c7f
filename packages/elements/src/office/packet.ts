import type { Checkpoint } from '@gorod/core/journal'
import type { Problem } from '@gorod/core/problem'
import { Unavailable } from '../store/unavailable.js'
import type { Answer, Office, Receipt, Seen } from './office.js'

/** «Листы члена комиссии»: what a juror of a commission without a server gets by mail. Plain JSON. */
export interface Packet {
  format: 'gorod-packet'
  version: 1
  /** All that he may see, as the office showed it. */
  seen: Seen
  /** The journal at that moment: whoever has it can prove that it was not rewritten since. */
  checkpoint: Checkpoint
  /** What came of the commands he had sent before, by their ids. */
  receipts: Record<string, Receipt>
  /** Why the others of them were not accepted, by their ids. */
  refusals: Record<string, Problem>
}

/** A packet for the person who sees this. */
export const packetOf = (
  seen: Seen,
  checkpoint: Checkpoint,
  receipts: Record<string, Receipt> = {},
  refusals: Record<string, Problem> = {},
): Packet => ({
  format: 'gorod-packet',
  version: 1,
  seen,
  checkpoint,
  receipts,
  refusals,
})

/**
 * The office of a juror who works from a packet: it shows what the packet holds, answers what the secretary has taken in
 * or refused already, and asks for a file of everything else (`by-file`).
 */
export function fileOffice({ seen, receipts, refusals }: Packet): Office {
  const recall = (commands: readonly string[]): Answer[] =>
    commands.flatMap((command): Answer[] => {
      if (Object.hasOwn(receipts, command)) return [{ command, accepted: receipts[command]! }]
      return Object.hasOwn(refusals, command) ? [{ command, refused: refusals[command]! }] : []
    })
  return {
    viewer: seen.viewer,
    see: async () => seen,
    recall,
    async carryOut(commands) {
      const answers = recall(commands.map(({ id }) => id))
      if (commands.length && !answers.length) throw new Unavailable('by-file')
      return answers
    },
    subscribe: () => () => {},
  }
}
