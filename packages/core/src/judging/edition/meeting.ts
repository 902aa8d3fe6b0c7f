/** A meeting of the commission. Times are of the place, `HH:MM`. */
export interface Meeting {
  number: string
  /** `YYYY-MM-DD`. */
  day: string
  from: string
  to: string
  place: string
  form: 'in-person' | 'absentee' | 'video'
  /** How remote members were identified. */
  identification?: string
  /** Acts that approved the contest, its rules and the commission. */
  basis: string[]
  present: string[]
  absent: { member: string; reason: string }[]
  proxies: { member: string; to: string }[]
  invited: { name: string; position: string }[]
  presiding: string
  secretary: string
  /** Seats that sign the protocol, in the order of its lines; without it who presides and the secretary. */
  signatories?: string[]
  /** Members of the counting group. */
  counting: string[]
  agenda: string[]
  /** Until which day, and where, the result may be appealed. */
  appeal?: { until: string; to: string }
}

/**
 * The seats that sign the protocol, in the order of its lines: those whom the meeting names, or else who presided and the
 * secretary.
 *
 * @example
 * signersOf({ presiding: 'chair', secretary: 'secretary' }) // ['chair', 'secretary']
 */
export const signersOf = ({
  presiding,
  secretary,
  signatories = [presiding, secretary],
}: Pick<Meeting, 'presiding' | 'secretary' | 'signatories'>): string[] => signatories

/** Ids of the seats that voted. */
export interface Votes {
  for: string[]
  against: string[]
  abstained: string[]
}

/** What is put to the vote. */
export interface Motion {
  /** The number of the item on the agenda, from 1. */
  item: number
  text: string
  nomination?: string
  awards?: { submission: string; degree: string; prize?: string }[]
  votes: Votes
  /** Those who do not take part in this item. */
  recused: { member: string; reason: string }[]
}

/** A motion with its quorum and its result, worked out by the rules. */
export interface Decision extends Motion {
  quorum: QuorumCount
  passed: boolean
  /** The votes were even and the chair's decided. */
  byChair?: true
}

export interface QuorumCount {
  /** Members with a vote, each person once. */
  members: number
  present: number
  /** Members of whom the share is taken. */
  base: number
  /** The least number present with which there is a quorum. */
  needed: number
  met: boolean
}
