import { problemsOf } from '../problem.js'

/** The findings on the index of practices and on their library, with their weight: apart, since a page that only searches needs no other. */
export const practiceIndexSeverities = {
  'practice-id-twice': 'warning',
  'practice-index-unreadable': 'error',
  'practice-index-version': 'error',
  'practice-index-language': 'error',
  'practice-index-damaged': 'error',
  'practice-index-missing': 'warning',
  'library-missing': 'error',
  'library-foreign': 'error',
  'library-unreadable': 'error',
  'library-version': 'error',
} as const

/** A finding on the index of practices. */
export const practiceIndexProblem = problemsOf(practiceIndexSeverities)
