import type { Provenance } from '../problem/provenance.js'
import type { When } from '../when/when.js'

/** What a periodical is: a journal, its supplement, a bulletin, sections of a site, collections. */
export type PeriodicalKind = 'journal' | 'supplement' | 'bulletin' | 'portal' | 'collection'

/** How often a periodical comes out, as a document says. */
export interface IssueSchedule {
  /** `recurring` with its step, or `ongoing`; its span is that of the document's statement, a plan's year. */
  when: When
  source: Provenance
}

/** An issue that a document names. */
export interface KnownIssue {
  /** One number, or several for a double issue: № 80–81 is [80, 81]. */
  numbers: number[]
  when: When
  source: Provenance
}

/** How many issues came out until the document was written. */
export interface IssueCount {
  count: number
  /** The date of the document. */
  when: When
  source: Provenance
}

/** A periodical of an association, with what documents say of it side by side. */
export interface Periodical {
  id: string
  kind: PeriodicalKind
  title: string
  /** The first year it came out. */
  since?: { year: number; source: Provenance }
  schedules: IssueSchedule[]
  issues: KnownIssue[]
  counts: IssueCount[]
  sources: Provenance[]
  notes?: string[]
}
