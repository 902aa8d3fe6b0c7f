import type { JournalEvent } from '../../journal/event.js'
import type { EditionEvent, EditionEventType } from './event.js'
import { commissionChanges } from './evolve/commission.js'
import { meetingChanges } from './evolve/meeting.js'
import { roundChanges } from './evolve/round.js'
import { rulesChanges } from './evolve/rules.js'
import { sheetChanges } from './evolve/sheet.js'
import type { Changes } from './evolve/changes.js'
import { withCommand } from './carried-out.js'
import { own, put } from './record.js'
import { emptyEdition, type EditionState } from './state.js'

const changes: Changes = { ...rulesChanges, ...commissionChanges, ...roundChanges, ...sheetChanges, ...meetingChanges }

/**
 * The edition after an event. An event of an unknown type changes nothing but the clock; whether an event was allowed is
 * asked before, by `decide`.
 *
 * @example evolve(emptyEdition, opened).origin // 'e-gorod.ru/contest/2026'
 */
export function evolve(state: EditionState, event: JournalEvent): EditionState {
  if (!Object.hasOwn(changes, event.type)) return { ...state, at: event.at }
  const known = event as EditionEvent
  const change = changes[known.type] as (state: EditionState, event: EditionEvent) => EditionState
  const next = change(state, known)
  return { ...next, at: known.at, commands: noted(next, known) }
}

/**
 * The edition that a journal tells: the fold over its events.
 *
 * @example editionAfter(events).phase // 'published'
 */
export const editionAfter = (events: readonly JournalEvent[], from: EditionState = emptyEdition): EditionState =>
  events.reduce(evolve, from)

/** Whether a journal speaks of an event of this type at all. */
export const isEditionEvent = (type: string): type is EditionEventType => Object.hasOwn(changes, type)

function noted({ commands }: EditionState, { actor, payload: { command } }: EditionEvent): EditionState['commands'] {
  return put(commands, actor, withCommand(own(commands, actor) ?? {}, command.id, command.hash))
}
