import * as z from 'zod/mini'
import type { City } from './city.js'

const short = z.string().check(z.minLength(1), z.maxLength(200))
const long = z.string().check(z.minLength(1), z.maxLength(2000))
const edtf = z.string().check(z.minLength(1), z.maxLength(100), z.regex(/^[-0-9X~?%/.[\]{},]+$/))
const year = z.int().check(z.gte(-9999), z.lte(9999))
const confidence = z.enum(['high', 'medium', 'low', 'knowledge'])

const name = z.strictObject({
  text: short,
  locale: z.enum(['ru', 'en']),
  genitive: z.exactOptional(short),
  kind: z.enum(['current', 'former', 'historic', 'spelling', 'local']),
  from: z.exactOptional(edtf),
  to: z.exactOptional(edtf),
  note: z.exactOptional(long),
})

const founding = z.strictObject({
  year,
  monthDay: z.exactOptional(z.string().check(z.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/))),
  basis: long,
  source: z.exactOptional(long),
  confidence: z.exactOptional(confidence),
})

const rule = z.strictObject({
  rrule: z.string().check(z.maxLength(500), z.regex(/^FREQ=YEARLY(?:;|$)/)),
  from: z.exactOptional(year),
  to: z.exactOptional(year),
  note: z.exactOptional(long),
})

const override = z.strictObject({ year, edtf, source: z.exactOptional(long), note: z.exactOptional(long) })

const cityDay = z.strictObject({
  rules: z.array(rule).check(z.maxLength(20)),
  overrides: z.array(override).check(z.maxLength(200)),
  note: z.exactOptional(long),
  confidence: z.exactOptional(confidence),
})

const place = z.strictObject({
  latitude: z.number().check(z.gte(-90), z.lte(90)),
  longitude: z.number().check(z.gte(-180), z.lte(180)),
  confidence: z.exactOptional(confidence),
})

/**
 * The schema of a city, of bounded size.
 *
 * @example citySchema.parse(JSON.parse(text)) // a City, or a ZodError that names the fields
 */
export const citySchema: z.ZodMiniType<City> = z.strictObject({
  id: z.string().check(z.maxLength(100), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  names: z.array(name).check(z.minLength(1), z.maxLength(50)),
  namesConfidence: z.exactOptional(confidence),
  listedUnder: z.nullable(short),
  foundings: z.array(founding).check(z.maxLength(20)),
  yearZero: z.enum(['count', 'skip']),
  cityDay,
  candidate: z.exactOptional(z.boolean()),
  place: z.exactOptional(place),
  timeZone: z.exactOptional(short),
  confidence,
  notes: z.exactOptional(z.array(long).check(z.maxLength(20))),
  sources: z.array(long).check(z.maxLength(50)),
})

/** The schema of a list of cities. */
export const citiesSchema: z.ZodMiniType<City[]> = z.array(citySchema).check(z.maxLength(10_000))
