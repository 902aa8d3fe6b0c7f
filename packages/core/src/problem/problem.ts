import type { ProblemCode } from './codes.js'

/** How much a finding weighs: an `error` is wrong, a `warning` is doubtful, a `note` is worth knowing. */
export type Severity = 'error' | 'warning' | 'note'

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

/** The maker of the findings of a list: each gets the severity of its code. A room uses its own, and brings no other's list. */
export const problemsOf =
  <Codes extends Partial<Record<ProblemCode, Severity>>>(codes: Codes) =>
  (code: keyof Codes & ProblemCode, at: Place, details: ProblemDetails = {}): Problem => ({
    code,
    severity: codes[code] as Severity,
    at,
    ...details,
  })
