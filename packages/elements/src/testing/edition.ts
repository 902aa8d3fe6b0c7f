import { assignJurors, ballotOf, conflictsOf, seededRandom } from '@gorod/core/judging'
import type { ContestRules, Submission } from '@gorod/core/contest'
import type { EditionCommand, EditionCommandType, EditionRequests, FieldChange, Viewer } from '@gorod/core/judging'
import { localOffices, type OfficeTools } from '../office/local.js'
import type { Answer, Office } from '../office/office.js'
import { sha256 } from '../office/sha256.js'
import { memoryStore } from '../store/memory.js'
import { memoryFolder } from '../store/submission-folder.js'
import { commission, rules, submissions } from './sample-edition.js'

export { commission, rules, submissions }

/** An edition that people can work with: an office for each of them over one journal in memory, and a short way to act. */
export interface SampleEdition {
  tools: OfficeTools
  office(id: string): Office
  act<T extends EditionCommandType>(actor: string, type: T, request: EditionRequests[T]): Promise<Answer>
}

/** Where a sample edition is kept, and how its people come to it; in memory and at once unless said. */
export interface Footing extends Partial<OfficeTools> {
  /** The rules, where they are not those of the sample. */
  rules?: ContestRules
  officeOf?: (viewer: Viewer, tools: OfficeTools) => Office
}

/** The edition before its round: rules and commission are there, the submissions frozen. */
export async function preparedEdition(
  entered: Submission[] = submissions(),
  { officeOf, rules: drafted = rules, ...given }: Footing = {},
): Promise<SampleEdition> {
  let clock = Date.UTC(2026, 9, 1, 6)
  let count = 0
  const tools: OfficeTools = {
    store: memoryStore(sha256),
    folder: memoryFolder(),
    sha256,
    now: () => (clock += 1000),
    ...given,
  }
  const offices = localOffices(tools)
  const roles = new Map(commission.members.map(({ id, role }) => [id, role]))
  const office = (id: string): Office => {
    const viewer: Viewer = { id, role: roles.get(id) ?? 'organiser' }
    return officeOf?.(viewer, tools) ?? offices(viewer)
  }
  const act: SampleEdition['act'] = async (actor, type, request) => {
    const { viewer, carryOut } = office(actor)
    const command = { id: `c${++count}`, type, at: '', actor, role: viewer.role, ...request } as unknown
    const [answer] = await carryOut([command as EditionCommand])
    if (answer!.refused) throw new Error(`${type}: ${JSON.stringify(answer!.refused)}`)
    return answer!
  }
  await act('organiser', 'open-edition', {
    edition: rules.id,
    title: rules.title,
    origin: 'example.org/sample-2026',
    organisers: ['organiser'],
  })
  await act('organiser', 'draft-rules', { rules: drafted })
  await act('organiser', 'form-commission', { commission })
  for (const submission of entered) await act('secretary', 'freeze-submission', { submission })
  return { tools, office, act }
}

/** The edition with its first round open and every submission given to three jurors. */
export async function openedEdition(
  entered: Submission[] = submissions(),
  footing: Footing = {},
): Promise<SampleEdition> {
  const edition = await preparedEdition(entered, footing)
  const { pairs } = assignJurors({
    submissions: entered,
    jurors: commission.members.filter(({ role }) => role === 'juror'),
    sheets: 3,
    minutesPerSubmission: rules.minutesPerSubmission,
    conflicts: conflictsOf(commission, entered, [], rules.conflicts),
    seed: 'sample',
  })
  const given = pairs.map(({ juror, submission }) => ({ juror, submission }))
  await edition.act('secretary', 'assign', { round: 'r1', pairs: given, seed: 'sample' })
  await edition.act('chair', 'open-round', { round: 'r1' })
  return edition
}

/** The rules of the sample with a second round, to which the judged of the first are let through. */
export const twoRounds: ContestRules = {
  ...rules,
  rounds: [rules.rounds[0]!, { id: 'r2', title: 'Очный тур', sheets: 3 }],
}

/** Ends the first round as it is, and opens the second with the same people at the same entries. */
export async function toNextRound({ act, office }: SampleEdition): Promise<void> {
  await act('secretary', 'announce-closing', {})
  const { state } = await office('chair').see()
  const pairs = Object.entries(state.sheets['r1']!).flatMap(([submission, byJuror]) =>
    Object.values(byJuror).map(({ juror, state: at }) => ({ juror, submission, at })),
  )
  for (const { juror, submission, at } of pairs)
    if (at !== 'confirmed') await act('chair', 'expire-sheet', { submission, juror, reason: 'срок истёк' })
  await act('chair', 'close-round', {})
  const given = pairs.map(({ juror, submission }) => ({ juror, submission }))
  await act('secretary', 'assign', { round: 'r2', pairs: given, seed: 'second' })
  await act('chair', 'open-round', { round: 'r2' })
}

/** The edition after its round: every sheet filled and confirmed, by chance from a seed. */
export async function judgedEdition(entered: Submission[] = submissions(), seed = 'marks'): Promise<SampleEdition> {
  const edition = await openedEdition(entered)
  const random = seededRandom(seed)
  const { state } = await edition.office('chair').see()
  for (const [submission, byJuror] of Object.entries(state.sheets['r1']!)) {
    for (const juror of Object.keys(byJuror)) await fill(edition, juror, submission, random.below)
  }
  await edition.act('secretary', 'announce-closing', {})
  await edition.act('chair', 'close-round', {})
  return edition
}

/** Fills, hands in and confirms one sheet. */
export async function fill(
  edition: SampleEdition,
  juror: string,
  submission: string,
  below: (limit: number) => number,
): Promise<void> {
  await handIn(edition, juror, submission, below)
  const { state } = await edition.office(juror).see()
  await edition.act(juror, 'confirm-sheet', {
    submission,
    ballot: ballotOf(state, state.sheets['r1']![submission]![juror]!, sha256),
  })
}

/** Fills and hands in one sheet. */
export async function handIn(
  { act }: SampleEdition,
  juror: string,
  submission: string,
  below: (limit: number) => number,
): Promise<void> {
  await act(juror, 'open-sheet', { round: 'r1', submission, noConflict: true })
  const criteria = rules.criteria.flatMap((group) => group.criteria)
  const marks = criteria.map(({ id, scale }): [string, FieldChange<number>] => [
    id,
    { value: below(scale.max + 1), over: [] },
  ])
  const comments = marks.map(([id]): [string, FieldChange<string>] => [
    id,
    { value: 'Потому что так в карточке.', over: [] },
  ])
  await act(juror, 'save-sheet', {
    round: 'r1',
    submission,
    marks: Object.fromEntries(marks),
    comments: Object.fromEntries(comments),
  })
  await act(juror, 'submit-sheet', { round: 'r1', submission })
}
