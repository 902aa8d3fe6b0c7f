import { hexOf, utf8 } from '../journal/bytes.js'
import { canonicalJson } from '../journal/canonical-json.js'
import type { Sha256 } from '../journal/event.js'
import type { ContestRules } from './contest.js'
import type { Submission } from './submission.js'

/**
 * The SHA-256 of the rules in canonical JSON (RFC 8785), lower-case hex: rules that differ in anything differ in it.
 *
 * @example rulesHash(rules, sha256) // '5f2c…'
 */
export const rulesHash = (rules: ContestRules, sha256: Sha256): string => hashOf(rules, sha256)

/**
 * The SHA-256 of what a submission says: its card and its attachments in canonical JSON, lower-case hex.
 *
 * @example contentHash(submission, sha256) // '9b01…'
 */
export const contentHash = ({ card, attachments }: Pick<Submission, 'card' | 'attachments'>, sha256: Sha256): string =>
  hashOf({ card, attachments }, sha256)

const hashOf = (value: unknown, sha256: Sha256): string => hexOf(sha256(utf8(canonicalJson(value))))
