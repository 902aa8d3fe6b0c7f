import * as z from 'zod/mini'
import { whenSchema } from '../when/schema.js'
import type { Periodical } from './periodical.js'

const id = z.string().check(z.maxLength(100), z.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/))
const line = z.string().check(z.minLength(1), z.maxLength(500))
const lineNumber = z.int().check(z.positive())
const number = z.int().check(z.positive(), z.lte(99_999))

const source = z.strictObject({
  document: id,
  line: z.exactOptional(lineNumber),
  lastLine: z.exactOptional(lineNumber),
  clause: z.exactOptional(z.string().check(z.maxLength(20))),
})

/** The schema of a periodical, of bounded size. */
export const periodicalSchema: z.ZodMiniType<Periodical> = z.strictObject({
  id,
  kind: z.enum(['journal', 'supplement', 'bulletin', 'portal', 'collection']),
  title: line,
  since: z.exactOptional(z.strictObject({ year: z.int().check(z.gte(1), z.lte(9999)), source })),
  schedules: z.array(z.strictObject({ when: whenSchema, source })).check(z.maxLength(200)),
  issues: z
    .array(
      z.strictObject({
        numbers: z.array(number).check(z.minLength(1), z.maxLength(12)),
        when: whenSchema,
        source,
      }),
    )
    .check(z.maxLength(2000)),
  counts: z
    .array(z.strictObject({ count: z.int().check(z.nonnegative()), when: whenSchema, source }))
    .check(z.maxLength(200)),
  sources: z.array(source).check(z.maxLength(50)),
  notes: z.exactOptional(z.array(line).check(z.maxLength(20))),
})
