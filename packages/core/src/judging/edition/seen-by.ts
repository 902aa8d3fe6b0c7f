import type { ActorRole } from './command.js'
import { own } from './record.js'
import { emptyEdition, type EditionSheet, type EditionState, type Phase, type RoundSheets } from './state.js'
import { isSeated } from './term.js'

/** Who looks. */
export interface Viewer {
  id: string
  role: ActorRole
}

const results: ReadonlySet<Phase> = new Set(['closed', 'signed', 'published'])
const keepers: ReadonlySet<ActorRole> = new Set(['chair', 'deputy', 'secretary', 'auditor'])

/**
 * The edition as a viewer may see it now: the same shape, and nothing in it that follows from what is hidden from him.
 * Before a round is closed a juror has his own sheets, entries, conflicts and nobody else's, not even their number or
 * time; those who keep the round going have every sheet without marks, comments and the order of work, and no result
 * of a round before. After it the commission sees all. Others, and whoever holds no seat at the instant `at` (the last event unless given),
 * see the name, the rules and the phase; the entries too once the protocol is published. A juror's commands lead to the
 * same here as in the whole edition.
 *
 * @example seenBy(state, { id: 'm4', role: 'juror' }).sheets // m4's own
 */
export function seenBy(state: EditionState, viewer: Viewer, at: string = state.at): EditionState {
  const { id, title, origin, phase, round, rules } = state
  const outline: EditionState = { ...emptyEdition, id, title, origin, phase, round, rules }
  if (!isSeated(state, viewer, at)) return phase === 'published' ? { ...outline, entries: state.entries } : outline
  if (viewer.role === 'organiser') return { ...outline, organisers: state.organisers, entries: state.entries }
  if (results.has(phase)) return state
  return keepers.has(viewer.role) ? withoutMarks(state) : { ...outline, ...ownPart(state, viewer.id) }
}

function withoutMarks(state: EditionState): EditionState {
  const sheets = mapSheets(state.sheets, (sheet): EditionSheet => {
    const { collisions: _, ...rest } = sheet
    return { ...rest, marks: {}, comments: {}, saves: {} }
  })
  return { ...state, sheets, scoringOrder: {}, closings: [], chairVotes: [], commands: {} }
}

function ownPart(state: EditionState, juror: string): Partial<EditionState> {
  const { commission, keys, conflicts, incidents, commands } = state
  const sheets = mapSheets(state.sheets, (sheet) => (sheet.juror === juror ? sheet : undefined))
  const given = new Set(Object.values(sheets).flatMap(Object.keys))
  const hasMarks = Object.values(sheets).some((bySubmission) =>
    Object.values(bySubmission).some((byJuror) => Object.keys(own(byJuror, juror)?.marks ?? {}).length > 0),
  )
  return {
    // The first mark of all locks the rules: that somebody set one is not for others to know.
    locked: hasMarks ? state.locked : null,
    commission: commission && { ...commission, members: commission.members.filter(({ id }) => id === juror) },
    entries: picked(state.entries, (id) => given.has(id)),
    keys: { [juror]: own(keys, juror) ?? [] },
    conflicts: conflicts.filter(({ member }) => member === juror),
    sheets,
    scoringOrder: ownOrder(state, juror),
    incidents: incidents.filter(({ member }) => member === juror),
    commands: { [juror]: own(commands, juror) ?? {} },
  }
}

const ownOrder = ({ scoringOrder }: EditionState, juror: string): EditionState['scoringOrder'] =>
  Object.fromEntries(
    Object.entries(scoringOrder).flatMap(([round, order]) => {
      const scored = own(order, juror)
      return scored ? [[round, { [juror]: scored }]] : []
    }),
  )

/** The sheets that a change leaves, of every round; a submission without any is not named. */
function mapSheets(
  sheets: EditionState['sheets'],
  change: (sheet: EditionSheet) => EditionSheet | undefined,
): Record<string, RoundSheets> {
  return Object.fromEntries(
    Object.entries(sheets).map(([round, bySubmission]) => [
      round,
      Object.fromEntries(
        Object.entries(bySubmission).flatMap(([submission, byJuror]) => {
          const left = Object.values(byJuror).flatMap((sheet) => change(sheet) ?? [])
          return left.length ? [[submission, Object.fromEntries(left.map((sheet) => [sheet.juror, sheet]))]] : []
        }),
      ),
    ]),
  )
}

const picked = <T>(record: Readonly<Record<string, T>>, test: (key: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => test(key)))
