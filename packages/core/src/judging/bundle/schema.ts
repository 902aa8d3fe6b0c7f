import * as z from 'zod/mini'
import { submissionSchema } from '../../contest/submission-schema.js'
import { judgingProblem } from '../../problem/codes/judging.js'
import type { Problem } from '../../problem/problem.js'
import type { Bundle } from './bundle.js'

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const id = z.string().check(z.minLength(1), z.maxLength(200))
const most = 200_000

const event = z.strictObject({
  seq: z.int().check(z.gte(0), z.lt(most)),
  prev: hash,
  at: z.string().check(z.maxLength(40)),
  actor: id,
  role: id,
  type: id,
  payload: z.looseObject({ command: z.strictObject({ id, hash }) }),
  signatures: z.exactOptional(
    z
      .array(
        z.strictObject({
          key: z.string().check(z.maxLength(400)),
          algorithm: z.enum(['Ed25519', 'P-256']),
          value: z.string().check(z.maxLength(400)),
        }),
      )
      .check(z.maxLength(20)),
  ),
})

/**
 * The shape of a bundle that comes from outside, of bounded size. What the standings and the protocol say is not looked
 * at here: they are worked out anew and compared.
 */
export const bundleSchema = z.strictObject({
  format: z.literal('gorod-bundle/1'),
  origin: z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[^\s+]+$/)),
  events: z.array(event).check(z.maxLength(most)),
  checkpoints: z.array(z.string().check(z.maxLength(20_000))).check(z.minLength(1), z.maxLength(1000)),
  standings: z.array(z.looseObject({})).check(z.maxLength(20)),
  protocol: z.looseObject({ format: z.literal('gorod-protocol/1'), checkpoint: z.looseObject({ size: z.int() }) }),
  submissions: z.exactOptional(z.array(submissionSchema).check(z.maxLength(most))),
})

/** The largest bundle that is read, in characters. */
export const longestBundle = 200_000_000

/**
 * A bundle from text, or what is wrong with it and where.
 *
 * @example readBundle('{}').problems // [{ code: 'bundle-unreadable', found: '/format', … }, …]
 */
export function readBundle(text: string): { bundle?: Bundle; problems: Problem[] } {
  if (text.length > longestBundle)
    return { problems: [judgingProblem('bundle-unreadable', {}, { found: text.length })] }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problems: [judgingProblem('bundle-unreadable', {}, { found: 'JSON' })] }
  }
  const result = z.safeParse(bundleSchema, value)
  if (result.success) return { bundle: value as Bundle, problems: [] }
  return {
    problems: result.error.issues.slice(0, 100).map((issue) => {
      const path = `/${issue.path.join('/')}`
      return judgingProblem('bundle-unreadable', { path }, { found: path })
    }),
  }
}
