import type { EditionCommand, FieldChange } from '@gorod/core/judging'
import { kindsOf, listOf, oneOf, shapeOf, such, type Check, type Fields } from './check.js'
import { basis, count, hash, id, instant, mark, perField, saves, signature, text } from './parts.js'

/** What a juror may ask for. */
type Asked =
  | 'open-sheet'
  | 'save-sheet'
  | 'submit-sheet'
  | 'confirm-sheet'
  | 'recuse'
  | 'abstain'
  | 'declare-conflict'
  | 'attach-dissent'
  | 'sign-protocol'
type Command<T extends Asked> = Extract<EditionCommand, { type: T }>
type Request<T extends Asked> = Omit<Command<T>, 'id' | 'type' | 'at' | 'actor' | 'role' | 'signatures'>

const changes = (value: Check): Check => perField(shapeOf<FieldChange<unknown>>({ value, over: saves }))

const ballot = shapeOf<Command<'confirm-sheet'>['ballot']>({
  edition: id,
  round: id,
  juror: id,
  submission: id,
  contentHash: hash,
  rulesHash: hash,
  marks: perField(mark),
  commentsHash: hash,
  version: count,
})

const place = { submission: id }
const ownSheet = { ...place, round: id }
const reasoned = { reason: text }

const requests: { [T in Asked]: Fields<Request<T>> } = {
  'open-sheet': { ...ownSheet, noConflict: oneOf(true) },
  'save-sheet': { ...ownSheet, 'marks?': changes(mark), 'comments?': changes(text) },
  'submit-sheet': ownSheet,
  'confirm-sheet': { ...place, ballot },
  recuse: { ...ownSheet, ...reasoned },
  abstain: { ...ownSheet, ...reasoned },
  'declare-conflict': { ...place, ...reasoned, member: id, basis },
  'attach-dissent': { text },
  'sign-protocol': { hash },
}

/** A command of a juror: what `readCommand` of core takes, of those that he may give in his own name. */
export const commandOf = (juror: string): Check => {
  const asked = {
    id,
    type: such('', () => true),
    at: instant,
    actor: oneOf(juror),
    role: oneOf('juror'),
    'signatures?': listOf(signature, 20),
  }
  const shapes = Object.entries(requests).map(([type, fields]) => [
    type,
    shapeOf<EditionCommand>({ ...asked, ...fields } as Fields<EditionCommand>),
  ])
  return kindsOf('type', Object.fromEntries(shapes) as Record<string, Check>)
}
