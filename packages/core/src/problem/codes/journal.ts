import { problemsOf } from '../problem.js'

/** The findings on the journal, with their weight. */
export const journalSeverities = {
  'journal-unreadable': 'error',
  'journal-changed': 'error',
  'journal-chain': 'error',
  'journal-missing': 'error',
  'journal-repeated': 'error',
  'journal-order': 'error',
  'journal-truncated': 'error',
  'journal-checkpoint': 'error',
  'journal-time': 'warning',
  'journal-signature': 'error',
  'checkpoint-unreadable': 'error',
} as const

/** A finding on the journal. */
export const journalProblem = problemsOf(journalSeverities)
