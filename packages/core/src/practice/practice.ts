import type { Attachment, Card, Indicator } from '../contest/submission.js'

/** A text in one or more languages, by BCP 47 tag: `{ ru: 'Дворы без барьеров', kk: '…' }`; `und` where nobody said. */
export type Localized = Readonly<Record<string, string>>

/** A city whose practice it is. */
export interface OwnerCity {
  /** Id of the city, where it is one of the cities known. */
  city?: string
  /** The name of the city; of the entrant where only that is known. */
  name: string
}

/** The city or the organisation whose practice it is. */
export interface PracticeOwner extends OwnerCity {
  /** The body of the city or the company, if the source names one. */
  organisation?: string
  /** Other cities whose practice it is as much, in the order of the source. */
  jointWith?: readonly OwnerCity[]
}

/** Where and how a practice was judged. */
export interface PracticeAward {
  /** The title of the contest, as that edition had it. */
  contest: string
  /** The number and the year of the edition. */
  edition: { number?: number; year: number }
  nomination?: string
  /** The title of the degree, as the diploma has it; none for a practice that was only admitted. */
  degree?: string
  place?: number
}

/** How the editors of the library see a practice. */
export interface PracticeEditing {
  state: 'accepted' | 'obsolete'
  /** The day (`YYYY-MM-DD`) on which somebody last made sure that it is still true. */
  checkedOn?: string
  /** Why it is obsolete, or what replaced it. */
  note?: string
}

/** A practice in the library: what a city did about a problem question, what it cost, what came of it, whom to ask. */
export interface Practice {
  /** Stable for ever: links and citations hold on to it. */
  id: string
  /** From 1; it grows with every change of content. */
  version: number
  owner: PracticeOwner
  /** Ids of the rubricator's questions it answers. */
  questions: readonly string[]
  /** Ids of spheres it belongs to beyond those of its questions. */
  spheres: readonly string[]
  title: Localized
  summary?: Localized
  situation?: Localized
  solution?: Localized
  socialEffect?: Localized
  economicEffect?: Localized
  innovation?: Localized
  conditions?: Localized
  obstacles?: Localized
  lessons?: Localized
  resources?: Localized
  technology?: Localized
  /** EDTF of the start. */
  started?: string
  status?: Card['status']
  steps: readonly { when?: string; text: Localized }[]
  participants: readonly { name: string; support?: string }[]
  legalBasis: readonly string[]
  indicators: readonly Indicator[]
  /** Whole amounts in one unit, by name. */
  amounts: Readonly<Record<string, number>>
  /** ISO 4217 code of the currency that all amounts are whole units of; none where the source does not say. */
  currency?: string
  copiedBy: readonly string[]
  contact?: { office: string; person?: string; link?: string }
  attachments: readonly Attachment[]
  award?: PracticeAward
  editing: PracticeEditing
  /** What it was taken from: documents and addresses, each with JSON Pointers to what it states after an arrow, if to a part. */
  sources: readonly string[]
  /** How sure the sources are, where an editor has weighed them. */
  confidence?: 'high' | 'medium' | 'low'
  /** Invented for trying out: said wherever it is shown. */
  isInvented?: true
}
