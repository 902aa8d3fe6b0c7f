export { severities, type ProblemCode } from './codes.js'
export { problemAt, type Place, type Problem, type ProblemDetails, type Severity } from './problem.js'
export { describeProblem, type Description, type Locale } from './describe.js'
