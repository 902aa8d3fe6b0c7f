export { problemAt, severities, type ProblemCode } from './codes.js'
export { provenanceText, type Provenance } from './provenance.js'
export type { Place, Problem, ProblemDetails, Severity } from './problem.js'
export { describeProblem, type Description, type Locale } from './describe.js'
