import type { EditionEntry, EditionSheet, EditionState, Member } from '@gorod/core/judging'

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

export interface Row {
  entry: EditionEntry
  /** The kind of each juror's sheet, by the index of the juror; 0 for none, else one more than the index of the kind. */
  cells: Uint8Array
  count: Count
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

const known = new WeakMap<EditionState, Coverage>()

/** The coverage of the round shown; the same object as long as the edition stays as it is. */
export function coverageOf(state: EditionState): Coverage {
  const coverage = known.get(state) ?? counted(state, roundShown(state))
  known.set(state, coverage)
  return coverage
}

/** The round that is open or was the last one, before that the first. */
export const roundShown = ({ round, rules }: EditionState): string => round ?? rules?.rounds[0]?.id ?? ''

function counted(state: EditionState, round: string): Coverage {
  const { commission, rules, entries } = state
  const jurors = (commission?.members ?? []).filter(({ role }) => role === 'juror')
  const column = new Map(jurors.map(({ id }, index) => [id, index]))
  const place = new Map(rules?.nominations.map(({ id }, index) => [id, index]))
  const coverage = {
    rows: [] as Row[],
    jurors,
    all: noCount(),
    byJuror: new Map(jurors.map(({ id }) => [id, noCount()])),
    byNomination: new Map(rules?.nominations.map(({ id }) => [id, noCount()])),
  }
  const bySubmission = state.sheets[round] ?? {}
  for (const entry of Object.values(entries)) {
    if (entry.state !== 'admitted') continue
    const row: Row = { entry, cells: new Uint8Array(jurors.length), count: noCount() }
    for (const sheet of Object.values(bySubmission[entry.id] ?? {})) {
      const kind = kindOfSheet(sheet)
      if (!kind) continue
      const index = column.get(sheet.juror)
      if (index !== undefined) row.cells[index] = kinds.indexOf(kind) + 1
      const counts = [
        row.count,
        coverage.all,
        coverage.byJuror.get(sheet.juror),
        coverage.byNomination.get(entry.nomination),
      ]
      for (const count of counts) {
        if (!count) continue
        count[kind]++
        count.all++
      }
    }
    coverage.rows.push(row)
  }
  const rank = ({ entry }: Row): number => place.get(entry.nomination) ?? place.size
  coverage.rows.sort((a, b) => rank(a) - rank(b) || (a.entry.id < b.entry.id ? -1 : 1))
  return coverage
}

/** The jurors whose sheets of a row are still to come. */
export const awaited = ({ cells }: Row, jurors: readonly Member[]): Member[] =>
  jurors.filter((_, index) => cells[index] && waiting.has(kinds[cells[index]! - 1]!))
