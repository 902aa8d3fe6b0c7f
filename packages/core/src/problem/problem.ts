import { severities, type ProblemCode, type Severity } from './codes.js'

/** Where a finding is: a JSON Pointer into the data (RFC 6901), a line and a column of the document (from 1). */
export interface Place {
  path?: string
  line?: number
  column?: number
}

/** A finding: plain data, put into words by `describeProblem`. */
export interface Problem {
  code: ProblemCode
  severity: Severity
  at: Place
  /** Whom or what it concerns: a city, the title of an event. */
  about?: string
  /** What stands there: the document's own wording, a number, or days as EDTF. */
  found?: string | number
  /** What should stand there instead. */
  expected?: string | number
  /** Where the expectation comes from. */
  sources?: string[]
}

/** What a finding may say besides its code and place. */
export type ProblemDetails = Pick<Problem, 'about' | 'found' | 'expected' | 'sources'>

/**
 * A finding with the severity of its code.
 *
 * @example
 * problemAt('age-spacing', { line: 41 }, { found: '110лет' })
 * // { code: 'age-spacing', severity: 'warning', at: { line: 41 }, found: '110лет' }
 */
export function problemAt(code: ProblemCode, at: Place, details: ProblemDetails = {}): Problem {
  return { code, severity: severities[code], at, ...details }
}
