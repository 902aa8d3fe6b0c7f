import type { EventDraft, Sha256 } from '../../journal/event.js'
import { isInstant } from '../../contest/zone-day.js'
import type { Problem } from '../../problem/problem.js'
import { carriedHash } from './carried-out.js'
import type { Command, CommandType, KeptCommand } from './command.js'
import { commissionHandlers } from './decide/commission.js'
import { memberOf, refused, type Context, type Handlers, type Outcome } from './decide/context.js'
import { meetingHandlers } from './decide/meeting.js'
import { roundHandlers } from './decide/round.js'
import { rulesHandlers } from './decide/rules.js'
import { chairSheetHandlers, sheetHandlers } from './decide/sheet.js'
import { twoPersonHandlers } from './decide/two-person.js'
import { own } from './record.js'
import { commandHash, keptCommand } from './signable.js'
import { termFault } from './term.js'
import { rights } from './rights.js'
import type { EditionState } from './state.js'

/** Events to append, or the reason why there are none. A command that was carried out already has no events. */
export type Ruling = { events: EventDraft[]; refusal?: never } | { events?: never; refusal: Problem }

const handlers: Handlers = {
  ...rulesHandlers,
  ...commissionHandlers,
  ...roundHandlers,
  ...sheetHandlers,
  ...chairSheetHandlers,
  ...twoPersonHandlers,
  ...meetingHandlers,
}

/**
 * What follows from a command in an edition: the events to append to its journal, or a refusal. The same command sent
 * twice gives events once. Who asks is taken as said: that the person is who he says is the business of the host, and
 * signatures are checked by it before, and by `verifyBundle` after.
 *
 * @example
 * decide(state, { id: 'c7', type: 'close-round', at, actor: 'chair', role: 'chair' }, sha256)
 * // { refusal: { code: 'round-pending', found: 3, about: 'm4 · s17, …', … } }
 */
export function decide(state: EditionState, command: Command, sha256: Sha256): Ruling {
  const kept = keptCommand(command, sha256)
  const ruling = decideKept(state, kept, sha256)
  const refusal = ruling.events?.length ? contentFault(command, kept) : undefined
  return refusal ? { refusal } : ruling
}

/** The same of a command as its events tell it again: what `verifyBundle` asks. */
export function decideKept(state: EditionState, command: KeptCommand, sha256: Sha256): Ruling {
  const hash = commandHash(command, sha256)
  const done = carriedHash(own(state.commands, command.actor) ?? {}, command.id)
  if (done === hash) return { events: [] }
  if (done !== undefined) return { refusal: refused('command-reused', { about: command.id }, '/id') }
  const problem = barred(state, command)
  if (problem) return { refusal: problem }
  const { actor, role, at } = command
  const handler = handlers[command.type] as (context: Context, command: KeptCommand<CommandType>) => Outcome
  const outcome = handler({ state, sha256, actor, role, at }, command)
  if (!Array.isArray(outcome)) return { refusal: outcome }
  const mark = { id: command.id, hash }
  return {
    events: outcome.map(({ type, payload, signatures }) => ({
      at,
      actor,
      role,
      type,
      payload: { ...payload, command: mark },
      ...(signatures && { signatures }),
    })),
  }
}

/** The refusal of a submission that says something else than when it was handed in: only here its card is at hand. */
function contentFault(command: Command, kept: KeptCommand): Problem | undefined {
  if (command.type !== 'freeze-submission' || kept.type !== 'freeze-submission') return undefined
  const [{ id, contentHash: found }, expected] = [command.submission, kept.entry.contentHash]
  if (found === undefined || found === expected) return undefined
  return refused('content-hash-differs', { about: id, found, expected }, '/submission/contentHash')
}

/** Why this actor may not ask for this now. */
function barred(state: EditionState, { type, actor, role, at }: KeptCommand): Problem | undefined {
  const right = own(rights, type)
  if (!right) return refused('act-not-found', { about: type }, '/type')
  if (!right.roles.includes(role)) {
    return refused('act-role-refused', { about: type, found: role, expected: right.roles.join(' | ') }, '/role')
  }
  if (!right.phases.includes(state.phase)) {
    return refused('act-phase-refused', { about: type, found: state.phase, expected: right.phases.join(' | ') })
  }
  if (!isInstant(at)) return refused('act-incomplete', { about: type }, '/at')
  if (type === 'open-edition') return undefined
  const member = role === 'organiser' ? undefined : memberOf(state, actor)
  const isKnown = role === 'organiser' ? state.organisers.includes(actor) : member?.role === role
  if (!isKnown) return refused('act-actor-unknown', { about: actor, found: role }, '/actor')
  if (Date.parse(at) < Date.parse(state.at)) return refused('act-clock-back', { found: at, expected: state.at }, '/at')
  return member && termFault(state, member, at)
}
