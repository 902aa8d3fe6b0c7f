/** A fault put into the source on purpose: each `find` stands in its file exactly once. */
export interface Mutant {
  name: string
  edits: { file: string; find: string; replace: string }[]
}

const edit = (file: string, find: string, replace: string) => ({ file, find, replace })

const mutant = (name: string, file: string, find: string, replace: string): Mutant => ({
  name,
  edits: [edit(file, find, replace)],
})

const split = 'money/split-money.ts'
const floored = '((((whole * BigInt(weight)) % total) + total) % total)'

/** Faults that ledgers are known to have. */
export const classicMutants: Mutant[] = [
  mutant('lost remainder', split, 'rests.slice(0, left)', 'rests.slice(0, 0)'),
  mutant(
    'remainder to the largest ratio',
    split,
    '(a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1)',
    'weights[b.index]! - weights[a.index]! || a.index - b.index',
  ),
  mutant(
    'policy looked up by today',
    'policy/policy-for.ts',
    '&& isInForce(policy, year)',
    '&& isInForce(policy, 2026)',
  ),
  mutant(
    'no de-duplication',
    'ledger/distinct.ts',
    "if ((fact.known ?? '') < (other.known ?? '')) first.set(fact.id, fact)",
    'first.set(`${fact.id} again`, fact)',
  ),
  mutant('as-of ignored', 'ledger/sight.ts', 'day <= asOf && ', ''),
  {
    name: 'import order trusted',
    edits: [
      edit('ledger/read-ledger.ts', 'facts.charges.sort(', 'void facts.charges.toSorted('),
      edit('ledger/read-ledger.ts', 'facts.payments.sort(', 'void facts.payments.toSorted('),
    ],
  },
  {
    name: 'over-allocation',
    edits: [
      edit(
        'allocation/pay.ts',
        'debts.map(({ open, room }) => open || Math.min(room, Number.MAX_SAFE_INTEGER))',
        'debts.map(({ charge }) => charge.amount.minor)',
      ),
      edit(
        'allocation/pay.ts',
        'Math.min(purse.rest, debt.open || debt.room)',
        'Math.min(purse.rest, debt.charge.amount.minor)',
      ),
    ],
  },
  mutant('last in, first out', 'allocation/debt.ts', 'order(a.rank, b.rank) ||', 'order(b.rank, a.rank) ||'),
  mutant(
    'no carry-forward',
    'allocation/settle-member.ts',
    'giveOut(on, open, waiting, desk)',
    'giveOut(on, open, waiting.filter(({ payment }) => payment.receivedOn === on), desk)',
  ),
  mutant('over-waiver', 'ledger/read-charges.ts', 'amount.minor > minor - waived', 'amount.minor > Infinity'),
  {
    name: 'a waiver keeps the money',
    edits: [
      edit('allocation/debt.ts', 'open: minor - waived,', 'open: minor,'),
      edit('allocation/settle-member.ts', 'open: left })', 'open: Math.max(0, left - waived) })'),
    ],
  },
  mutant('designation ignored', 'allocation/give-out.ts', "desk.rules.allocation.steps.includes('named')", 'false'),
  mutant('requests paid first in, first out', 'allocation/give-out.ts', ': !debt.charge.isRequest', ': true'),
  mutant('no share in proportion on ties', 'allocation/give-out.ts', "desk.rules.allocation.ties === 'by-id'", 'true'),
  mutant('bucket below its edge', 'arrears/aging.ts', 'days <= edge', 'days < edge'),
  mutant(
    'requests counted as debt',
    'arrears/arrears-on.ts',
    'if (charge.isRequest) member',
    'if (charge.most) member',
  ),
  mutant(
    'due day counted as arrears',
    'arrears/arrears-on.ts',
    'daysOverdue(dueOn, asOf))',
    'daysOverdue(dueOn, asOf) + 1)',
  ),
  mutant('threshold strict', 'consequence/trigger.ts', 'value >= limit', 'value > limit'),
  {
    name: 'floor for negatives',
    edits: [
      edit(split, 'BigInt(Math.abs(amount))', 'BigInt(amount)'),
      edit(split, '(whole * BigInt(weight)) / total)', `(whole * BigInt(weight) - ${floored}) / total)`),
      edit(split, 'rest: (whole * BigInt(weight)) % total', `rest: ${floored}`),
      edit(split, '(amount < 0 ? -Number(share) + 0 : Number(share))', 'Number(share)'),
    ],
  },
  {
    name: 'money crosses members',
    edits: [
      edit('ledger/read-ledger.ts', 'factsOf(fact.charge.member)', "factsOf('all')"),
      edit('ledger/read-ledger.ts', 'factsOf(payment.member)', "factsOf('all')"),
    ],
  },
  mutant(
    'earmark leaks',
    'allocation/give-out.ts',
    '(earmark ? isMeant(purse, debt) :',
    '(earmark && isMeant(purse, debt) ? true :',
  ),
  {
    name: 'rows of nothing',
    edits: [
      edit('allocation/pay.ts', '.filter(({ paid, settled }) => paid > 0 && settled > 0)', ''),
      edit('allocation/settle-member.ts', 'rest > 0', 'rest >= 0'),
    ],
  },
  mutant(
    'months of 30 days',
    'arrears/aging.ts',
    'dayOf(asOf) - dayOf(dueOn)',
    '[360, 30, 1].reduce((days, size, at) => days + size * (Number(asOf.split("-")[at]) - Number(dueOn.split("-")[at])), 0)',
  ),
  mutant('age modulo a year', 'arrears/aging.ts', 'dayOf(asOf) - dayOf(dueOn)', '(dayOf(asOf) - dayOf(dueOn)) % 365'),
  mutant('credit plus one', 'allocation/settle-member.ts', 'minor: rest,', 'minor: rest + 1,'),
]

/** Faults of what this ledger does besides. */
export const furtherMutants: Mutant[] = [
  mutant('nominal forgotten', 'money/rate.ts', ' * BigInt(nominal)', ''),
  mutant(
    'a missing rate is 1',
    'allocation/rate-book.ts',
    "'rate-stale' : 'rate-missing'",
    "'rate-stale' : { minor: money.minor, rates: [] }",
  ),
  mutant('a stale rate serves', 'allocation/rate-book.ts', '<= longestDays', '< Infinity'),
  mutant('the rate of a later day', 'allocation/rate-book.ts', 'rates[low - 1]', 'rates[low] ?? rates[low - 1]'),
  mutant('a write-off without a row', 'allocation/give-out.ts', 'into.writeOffs.push(', 'void ('),
  mutant(
    'a return ignored',
    'ledger/read-payments.ts',
    'fact!.returned -= reversal.amount.minor',
    'fact!.returned -= 0',
  ),
  mutant('known-at ignored', 'ledger/sight.ts', '(known === undefined || known <= knownOn)', 'true'),
  mutant('a policy prolonged', 'policy/policy-for.ts', '(to === null || year <= to)', 'true'),
  mutant(
    'the first of two conflicting lines wins',
    'ledger/distinct.ts',
    'conflicting.add(fact.id)',
    'void conflicting',
  ),
  mutant('a permission for ever', 'consequence/notices-on.ts', '&& asOf <= each.to', ''),
  mutant('a minimum payment one short', 'consequence/least-payment.ts', 'return lifted\n', 'return lifted - 1\n'),
  mutant('a taken step proposed again', 'consequence/notices-on.ts', 'isTaken || isAhead', 'isAhead'),
  mutant('an act outlives its debt', 'consequence/notices-on.ts', ' && stands(act, account.debts)', ''),
  mutant('a statement without exchange', 'statement/entries.ts', 'else if (rates)', 'else if (rates && !on)'),
  mutant(
    'a request moves the balance',
    'statement/entries.ts',
    'requests.add(charge.id)\n      continue',
    'requests.add(charge.id)',
  ),
  mutant(
    'months begun are not counted',
    'policy/membership-in.ts',
    'end.month - start.month + 1',
    'end.month - start.month',
  ),
  mutant(
    'candidates are charged',
    'policy/membership-in.ts',
    "period.category === 'member'",
    "period.category !== 'partner'",
  ),
  mutant(
    'half to even',
    'money/round-fraction.ts',
    "if (mode === 'halfExpand') return true",
    "if (mode === 'halfExpand') return isOdd",
  ),
]
