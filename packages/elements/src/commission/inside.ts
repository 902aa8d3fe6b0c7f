import type { ActorRole } from '@gorod/core/judging'
import { html } from 'lit'
import { commissionWords } from '../words/commission.js'
import { closingRoom } from './closing/index.js'
import { coverageRoom } from './coverage/index.js'
import { disagreementRoom } from './disagreement/index.js'
import { meetingRoom } from './meeting/index.js'
import { peopleRoom } from './people/index.js'
import { protocolRoom } from './protocol/index.js'
import { resultsRoom } from './results/index.js'
import type { Room, Scene } from './scene.js'
import { decided } from './standings.js'
import { verifyRoom } from './verify/index.js'

const drawn: Record<Room, (scene: Scene) => unknown> = {
  coverage: coverageRoom,
  people: peopleRoom,
  closing: closingRoom,
  results: resultsRoom,
  disagreement: disagreementRoom,
  meeting: meetingRoom,
  protocol: protocolRoom,
  verify: verifyRoom,
}

const afterwards: ReadonlySet<Room> = new Set(['results', 'disagreement', 'meeting', 'protocol'])

/** Whose place the console is. */
export const keepers: ReadonlySet<ActorRole> = new Set(['chair', 'deputy', 'secretary', 'auditor', 'organiser'])

/** What a room holds, or when it opens. */
export const inside = (scene: Scene, room: Room): unknown =>
  afterwards.has(room) && !decided.has(scene.seen.state.phase)
    ? html`<p class="state">${commissionWords(scene.locale).notYet}</p>`
    : drawn[room](scene)
