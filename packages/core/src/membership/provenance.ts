/** The place in a document where something is said. */
export interface Provenance {
  /** The id of the document. */
  document: string
  /** Its first line there, from 1. */
  line?: number
  /** Its last line, where there are several. */
  lastLine?: number
  /** The number of the clause: «2.5». */
  clause?: string
}
