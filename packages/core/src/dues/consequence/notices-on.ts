import type { Problem } from '../../problem/problem.js'
import { allocatePayments, type AllocateOptions } from '../allocation/allocate-payments.js'
import type { ChargeBalance } from '../allocation/allocated.js'
import { debtsBy, type Debt } from '../allocation/debt.js'
import type { Ledger } from '../ledger/ledger.js'
import { order } from '../ledger/order.js'
import { civilCodeRules, type DuesRules } from '../ledger/rules.js'
import { sightOf, type Sight } from '../ledger/sight.js'
import type { Act, ConsequenceRule, Effect, Permission } from './consequence.js'
import { leastPayment } from './least-payment.js'
import { evaluate } from './trigger.js'

/** What a rule says of a member on a day, for the body that decides. All sums are minor units of the currency. */
export interface Notice {
  member: string
  /** The id of the rule. */
  rule: string
  /** What the body may do; `null` while a permission lifts it. */
  effect: Effect | null
  body: string
  addressee?: string
  source: ConsequenceRule['source']
  currency: string
  /** What was due before the day. */
  arrears: number
  /** What the arrears were held against. */
  base?: number
  /** The least payment that day, without a name, after which the rule no longer holds; `null` where none helps. */
  minimumPayment: number | null
  /** The overdue charges, by day of issue and id. */
  charges: string[]
  liftedBy?: Permission
}

/** What the rules say on a day. */
export interface Notices extends Sight {
  /** By member, then in the order of the rules. */
  notices: Notice[]
  /** Without rules nothing follows from arrears. */
  reason?: 'no-rule'
  problems: Problem[]
}

/** The day, the rules, and what bodies did or permitted. */
export interface NoticesOptions extends AllocateOptions {
  consequences: readonly ConsequenceRule[]
  acts?: readonly Act[]
  permissions?: readonly Permission[]
}

/**
 * What arrears lead to on a day by the rules given: proposals for the bodies that decide, none without a rule.
 * A step that was taken is not proposed again while a debt that was overdue then is still open; the step after it is.
 *
 * @example
 * noticesOn(ledger, { asOf: '2024-02-01', consequences: [modelConsequences.unArticle19] }).notices[0]
 * // { member: 'tver', effect: 'vote-suspended', arrears: 800000, base: 800000, minimumPayment: 1, … }
 */
export function noticesOn(ledger: Ledger, options: NoticesOptions): Notices {
  const { asOf, knownOn, consequences, rules = civilCodeRules, acts = [], permissions = [] } = options
  const { balances, problems } = allocatePayments(ledger, { ...sightOf(asOf, knownOn), rules })
  const seen = sightOf(asOf, knownOn)
  if (!consequences.length) return { ...seen, notices: [], reason: 'no-rule', problems }
  const known = acts.filter(({ on, known: since = on }) => on <= asOf && (knownOn === undefined || since <= knownOn))
  const notices = accountsOf(balances, rules).flatMap((account) => {
    const taken = known.filter((act) => act.member === account.member && stands(act, account.debts))
    return consequences.flatMap((rule): Notice[] => {
      const isTaken = taken.some((act) => act.rule === rule.id)
      const isAhead = rule.after !== undefined && !taken.some((act) => act.rule === rule.after)
      return isTaken || isAhead ? [] : noticeOf(rule, account, asOf, rules, permissions)
    })
  })
  return { ...seen, notices, problems }
}

/** A member's debts in one currency, paid ones included. */
interface Account {
  member: string
  currency: string
  debts: Debt[]
}

function accountsOf(balances: readonly ChargeBalance[], rules: DuesRules): Account[] {
  const accounts = new Map<string, Account>()
  const debtOf = debtsBy(rules.allocation)
  for (const { charge, paid, waived, writtenOff, open } of balances) {
    if (charge.isRequest) continue
    const { member, amount } = charge
    const key = `${member}\n${amount.currency}`
    const account = accounts.get(key) ?? { member, currency: amount.currency, debts: [] }
    account.debts.push({ ...debtOf({ charge, waived }), paid, writtenOff, open })
    accounts.set(key, account)
  }
  return [...accounts.values()].sort((a, b) => order(a.member, b.member) || order(a.currency, b.currency))
}

const isOverdue = ({ charge, open }: Debt, asOf: string): boolean =>
  open > 0 && charge.dueOn !== undefined && charge.dueOn < asOf

/** Whether something that was overdue when a step was taken is still open. */
const stands = ({ on }: Act, debts: readonly Debt[]): boolean => debts.some((debt) => isOverdue(debt, on))

function noticeOf(
  rule: ConsequenceRule,
  { member, currency, debts }: Account,
  asOf: string,
  rules: DuesRules,
  permissions: readonly Permission[],
): Notice[] {
  const { holds, base } = evaluate(rule.trigger, debts, asOf)
  if (!holds) return []
  const overdue = debts.filter((debt) => isOverdue(debt, asOf))
  const liftedBy = permissions.find(
    (each) => each.member === member && (each.rule ?? rule.id) === rule.id && each.from <= asOf && asOf <= each.to,
  )
  return [
    {
      member,
      rule: rule.id,
      effect: liftedBy ? null : rule.effect,
      body: rule.body,
      ...(rule.addressee !== undefined && { addressee: rule.addressee }),
      source: rule.source,
      currency,
      arrears: overdue.reduce((sum, { open }) => sum + open, 0),
      ...(base !== undefined && { base }),
      minimumPayment: leastPayment(debts, asOf, rules, (after) => evaluate(rule.trigger, after, asOf).holds),
      charges: overdue.map(({ charge }) => charge.id),
      ...(liftedBy && { liftedBy }),
    },
  ]
}
