import type { Aggregation, ContestRules, Round, TieStep } from '../../contest/contest.js'
import type { Checkpoint } from '../../journal/checkpoint.js'
import type { CommissionRole, Conflict } from '../commission.js'
import type { Decision, Meeting, QuorumCount } from '../edition/meeting.js'
import type { Incident } from '../edition/incident.js'
import type { Closing, ProtocolEdit } from '../edition/state.js'
import type { Fraction } from '../rational.js'
import type { ScoreSheet } from '../sheet.js'
import type { Exact } from '../standings/score.js'
import type { Standing } from '../standings/nomination.js'
import type { TieDecision } from '../standings/ties.js'

/** Somebody as a protocol names him. */
export interface Person {
  id: string
  name: string
  position: string
  role: CommissionRole | 'organiser'
}

export interface Told {
  id: string
  title: string
  entrant: string
  state: string
  reason?: string
}

export interface CriterionLine {
  kind: 'judged' | 'computed'
  id: string
  title: string
  min: number
  max: number
  weight: number
  required: boolean
}

export interface ResultRow {
  submission: string
  title: string
  entrant: string
  place: number | null
  score: Exact | null
  /** Sheets that count. */
  sheets: number
  /** The score of the round before and that of this round's sheets, where `score` is made of both. */
  parts?: { before: Exact; own: Exact }
  unplaced?: Exclude<Standing['unplaced'], undefined> | 'withdrawn'
  tie?: true
  /** Went on to the next round. */
  through?: true
}

export interface NominationResult {
  round: string
  roundTitle: string
  nomination: string
  title: string
  scale: { min: number; max: number } | null
  rows: ResultRow[]
  /** The title of the next round, where a shortlist decides who goes on to it. */
  next?: string
  /** Who would get which degree by the rules. */
  proposed: { degree: string; submissions: string[] }[]
}

export interface TieSettlement {
  round: string
  nomination: string
  submissions: { id: string; title: string }[]
  decisions: (Omit<TieDecision, 'by' | 'values'> & { by?: Person; values?: Fraction[] })[]
  shared: string[][]
}

export interface Award {
  /** Of the diploma, within the edition. */
  number: string
  degree: string
  nomination: string
  submission: string
  title: string
  entrant: string
  prize?: string
  /** The decision it rests on: the number of the item. */
  item: number
}

export interface AnnexSheet {
  round: string
  submission: string
  juror: string
  state: ScoreSheet['state']
  marks: Record<string, number | null>
  late?: 'undecided' | 'accepted' | 'refused'
}

export interface ProtocolDecision extends Omit<Decision, 'votes' | 'recused'> {
  votes: { for: Person[]; against: Person[]; abstained: Person[] }
  recused: (Person & { reason: string })[]
}

export interface ProtocolIncident extends Omit<Incident, 'by' | 'member' | 'substitute'> {
  by: Person[]
  member?: Person
  substitute?: Person
  title?: string
}

/** The sections that the secretary may add a remark to. */
export type RemarkedSection =
  'attendance' | 'admission' | 'conflicts' | 'method' | 'results' | 'decisions' | 'incidents'

/** The protocol of the deciding meeting, as plain data. */
export interface Protocol {
  format: 'gorod-protocol/1'
  contest: { id: string; title: string; edition: ContestRules['edition']; organisers: string[] }
  meeting: Pick<Meeting, 'number' | 'day' | 'from' | 'to' | 'place' | 'form' | 'identification'>
  basis: string[]
  rules: { version: number; hash: string; assumed: string[] }
  attendance: {
    commission: string
    quorum: QuorumCount
    present: Person[]
    absent: (Person & { reason: string })[]
    proxies: { from: Person; to: Person }[]
    invited: { name: string; position: string }[]
  }
  presiding: Person
  secretary: Person
  counting: Person[]
  agenda: string[]
  admission: { received: number; admitted: number; rejected: Told[]; withdrawn: Told[] }
  conflicts: (Omit<Conflict, 'member' | 'by'> & { member: Person; title: string; by?: Person[] })[]
  method: {
    rounds: Round[]
    criteria: { nomination: string; title: string; criteria: CriterionLine[] }[]
    aggregation: Aggregation
    leastSheets: number
    passMark?: { numerator: number; denominator: number }
    rounding: ContestRules['rounding']
    ties: TieStep[]
    majority: ContestRules['majority']
    chairDecidesEvenVote: boolean
  }
  results: NominationResult[]
  ties: TieSettlement[]
  decisions: ProtocolDecision[]
  awards: Award[]
  dissents: (Person & { text: string })[]
  incidents: ProtocolIncident[]
  /** Every end of a round with the hash of its sheets: a reopened round shows all of them. */
  closings: readonly Closing[]
  audits: (Person & { at: string; note: string })[]
  annex: { sheets: AnnexSheet[]; seeds: { round: string; seed: string }[]; jurors: Person[] }
  /** Of the journal, right before the protocol was drafted. */
  checkpoint: Checkpoint
  signers: Person[]
  appeal?: { until: string; to: string }
  /** Empty until the secretary adds something: see `edits`. */
  remarks: Record<RemarkedSection, string>
  edits: (Omit<ProtocolEdit, 'by'> & { by: Person })[]
}
