export { severities, type ProblemCode, type Severity } from './codes.js'
export { problemAt, type Place, type Problem, type ProblemDetails } from './problem.js'
export { describeProblem, type Description, type Locale } from './describe.js'
