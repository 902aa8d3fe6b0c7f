import type { Act, ConsequenceRule, DuesPolicy } from '@gorod/core/dues'
import { decision, session29 } from './assembly/at.js'
import { memberships } from './assembly/memberships.js'

/** The members that a clause of the decision of 2023 names, with the place of each. */
const namedIn = (clause: string) =>
  memberships.flatMap(({ id, periods }) =>
    periods.flatMap(({ seen = [] }) =>
      seen.filter(({ source }) => source.clause === clause).map(({ source }) => ({ member: id, source })),
    ),
  )

const decided = { adoptedOn: session29, decidedBy: 'session' } as const

const kept = { from: 2023, to: 2024, currency: 'EUR', addressees: 'all', ...decided } as const

/**
 * The dues that the session set («Оставить на 2023–2024 годы…») and the payment it recommended to six cities. By when the
 * entry and the annual due are to be paid, what those pay who join or leave within a year, and the rate for another
 * currency stand in no document at hand: they are declared by the reader, and outside the years there is no rule.
 *
 * @example chargesFor({ members: memberships, policies: duesPolicies, year: 2025 }).charges // []
 */
export const duesPolicies: DuesPolicy[] = [
  {
    id: 'mag-2023-entry',
    kind: 'entry',
    tariff: { basis: 'flat', minor: 1000_00 },
    ...kept,
    source: decision('2.5', [109, 111]),
  },
  {
    id: 'mag-2023-annual',
    kind: 'annual',
    tariff: { basis: 'flat', minor: 4000_00 },
    ...kept,
    source: decision('2.5', [109, 111]),
  },
  {
    id: 'mag-2023-targeted',
    kind: 'targeted',
    from: 2023,
    to: 2023,
    tariff: { basis: 'flat', minor: 250_000_00 },
    currency: 'RUB',
    addressees: { members: namedIn('2.6').map(({ member }) => member) },
    isRequest: true,
    most: null,
    due: { by: 'month', month: 7 },
    period: '2023-07',
    issuedOn: session29,
    ...decided,
    source: decision('2.6', [119, 135]),
  },
]

const inArrears = { test: 'days-overdue', compare: 'at-least', days: 1 } as const

/**
 * What the session did about arrears in 2023, as steps: it warned, told the audit commission to watch, and let it propose
 * to the board. Which arrears lead to a step no document at hand says; any are assumed to. No step suspends or excludes.
 */
export const duesConsequences: ConsequenceRule[] = [
  {
    id: 'mag-warning',
    trigger: inArrears,
    effect: 'warning',
    body: 'session',
    source: decision('1.3', [42, 54]),
    assumed: ['trigger'],
  },
  {
    id: 'mag-control',
    trigger: inArrears,
    effect: 'control',
    body: 'audit-commission',
    after: 'mag-warning',
    source: decision('1.3', [54, 58]),
    assumed: ['trigger'],
  },
  {
    id: 'mag-proposal',
    trigger: inArrears,
    effect: 'proposal',
    body: 'audit-commission',
    addressee: 'board',
    after: 'mag-control',
    source: decision('1.3', [54, 58]),
    assumed: ['trigger'],
  },
]

/** The warnings that the session gave to the heads of 22 cities; for which sums and years it does not say. */
export const duesActs: Act[] = namedIn('1.3').map(({ member, source }) => ({
  member,
  rule: 'mag-warning',
  on: session29,
  source,
}))
