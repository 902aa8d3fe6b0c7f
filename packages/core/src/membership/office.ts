import type { Period } from './period.js'
import type { Provenance } from './provenance.js'

/** An organ of the association: a session, a board, a commission. */
export interface Organ {
  id: string
  title: string
  /** The organ of which it is a part. */
  within?: string
  sources: Provenance[]
}

/** An office that persons hold. */
export interface Office {
  id: string
  /** Its organ; absent where no document says. */
  organ?: string
  title: string
  /** How many hold it at once; absent where nobody says. */
  seats?: number
  /** Offices that the same person must not hold beside it; none unless a charter says so. */
  excludes?: string[]
  sources: Provenance[]
}

/** A person in an office; who is elected again after an end has two. */
export interface Tenure extends Period {
  office: string
  /** The full name where a document gives it, in the nominative. */
  person: string
  /** What the person is otherwise, as the document says: «мэр города Омска». */
  post?: string
  /** The id of the city that the post names. */
  city?: string
  /** Other spellings of the name in documents. */
  spellings?: string[]
}

/** A whole composition of an office elected at once. */
export interface Composition {
  office: string
  /** `YYYY-MM-DD` */
  day: string
  source: Provenance
}

/** Organs, offices and who holds them over time. */
export interface Governance {
  organs: Organ[]
  offices: Office[]
  tenures: Tenure[]
  compositions?: Composition[]
  /** JSON Pointers to what no document states. */
  assumed?: string[]
}
