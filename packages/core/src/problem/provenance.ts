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

/**
 * A place in a document as one word, for the sources of a finding.
 *
 * @example
 * provenanceText({ document: 'decision-2023', line: 109, clause: '2.5' }) // 'decision-2023:109 (2.5)'
 */
export const provenanceText = ({ document, line, clause }: Provenance): string =>
  document + (line === undefined ? '' : `:${line}`) + (clause === undefined ? '' : ` (${clause})`)
