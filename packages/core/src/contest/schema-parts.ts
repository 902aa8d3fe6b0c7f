import * as z from 'zod/mini'

/** A text of bounded length that has a canonical JSON: no halves of characters. */
const bounded = (most: number) =>
  z.string().check(
    z.maxLength(most),
    z.refine((value) => !/\p{Surrogate}/u.test(value), 'whole-letters'),
  )

export const text = bounded(20_000)
export const entry = bounded(1000)
export const line = entry.check(z.minLength(1))
export const id = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[^\s\p{Cc}\p{Surrogate}]+$/u, 'id'))
export const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, 'day'))
export const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z$/, 'instant'))
export const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'digest'))
export const list = <T extends z.ZodMiniType>(item: T, most = 200) => z.array(item).check(z.maxLength(most))

export const entrantKind = z.enum([
  'member-city',
  'candidate-city',
  'city',
  'company',
  'media',
  'press-service',
  'author',
  'collective',
])
