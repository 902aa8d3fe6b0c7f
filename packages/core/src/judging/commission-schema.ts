import * as z from 'zod/mini'
import { day, id, line, list, text } from '../contest/schema-parts.js'
import type { Commission, Conflict, Member } from './commission.js'

/** The shape of a member that comes from outside. */
export const memberSchema: z.ZodMiniType<Member> = z.strictObject({
  id,
  person: z.exactOptional(id),
  name: line,
  position: text,
  role: z.enum(['juror', 'chair', 'deputy', 'secretary', 'auditor']),
  cities: list(id),
  organisations: list(line),
  nominations: z.exactOptional(list(id, 1000)),
  languages: z.exactOptional(list(id)),
  capacity: z.exactOptional(z.number()),
  from: z.exactOptional(day),
  to: z.exactOptional(day),
})

/** The shape of a commission that comes from outside. */
export const commissionSchema: z.ZodMiniType<Commission> = z.strictObject({
  id,
  title: line,
  members: list(memberSchema, 2000),
})

/** The shape of a conflict of interest that comes from outside. */
export const conflictSchema: z.ZodMiniType<Conflict> = z.strictObject({
  member: id,
  submission: id,
  basis: z.enum(['own-city', 'own-organisation', 'declared']),
  state: z.enum(['declared', 'dismissed', 'waived']),
  reason: z.exactOptional(text),
  by: z.exactOptional(list(id)),
  opened: z.exactOptional(z.boolean()),
})
