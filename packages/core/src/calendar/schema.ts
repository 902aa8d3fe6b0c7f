import * as z from 'zod/mini'
import { whenSchema } from '../when/schema.js'

const line = (longest: number) => z.string().check(z.maxLength(longest))
const name = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest))
const day = z.string().check(z.maxLength(13), z.regex(/^-?\d{4,6}-\d\d-\d\d$/))

const id = z.string().check(z.minLength(1), z.maxLength(300), z.regex(/^\P{Cc}+$/u))
/** Ids of cities stand in one attribute with spaces between. */
const cityId = z.string().check(z.minLength(1), z.maxLength(300), z.regex(/^[^\s\p{Cc}]+$/u))

/** An entry of a calendar, bounded; keys it does not know are dropped. */
export const entrySchema = z.object({
  id,
  kind: z.enum(['event', 'jubilee', 'city-day', 'deadline', 'issue']),
  title: name(2000),
  when: whenSchema,
  span: z.exactOptional(z.object({ start: day, end: day })),
  basis: z.exactOptional(z.enum(['plan', 'rule', 'override'])),
  place: z.exactOptional(line(1000)),
  cities: z.array(cityId).check(z.maxLength(200)),
  cityNames: z.array(name(200)).check(z.maxLength(200)),
  organisers: z.exactOptional(z.array(name(500)).check(z.maxLength(100))),
  note: z.exactOptional(line(10_000)),
  age: z.exactOptional(z.number().check(z.int(), z.minimum(0), z.maximum(20_000))),
  section: z.exactOptional(line(500)),
  number: z.exactOptional(line(50)),
  rrule: z.exactOptional(z.string().check(z.maxLength(200), z.regex(/^[A-Z\d=;,+-]+$/))),
  url: z.exactOptional(z.url({ protocol: /^(?:https?|mailto|tel)$/ }).check(z.maxLength(2000))),
})

/** What a page loads: at most 20,000 entries. */
export const feedSchema = z.object({
  title: z.exactOptional(line(500)),
  entries: z.array(entrySchema).check(z.maxLength(20_000)),
})
