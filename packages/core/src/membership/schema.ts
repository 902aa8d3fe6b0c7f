import * as z from 'zod/mini'
import { whenSchema } from '../when/schema.js'
import type { Claim } from './claims.js'
import type { Membership } from './membership.js'
import type { Governance } from './office.js'
import type { SourceDocument } from './provenance.js'

const id = z.string().check(z.maxLength(100), z.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/))
const line = z.string().check(z.minLength(1), z.maxLength(500))
const day = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/))
const lineNumber = z.int().check(z.positive())

const provenance = z.strictObject({
  document: id,
  line: z.exactOptional(lineNumber),
  lastLine: z.exactOptional(lineNumber),
  clause: z.exactOptional(z.string().check(z.maxLength(20))),
})

const turn = z.strictObject({
  day: z.exactOptional(day),
  when: z.exactOptional(whenSchema),
  known: z.exactOptional(day),
  source: z.exactOptional(provenance),
})

const period = {
  from: z.exactOptional(turn),
  to: z.exactOptional(turn),
  seen: z.exactOptional(
    z
      .array(z.strictObject({ day, lastDay: z.exactOptional(day), known: z.exactOptional(day), source: provenance }))
      .check(z.maxLength(200)),
  ),
}

const sources = z.array(provenance).check(z.maxLength(50))

/** The schema of a member, of bounded size. */
export const membershipSchema: z.ZodMiniType<Membership> = z.strictObject({
  id,
  cities: z.array(id).check(z.maxLength(20)),
  name: z.exactOptional(line),
  heading: z.exactOptional(line),
  periods: z
    .array(z.strictObject({ category: z.enum(['member', 'candidate', 'participant', 'partner']), ...period }))
    .check(z.maxLength(100)),
  sources,
  notes: z.exactOptional(z.array(line).check(z.maxLength(20))),
})

/** The schema of a list of members. */
export const membershipsSchema: z.ZodMiniType<Membership[]> = z.array(membershipSchema).check(z.maxLength(10_000))

/** The schema of organs, offices and their holders. */
export const governanceSchema: z.ZodMiniType<Governance> = z.strictObject({
  organs: z.array(z.strictObject({ id, title: line, within: z.exactOptional(id), sources })).check(z.maxLength(500)),
  offices: z
    .array(
      z.strictObject({
        id,
        organ: z.exactOptional(id),
        title: line,
        seats: z.exactOptional(z.int().check(z.nonnegative())),
        excludes: z.exactOptional(z.array(id).check(z.maxLength(100))),
        sources,
      }),
    )
    .check(z.maxLength(500)),
  tenures: z
    .array(
      z.strictObject({
        office: id,
        person: line,
        post: z.exactOptional(line),
        city: z.exactOptional(id),
        spellings: z.exactOptional(z.array(line).check(z.maxLength(20))),
        ...period,
      }),
    )
    .check(z.maxLength(10_000)),
  compositions: z.exactOptional(
    z.array(z.strictObject({ office: id, day, source: provenance })).check(z.maxLength(500)),
  ),
  assumed: z.exactOptional(z.array(line).check(z.maxLength(500))),
})

/** The schema of what documents claim in numbers. */
export const claimsSchema: z.ZodMiniType<Claim[]> = z
  .array(
    z.strictObject({
      about: z.enum(['members', 'headings', 'founded']),
      value: z.int(),
      names: z.exactOptional(z.array(line).check(z.maxLength(500))),
      source: provenance,
    }),
  )
  .check(z.maxLength(500))

/** The schema of the documents that facts come from. */
export const sourceDocumentsSchema: z.ZodMiniType<SourceDocument[]> = z
  .array(
    z.strictObject({
      id,
      title: line,
      when: whenSchema,
      url: z.exactOptional(z.url({ protocol: /^https?$/ }).check(z.maxLength(2000))),
    }),
  )
  .check(z.maxLength(1000))
