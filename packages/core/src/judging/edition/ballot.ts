import { canonicalJson } from '../../journal/canonical-json.js'
import { hexOf, utf8 } from '../../journal/bytes.js'
import type { Sha256 } from '../../journal/event.js'
import type { ScoreSheet } from '../sheet.js'
import type { EditionState } from './state.js'

/** What a juror confirms and signs: the marks, bound to the rules and to the very text that was judged. */
export interface Ballot {
  edition: string
  round: string
  juror: string
  submission: string
  contentHash: string
  rulesHash: string
  marks: Record<string, number | null>
  /** SHA-256 of the canonical comments. */
  commentsHash: string
  /** The sum of the versions of all fields: it grows with every change. */
  version: number
}

/** The ballot of a sheet as it stands in an edition. */
export function ballotOf(state: EditionState, sheet: ScoreSheet, sha256: Sha256): Ballot {
  const { juror, submission, round } = sheet
  const fields = [...Object.values(sheet.marks), ...Object.values(sheet.comments)]
  const comments = Object.fromEntries(Object.entries(sheet.comments).map(([id, { value }]) => [id, value]))
  return {
    edition: state.id,
    round,
    juror,
    submission,
    contentHash: state.entries[submission]?.contentHash ?? '',
    rulesHash: state.locked?.hash ?? '',
    marks: Object.fromEntries(Object.entries(sheet.marks).map(([id, { value }]) => [id, value])),
    commentsHash: hexOf(sha256(utf8(canonicalJson(comments)))),
    version: fields.reduce((sum, { version }) => sum + version, 0),
  }
}
