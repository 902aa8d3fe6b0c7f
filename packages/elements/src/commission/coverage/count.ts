import type { EditionEntry, EditionSheet, EditionState, Member, Steps } from '@gorod/core/judging'
import { followed } from '../slices.js'

/** What a sheet has come to, as everybody who cares for the round may know it. */
export const kinds = ['assigned', 'draft', 'submitted', 'late', 'confirmed', 'recused', 'abstained', 'expired'] as const

export type Kind = (typeof kinds)[number]

const kindOf: Record<EditionSheet['state'], Kind | undefined> = {
  assigned: 'assigned',
  opened: 'draft',
  draft: 'draft',
  submitted: 'submitted',
  confirmed: 'confirmed',
  sealed: 'confirmed',
  recused: 'recused',
  abstained: 'abstained',
  expired: 'expired',
  replaced: undefined,
}

/** The kinds that keep a round open. */
export const waiting: ReadonlySet<Kind> = new Set(['assigned', 'draft', 'submitted', 'late'])

/** The kinds that give no marks any more. */
export const outOf: ReadonlySet<Kind> = new Set(['recused', 'abstained', 'expired'])

/** How many sheets there are of each kind. */
export type Count = Record<Kind, number> & { all: number }

/** A submission with its sheets of the round, by juror. */
export interface Row {
  entry: EditionEntry
  sheets: Readonly<Record<string, EditionSheet>>
}

/** Who was given what in a round, and what it has come to: states alone. */
export interface Coverage {
  /** Those that are judged, by nomination and id. */
  rows: Row[]
  jurors: Member[]
  all: Count
  byJuror: ReadonlyMap<string, Count>
  byNomination: ReadonlyMap<string, Count>
}

export const noCount = (): Count => ({
  all: 0,
  assigned: 0,
  draft: 0,
  submitted: 0,
  late: 0,
  confirmed: 0,
  recused: 0,
  abstained: 0,
  expired: 0,
})

export const waitingIn = (count: Count): number => count.assigned + count.draft + count.submitted + count.late

/** The kind of a sheet; nothing where another juror has it now. */
export const kindOfSheet = ({ state, late }: Pick<EditionSheet, 'state' | 'late'>): Kind | undefined =>
  late === 'undecided' && (state === 'submitted' || state === 'confirmed') ? 'late' : kindOf[state]

/** The kind of a juror's sheet in a row. */
export const kindIn = ({ sheets }: Row, juror: string): Kind | undefined =>
  Object.hasOwn(sheets, juror) ? kindOfSheet(sheets[juror]!) : undefined

/** The count of one row. */
export function countOf({ sheets }: Row): Count {
  const count = noCount()
  for (const sheet of Object.values(sheets)) add(sheet, [count])
  return count
}

/** The coverage of the round shown; the same object as long as the edition stays as it is. */
export const { of: coverageOf, ahead: coverageAhead } = followed(counting)

/** The round that is open or was the last one, before that the first. */
export const roundShown = ({ round, rules }: EditionState): string => round ?? rules?.rounds[0]?.id ?? ''

/** How many rows are counted in a step. */
const STEP = 100

function* counting(state: EditionState): Steps<Coverage> {
  const { commission, rules, entries } = state
  const jurors = (commission?.members ?? []).filter(({ role }) => role === 'juror')
  const nominations = (rules?.nominations ?? []).map(({ id }) => id)
  const rows = new Map(nominations.map((id) => [id, [] as Row[]]))
  const elsewhere: Row[] = []
  const all = noCount()
  const byJuror = new Map(jurors.map(({ id }) => [id, noCount()]))
  const byNomination = new Map(nominations.map((id) => [id, noCount()]))
  const bySubmission = state.sheets[roundShown(state)] ?? {}
  for (const [index, id] of Object.keys(entries).sort().entries()) {
    if (index % STEP === 0) yield
    const entry = entries[id]!
    if (entry.state !== 'admitted') continue
    const sheets = bySubmission[id] ?? {}
    for (const sheet of Object.values(sheets))
      add(sheet, [all, byJuror.get(sheet.juror), byNomination.get(entry.nomination)])
    ;(rows.get(entry.nomination) ?? elsewhere).push({ entry, sheets })
  }
  return { rows: [...[...rows.values()].flat(), ...elsewhere], jurors, all, byJuror, byNomination }
}

/** Counts a sheet in. */
function add(sheet: EditionSheet, counts: readonly (Count | undefined)[]): void {
  const kind = kindOfSheet(sheet)
  if (!kind) return
  for (const count of counts) {
    if (!count) continue
    count[kind]++
    count.all++
  }
}

/** The jurors whose sheets of a row are still to come. */
export const awaited = (row: Row, jurors: readonly Member[]): Member[] =>
  jurors.filter(({ id }) => {
    const kind = kindIn(row, id)
    return kind && waiting.has(kind)
  })
