/**
 * Why a figure does not exist:
 * - `empty`: no score at all;
 * - `malformed`: rows of other lengths, an id twice, a score that is no number or beyond 10^9;
 * - `too-many`: above 1,000 jurors or 65,535 submissions;
 * - `too-few`: not enough submissions, jurors or scores to work it out;
 * - `no-variation`: all values are equal, so there is nothing to compare;
 * - `incomplete`: it needs scores that are missing;
 * - `negative`: it needs scores of 0 and above;
 * - `disconnected`: it needs a comparison between submissions that no chain of jurors links.
 */
export type UndeterminedReason =
  'empty' | 'malformed' | 'too-many' | 'too-few' | 'no-variation' | 'incomplete' | 'negative' | 'disconnected'

/** A figure that does not exist, by name instead of a `NaN`. */
export interface Undetermined {
  undefined: UndeterminedReason
}

/** A figure, or why it does not exist. */
export type Figure = number | Undetermined

/**
 * Whether a result says why it does not exist.
 *
 * @example isUndetermined(kendallW({ submissions: [], jurors: [], scores: [] })) // true
 */
export const isUndetermined = (result: unknown): result is Undetermined =>
  typeof result === 'object' && result !== null && 'undefined' in result

export const undetermined = (reason: UndeterminedReason): Undetermined => ({ undefined: reason })
