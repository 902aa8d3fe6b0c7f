import * as z from 'zod/mini'
import { contestRulesSchema } from '../../contest/rules-schema.js'
import { day, hash, id, line, list, text } from '../../contest/schema-parts.js'
import { submissionSchema } from '../../contest/submission-schema.js'
import { commissionSchema, memberSchema } from '../commission-schema.js'

/** Everybody who may sit on a commission, and more pairs than one can judge. */
const mostMembers = 2000
const mostPairs = 200_000
const mostFields = 200

const count = z.int().check(z.nonnegative())
const reason = text
const time = z.string().check(z.regex(/^\d\d:\d\d$/, 'time'))
const ids = list(id, mostMembers)
const empty = z.strictObject({})

/** Ids of saves: of each value that a field has by now. */
export const saves = list(id, mostFields)

/** Fields of a sheet by the ids of criteria. */
export const fieldsOf = <T extends z.ZodMiniType>(field: T) =>
  z.record(id, field).check(z.refine((fields) => Object.keys(fields).length <= mostFields, `≤ ${mostFields}`))

const change = <T extends z.ZodMiniType>(value: T) => z.strictObject({ value, over: saves })
export const mark = z.nullable(z.number())

export const conflictKey = { member: id, submission: id, basis: z.enum(['own-city', 'own-organisation', 'declared']) }
export const pairs = list(z.strictObject({ juror: id, submission: id }), mostPairs)
export const key = { member: id, key: z.string().check(z.maxLength(400)) }
export const algorithm = z.enum(['Ed25519', 'P-256'])
export const checkpoint = z.strictObject({ size: count, root: hash })
export const submissionState = z.enum([
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
])

export const ballot = z.strictObject({
  edition: id,
  round: id,
  juror: id,
  submission: id,
  contentHash: hash,
  rulesHash: hash,
  marks: fieldsOf(mark),
  commentsHash: hash,
  version: count,
})

export const act = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reopen-round') }),
  z.strictObject({ kind: z.literal('waive-conflict'), ...conflictKey }),
  z.strictObject({
    kind: z.literal('replace-juror'),
    juror: id,
    substitute: memberSchema,
    sheets: z.enum(['keep', 'exclude']),
  }),
  z.strictObject({ kind: z.literal('change-rules'), rules: contestRulesSchema }),
])

export const meeting = z.strictObject({
  number: line,
  day,
  from: time,
  to: time,
  place: text,
  form: z.enum(['in-person', 'absentee', 'video']),
  identification: z.exactOptional(text),
  basis: list(text),
  present: ids,
  absent: list(z.strictObject({ member: id, reason }), mostMembers),
  proxies: list(z.strictObject({ member: id, to: id }), mostMembers),
  invited: list(z.strictObject({ name: line, position: text })),
  presiding: id,
  secretary: id,
  signatories: z.exactOptional(ids),
  counting: ids,
  agenda: list(text),
  appeal: z.exactOptional(z.strictObject({ until: day, to: text })),
})

export const motion = {
  item: count,
  text,
  nomination: z.exactOptional(id),
  awards: z.exactOptional(
    list(z.strictObject({ submission: id, degree: id, prize: z.exactOptional(text) }), mostPairs),
  ),
  votes: z.strictObject({ for: ids, against: ids, abstained: ids }),
  recused: list(z.strictObject({ member: id, reason }), mostMembers),
}

export const edition = { edition: id, title: line, origin: line, organisers: ids }
export const edit = { path: line, from: text, to: text }

const sheet = { submission: id }
const ownSheet = { ...sheet, round: id }
const ofJuror = { ...sheet, juror: id, reason }

/** What each command asks for: the shapes of `Requests`. */
export const requestSchemas = {
  'open-edition': z.strictObject(edition),
  'draft-rules': z.strictObject({ rules: contestRulesSchema }),
  'lock-rules': empty,
  'form-commission': z.strictObject({ commission: commissionSchema }),
  'enrol-key': z.strictObject({ ...key, algorithm }),
  'revoke-key': z.strictObject({ ...key, reason }),
  'freeze-submission': z.strictObject({ submission: submissionSchema }),
  'move-submission': z.strictObject({ ...sheet, state: submissionState, reason }),
  'declare-conflict': z.strictObject({ ...conflictKey, reason }),
  'dismiss-conflict': z.strictObject({ ...conflictKey, reason }),
  assign: z.strictObject({ round: id, pairs, seed: text }),
  'open-round': z.strictObject({ round: id }),
  'open-sheet': z.strictObject({ ...ownSheet, noConflict: z.literal(true) }),
  'save-sheet': z.strictObject({
    ...ownSheet,
    marks: z.exactOptional(fieldsOf(change(mark))),
    comments: z.exactOptional(fieldsOf(change(text))),
  }),
  'submit-sheet': z.strictObject(ownSheet),
  'confirm-sheet': z.strictObject({ ...sheet, ballot }),
  recuse: z.strictObject({ ...ownSheet, reason }),
  abstain: z.strictObject({ ...ownSheet, reason }),
  'return-sheet': z.strictObject(ofJuror),
  'expire-sheet': z.strictObject(ofJuror),
  'judge-late-sheet': z.strictObject({ ...ofJuror, accepted: z.boolean() }),
  'announce-closing': empty,
  'close-round': empty,
  'propose-act': z.strictObject({ act, reason }),
  'second-act': z.strictObject({ proposal: id }),
  'settle-tie': z.strictObject({ order: list(id, mostPairs), reason }),
  'record-meeting': z.strictObject({ meeting }),
  'take-decision': z.strictObject({ motion: z.strictObject(motion) }),
  'approve-result': z.strictObject({ note: text }),
  'draft-protocol': z.strictObject({ hash, checkpoint }),
  'edit-protocol': z.strictObject(edit),
  'attach-dissent': z.strictObject({ text }),
  'sign-protocol': z.strictObject({ hash }),
  'publish-protocol': empty,
}
