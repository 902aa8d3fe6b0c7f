// The commands that bring an invented edition to its first round.
import {
  assignJurors,
  conflictsOf,
  type EditionCommand,
  type EditionCommandType,
  type EditionRequests,
  type Viewer,
} from '@gorod/core/judging'
import type { Answer, Office } from '@gorod/elements/office'
import { submissions } from './entries.js'
import { commission, viewerOf } from './people.js'
import { rules } from './rules.js'

/** Asks an office for one thing; a refusal is a mistake of the example. */
export async function ask<T extends EditionCommandType>(
  office: Office,
  type: T,
  request: EditionRequests[T],
): Promise<Answer> {
  const { id: actor, role } = office.viewer
  const command = { id: crypto.randomUUID(), type, at: new Date(0).toISOString(), actor, role, ...request }
  const [answer] = await office.carryOut([command as unknown as EditionCommand])
  if (answer?.refused) throw new Error(`${type}: ${JSON.stringify(answer.refused)}`)
  return answer!
}

/** The edition with its rules and its commission, and no entry yet. */
export async function form(officeOf: (viewer: Viewer) => Office): Promise<void> {
  const organiser = officeOf(viewerOf('organiser')!)
  const opening = { edition: rules.id, title: rules.title, origin: 'example.org/jury-2026', organisers: ['organiser'] }
  await ask(organiser, 'open-edition', opening)
  await ask(organiser, 'draft-rules', { rules })
  await ask(organiser, 'form-commission', { commission })
}

/** The edition with its entries given out and its round open. */
export async function open(officeOf: (viewer: Viewer) => Office, entered = submissions()): Promise<void> {
  const secretary = officeOf(viewerOf('secretary')!)
  for (const submission of entered) await ask(secretary, 'freeze-submission', { submission })
  const { pairs } = assignJurors({
    submissions: entered,
    jurors: commission.members.filter(({ role }) => role === 'juror'),
    sheets: rules.rounds[0]!.sheets,
    minutesPerSubmission: rules.minutesPerSubmission,
    conflicts: conflictsOf(commission, entered, [], rules.conflicts),
    seed: rules.id,
  })
  const given = pairs.map(({ juror, submission }) => ({ juror, submission }))
  await ask(secretary, 'assign', { round: 'r1', pairs: given, seed: rules.id })
  await ask(officeOf(viewerOf('chair')!), 'open-round', { round: 'r1' })
}
