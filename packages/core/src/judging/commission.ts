/** A seat on the commission. A person may hold two: a chair who also judges has two members. */
export type CommissionRole = 'juror' | 'chair' | 'deputy' | 'secretary' | 'auditor'

export interface Member {
  id: string
  /** The same for all seats of a person who holds several: an act of two persons needs two of them. */
  person?: string
  name: string
  /** Position and workplace, as the protocol prints them. */
  position: string
  role: CommissionRole
  /** Ids of cities and names of organisations the member belongs to. */
  cities: string[]
  organisations: string[]
  /** Nominations the member may judge; all unless given. */
  nominations?: string[]
  languages?: string[]
  /** Minutes the member can give to a round. */
  capacity?: number
  /** First and last day of the term (`YYYY-MM-DD`). */
  from?: string
  to?: string
}

/** A conflict of interest is an object with a life: found or declared, then confirmed, dismissed with a reason, or waived by a decision. */
export interface Conflict {
  member: string
  submission: string
  basis: 'own-city' | 'own-organisation' | 'declared'
  state: 'declared' | 'dismissed' | 'waived'
  reason?: string
  /** Who dismissed or waived it. */
  by?: string[]
  /** Whether the member had opened the submission. */
  opened?: boolean
}

export interface Commission {
  id: string
  title: string
  members: Member[]
}
