import { canonicalJson, type Sha256 } from '@gorod/core/journal'
import { ballotOf, type EditionSheet, type EditionState } from '@gorod/core/judging'

const known = new WeakMap<EditionSheet, string>()

/**
 * The SHA-256 of what a juror confirms of a sheet, in hexadecimal. Unlike the id of its event it follows from the juror's
 * own work alone, so that it may be shown while the round is open.
 */
export function fingerprintOf(state: EditionState, sheet: EditionSheet, sha256: Sha256): string {
  const before = known.get(sheet)
  if (before) return before
  const bytes = sha256(new TextEncoder().encode(canonicalJson(ballotOf(state, sheet, sha256))))
  const text = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  known.set(sheet, text)
  return text
}
