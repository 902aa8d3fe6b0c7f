import * as z from 'zod/mini'
import { contestRulesSchema } from '../../contest/rules-schema.js'
import { entrantKind, entry as title, hash, id, instant, line, list, text } from '../../contest/schema-parts.js'
import { commissionSchema, conflictSchema, memberSchema } from '../commission-schema.js'
import * as envelope from './envelope-schema.js'
import type { EditionEvent, EditionEventType } from './event.js'
import {
  act,
  algorithm,
  ballot,
  checkpoint,
  conflictKey,
  edit,
  edition,
  fieldsOf,
  key,
  mark,
  meeting,
  motion,
  pairs,
  saves,
  submissionState,
} from './request-schema.js'

const mostEvents = 200_000
const count = z.int().check(z.nonnegative())
const reason = text
const by = list(id, 2)
const sheet = { round: id, submission: id, juror: id }
const sheets = list(z.strictObject(sheet), mostEvents)
const yes = z.exactOptional(z.literal(true))
const saved = <T extends z.ZodMiniType>(value: T) => z.strictObject({ value, over: saves, lost: yes })

const entry = z.strictObject({
  id,
  contest: id,
  nomination: id,
  entrant: z.strictObject({
    kind: entrantKind,
    city: z.exactOptional(id),
    organisation: z.exactOptional(line),
    name: title,
  }),
  state: submissionState,
  submittedAt: z.exactOptional(instant),
  late: z.exactOptional(z.boolean()),
  reason: z.exactOptional(text),
  title,
  amounts: fieldsOf(z.number()),
  contentHash: hash,
})

const quorum = z.strictObject({ members: count, present: count, base: count, needed: count, met: z.boolean() })

/** What each event carries besides its command: the shapes of `EditionEvents`. */
export const payloadSchemas = {
  'edition.opened': z.strictObject(edition),
  'rules.drafted': z.strictObject({ rules: contestRulesSchema }),
  'rules.locked': z.strictObject({ version: z.number(), hash }),
  'rules.changed': z.strictObject({ rules: contestRulesSchema, hash, reason, by, returned: sheets }),
  'commission.formed': z.strictObject({ commission: commissionSchema }),
  'key.enrolled': z.strictObject({ ...key, algorithm }),
  'key.revoked': z.strictObject({ ...key, reason }),
  'submission.frozen': z.strictObject({ entry }),
  'submission.moved': z.strictObject({ submission: id, state: submissionState, reason }),
  'conflict.declared': z.strictObject({ conflict: conflictSchema }),
  'conflict.dismissed': z.strictObject({ ...conflictKey, reason, by }),
  'conflict.waived': z.strictObject({ ...conflictKey, reason, by }),
  'assignment.made': z.strictObject({ round: id, pairs, seed: text }),
  'round.opened': z.strictObject({ round: id, shortlist: z.exactOptional(list(id, mostEvents)) }),
  'sheet.opened': z.strictObject(sheet),
  'sheet.saved': z.strictObject({
    ...sheet,
    marks: z.exactOptional(fieldsOf(saved(mark))),
    comments: z.exactOptional(fieldsOf(saved(text))),
  }),
  'sheet.submitted': z.strictObject({ ...sheet, late: yes }),
  'sheet.confirmed': z.strictObject({ ballot }),
  'sheet.recused': z.strictObject({ ...sheet, reason, opened: z.boolean(), byConflict: yes }),
  'sheet.abstained': z.strictObject({ ...sheet, reason }),
  'sheet.returned': z.strictObject({ ...sheet, reason, by: id }),
  'sheet.expired': z.strictObject({ ...sheet, reason, by: id }),
  'sheet.late-judged': z.strictObject({ ...sheet, accepted: z.boolean(), reason, by: id }),
  'round.closing': z.strictObject({ round: id }),
  'round.closed': z.strictObject({ round: id, sheets: count, tally: hash }),
  'round.reopened': z.strictObject({ round: id, reason, by }),
  'juror.replaced': z.strictObject({
    juror: id,
    substitute: memberSchema,
    reason,
    by,
    sheets: z.enum(['keep', 'exclude']),
    moved: sheets,
    excluded: sheets,
  }),
  'act.proposed': z.strictObject({ act, reason }),
  'act.seconded': z.strictObject({ proposal: id }),
  'tie.settled': z.strictObject({
    vote: z.strictObject({ round: id, order: list(id, mostEvents), reason, by: id }),
  }),
  'meeting.recorded': z.strictObject({ meeting }),
  'decision.taken': z.strictObject({
    decision: z.strictObject({ ...motion, quorum, passed: z.boolean(), byChair: yes }),
  }),
  'result.approved': z.strictObject({ note: text }),
  'protocol.drafted': z.strictObject({ hash, checkpoint }),
  'protocol.edited': z.strictObject(edit),
  'dissent.attached': z.strictObject({ text }),
  'protocol.signed': z.strictObject({ hash }),
  'protocol.published': z.strictObject({ hash }),
}

const command = z.strictObject({ id, hash })
const types = Object.keys(payloadSchemas) as EditionEventType[]
const [first, ...others] = types.map((type) =>
  z.strictObject({
    seq: z.int().check(z.gte(0), z.lt(mostEvents)),
    prev: hash,
    at: envelope.instant,
    actor: id,
    role: id,
    type: z.literal(type),
    payload: z.strictObject({ ...payloadSchemas[type].shape, command }),
    signatures: z.exactOptional(envelope.signatures),
  }),
)

/** The shape of an event that comes from outside. Whether it could be is said by `verifyBundle`. */
export const eventSchema = z.discriminatedUnion('type', [first!, ...others]) as unknown as z.ZodMiniType<EditionEvent>

/** The shape of a journal that comes from outside. */
export const journalSchema = list(eventSchema, mostEvents)
