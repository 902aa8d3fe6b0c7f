import type { When } from '../when/when.js'

/** An event of the plan; a row may hold several. */
export interface PlanEvent {
  title: string
  /** The number of the edition: XXXII is 32. */
  edition?: number
  place?: string
  when: When
  organisers: string[]
}

/** A numbered row of the plan, cell by cell as written, with the events it holds. */
export interface PlanItem {
  number?: string
  text: string
  /** The cell of place and date. */
  where: string
  note: string
  events: PlanEvent[]
}

/** A row of the lists of jubilees and of capital days. */
export interface PlanAnniversary {
  number?: string
  /** The city as written. */
  city: string
  age?: number
  ageText: string
  when: When
}

/** A part of the plan under a heading of its own; the first has none. */
export type PlanSection =
  | { kind: 'events'; title?: string; items: PlanItem[] }
  | { kind: 'jubilees' | 'capitals'; title: string; items: PlanAnniversary[] }

/** The annual plan of an association. */
export interface Plan {
  year: number
  /** The lines of the heading. */
  title: string[]
  organisation?: string
  /** The names of the columns. */
  columns: string[]
  sections: PlanSection[]
  signature?: { office: string; name: string }
  /** «Дни городов указаны ОРИЕНТИРОВОЧНО»: the days of the sections it is attached to are approximate. */
  footnote?: string
}
