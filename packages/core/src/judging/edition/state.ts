import type { ContestRules } from '../../contest/contest.js'
import type { SignatureAlgorithm } from '../../journal/event.js'
import type { Commission, Conflict } from '../commission.js'
import type { ScoreSheet } from '../sheet.js'
import type { ChairVote } from '../standings/ties.js'
import type { ScoringOrder } from '../statistics/drifts.js'
import type { CarriedOut } from './carried-out.js'
import type { Entry } from './entry.js'
import type { Incident } from './incident.js'
import type { Decision, Meeting } from './meeting.js'
import type { Proposal } from './two-person.js'

/** Where an edition is: rules, submissions and commission; a round open, in its grace, closed; the protocol. */
export type Phase = 'preparing' | 'open' | 'closing' | 'closed' | 'signed' | 'published'

/** A value that was saved over one its author had not seen: it waits until he names both in a save. */
export interface Collision {
  /** A JSON Pointer to the field in the sheet. */
  path: string
  value: number | string | null
  /** The saves that gave it. */
  saves: string[]
}

/** A sheet as the edition keeps it: with the version of the rules it was filled under. */
export interface EditionSheet extends ScoreSheet {
  rulesVersion: number
  /** Handed in after the end was announced: counts only if the chair accepts it. */
  late?: 'undecided' | 'accepted' | 'refused'
  /** Recused because of a conflict, so that the decision on the conflict decides it too. */
  byConflict?: true
  /** By the path of a field: the ids of the saves that gave its value. A later save names one of them to take its place. */
  saves: Record<string, string[]>
  /** Values that wait beside those that count. */
  collisions?: Collision[]
}

/** Sheets by submission and juror. */
export type RoundSheets = Readonly<Record<string, Readonly<Record<string, EditionSheet>>>>

/** The end of a round: what it was closed with. A reopened round has several. */
export interface Closing {
  round: string
  at: string
  sheets: number
  /** SHA-256 of the canonical sheets. */
  tally: string
}

/** A key with which a member signs. */
export interface MemberKey {
  key: string
  algorithm: SignatureAlgorithm
  /** When and by whom it was revoked, and why: what was signed before stays signed. */
  revoked?: { at: string; by: string; reason: string }
}

/** A part of the protocol that the secretary wrote anew. */
export interface ProtocolEdit {
  /** A JSON Pointer to a text of the protocol. */
  path: string
  from: string
  to: string
  by: string
  at: string
}

export interface Dissent {
  member: string
  text: string
}

/** The protocol as it was drafted, and who signed it. */
export interface DraftedProtocol {
  hash: string
  checkpoint: { size: number; root: string }
  signed: { member: string; at: string }[]
}

/** An edition of a contest while it is judged: all of it follows from its journal. */
export interface EditionState {
  id: string
  title: string
  /** The name of its journal. */
  origin: string
  phase: Phase
  /** The round that is open or was the last one. */
  round: string | null
  organisers: readonly string[]
  rules: ContestRules | null
  locked: { version: number; hash: string } | null
  entries: Readonly<Record<string, Entry>>
  commission: Commission | null
  keys: Readonly<Record<string, readonly MemberKey[]>>
  conflicts: readonly Conflict[]
  sheets: Readonly<Record<string, RoundSheets>>
  /** By round and juror, the submissions in the order of their first marks. */
  scoringOrder: Readonly<Record<string, ScoringOrder>>
  seeds: Readonly<Record<string, string>>
  /** Who was let through to a round when it was opened. */
  shortlists: Readonly<Record<string, readonly string[]>>
  proposals: Readonly<Record<string, Proposal>>
  closings: readonly Closing[]
  chairVotes: readonly ChairVote[]
  meeting: Meeting | null
  decisions: readonly Decision[]
  edits: readonly ProtocolEdit[]
  dissents: readonly Dissent[]
  protocol: DraftedProtocol | null
  audits: readonly { member: string; at: string; note: string }[]
  incidents: readonly Incident[]
  /** The hashes of all commands carried out, by actor: see `carriedHash`. */
  commands: Readonly<Record<string, CarriedOut>>
  /** The instant of the last event. */
  at: string
  publishedAt: string | null
}

/** An edition of which nothing is known yet. */
export const emptyEdition: EditionState = {
  id: '',
  title: '',
  origin: '',
  phase: 'preparing',
  round: null,
  organisers: [],
  rules: null,
  locked: null,
  entries: {},
  commission: null,
  keys: {},
  conflicts: [],
  sheets: {},
  scoringOrder: {},
  seeds: {},
  shortlists: {},
  proposals: {},
  closings: [],
  chairVotes: [],
  meeting: null,
  decisions: [],
  edits: [],
  dissents: [],
  protocol: null,
  audits: [],
  incidents: [],
  commands: {},
  at: '',
  publishedAt: null,
}
