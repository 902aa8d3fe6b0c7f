import type { Attachment, Card, Entrant, Submission } from '@gorod/core/contest'
import type { EditionEntry } from '@gorod/core/judging'
import { listOf, oneOf, shapeOf, type Check } from './check.js'
import { count, day, entry, flag, hash, id, line, minute, number, perField, text, upTo } from './parts.js'
import { entrantKind } from './rules.js'

type Item<T> = T extends readonly (infer One)[] ? One : never

const entrant = shapeOf<Entrant>({ kind: entrantKind, 'city?': id, 'organisation?': line, name: entry })

const card = shapeOf<Card>({
  title: entry,
  'summary?': text,
  'started?': entry,
  'status?': oneOf('pilot', 'working', 'finished', 'copied'),
  questions: listOf(entry),
  'situation?': text,
  'solution?': text,
  steps: listOf(shapeOf<Item<Card['steps']>>({ 'when?': entry, text })),
  participants: listOf(shapeOf<Item<Card['participants']>>({ name: entry, 'support?': entry })),
  legalBasis: listOf(entry),
  'resources?': text,
  amounts: perField(number),
  'technology?': text,
  indicators: listOf(
    shapeOf<Item<Card['indicators']>>({
      name: entry,
      'before?': entry,
      after: entry,
      'unit?': entry,
      'period?': entry,
    }),
  ),
  'socialEffect?': text,
  'economicEffect?': text,
  'innovation?': text,
  'conditions?': text,
  'obstacles?': text,
  'lessons?': text,
  copiedBy: listOf(entry),
  'contact?': shapeOf<NonNullable<Card['contact']>>({ office: entry, 'person?': entry, 'link?': entry }),
  language: upTo(35),
  'published?': shapeOf<NonNullable<Card['published']>>({ outlet: entry, day: upTo(20), 'link?': entry }),
})

const attachment = shapeOf<Attachment>({
  name: upTo(255, /^[^\p{Cc}\p{Surrogate}/\\]+$/u),
  type: upTo(200),
  bytes: count,
  hash,
})

export const submissionState = oneOf(
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
)

const told = { id, contest: id, nomination: id, entrant, state: submissionState, 'submittedAt?': minute, 'late?': flag }

/** A submission: what `readSubmission` of core takes. */
export const submission: Check = shapeOf<Submission>({
  ...told,
  card,
  attachments: listOf(attachment),
  consents: listOf(line),
  'reason?': text,
  'deadline?': day,
  'contentHash?': hash,
})

/** A submission as the journal keeps it. */
export const entryOfEdition: Check = shapeOf<EditionEntry>({
  ...told,
  'reason?': text,
  title: entry,
  amounts: perField(number),
  contentHash: hash,
})
