import type { Provenance } from '../../membership/provenance.js'

/** Whether a limit itself counts: «равна или больше», or «более». */
export type Comparison = 'at-least' | 'more-than'

/** What arrears are held against. */
export type Trigger =
  /** Days since the oldest open debt was due. */
  | { test: 'days-overdue'; compare: Comparison; days: number }
  /** Arrears against all that was charged for the full calendar years before; newcomers by the years they were charged, or never. */
  | { test: 'arrears-of-years'; compare: Comparison; years: number; newcomers: 'charged-years' | 'never' }
  /** Years in a row whose annual due is overdue and not fully paid. */
  | { test: 'years-in-a-row'; compare: Comparison; years: number }
  /** An annual due of a year that lies so many years back, or earlier, is open. */
  | { test: 'unpaid-up-to'; yearsBack: number }

/** What a body may do; the toolkit proposes it and never does it. */
export type Effect = 'warning' | 'control' | 'proposal' | 'vote-suspended' | 'exclusion-proposed'

/** A step of a ladder: when which body may do what. */
export interface ConsequenceRule {
  id: string
  trigger: Trigger
  effect: Effect
  /** The body that may do it. */
  body: string
  /** The body to which it proposes. */
  addressee?: string
  /** The step that must have been taken before. */
  after?: string
  /** Where the rule stands: a place in a document, or the words of a source. */
  source: Provenance | string
  /** Which of its values no document states. */
  assumed?: readonly ('trigger' | 'body' | 'after')[]
}

/** That a body took a step. */
export interface Act {
  member: string
  rule: string
  on: string
  /** The day the ledger learned of it, where that is later. */
  known?: string
  source?: Provenance
}

/** A decision that a consequence does not touch a member for a time, though its reason stands. */
export interface Permission {
  member: string
  /** The rule it is from; every rule unless given. */
  rule?: string
  from: string
  to: string
  decidedBy: string
  source?: Provenance
}

/** Rules of other associations, ready to be adopted: none holds unless an association's own documents say so. */
export const modelConsequences = {
  /** The Charter of the United Nations: no vote while arrears equal or exceed the contributions of the two full years before. */
  unArticle19: {
    id: 'un-article-19',
    trigger: { test: 'arrears-of-years', compare: 'at-least', years: 2, newcomers: 'charged-years' },
    effect: 'vote-suspended',
    body: 'General Assembly',
    source: 'Charter of the United Nations, Article 19',
  },
  /** АСДГ: the general meeting may count a member as left that has paid nothing for more than two years in a row. */
  asdgTwoYears: {
    id: 'asdg-two-years',
    trigger: { test: 'years-in-a-row', compare: 'more-than', years: 2 },
    effect: 'exclusion-proposed',
    body: 'общее собрание',
    source: 'АСДГ, приложение 2 к Уставу, п. 9; решение № 4 от 24.05.2007',
  },
  /** UCLG: a vote for those who are paid up to the year before the meeting. */
  uclgVote: {
    id: 'uclg-vote',
    trigger: { test: 'unpaid-up-to', yearsBack: 1 },
    effect: 'vote-suspended',
    body: 'General Assembly',
    source: 'UCLG-MEWA, membership fees',
  },
} as const satisfies Record<string, ConsequenceRule>
