import type { Commission, Conflict, EditionSheet, EditionState, Member, Proposal } from '@gorod/core/judging'
import { kindsOf, listOf, mapOf, oneOf, orNull, shapeOf, such, type Check } from './check.js'
import {
  algorithm,
  basis,
  byId,
  code,
  count,
  day,
  flag,
  hash,
  id,
  ids,
  instant,
  line,
  mark,
  MOST_MEMBERS,
  MOST_PAIRS,
  number,
  perField,
  text,
  time,
  yes,
} from './parts.js'
import { contestRules } from './rules.js'
import { entryOfEdition } from './submission.js'

type Item<T> = T extends readonly (infer One)[] ? One : T extends Readonly<Record<string, infer One>> ? One : never
type Act<K> = Extract<Proposal['act'], { kind: K }>
type Meeting = NonNullable<EditionState['meeting']>
type Decision = Item<EditionState['decisions']>

const MOST_EVENTS = 200_000
const kind = such('', () => true)

const member = shapeOf<Member>({
  id,
  'person?': id,
  name: line,
  position: text,
  role: oneOf('juror', 'chair', 'deputy', 'secretary', 'auditor'),
  cities: listOf(id),
  organisations: listOf(line),
  'nominations?': listOf(id, 1000),
  'languages?': listOf(id),
  'capacity?': number,
  'from?': day,
  'to?': day,
})

/** A commission: what `readCommission` of core takes. */
export const commission: Check = shapeOf<Commission>({ id, title: line, members: listOf(member, MOST_MEMBERS) })

const conflict = shapeOf<Conflict>({
  member: id,
  submission: id,
  basis,
  state: oneOf('declared', 'dismissed', 'waived'),
  'reason?': text,
  'by?': listOf(id),
  'opened?': flag,
})

const versioned = (value: Check): Check => shapeOf<{ value: unknown; version: number }>({ value, version: count })
const told: Check = (value) => (typeof value === 'string' ? text(value) : mark(value))

const sheet = shapeOf<EditionSheet>({
  juror: id,
  submission: id,
  round: id,
  state: oneOf(
    'assigned',
    'opened',
    'draft',
    'submitted',
    'confirmed',
    'sealed',
    'recused',
    'abstained',
    'expired',
    'replaced',
  ),
  marks: perField(versioned(mark)),
  comments: perField(versioned(text)),
  'note?': versioned(text),
  'reason?': text,
  rulesVersion: number,
  'late?': oneOf('undecided', 'accepted', 'refused'),
  'byConflict?': yes,
  saves: mapOf(line, listOf(id, MOST_EVENTS), 400),
  'collisions?': listOf(
    shapeOf<Item<NonNullable<EditionSheet['collisions']>>>({ path: line, value: told, saves: listOf(id, MOST_EVENTS) }),
    MOST_EVENTS,
  ),
})

const proposal = shapeOf<Proposal>({
  act: kindsOf('kind', {
    'reopen-round': shapeOf<Act<'reopen-round'>>({ kind }),
    'waive-conflict': shapeOf<Act<'waive-conflict'>>({ kind, member: id, submission: id, basis }),
    'replace-juror': shapeOf<Act<'replace-juror'>>({
      kind,
      juror: id,
      substitute: member,
      sheets: oneOf('keep', 'exclude'),
    }),
    'change-rules': shapeOf<Act<'change-rules'>>({ kind, rules: contestRules }),
  }),
  by: id,
  reason: text,
  at: instant,
})

const recused = listOf(shapeOf<{ member: string; reason: string }>({ member: id, reason: text }), MOST_MEMBERS)

const meeting = shapeOf<Meeting>({
  number: line,
  day,
  from: time,
  to: time,
  place: text,
  form: oneOf('in-person', 'absentee', 'video'),
  'identification?': text,
  basis: listOf(text),
  present: ids,
  absent: recused,
  proxies: listOf(shapeOf<{ member: string; to: string }>({ member: id, to: id }), MOST_MEMBERS),
  invited: listOf(shapeOf<{ name: string; position: string }>({ name: line, position: text })),
  presiding: id,
  secretary: id,
  'signatories?': ids,
  counting: ids,
  agenda: listOf(text),
  'appeal?': shapeOf<{ until: string; to: string }>({ until: day, to: text }),
})

const decision = shapeOf<Decision>({
  item: count,
  text,
  'nomination?': id,
  'awards?': listOf(
    shapeOf<{ submission: string; degree: string; prize?: string }>({ submission: id, degree: id, 'prize?': text }),
    MOST_PAIRS,
  ),
  votes: shapeOf<Decision['votes']>({ for: ids, against: ids, abstained: ids }),
  recused,
  quorum: shapeOf<Decision['quorum']>({ members: count, present: count, base: count, needed: count, met: flag }),
  passed: flag,
  'byChair?': yes,
})

const incident = shapeOf<Item<EditionState['incidents']>>({
  kind: oneOf(
    'late-sheet',
    'sheet-returned',
    'sheet-expired',
    'round-reopened',
    'juror-replaced',
    'sheets-excluded',
    'rules-changed',
    'submission-withdrawn',
    'recused-after-opening',
    'conflict-waived',
    'conflict-dismissed',
    'key-revoked',
  ),
  at: instant,
  reason: text,
  by: listOf(id),
  'member?': id,
  'substitute?': id,
  'submission?': id,
  'round?': id,
  'outcome?': oneOf('accepted', 'refused', 'kept', 'excluded'),
  'count?': count,
})

const journaled = (item: Check): Check => listOf(item, MOST_EVENTS)
const shelf = such('≤ 2', (value) => (value as string).length <= 2 && value !== '')

const revoked = shapeOf<{ at: string; by: string; reason: string }>({ at: instant, by: id, reason: text })

/** An edition as a juror sees it. */
export const edition: Check = shapeOf<EditionState>({
  id,
  title: line,
  origin: line,
  phase: oneOf('preparing', 'open', 'closing', 'closed', 'signed', 'published'),
  round: orNull(id),
  organisers: listOf(id, MOST_MEMBERS),
  rules: orNull(contestRules),
  locked: orNull(shapeOf<NonNullable<EditionState['locked']>>({ version: number, hash })),
  entries: byId(entryOfEdition, MOST_PAIRS),
  commission: orNull(commission),
  keys: byId(
    listOf(shapeOf<Item<Item<EditionState['keys']>>>({ key: code, algorithm, 'revoked?': revoked })),
    MOST_MEMBERS,
  ),
  conflicts: journaled(conflict),
  sheets: byId(byId(byId(sheet, MOST_MEMBERS), MOST_PAIRS), 200),
  scoringOrder: byId(byId(listOf(id, MOST_PAIRS), MOST_MEMBERS), 200),
  seeds: byId(text),
  shortlists: byId(listOf(id, MOST_PAIRS)),
  proposals: byId(proposal, MOST_EVENTS),
  closings: journaled(shapeOf<Item<EditionState['closings']>>({ round: id, at: instant, sheets: count, tally: hash })),
  chairVotes: journaled(
    shapeOf<Item<EditionState['chairVotes']>>({ round: id, order: listOf(id, MOST_PAIRS), reason: text, by: id }),
  ),
  meeting: orNull(meeting),
  decisions: journaled(decision),
  edits: journaled(shapeOf<Item<EditionState['edits']>>({ path: line, from: text, to: text, by: id, at: instant })),
  dissents: journaled(shapeOf<Item<EditionState['dissents']>>({ member: id, text })),
  protocol: orNull(
    shapeOf<NonNullable<EditionState['protocol']>>({
      hash,
      checkpoint: shapeOf<{ size: number; root: string }>({ size: count, root: hash }),
      signed: journaled(shapeOf<{ member: string; at: string }>({ member: id, at: instant })),
    }),
  ),
  audits: journaled(shapeOf<Item<EditionState['audits']>>({ member: id, at: instant, note: text })),
  incidents: journaled(incident),
  commands: byId(mapOf(shelf, byId(hash, MOST_EVENTS), MOST_EVENTS), MOST_MEMBERS),
  at: (value) => (value === '' ? [] : instant(value)),
  publishedAt: orNull(instant),
})
