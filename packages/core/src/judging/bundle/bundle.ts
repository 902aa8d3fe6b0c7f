import type { Submission } from '../../contest/submission.js'
import { checkpointText, readCheckpoint } from '../../journal/checkpoint.js'
import type { JournalEvent, Sha256 } from '../../journal/event.js'
import { headOf, headRoot } from '../../journal/head.js'
import { editionAfter } from '../edition/evolve.js'
import { standingsOfEdition } from '../edition/standings-of-edition.js'
import type { EditionState } from '../edition/state.js'
import { protocolOf } from '../protocol/protocol.js'
import type { Protocol } from '../protocol/shape.js'
import type { Standings } from '../standings/standings.js'

/** Everything that lets anybody check a result on his own machine. */
export interface Bundle {
  format: 'gorod-bundle/1'
  /** The name of the journal. */
  origin: string
  events: JournalEvent[]
  /** Checkpoints in the form of C2SP: the last one over the whole journal, others as they were told to jurors. */
  checkpoints: string[]
  /** Of every round that was closed, in the order of the rules. */
  standings: Standings[]
  protocol: Protocol
  /** The submissions themselves, where they may be shown: their content is checked against its hash. */
  submissions?: Submission[]
}

/**
 * The bundle of an edition whose protocol was drafted, from its journal.
 *
 * @example bundleOf(events, sha256).checkpoints.length // 2: of the protocol, and of the whole journal
 */
export function bundleOf(events: readonly JournalEvent[], sha256: Sha256): Bundle {
  const state = editionAfter(events)
  const { origin, protocol } = state
  if (!protocol) throw new RangeError('gorod: a bundle needs a drafted protocol')
  const head = headOf(events, sha256)
  const whole = { origin, size: head.size, root: headRoot(head, sha256) }
  const drafted = { origin, ...protocol.checkpoint }
  return {
    format: 'gorod-bundle/1',
    origin,
    events: [...events],
    checkpoints: [drafted, whole].map(checkpointText),
    standings: standingsOfAll(state),
    protocol: protocolOf(editionAfter(events.slice(0, drafted.size)), drafted),
  }
}

/** The standings of every round that was closed. */
export const standingsOfAll = (state: EditionState): Standings[] =>
  (state.rules?.rounds ?? []).flatMap(({ id }) => standingsOfEdition(state, id) ?? [])

/** The checkpoints of a bundle, read; undefined where one of them is none. */
export const checkpointsOf = ({ checkpoints }: Bundle) => checkpoints.map((text) => readCheckpoint(text)?.checkpoint)
