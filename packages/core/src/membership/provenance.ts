import type { When } from '../when/when.js'

export { provenanceText, type Provenance } from '../problem/provenance.js'

/** A document that facts come from. */
export interface SourceDocument {
  id: string
  title: string
  /** The date it bears, or between which days it must lie. */
  when: When
  url?: string
}
