import * as z from 'zod/mini'
import { whenSchema } from '../when/schema.js'

export { reportSchema } from './report/schema.js'

const text = z.string().check(z.maxLength(5000))
const line = z.string().check(z.maxLength(500))
const number = z.exactOptional(z.string().check(z.maxLength(20)))

const event = z.strictObject({
  title: text,
  edition: z.exactOptional(z.int().check(z.positive())),
  place: z.exactOptional(line),
  when: whenSchema,
  organisers: z.array(line).check(z.maxLength(50)),
})

const item = z.strictObject({ number, text, where: text, note: text, events: z.array(event).check(z.maxLength(50)) })

const anniversary = z.strictObject({
  number,
  city: line,
  age: z.exactOptional(z.int().check(z.nonnegative())),
  ageText: line,
  when: whenSchema,
})

/** The shape of a plan that comes from outside: a file, a server. */
export const planSchema = z.strictObject({
  year: z.int(),
  title: z.array(line).check(z.maxLength(50)),
  organisation: z.exactOptional(line),
  columns: z.array(line).check(z.maxLength(4)),
  sections: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('events'), title: z.exactOptional(line), items: z.array(item) }),
        z.strictObject({
          kind: z.enum(['jubilees', 'capitals']),
          title: line,
          mark: z.exactOptional(line),
          items: z.array(anniversary),
        }),
      ]),
    )
    .check(z.maxLength(100)),
  signature: z.exactOptional(z.strictObject({ office: line, name: line })),
  footnote: z.exactOptional(z.strictObject({ mark: line, text: line })),
  remarks: z.array(text),
})
