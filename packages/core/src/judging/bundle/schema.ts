import * as z from 'zod/mini'
import { read } from '../../contest/schema.js'
import { list } from '../../contest/schema-parts.js'
import { submissionSchema } from '../../contest/submission-schema.js'
import { judgingProblem } from '../../problem/codes/judging.js'
import type { Problem } from '../../problem/problem.js'
import { journalSchema } from '../edition/event-schema.js'
import type { Bundle } from './bundle.js'

/** The largest bundle that is read, in characters. */
const longest = 200_000_000
const mostSubmissions = 200_000

/**
 * The shape of a bundle that comes from outside, of bounded size. What the standings and the protocol say is not looked
 * at here: they are worked out anew and compared.
 */
export const bundleSchema = z.strictObject({
  format: z.literal('gorod-bundle/1'),
  origin: z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[^\s+]+$/, 'id')),
  events: journalSchema,
  checkpoints: list(z.string().check(z.maxLength(20_000)), 1000).check(z.minLength(1)),
  standings: list(z.looseObject({}), 20),
  protocol: z.looseObject({ format: z.literal('gorod-protocol/1'), checkpoint: z.looseObject({ size: z.int() }) }),
  submissions: z.exactOptional(list(submissionSchema, mostSubmissions)),
})

/**
 * A bundle from text, or what is wrong with it: text that is no JSON, else every unknown field and every value of the
 * wrong shape with its place.
 *
 * @example
 * readBundle('{').problems // [{ code: 'bundle-unreadable', found: 'JSON', … }]
 * readBundle('{}').problems[0] // { code: 'shape-field-missing', at: { path: '/format' }, found: 'format', … }
 */
export function readBundle(text: string): { bundle?: Bundle; problems: Problem[] } {
  if (text.length > longest) return { problems: [judgingProblem('bundle-unreadable', {}, { found: text.length })] }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problems: [judgingProblem('bundle-unreadable', {}, { found: 'JSON' })] }
  }
  const { value: bundle, problems } = read(bundleSchema, value)
  return bundle ? { bundle: bundle as unknown as Bundle, problems } : { problems }
}
