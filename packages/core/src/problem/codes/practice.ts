import { problemsOf } from '../problem.js'
import { practiceIndexSeverities } from './practice-index.js'

/** The findings on practices, their rubricator and their index, with their weight. */
export const practiceSeverities = {
  // from a submission
  'practice-state-refused': 'error',
  'practice-award-refused': 'error',
  'practice-award-missing': 'warning',
  'practice-degree-unknown': 'error',
  'practice-language-set': 'note',
  'practice-language-unknown': 'warning',
  'practice-owner-named': 'note',
  'practice-question-matched': 'note',
  'practice-question-left': 'warning',
  'practice-person-named': 'note',
  'practice-person-dropped': 'note',
  'practice-link-dropped': 'warning',
  'practice-start-read': 'note',
  'practice-start-dropped': 'warning',
  'practice-amount-dropped': 'warning',
  'practice-currency-set': 'note',
  'practice-currency-missing': 'warning',
  'practice-publication-moved': 'note',
  'practice-attachments-kept': 'note',
  // the rubricator
  'sphere-unknown': 'error',
  'sphere-cycle': 'error',
  'sphere-idle': 'note',
  'question-sphere-missing': 'error',
  'rubric-title-empty': 'error',
  'rubric-title-twice': 'warning',
  'rubric-row-wide': 'warning',
  'rubric-sphere-above': 'note',
  'rubric-mapping-unknown': 'warning',
  'rubric-sphere-lost': 'warning',
  'rubric-question-lost': 'warning',
  'practice-rubric-lost': 'warning',
  'practice-rubric-unknown': 'warning',
  // feeds
  'practices-unreadable': 'error',
  'practices-shape-wrong': 'error',
  'practices-too-large': 'error',
  ...practiceIndexSeverities,
} as const

/** A finding on practices. */
export const practiceProblem = problemsOf(practiceSeverities)
