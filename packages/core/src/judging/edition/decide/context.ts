import { canonicalJson } from '../../../journal/canonical-json.js'
import { hexOf, utf8 } from '../../../journal/bytes.js'
import type { EventSignature, Sha256 } from '../../../journal/event.js'
import type { ProblemCode } from '../../../problem/codes.js'
import { problemAt } from '../../../problem/codes.js'
import type { Problem, ProblemDetails } from '../../../problem/problem.js'
import { personOf, type Member } from '../../commission.js'
import type { ActorRole, CommandType, KeptCommand } from '../command.js'
import type { EditionEvents, EditionEventType } from '../event.js'
import { own } from '../record.js'
import type { EditionState } from '../state.js'

/** Who asks, of what edition, with which SHA-256. */
export interface Context {
  state: EditionState
  sha256: Sha256
  actor: string
  role: ActorRole
  at: string
}

/** An event without its place, its actor and its command. */
export type Part = {
  [T in EditionEventType]: { type: T; payload: EditionEvents[T]; signatures?: EventSignature[] }
}[EditionEventType]

/** What follows from a command: events, or the reason why nothing does. */
export type Outcome = Problem | Part[]

/** What each command leads to, once its actor may ask for it. */
export type Handlers<Type extends CommandType = CommandType> = {
  [T in Type]: (context: Context, command: KeptCommand<T>) => Outcome
}

export const refused = (code: ProblemCode, details: ProblemDetails = {}, path = ''): Problem =>
  problemAt(code, { path }, details)

/** Whether something that was worked out is a refusal instead. */
export const isProblem = (value: object | undefined): value is Problem =>
  value !== undefined && 'severity' in value && typeof value.severity === 'string'

/** The first round that is not closed yet. */
export const nextRound = ({ rules, closings }: EditionState): string | undefined =>
  rules?.rounds.find(({ id }) => !closings.some(({ round }) => round === id))?.id

/** The SHA-256 of a value in canonical JSON. */
export const hashOf = (value: unknown, sha256: Sha256): string => hexOf(sha256(utf8(canonicalJson(value))))

export const memberOf = ({ commission }: EditionState, id: string): Member | undefined =>
  commission?.members.find((member) => member.id === id)

/** Whether two seats, or two ids of organisers, are held by one person. */
export function samePerson({ commission }: EditionState, one: string, other: string): boolean {
  const members = commission?.members ?? []
  return personOf(members, one) === personOf(members, other)
}

/** The refusal of a text that says nothing. */
export const silent = (reason: string): Problem | undefined =>
  reason.trim() ? undefined : refused('act-reason-missing', {}, '/reason')

/**
 * The refusal of a command that a member who ever had a key has not signed, or that carries a signature of another key
 * or of a revoked one: to revoke a key does not free its owner, or whoever uses his name, from signing.
 */
export function unsigned({ state, actor }: Context, signatures: EventSignature[] = []): Problem | undefined {
  const keys = own(state.keys, actor) ?? []
  const strange = signatures.findIndex(
    ({ key, algorithm }) => !keys.some((one) => one.key === key && one.algorithm === algorithm && !one.revoked),
  )
  if (strange >= 0) return refused('act-signature-unknown', { about: actor }, `/signatures/${strange}`)
  return keys.length > 0 && signatures.length === 0
    ? refused('act-signature-missing', { about: actor }, '/signatures')
    : undefined
}
