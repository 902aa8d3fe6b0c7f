import { problemsOf } from '../problem.js'

/** The findings on money and dues, with their weight. */
export const duesSeverities = {
  // sums and currencies
  'money-empty': 'error',
  'money-unreadable': 'error',
  'money-bound': 'error',
  'money-scaled': 'error',
  'money-sign': 'error',
  'money-separators': 'error',
  'money-grouping': 'error',
  'money-decimals': 'error',
  'money-currency': 'error',
  'money-unsafe': 'error',
  'currency-unknown': 'error',
  'currency-withdrawn': 'error',
  'currency-unitless': 'error',
} as const

export type DuesCode = keyof typeof duesSeverities

/** A finding on money and dues. */
export const duesProblem = problemsOf(duesSeverities)
