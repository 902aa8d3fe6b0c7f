import type { When } from '../when/when.js'

/** A level of a scale with the text that anchors it: a juror chooses texts, not numbers. */
export interface ScaleLevel {
  value: number
  anchor: string
}

/** Whole marks from `min` to `max`; `levels` where each has an anchor text. */
export interface Scale {
  min: number
  max: number
  levels?: ScaleLevel[]
}

/** A criterion that jurors mark. */
export interface JudgedCriterion {
  kind: 'judged'
  id: string
  title: string
  scale: Scale
  /** A whole number above 0. */
  weight: number
  required: boolean
  /** A comment is required at these marks and below, and at these marks and above. */
  commentAtMost?: number
  commentAtLeast?: number
}

/** A criterion worked out of an input of the submission: the share `part / whole` in thresholds that give marks. */
export interface ComputedCriterion {
  kind: 'computed'
  id: string
  title: string
  scale: Scale
  weight: number
  /** Names of two amounts of the submission, whole numbers in one unit. */
  part: string
  whole: string
  /** Marks by the share reached, in percent, ascending; the last one reached counts. */
  steps: { atLeastPercent: number; value: number }[]
}

export type Criterion = JudgedCriterion | ComputedCriterion

/** A heading over criteria, for reading; its weight is the sum of those under it. */
export interface CriterionGroup {
  title: string
  criteria: Criterion[]
}

/** Who may enter: a list of kinds, so that rules stay data. */
export type EntrantKind =
  'member-city' | 'candidate-city' | 'city' | 'company' | 'media' | 'press-service' | 'author' | 'collective'

export interface Nomination {
  id: string
  title: string
  partner?: string
  /** Criteria of its own, instead of the contest's. */
  criteria?: CriterionGroup[]
  entrants?: EntrantKind[]
}

/** A date of the edition: an edition may have several awards. */
export interface ContestDate {
  kind: 'announcement' | 'intake' | 'publication' | 'screening' | 'round' | 'decision' | 'award'
  when: When
  round?: string
  note?: string
}

/** How the marks of one submission become its score. */
export type Aggregation =
  | { kind: 'mean' }
  | { kind: 'median' }
  | { kind: 'trimmed'; dropLow: number; dropHigh: number }
  | { kind: 'sum-of-places' }

/** A step that may settle a tie; the chain stops at the first step that does. */
export type TieStep =
  | { kind: 'criterion'; criterion: string }
  | { kind: 'median' }
  | { kind: 'head-to-head' }
  | { kind: 'earlier-submission' }
  | { kind: 'chair' }
  | { kind: 'shared' }

/** A judging round: the first one sees all admitted submissions, a later one the shortlist of the one before. */
export interface Round {
  id: string
  title: string
  /** Jurors to a submission. */
  sheets: number
  /** How many go on from the round before, per nomination; all unless given. Who shares the last place goes on too. */
  shortlist?: number
  /**
   * What the score of the round before weighs in that of this one, beside the score of this round's own sheets: whole
   * numbers above 0. Unless given, the round begins anew. Equal weights order submissions as a sum over the rounds does.
   */
  carryOver?: { before: number; own: number }
}

/** Kinship that bars a juror from a submission. */
export type ConflictRule = 'own-city' | 'own-organisation' | 'declared'

export interface Quorum {
  /** At least (or, with `strictly`, more than) this share of the members entitled to vote on the item. */
  numerator: number
  denominator: number
  strictly: boolean
  /** Whether recused members count in the base. */
  ofPresentAndNotRecused: boolean
}

/** A degree of award; one with neither places nor a score is given by a decision of the commission. */
export interface AwardDegree {
  id: string
  title: string
  /** How many of the first places of a nomination get it, after those of the degrees before; all from `atLeast` where not given. */
  places?: number
  /** The official score from which it is given, a rational of whole numbers. */
  atLeast?: { numerator: number; denominator: number }
}

/** A limit on a field of a submission, in words. */
export interface FieldLimit {
  field: string
  required: boolean
  mostWords?: number
}

/** The rules of a contest edition, whole: everything a result depends on. */
export interface ContestRules {
  id: string
  version: number
  title: string
  /** The year of the edition; awards may fall into the next. */
  edition: { number: number; year: number }
  organisers: string[]
  dates: ContestDate[]
  nominations: Nomination[]
  entrants: EntrantKind[]
  criteria: CriterionGroup[]
  rounds: Round[]
  minutesPerSubmission: number
  conflicts: ConflictRule[]
  aggregation: Aggregation
  /** Only submissions with at least this many sheets are placed. */
  leastSheets: number
  /** Only submissions with at least this official score are placed (at most, for a sum of places): a rational of whole numbers. */
  passMark?: { numerator: number; denominator: number }
  /** For display alone: places are decided by exact numbers. */
  rounding: { digits: number; mode: 'half-up' | 'half-even' }
  ties: TieStep[]
  quorum: Quorum
  /** A decision passes by a majority of the members present, or of all. */
  majority: 'present' | 'all'
  chairDecidesEvenVote: boolean
  degrees: AwardDegree[]
  fields: FieldLimit[]
  attachments: { most: number; mostBytes: number; types: string[] }
  consents: string[]
  /** Works must have appeared between these days (inclusive), where the contest is about publications. */
  publicationWindow?: { from: string; to: string }
  /** BCP 47 tags of the languages a card may be written in; any unless given. */
  languages?: string[]
  /** The IANA time zone in which the days of the dates begin and end; UTC unless given. */
  timeZone?: string
  /** JSON Pointers to values that no source states: declared defaults, to be confirmed by the organiser. */
  assumed: string[]
  sources: string[]
}
