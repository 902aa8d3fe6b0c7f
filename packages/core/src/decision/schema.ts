import * as z from 'zod/mini'
import { whenSchema } from '../when/schema.js'
import type { SessionDecision } from './decision.js'

const text = z.string().check(z.maxLength(20_000))
const short = z.string().check(z.minLength(1), z.maxLength(500))
const number = z.string().check(z.maxLength(20))
const cityId = z.string().check(z.maxLength(100), z.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/))
const line = z.int().check(z.positive())
const passage = z.strictObject({ text, line, lastLine: line })
const passages = z.array(passage).check(z.maxLength(20_000))

const instruction = z.strictObject({
  id: short,
  clause: number,
  bodies: z.array(z.strictObject({ id: z.exactOptional(short), text: short })).check(z.maxLength(50)),
  force: z.enum(['ordered', 'recommended', 'control']),
  text,
  deadline: z.exactOptional(whenSchema),
  line,
})

const city = z.strictObject({
  text: short,
  city: z.exactOptional(cityId),
  note: z.exactOptional(short),
  line,
  listed: z.boolean(),
})

const amount = z.strictObject({
  text: short,
  money: z.exactOptional(z.strictObject({ minor: z.int(), currency: z.string().check(z.regex(/^[A-Z]{3}$/)) })),
  bound: z.exactOptional(z.enum(['least', 'most'])),
  due: z.exactOptional(z.enum(['entry', 'annual', 'targeted'])),
  line,
})

const office = z.strictObject({
  kind: z.enum(['election', 'release']),
  office: text,
  person: short,
  post: z.exactOptional(text),
  city: z.exactOptional(cityId),
  line,
})

const clause = z.strictObject({
  number,
  text,
  line,
  lastLine: line,
  items: passages,
  instructions: z.array(instruction).check(z.maxLength(1000)),
  cities: z.array(city).check(z.maxLength(5000)),
  amounts: z.array(amount).check(z.maxLength(1000)),
  dates: z.array(z.strictObject({ when: whenSchema, line })).check(z.maxLength(1000)),
  offices: z.array(office).check(z.maxLength(1000)),
  documents: passages,
})

/** The schema of a decision that comes from outside, of bounded size. */
export const sessionDecisionSchema: z.ZodMiniType<SessionDecision> = z.strictObject({
  title: passages,
  session: z.exactOptional(z.int().check(z.positive())),
  place: z.exactOptional(text),
  city: z.exactOptional(cityId),
  date: z.exactOptional(whenSchema),
  sections: z
    .array(
      z.strictObject({
        number: z.exactOptional(number),
        title: z.exactOptional(passage),
        preamble: z.exactOptional(passage),
        clauses: z.array(clause).check(z.maxLength(2000)),
      }),
    )
    .check(z.maxLength(1000)),
  control: z.exactOptional(instruction),
  signature: z.exactOptional(z.strictObject({ office: text, name: short, line })),
  remarks: passages,
})
