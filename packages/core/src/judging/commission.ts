/** A seat on the commission. A person may hold two: a chair who also judges has two members. */
export type CommissionRole = 'juror' | 'chair' | 'deputy' | 'secretary' | 'auditor'

export interface Member {
  id: string
  /** The same for all seats of a person who holds several: an act of two persons needs two of them. The name unless given. */
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

/**
 * Who holds a seat: seats of one `person` are held by one, and so are seats of one name unless they say otherwise. Whoever
 * is no member stands for himself.
 *
 * @example personOf([{ id: 'chair', name: 'Соколова А. П.', … }, { id: 'j1', name: 'Соколова А. П.', … }], 'j1') // 'Соколова А. П.'
 */
export function personOf(members: readonly Member[], id: string): string {
  const seat = members.find((member) => member.id === id)
  if (!seat) return id
  const named = members.find(({ name, person }) => name === seat.name && person !== undefined)
  return seat.person ?? named?.person ?? seat.name
}

/** Whether a day (`YYYY-MM-DD`) lies in the term of a member; both its ends do. */
export const isInTerm = ({ from, to }: Pick<Member, 'from' | 'to'>, day: string): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to)
