import type { DuesCode } from '../../problem/codes/dues.js'
import type { Charge } from '../ledger/ledger.js'
import { splitWhole } from '../money/split-money.js'
import { tariffAmount } from './amount.js'
import type { NoChargeReason } from './charges-for.js'
import { dueDay } from './due-day.js'
import { yearShare, type Joining, type YearOfMembership } from './membership-in.js'
import type { DuesPolicy, DuesTerms } from './policy.js'

/** What holds where neither a document nor the reader says otherwise. */
const usual = { joining: 'full', leaving: 'full', rejoining: 'again' } as const

/** Whom a policy charges, and for what. */
export interface ChargeContext {
  member: string
  year: number
  span: YearOfMembership
  /** The joining that an entry due is for. */
  joining?: Joining
  heads: number | undefined
  declared: DuesTerms
  tell: (code: DuesCode, about: string, found?: string | number) => void
}

/** The charges of one policy on one member in one year, one for each instalment. */
export function chargesBy(policy: DuesPolicy, context: ChargeContext): Charge[] | NoChargeReason {
  const { member, year, span, joining: joined, heads, tell } = context
  const { kind, id } = policy
  const assumed = new Set<NonNullable<Charge['assumed']>[number]>(span.isUndated ? ['membership'] : [])
  const term = <Name extends keyof typeof usual>(name: Name): NonNullable<DuesTerms[Name]> => {
    if (policy[name] === undefined) assumed.add(name)
    return (policy[name] ?? context.declared[name] ?? usual[name]) as NonNullable<DuesTerms[Name]>
  }
  if (joined?.isAgain && term('rejoining') === 'once') return 'joined-before'
  const joining = kind === 'annual' && span.joinedOn !== undefined ? term('joining') : 'full'
  const leaving = kind === 'annual' && span.leftOn !== undefined ? term('leaving') : 'full'
  const share = yearShare(year, span, { joining, leaving })
  if (share.numerator === 0) return 'free'
  const total = tariffAmount(policy.tariff, heads, share, policy.rounding)
  if (total === undefined) {
    tell('heads-missing', member)
    return 'heads-missing'
  }
  if (!policy.instalments && !policy.due) assumed.add('due')
  const parts = policy.instalments ?? [{ weight: 1, due: policy.due ?? context.declared.due }]
  const weights = parts.map(({ weight }) => weight)
  const issuedOn = [policy.issuedOn ?? '', joined?.day ?? span.first].sort().at(-1)!
  const known = [policy.adoptedOn, (joined ?? span).known ?? ''].sort().at(-1)!
  const name = {
    entry: joined?.day,
    annual: String(year),
    targeted: policy.from === policy.to ? id : `${id}:${year}`,
  }[kind]
  return splitWhole(total, weights).flatMap((minor, index): Charge[] => {
    if (minor === 0) return []
    const { due } = parts[index]!
    const dueOn = due && dueDay(due, year, issuedOn, joined?.day ?? span.joinedOn)
    if (dueOn === undefined) tell('due-rule-none', id)
    return [
      {
        id: [kind, member, name, ...(parts.length > 1 ? [index + 1] : [])].join(':'),
        member,
        kind,
        period: policy.period ?? (kind === 'entry' ? 'joining' : String(year)),
        issuedOn,
        ...(dueOn !== undefined && { dueOn }),
        amount: { minor, currency: policy.currency },
        ...(policy.isRequest && { isRequest: true }),
        ...(policy.most !== undefined && { most: policy.most }),
        policy: id,
        source: policy.source,
        ...(known > issuedOn && { known }),
        ...(assumed.size > 0 && { assumed: [...assumed] }),
      },
    ]
  })
}
