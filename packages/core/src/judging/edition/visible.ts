import type { ScoreSheet } from '../sheet.js'
import type { Standings } from '../standings/standings.js'
import type { ActorRole } from './command.js'
import type { Entry } from './entry.js'
import { own } from './record.js'
import { plainSheet, sheetsOf } from './sheets.js'
import { standingsOfEdition } from './standings-of-edition.js'
import { isSeated } from './term.js'
import type { EditionSheet, EditionState, Phase } from './state.js'

/** Who looks. */
export interface Viewer {
  id: string
  role: ActorRole
}

/** A sheet with its marks. */
export type VisibleSheet = ScoreSheet & Pick<EditionSheet, 'collisions'>

/** A sheet of which only the state is shown. */
export type SheetProgress = Pick<ScoreSheet, 'round' | 'submission' | 'juror' | 'state'>

/** What somebody may see of an edition. */
export interface EditionView {
  phase: Phase
  round: string | null
  rules: EditionState['rules']
  entries: Entry[]
  /** Sheets with their marks; a juror's own with the values that wait for him to decide. */
  sheets: VisibleSheet[]
  /** Sheets without: for those who care that all come, not what they say. */
  progress: SheetProgress[]
  /** Of rounds that are closed. */
  standings: Standings[]
}

const results: ReadonlySet<Phase> = new Set(['closed', 'signed', 'published'])
const keepers: ReadonlySet<ActorRole> = new Set(['chair', 'deputy', 'secretary', 'auditor'])

/**
 * What a viewer may see now, put together from what is allowed and nothing else. Before a round is closed nobody sees
 * marks but a juror his own, and nobody at all a sum, a mean, a rank, or another juror's progress except those who keep
 * the round going; a juror sees only the submissions given to him. After the end the commission sees everything; others
 * wait until the protocol is published. Whose term is over, or yet to begin, at the instant `at` (the last event unless
 * given) is one of the others.
 *
 * @example visibleTo(state, { id: 'm4', role: 'juror' }).sheets // m4's own
 */
export function visibleTo(state: EditionState, viewer: Viewer, at: string = state.at): EditionView {
  const { phase, round, rules } = state
  const view: EditionView = { phase, round, rules, entries: [], sheets: [], progress: [], standings: [] }
  if (!isSeated(state, viewer, at))
    return phase === 'published' ? published(state, view) : { ...view, rules: null, round: null }
  if (viewer.role === 'organiser')
    return phase === 'published' ? published(state, view) : { ...view, entries: allEntries(state) }
  const rounds = Object.keys(state.sheets).sort()
  const isShut = (id: string): boolean => id !== state.round || results.has(phase)
  const shut = rounds.filter((id) => isShut(id) && state.closings.some((closing) => closing.round === id))
  const isKeeper = keepers.has(viewer.role)
  const sheets = rounds.flatMap((id) => sheetsOf(state, id))
  const isOpen = (sheet: EditionSheet): boolean => shut.includes(sheet.round)
  const mine = sheets.filter(({ juror }) => viewer.role === 'juror' && juror === viewer.id)
  const given = new Set(
    mine.filter((sheet) => sheet.state !== 'recused' && sheet.state !== 'replaced').map(({ submission }) => submission),
  )
  const isDone = phase !== 'preparing' && results.has(phase)
  return {
    ...view,
    entries: allEntries(state).filter(({ id }) => isKeeper || isDone || given.has(id)),
    sheets: [
      ...mine.filter((sheet) => !isOpen(sheet)).map(ownSheet),
      ...sheets.filter((sheet) => isOpen(sheet) && isDone).map(plainSheet),
    ],
    progress: isKeeper
      ? sheets.map(({ round: id, submission, juror, state: now }) => ({ round: id, submission, juror, state: now }))
      : [],
    standings: isDone ? shut.flatMap((id) => standingsOfEdition(state, id) ?? []) : [],
  }
}

function published(state: EditionState, view: EditionView): EditionView {
  const rounds = new Set(state.closings.map(({ round }) => round))
  return {
    ...view,
    entries: allEntries(state),
    standings: [...rounds].flatMap((id) => standingsOfEdition(state, id) ?? []),
  }
}

const allEntries = ({ entries }: EditionState): Entry[] =>
  Object.keys(entries)
    .sort()
    .flatMap((id) => own(entries, id) ?? [])

const ownSheet = (sheet: EditionSheet): VisibleSheet => ({
  ...plainSheet(sheet),
  ...(sheet.collisions && { collisions: sheet.collisions }),
})
