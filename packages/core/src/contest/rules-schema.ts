import * as z from 'zod/mini'
import { whenSchema } from '../when/schema.js'
import type { ContestRules } from './contest.js'
import { day, entrantKind, id, line, list, text } from './schema-parts.js'

const number = z.number()

const scale = z.strictObject({
  min: number,
  max: number,
  levels: z.exactOptional(list(z.strictObject({ value: number, anchor: line }))),
})

const criterion = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('judged'),
    id,
    title: line,
    scale,
    weight: number,
    required: z.boolean(),
    commentAtMost: z.exactOptional(number),
    commentAtLeast: z.exactOptional(number),
  }),
  z.strictObject({
    kind: z.literal('computed'),
    id,
    title: line,
    scale,
    weight: number,
    part: id,
    whole: id,
    steps: list(z.strictObject({ atLeastPercent: number, value: number })),
  }),
])

const criteria = list(z.strictObject({ title: line, criteria: list(criterion) }))
const fraction = { numerator: number, denominator: number }

/** The shape of contest rules that come from outside. What a number may be is said by `checkRules`. */
export const contestRulesSchema: z.ZodMiniType<ContestRules> = z.strictObject({
  id,
  version: number,
  title: line,
  edition: z.strictObject({ number, year: number }),
  organisers: list(line),
  dates: list(
    z.strictObject({
      kind: z.enum(['announcement', 'intake', 'publication', 'screening', 'round', 'decision', 'award']),
      when: z.strictObject(whenSchema.shape),
      round: z.exactOptional(id),
      note: z.exactOptional(text),
    }),
  ),
  nominations: list(
    z.strictObject({
      id,
      title: line,
      partner: z.exactOptional(line),
      criteria: z.exactOptional(criteria),
      entrants: z.exactOptional(list(entrantKind)),
    }),
    1000,
  ),
  entrants: list(entrantKind),
  criteria,
  rounds: list(
    z.strictObject({
      id,
      title: line,
      sheets: number,
      shortlist: z.exactOptional(number),
      carryOver: z.exactOptional(z.strictObject({ before: number, own: number })),
    }),
  ),
  minutesPerSubmission: number,
  conflicts: list(z.enum(['own-city', 'own-organisation', 'declared'])),
  aggregation: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['mean', 'median', 'sum-of-places']) }),
    z.strictObject({ kind: z.literal('trimmed'), dropLow: number, dropHigh: number }),
  ]),
  leastSheets: number,
  passMark: z.exactOptional(z.strictObject(fraction)),
  rounding: z.strictObject({ digits: number, mode: z.enum(['half-up', 'half-even']) }),
  ties: list(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('criterion'), criterion: id }),
      z.strictObject({ kind: z.enum(['median', 'head-to-head', 'earlier-submission', 'chair', 'shared']) }),
    ]),
  ),
  quorum: z.strictObject({ ...fraction, strictly: z.boolean(), ofPresentAndNotRecused: z.boolean() }),
  majority: z.enum(['present', 'all']),
  chairDecidesEvenVote: z.boolean(),
  degrees: list(
    z.strictObject({
      id,
      title: line,
      places: z.exactOptional(number),
      atLeast: z.exactOptional(z.strictObject(fraction)),
    }),
  ),
  fields: list(z.strictObject({ field: id, required: z.boolean(), mostWords: z.exactOptional(number) })),
  attachments: z.strictObject({ most: number, mostBytes: number, types: list(line) }),
  consents: list(line),
  publicationWindow: z.exactOptional(z.strictObject({ from: day, to: day })),
  languages: z.exactOptional(list(id)),
  timeZone: z.exactOptional(id),
  assumed: list(z.string().check(z.maxLength(500)), 1000),
  sources: list(z.string().check(z.minLength(1), z.maxLength(2000))),
})
