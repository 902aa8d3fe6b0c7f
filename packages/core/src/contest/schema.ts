import * as z from 'zod/mini'
import { contestProblem } from '../problem/codes/contest.js'
import type { Problem } from '../problem/problem.js'
import type { ContestRules } from './contest.js'
import { pointedAt, pointerTo } from './pointer.js'
import { contestRulesSchema } from './rules-schema.js'
import type { Submission } from './submission.js'
import { submissionSchema } from './submission-schema.js'

export { contestRulesSchema, submissionSchema }

const mostProblems = 100

/** What was read from outside: the value as it came, or what is wrong with its shape and where. */
export type Read<T> = { value: T; problems: [] } | { value?: never; problems: Problem[] }

/**
 * Contest rules read from outside, every unknown field and every value of the wrong shape told with its place.
 *
 * @example
 * readRules(JSON.parse(text)) // { value: { id: 'live-2026', … }, problems: [] }
 * readRules({ ...rules, wieght: 2 }).problems // [{ code: 'shape-field-unknown', at: { path: '/wieght' }, … }]
 */
export const readRules = (value: unknown): Read<ContestRules> => read(contestRulesSchema, value)

/** A submission read from outside, like `readRules`. */
export const readSubmission = (value: unknown): Read<Submission> => read(submissionSchema, value)

/** A value read by a schema, like `readRules`. */
export function read<T>(schema: z.ZodMiniType<T>, value: unknown): Read<T> {
  const untold = untoldIn(value)
  if (untold) return { problems: [untold] }
  const result = z.safeParse(schema, value)
  // The value itself and not the parser's copy: nothing can be lost on the way.
  if (result.success) return { value: value as T, problems: [] }
  return { problems: result.error.issues.flatMap((issue) => shapeProblems(issue, value)).slice(0, mostProblems) }
}

type Issue = z.core.$ZodIssue

function shapeProblems(issue: Issue, value: unknown): Problem[] {
  const path = pointerTo(...issue.path.map(String))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      contestProblem('shape-field-unknown', { path: clipped(path + pointerTo(key)) }, { found: clipped(key) }),
    )
  }
  const found = pointedAt(value, path)
  if (issue.code === 'invalid_key') return [wrong(path, String(issue.path.at(-1)), issue.issues[0]!)]
  if (!found) return [contestProblem('shape-field-missing', { path }, { found: String(issue.path.at(-1) ?? '') })]
  return [wrong(path, shown(found.value), issue)]
}

const wrong = (path: string, found: string, issue: Issue): Problem =>
  contestProblem('shape-value-wrong', { path: clipped(path) }, { found, expected: expectedBy(issue) })

/** What fits in place of a value: a shape that has a name (`nameOf`), a bound, or the values there are. */
function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'record' ? 'object' : issue.expected
    case 'invalid_format':
    case 'custom':
      return issue.message
    case 'invalid_value':
      return issue.values.join(' | ')
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? issue.options.join(' | ') : '…'
    case 'too_big':
      return `≤ ${issue.maximum}`
    case 'too_small':
      return issue.origin === 'string' ? 'some-text' : `≥ ${issue.minimum}`
    default:
      return '…'
  }
}

/** A list, an object or a long text is told by its beginning. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length}]`
  if (typeof value === 'object' && value !== null) return '{…}'
  return clipped(String(value))
}

const clipped = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text)

/** What parsers pass over in silence or never come out of: a hidden key, a value that holds itself. */
function untoldIn(document: unknown): Problem | undefined {
  const above = new Set<object>()
  const seen = new Set<object>()
  const open: { value: unknown; path: string; isLeft?: true }[] = [{ value: document, path: '' }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path, isLeft } = next
    if (typeof value !== 'object' || value === null) continue
    if (isLeft) {
      above.delete(value)
      continue
    }
    if (above.has(value)) return contestProblem('shape-cycle', { path: clipped(path) })
    if (seen.has(value)) continue
    seen.add(value)
    above.add(value)
    open.push({ value, path, isLeft: true })
    for (const [key, child] of Object.entries(value)) {
      if (key === '__proto__')
        return contestProblem('shape-field-unknown', { path: path + pointerTo(key) }, { found: key })
      if (typeof child === 'object') open.push({ value: child, path: path + pointerTo(key) })
    }
  }
  return undefined
}
