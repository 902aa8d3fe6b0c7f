import type { Money } from '../dues/money/money.js'
import type { When } from '../when/when.js'
import type { Passage } from '../words/passage.js'

/** A body that is addressed: one of the usual ones by its id, or another by its words alone. */
export interface AddressedBody {
  /** The id that organs of the same name have: `secretariat`, `audit-commission`. */
  id?: string
  /** As the document writes it. */
  text: string
}

/** What a clause tells somebody to do. */
export interface Instruction {
  /** The clause and the instruction's number in it: «2.1-1». */
  id: string
  clause: string
  /** Who answers for it, first the one addressed; then those with whom. */
  bodies: AddressedBody[]
  /** `recommended` binds nobody; `control` is watching over the whole decision or a clause. */
  force: 'ordered' | 'recommended' | 'control'
  text: string
  deadline?: When
  line: number
}

/** A city that a clause names. */
export interface ClauseCity {
  /** As written, mostly in the genitive. */
  text: string
  /** Absent where the city is not known, or may be one of several. */
  city?: string
  /** What stands in parentheses behind it. */
  note?: string
  line: number
  /** In an enumeration of cities, and not in passing. */
  listed: boolean
}

/** The dues that clauses speak of. */
export type NamedDue = 'entry' | 'annual' | 'targeted'

/** A sum that a clause names. */
export interface ClauseAmount {
  text: string
  /** Absent where it cannot be read without guessing. */
  money?: Money
  /** «от» is the least, «до» the most; exact without. */
  bound?: 'least' | 'most'
  due?: NamedDue
  line: number
}

/** A date that a clause names. */
export interface ClauseDate {
  when: When
  line: number
}

/** An election to an office or a release from it. */
export interface OfficeChange {
  kind: 'election' | 'release'
  /** As written, in whatever case. */
  office: string
  /** As written, mostly in the genitive. */
  person: string
  /** What the person is otherwise. */
  post?: string
  /** The city that the post names. */
  city?: string
  line: number
}

/** A clause of a decision. */
export interface Clause extends Passage {
  number: string
  /** The parts of an enumeration below it, and paragraphs of its own. */
  items: Passage[]
  instructions: Instruction[]
  cities: ClauseCity[]
  amounts: ClauseAmount[]
  dates: ClauseDate[]
  offices: OfficeChange[]
  /** Other documents that it approves. */
  documents: Passage[]
}

/** A part of a decision under a heading; clauses before any heading stand in one without. */
export interface DecisionSection {
  number?: string
  title?: Passage
  /** What stands between the heading and the first clause. */
  preamble?: Passage
  clauses: Clause[]
}

/** The decision of a session. */
export interface SessionDecision {
  /** Everything above the first clause or heading. */
  title: Passage[]
  /** The number of the session: «Двадцать девятой сессии» is 29. */
  session?: number
  place?: string
  /** The id of the city of `place`. */
  city?: string
  date?: When
  sections: DecisionSection[]
  /** Who watches over the whole decision. */
  control?: Instruction
  signature?: { office: string; name: string; line: number }
  /** What is none of these, kept as it stands. */
  remarks: Passage[]
}
