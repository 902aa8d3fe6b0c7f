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
  // policies
  'policy-none': 'note',
  'policy-overlap': 'error',
  'policy-years': 'error',
  'policy-tariff': 'error',
  'policy-due': 'error',
  'due-rule-none': 'note',
  'heads-missing': 'error',
  // facts of a ledger
  'day-wrong': 'error',
  'day-range': 'error',
  'sum-not-whole': 'error',
  'sum-zero': 'error',
  'sum-negative': 'error',
  'sum-large': 'error',
  'facts-conflict': 'error',
  'due-before-issue': 'error',
  'request-most-wrong': 'error',
  'waiver-body-missing': 'error',
  'waiver-charge-unknown': 'error',
  'waiver-currency': 'error',
  'waiver-early': 'error',
  'waiver-larger': 'error',
  'reversal-positive': 'error',
  'reversal-unknown': 'error',
  'reversal-member': 'error',
  'reversal-currency': 'error',
  'reversal-early': 'error',
  'reversal-larger': 'error',
  'named-charge-unknown': 'warning',
  'rate-wrong': 'error',
  'rate-conflict': 'error',
  'rate-missing': 'error',
  'rate-stale': 'error',
  // files of banks
  'bank-file-large': 'error',
  'bank-two-files': 'error',
  'bank-cut': 'error',
  'bank-line-unreadable': 'error',
  'bank-columns': 'error',
  'bank-field-missing': 'error',
  'bank-account-foreign': 'error',
  'bank-balance': 'error',
  'bank-number-twice': 'error',
  'bank-payer-unknown': 'warning',
  'bank-payer-ambiguous': 'warning',
  // letters
  'letter-incomplete': 'error',
} as const

export type DuesCode = keyof typeof duesSeverities

/** A finding on money and dues. */
export const duesProblem = problemsOf(duesSeverities)
