import * as z from 'zod/mini'
import { day, entry, hash, id, line, list, text } from '../contest/schema-parts.js'
import type { Localized, Practice } from './practice.js'
import type { Rubricator } from './rubricator.js'

const tag = z.string().check(z.maxLength(35), z.regex(/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i, 'language'))
const localized = (item: z.ZodMiniType<string>): z.ZodMiniType<Localized> =>
  z.record(tag, item).check(z.refine((texts) => Object.keys(texts).length <= 50, '≤ 50'))
const long = z.exactOptional(localized(text))
const short = z.exactOptional(entry)
const year = z.int().check(z.gte(-9999), z.lte(9999))
const city = { city: z.exactOptional(id), name: line }
const edtf = z.string().check(z.maxLength(100), z.regex(/^[-0-9X~?%/.[\]{},]+$/, 'edtf'))

/** The shape of a practice that comes from outside, of bounded size. */
export const practiceSchema: z.ZodMiniType<Practice> = z.strictObject({
  id,
  version: z.int().check(z.gte(1)),
  owner: z.strictObject({ ...city, organisation: short, jointWith: z.exactOptional(list(z.strictObject(city))) }),
  questions: list(id),
  spheres: list(id),
  title: localized(entry).check(
    z.refine((title) => Object.values(title).some((words) => words.trim() !== ''), 'some-text'),
  ),
  summary: long,
  situation: long,
  solution: long,
  socialEffect: long,
  economicEffect: long,
  innovation: long,
  conditions: long,
  obstacles: long,
  lessons: long,
  resources: long,
  technology: long,
  started: z.exactOptional(edtf),
  status: z.exactOptional(z.enum(['pilot', 'working', 'finished', 'copied'])),
  steps: list(z.strictObject({ when: short, text: localized(text) })),
  participants: list(z.strictObject({ name: entry, support: short })),
  legalBasis: list(entry),
  indicators: list(z.strictObject({ name: entry, before: short, after: entry, unit: short, period: short })),
  amounts: z.record(id, z.int()).check(z.refine((amounts) => Object.keys(amounts).length <= 200, '≤ 200')),
  currency: z.exactOptional(z.string().check(z.regex(/^[A-Z]{3}$/, 'currency'))),
  copiedBy: list(entry),
  contact: z.exactOptional(z.strictObject({ office: entry, person: short, link: short })),
  attachments: list(
    z.strictObject({
      name: z.string().check(z.minLength(1), z.maxLength(255), z.regex(/^[^\p{Cc}\p{Surrogate}/\\]+$/u, 'file-name')),
      type: z.string().check(z.maxLength(200)),
      bytes: z.int().check(z.nonnegative()),
      hash,
    }),
  ),
  award: z.exactOptional(
    z.strictObject({
      contest: entry,
      edition: z.strictObject({ number: z.exactOptional(z.int().check(z.gte(1))), year }),
      nomination: short,
      degree: short,
      place: z.exactOptional(z.int().check(z.gte(1))),
    }),
  ),
  editing: z.strictObject({
    state: z.enum(['accepted', 'obsolete']),
    checkedOn: z.exactOptional(day),
    note: z.exactOptional(text),
  }),
  sources: list(z.string().check(z.maxLength(4000))),
  confidence: z.exactOptional(z.enum(['high', 'medium', 'low'])),
  isInvented: z.exactOptional(z.literal(true)),
})

const titled = { id, title: localized(entry) }

/** The shape of a rubricator that comes from outside; what it must hold is said by `checkRubricator`. */
export const rubricatorSchema: z.ZodMiniType<Rubricator> = z.strictObject({
  version: z.int().check(z.gte(1)),
  spheres: list(z.strictObject({ ...titled, within: z.exactOptional(id) }), 2000),
  questions: list(z.strictObject({ ...titled, spheres: list(id) }), 20_000),
  sources: list(z.string().check(z.maxLength(4000))),
  isProposal: z.exactOptional(z.literal(true)),
})
