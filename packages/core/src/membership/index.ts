export type { Membership, MembershipCategory, MembershipPeriod } from './membership.js'
export { membersOn, standingsOn, type MembershipStanding, type MembersOnOptions } from './members-on.js'
export { heldOn, type Period, type PeriodBasis, type Seen, type Turn } from './period.js'
export type { Provenance } from './provenance.js'
