/** A line of a document: a row of a table, or text that stands outside of one. */
export interface Row {
  /** One cell for text outside a table. */
  cells: string[]
  /** Where it begins in the document, from 1. */
  line: number
  table: boolean
}
