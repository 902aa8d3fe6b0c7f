import type { DueRule, DuesPolicy } from '../dues/policy/policy.js'
import type { Money } from '../dues/money/money.js'
import type { Provenance } from '../membership/provenance.js'
import type { When } from '../when/when.js'
import type { Acceptance, AcceptanceQuestion } from './acceptance.js'
import type { DueProposal } from './proposals.js'

/** What of a policy is found before. */
export interface PolicyParts {
  /** Ids of those who are asked. */
  members: readonly string[]
  source: Provenance
  ask: (question: AcceptanceQuestion, found?: string) => void
}

/** The policy that a clause and the one who accepts it make, for the years stated and no other. */
export function acceptedPolicy(
  proposal: DueProposal,
  acceptance: Acceptance,
  { members, source, ask }: PolicyParts,
): DuesPolicy | undefined {
  const { due: kind, binding, openTop, payable, cities } = proposal
  const { policy: id, day, decidedBy } = acceptance
  const amount = amountOf(proposal, acceptance)
  const years = yearsOf(proposal, acceptance)
  if (id === undefined) ask('policy')
  if (!amount) ask('amount', proposal.amount?.text)
  if (!years) ask('years', proposal.valid?.text)
  if (id === undefined || !amount || !years) return undefined
  const [from, to] = years
  const due = payable && dueRule(payable, from, to)
  return {
    id,
    kind,
    from,
    to,
    tariff: { basis: 'flat', minor: amount.minor },
    currency: amount.currency,
    addressees: cities.length ? { members } : 'all',
    ...(!binding && { isRequest: true as const }),
    ...(!binding && openTop && { most: null }),
    ...(due && { due }),
    ...(kind === 'targeted' && { ...(due?.by === 'month' && { period: payable!.edtf }), issuedOn: day }),
    adoptedOn: day,
    decidedBy,
    source,
  }
}

/** A stated sum; of a request the least asked for, while a mere limit of a due that binds is no amount. */
function amountOf({ amount, binding }: DueProposal, acceptance: Acceptance): Money | undefined {
  const isExact = amount?.bound === undefined || (amount.bound === 'least' && !binding)
  return acceptance.amount ?? (isExact ? amount?.money : undefined)
}

function yearsOf({ valid, payable }: DueProposal, { years }: Acceptance): readonly [number, number] | undefined {
  const stated = (valid ?? (payable && hasYear(payable) ? payable : undefined))?.edtf.match(/\d{4}/g)?.map(Number)
  return years ?? (stated && [stated[0]!, stated.at(-1)!])
}

/** Whether a document writes the year of a date, which else is assumed. */
const hasYear = ({ text }: When): boolean => text === undefined || /\d{4}/.test(text)

/** A month or a last day, of the one year of a policy or, without a year, of each; another wording is left to the reader. */
function dueRule(payable: When, from: number, to: number): DueRule | undefined {
  const [, year, month, day] = /^(?:\.\.\/)?(\d{4})-(0\d|1[0-2])(?:-(\d\d))?$/.exec(payable.edtf) ?? []
  if (month === undefined) return undefined
  if (!hasYear(payable))
    return day === undefined
      ? { by: 'month', month: Number(month) }
      : { by: 'date', month: Number(month), day: Number(day) }
  if (from !== to || Number(year) !== from) return undefined
  return day === undefined ? { by: 'month', month: Number(month) } : { by: 'day', day: `${year}-${month}-${day}` }
}
