import * as z from 'zod/mini'
import type { Act, ConsequenceRule, Permission } from './consequence/consequence.js'
import type { Ledger } from './ledger/ledger.js'
import type { DuesRules } from './ledger/rules.js'
import type { DuesPolicy } from './policy/policy.js'

const id = z.string().check(z.minLength(1), z.maxLength(200))
const line = z.string().check(z.minLength(1), z.maxLength(500))
const text = z.string().check(z.maxLength(2000))
const day = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/))
const currency = z.string().check(z.regex(/^[A-Z]{3}$/))
const year = z.int().check(z.gte(1900), z.lte(2199))
const count = z.int().check(z.positive())
const minor = z.int().check(z.gte(0))
const kind = z.enum(['entry', 'annual', 'targeted'])
const money = z.strictObject({ minor: z.int(), currency })
const list = <T extends z.ZodMiniType>(item: T, most: number) => z.array(item).check(z.maxLength(most))

const provenance = z.strictObject({
  document: id,
  line: z.exactOptional(count),
  lastLine: z.exactOptional(count),
  clause: z.exactOptional(z.string().check(z.maxLength(20))),
})

const known = z.exactOptional(day)
const source = z.exactOptional(provenance)

const charge = z.strictObject({
  id,
  member: id,
  kind,
  period: line,
  issuedOn: day,
  dueOn: z.exactOptional(day),
  amount: money,
  isRequest: z.exactOptional(z.literal(true)),
  most: z.exactOptional(z.nullable(minor)),
  policy: id,
  source,
  assumed: z.exactOptional(list(z.enum(['due', 'joining', 'leaving', 'rejoining', 'membership']), 5)),
  known,
})

const payment = z.strictObject({
  id,
  member: id,
  receivedOn: day,
  amount: money,
  charge: z.exactOptional(id),
  earmark: z.exactOptional(z.strictObject({ kind, period: z.exactOptional(line) })),
  reversalOf: z.exactOptional(id),
  known,
  purpose: z.exactOptional(text),
})

const waiver = z.strictObject({ id, charge: id, on: day, amount: money, decidedBy: line, source, known })

const rate = z.strictObject({
  currency,
  quote: currency,
  value: z.string().check(z.regex(/^\d{1,15}(?:\.\d{1,15})?$/)),
  nominal: count,
  on: day,
  known,
  source: line,
})

/** The schema of a ledger, of bounded size: an unknown field is refused, so that none is lost on the way. */
export const ledgerSchema: z.ZodMiniType<Ledger> = z.strictObject({
  charges: list(charge, 1_000_000),
  payments: list(payment, 1_000_000),
  waivers: z.exactOptional(list(waiver, 100_000)),
  rates: z.exactOptional(list(rate, 1_000_000)),
})

const rounding = z.enum([
  'ceil',
  'floor',
  'expand',
  'trunc',
  'halfCeil',
  'halfFloor',
  'halfExpand',
  'halfTrunc',
  'halfEven',
])

/** The schema of the rules by which money meets debts. */
export const duesRulesSchema: z.ZodMiniType<DuesRules> = z.strictObject({
  allocation: z.strictObject({
    steps: list(z.enum(['named', 'earliest-due', 'earliest-issued']), 3),
    ties: z.enum(['in-proportion', 'by-id']),
    source: line,
  }),
  rate: z.strictObject({
    day: z.enum(['payment', 'issue']),
    longestDays: z.int().check(z.gte(0), z.lte(36_525)),
    rounding,
    source: line,
  }),
  tolerance: z.exactOptional(z.strictObject({ id, limit: money, source: line })),
})

const due = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('date'), month: count, day: count }),
  z.strictObject({ by: z.literal('month'), month: count }),
  z.strictObject({ by: z.literal('day'), day }),
  z.strictObject({ by: z.literal('days-after'), days: minor, event: z.enum(['issue', 'joining']) }),
])

const proration = z.exactOptional(z.enum(['full', 'month', 'day', 'free']))

const tariff = z.discriminatedUnion('basis', [
  z.strictObject({ basis: z.literal('flat'), minor }),
  z.strictObject({
    basis: z.literal('per-head'),
    minor,
    heads: count,
    base: z.exactOptional(minor),
    least: z.exactOptional(minor),
    most: z.exactOptional(minor),
  }),
  z.strictObject({
    basis: z.literal('brackets'),
    brackets: list(z.strictObject({ upTo: z.nullable(count), minor }), 100),
  }),
])

/** The schema of a policy on dues. */
export const duesPolicySchema: z.ZodMiniType<DuesPolicy> = z.strictObject({
  id,
  kind,
  from: year,
  to: z.nullable(year),
  tariff,
  currency,
  rounding: z.exactOptional(rounding),
  addressees: z.union([
    z.literal('all'),
    z.strictObject({ members: list(id, 10_000) }),
    z.strictObject({ categories: list(line, 100) }),
  ]),
  isRequest: z.exactOptional(z.literal(true)),
  most: z.exactOptional(z.nullable(minor)),
  due: z.exactOptional(due),
  joining: proration,
  leaving: proration,
  rejoining: z.exactOptional(z.enum(['again', 'once'])),
  instalments: z.exactOptional(list(z.strictObject({ weight: count, due }), 100)),
  period: z.exactOptional(line),
  issuedOn: z.exactOptional(day),
  adoptedOn: day,
  decidedBy: line,
  source: provenance,
})

const compare = z.enum(['at-least', 'more-than'])

const trigger = z.discriminatedUnion('test', [
  z.strictObject({ test: z.literal('days-overdue'), compare, days: minor }),
  z.strictObject({
    test: z.literal('arrears-of-years'),
    compare,
    years: count,
    newcomers: z.enum(['charged-years', 'never']),
  }),
  z.strictObject({ test: z.literal('years-in-a-row'), compare, years: minor }),
  z.strictObject({ test: z.literal('unpaid-up-to'), yearsBack: minor }),
])

/** The schema of a step of a ladder of consequences. */
export const consequenceRuleSchema: z.ZodMiniType<ConsequenceRule> = z.strictObject({
  id,
  trigger,
  effect: z.enum(['warning', 'control', 'proposal', 'vote-suspended', 'exclusion-proposed']),
  body: line,
  addressee: z.exactOptional(line),
  after: z.exactOptional(id),
  source: z.union([provenance, line]),
  assumed: z.exactOptional(list(z.enum(['trigger', 'body', 'after']), 3)),
})

/** The schema of a step that a body took. */
export const actSchema: z.ZodMiniType<Act> = z.strictObject({ member: id, rule: id, on: day, known, source })

/** The schema of a permission. */
export const permissionSchema: z.ZodMiniType<Permission> = z.strictObject({
  member: id,
  rule: z.exactOptional(id),
  from: day,
  to: day,
  decidedBy: line,
  source,
})
