import type { Seen, Turn } from './period.js'
import type { Provenance } from './provenance.js'

/**
 * How one stands to the association.
 *
 * - `member`: a member with all its duties
 * - `candidate`: work on joining is under way («организационная работа по вступлению»); no member, owes nothing
 * - `participant`: takes part without being a member
 * - `partner`: an organisation that works with the association
 */
export type MembershipCategory = 'member' | 'candidate' | 'participant' | 'partner'

/** A stretch of time in one category; one who leaves and joins again has two. */
export interface MembershipPeriod {
  category: MembershipCategory
  /** Its first day; without it the beginning is of no interest, and the period has always held. */
  from?: Turn
  /** Its last day; without it the period still holds. */
  to?: Turn
  /** Days on which documents show it in force. */
  seen?: Seen[]
}

/** One who belongs to the association or works with it, over time. */
export interface Membership {
  id: string
  /** Ids of the cities: one, several towns under one administration, or none where it is an organisation. */
  cities: string[]
  /** The name of an organisation, as its document writes it. */
  name?: string
  /** The heading under which its document lists it, as printed; it claims nothing else. */
  heading?: string
  periods: MembershipPeriod[]
  /** Where it is listed. */
  sources: Provenance[]
  notes?: string[]
}
