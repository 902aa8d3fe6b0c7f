import { problemsOf } from '../problem.js'

/** The findings on plans, with their weight. */
export const planSeverities = {
  // a report of what was done
  'report-too-long': 'error',
  'report-empty': 'error',
  // its build
  'plan-year-missing': 'error',
  'plan-empty': 'error',
  'row-rejoined': 'note',
  'row-two-events': 'warning',
  'html-remnant': 'note',
  'list-broken': 'note',
  'list-order-days': 'note',
  'list-order-names': 'note',
  'number-duplicate': 'error',
  'number-gap': 'warning',
  'footnote-mark': 'note',
  // ages
  'age-founding': 'error',
  'age-other-founding': 'warning',
  'founding-disputed': 'note',
  'age-plans': 'error',
  'age-spacing': 'warning',
  'age-form': 'warning',
  'jubilee-missing': 'warning',
  'jubilee-not-due': 'warning',
  'jubilee-dropped': 'warning',
  'jubilee-among-capitals': 'note',
  // days
  'city-day-rule': 'warning',
  'city-day-weekday': 'warning',
  'city-day-copied': 'warning',
  'city-day-birthday': 'note',
  'list-copied': 'warning',
  'list-other-year': 'warning',
  'event-city-day': 'warning',
  // editions
  'edition-back': 'error',
  'edition-yearly': 'warning',
  'edition-gap': 'warning',
  // wording
  'mixed-script': 'warning',
  'quotes-unbalanced': 'warning',
  'quotes-straight': 'note',
  'heading-singular': 'note',
  'word-misspelt': 'warning',
  'capital-inside': 'note',
  'abbreviation-doubtful': 'note',
  // the next one
  'draft-edition': 'note',
  'draft-day-open': 'note',
  'draft-day-unknown': 'warning',
  'draft-founding': 'warning',
  'draft-city-name': 'note',
  'draft-year-in-title': 'note',
} as const

export type PlanCode = keyof typeof planSeverities

/** A finding on plans. */
export const planProblem = problemsOf(planSeverities)
