import type { Membership } from '../../membership/membership.js'
import { duesProblem, type DuesCode } from '../../problem/codes/dues.js'
import type { Problem } from '../../problem/problem.js'
import { teller } from '../ledger/fault.js'
import type { Charge, DueKind } from '../ledger/ledger.js'
import { chargesBy, type ChargeContext } from './charges-by.js'
import { membershipIn, type Joining } from './membership-in.js'
import type { DuesPolicy, DuesTerms } from './policy.js'
import { isAddressed, isInForce, policiesFor } from './policy-for.js'
import { policyFault } from './policy-fault.js'

/** Who is charged for which year, by which decisions. */
export interface ChargesInput {
  members: readonly Membership[]
  policies: readonly DuesPolicy[]
  year: number
  /** Inhabitants by member, for tariffs per head. */
  heads?: Readonly<Record<string, number>>
  /** The category of a member, for policies meant for some. */
  categories?: Readonly<Record<string, string>>
  /** What the reader declares where no document says it, by kind of due. */
  declared?: Readonly<Partial<Record<DueKind, DuesTerms>>>
}

/**
 * Why nothing is charged: no policy speaks of the year, two do and neither goes before, the member is none in the year
 * or not among those addressed, its year of joining or leaving is free, or its inhabitants are not known.
 */
export type NoChargeReason =
  'no-policy' | 'policy-overlap' | 'not-member' | 'not-addressed' | 'free' | 'joined-before' | 'heads-missing'

/** That a member is not charged, and why. */
export interface NoCharge {
  member: string
  kind: DueKind
  year: number
  reason: NoChargeReason
}

/** The charges of a year, and what is not charged. */
export interface YearCharges {
  /** In the order of the members; entry, annual, then targeted. */
  charges: Charge[]
  none: NoCharge[]
  problems: Problem[]
}

/**
 * What members are charged for a year, each charge with the policy and the clause behind it. A policy is never prolonged:
 * outside its years the answer is `no-policy`. What no document states is taken from `declared` and named in `assumed`;
 * a due day that nobody declares stays open.
 *
 * @example
 * chargesFor({ members, policies, year: 2023 }).charges[0]
 * // { id: 'annual:tver:2023', amount: { minor: 400000, currency: 'EUR' }, policy: 'mag-xxix-annual', issuedOn: '2023-01-01', … }
 * chargesFor({ members, policies, year: 2025 }).none[0] // { member: 'tver', kind: 'annual', year: 2025, reason: 'no-policy' }
 */
export function chargesFor({
  members,
  policies,
  year,
  heads = {},
  categories = {},
  declared = {},
}: ChargesInput): YearCharges {
  const result: YearCharges = { charges: [], none: [], problems: [] }
  const told = new Set<string>()
  const tell = (code: DuesCode, about: string, found: string | number = year): void => {
    if (!told.has(`${code} ${about} ${found}`)) result.problems.push(duesProblem(code, {}, { about, found }))
    told.add(`${code} ${about} ${found}`)
  }
  const tellFault = teller('policies', policies, result.problems)
  const sound = policies.filter((policy) => {
    const fault = policyFault(policy)
    if (fault) tellFault(policy, fault)
    return !fault
  })
  for (const member of members) {
    const { id } = member
    const none = (kind: DueKind, reason: NoChargeReason): unknown =>
      result.none.push({ member: id, kind, year, reason })
    const span = membershipIn(member, year)
    if (!span) {
      none('annual', 'not-member')
      continue
    }
    const charge = (kind: DueKind, policy: DuesPolicy, joining?: Joining): void => {
      const context: ChargeContext = {
        member: id,
        year,
        span,
        ...(joining && { joining }),
        heads: own(heads, id),
        declared: declared[kind] ?? {},
        tell,
      }
      const made = chargesBy(policy, context)
      if (typeof made === 'string') none(kind, made)
      else result.charges.push(...made)
    }
    const addressed = sound.filter((policy) => isAddressed(policy, id, own(categories, id)))
    for (const kind of ['entry', 'annual'] as const) {
      if (kind === 'entry' && !span.joinings.length) continue
      const [policy, rival] = policiesFor(addressed, kind, year)
      if (policy && !rival) {
        if (kind === 'annual') charge(kind, policy)
        else for (const joining of span.joinings) charge(kind, policy, joining)
      } else if (policy) none(kind, 'policy-overlap')
      else none(kind, policiesFor(sound, kind, year).length ? 'not-addressed' : 'no-policy')
      if (rival) tell('policy-overlap', policy!.id, rival.id)
      if (!policy) tell('policy-none', kind)
    }
    for (const policy of addressed)
      if (policy.kind === 'targeted' && isInForce(policy, year)) charge('targeted', policy)
  }
  return result
}

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined
