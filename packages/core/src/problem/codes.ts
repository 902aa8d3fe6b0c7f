import type { Severity } from './problem.js'

/** Every finding there is, with its weight. The words for each stand in `wording.ts`. */
export const severities = {
  // when
  'when-unreadable': 'error',
  'when-impossible': 'error',
  'when-reversed': 'error',
  'when-year-assumed': 'note',
  'edtf-invalid': 'error',
  'rule-invalid': 'error',
  // city
  'city-unknown': 'warning',
  'city-ambiguous': 'warning',
  'city-two-names': 'note',
  // calendar
  'feed-unreadable': 'error',
  'feed-too-large': 'error',
  'entry-skipped': 'warning',
} as const satisfies Record<string, Severity>

/** The closed list of findings. */
export type ProblemCode = keyof typeof severities
