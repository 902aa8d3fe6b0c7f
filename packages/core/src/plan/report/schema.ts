import * as z from 'zod/mini'
import { whenSchema } from '../../when/schema.js'
import type { Report } from './report.js'

const text = z.string().check(z.maxLength(20_000))
const short = z.string().check(z.minLength(1), z.maxLength(500))
const line = z.int().check(z.positive())
const passage = { text, line, lastLine: line }
const passages = z.array(z.strictObject(passage)).check(z.maxLength(20_000))

const event = z.strictObject({
  kind: z.enum(['held', 'attended', 'published', 'announced', 'other']),
  title: z.string().check(z.maxLength(500)),
  edition: z.exactOptional(z.int().check(z.positive())),
  when: whenSchema,
  place: z.exactOptional(short),
  city: z.exactOptional(z.string().check(z.maxLength(100), z.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/))),
  organisers: z.array(short).check(z.maxLength(100)),
  line,
})

/** The schema of a report that comes from outside, of bounded size. */
export const reportSchema: z.ZodMiniType<Report> = z.strictObject({
  title: passages,
  entries: z
    .array(
      z.strictObject({
        ...passage,
        when: whenSchema,
        events: z.array(event).check(z.maxLength(1000)),
        details: passages,
      }),
    )
    .check(z.maxLength(5000)),
})
