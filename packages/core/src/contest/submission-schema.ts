import * as z from 'zod/mini'
import { day, entrantKind, entry, hash, id, instant, line, list, text } from './schema-parts.js'
import type { Submission } from './submission.js'

const optionalText = z.exactOptional(text)
const optionalLine = z.exactOptional(entry)

const card = z.strictObject({
  title: entry,
  summary: optionalText,
  started: optionalLine,
  status: z.exactOptional(z.enum(['pilot', 'working', 'finished', 'copied'])),
  questions: list(entry),
  situation: optionalText,
  solution: optionalText,
  steps: list(z.strictObject({ when: optionalLine, text })),
  participants: list(z.strictObject({ name: entry, support: optionalLine })),
  legalBasis: list(entry),
  resources: optionalText,
  amounts: z.record(id, z.number()).check(z.refine((amounts) => Object.keys(amounts).length <= 200, '≤ 200')),
  technology: optionalText,
  indicators: list(
    z.strictObject({
      name: entry,
      before: optionalLine,
      after: entry,
      unit: optionalLine,
      period: optionalLine,
    }),
  ),
  socialEffect: optionalText,
  economicEffect: optionalText,
  innovation: optionalText,
  conditions: optionalText,
  obstacles: optionalText,
  lessons: optionalText,
  copiedBy: list(entry),
  contact: z.exactOptional(z.strictObject({ office: entry, person: optionalLine, link: optionalLine })),
  language: z.string().check(z.maxLength(35)),
  published: z.exactOptional(
    z.strictObject({ outlet: entry, day: z.string().check(z.maxLength(20)), link: optionalLine }),
  ),
})

/** The shape of a submission that comes from outside. What it must hold is said by `validateSubmission`. */
export const submissionSchema: z.ZodMiniType<Submission> = z.strictObject({
  id,
  contest: id,
  nomination: id,
  entrant: z.strictObject({
    kind: entrantKind,
    city: z.exactOptional(id),
    organisation: z.exactOptional(line),
    name: entry,
  }),
  card,
  attachments: list(
    z.strictObject({
      name: z.string().check(z.minLength(1), z.maxLength(255), z.regex(/^[^\p{Cc}\p{Surrogate}/\\]+$/u)),
      type: z.string().check(z.maxLength(200)),
      bytes: z.int().check(z.nonnegative()),
      hash,
    }),
  ),
  consents: list(line),
  state: z.enum([
    'draft',
    'submitted',
    'returned',
    'admitted',
    'rejected',
    'withdrawn',
    'judged',
    'awarded',
    'not-awarded',
    'published',
  ]),
  submittedAt: z.exactOptional(instant),
  reason: z.exactOptional(text),
  deadline: z.exactOptional(day),
  late: z.exactOptional(z.boolean()),
  contentHash: z.exactOptional(hash),
})
