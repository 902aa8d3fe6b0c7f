import {
  agreementOf,
  disagreements,
  isUndetermined,
  jurorDiagnostics,
  otherMethods,
  rankIntervalsInSteps,
  scoreTables,
  severityAdjusted,
  withoutJuror,
  type Agreement,
  type Disagreement,
  type JurorDiagnostics,
  type MethodComparison,
  type NominationTable,
  type RankInterval,
  type RankIntervals,
  type ScoringOrder,
  type SeverityAdjusted,
  type StandingsInput,
  type Steps,
  type Undetermined,
  type WithoutJuror,
} from '@gorod/core/judging'

/** A possible place, and the numbers of the first and the last group in which it cannot be told apart from others. */
export interface PossiblePlace extends RankInterval {
  groups: [first: number, last: number] | null
}

/** Possible places, each with its groups, of which there may be as many as there are places. */
export interface PossiblePlaces extends Omit<RankIntervals, 'submissions' | 'groups'> {
  submissions: PossiblePlace[]
}

/** What is said of a nomination beside its official standings: every figure as core gives it. */
export interface NominationFigures {
  nomination: string
  /** What totals of jurors are out of; nothing where the criteria make no score. */
  scale: NominationTable['scale']
  adjusted: SeverityAdjusted | Undetermined
  disagreements: Disagreement[] | Undetermined
  agreement: Agreement
  diagnostics: JurorDiagnostics[] | Undetermined
  /** Of those who are laureates by some method, or first without any. */
  methods: MethodComparison
  intervals: PossiblePlaces | Undetermined
}

/** One figure more. */
export interface Step {
  nomination: string
  figures: Partial<NominationFigures>
}

/** In the order of waiting: what costs most comes last, and in steps. */
const works: ((
  nomination: Nomination,
  basis: Basis,
) => Partial<NominationFigures> | Steps<Partial<NominationFigures>>)[] = [
  ({ of: { table, scale } }) => ({ adjusted: severityAdjusted(table, scale ? { scale } : {}) }),
  ({ of: { table } }) => ({ disagreements: disagreements(table) }),
  ({ of: { table } }) => ({ agreement: agreementOf(table) }),
  ({ of: { table, scale } }, { order }) => ({
    diagnostics: jurorDiagnostics(table, { order, ...(scale && { scale }) }),
  }),
  ({ input }) => ({ methods: leading(otherMethods(input)[0]!) }),
  function* ({ of: { table } }, { seed }) {
    return { intervals: inGroups(yield* rankIntervalsInSteps(table, { seed })) }
  },
]

/** What figures depend on beside the sheets. */
export interface Basis {
  seed: string
  /** Submissions in the order each juror scored them. */
  order: ScoringOrder
}

interface Nomination {
  input: StandingsInput
  of: NominationTable
}

/** How many steps it takes to count so many nominations. */
export const stepsFor = (nominations: number): number => nominations * (works.length + 1)

/**
 * Counts everything that stands beside the official standings, one figure of a nomination after the other; `undefined`
 * between them is where a page may breathe. The same seed gives the same figures.
 *
 * @example [...figuring([input], basis)].filter((step) => step).length // 7: the scale and six figures of one nomination
 */
export function* figuring(inputs: readonly StandingsInput[], basis: Basis): Generator<Step | undefined, void> {
  const nominations: Nomination[] = []
  for (const input of inputs) {
    const of = scoreTables(input)[0]!
    nominations.push({ input, of })
    yield { nomination: of.nomination, figures: { nomination: of.nomination, scale: of.scale } }
  }
  for (const work of works) {
    for (const one of nominations) {
      const figures = work(one, basis)
      yield { nomination: one.of.nomination, figures: 'next' in figures ? yield* figures : figures }
    }
  }
}

/**
 * The figures of every nomination, in the order given.
 *
 * @example figuresOf(byNomination(input), { seed: '2026', order: {} })[0].intervals.groups
 */
export function figuresOf(inputs: readonly StandingsInput[], basis: Basis): NominationFigures[] {
  const byNomination = new Map<string, Partial<NominationFigures>>()
  for (const step of figuring(inputs, basis)) {
    if (!step) continue
    const { nomination, figures } = step
    byNomination.set(nomination, { ...byNomination.get(nomination), ...figures })
  }
  return [...byNomination.values()] as NominationFigures[]
}

/** What would be different without a juror, a nomination in each step; only those where the juror judged. */
export function* withoutOne(inputs: readonly StandingsInput[], juror: string): Generator<WithoutJuror, void> {
  for (const input of inputs) {
    if (input.sheets.some((sheet) => sheet.juror === juror)) yield withoutJuror(input, juror)
  }
}

/** Without laureates so many first ones are compared. */
const FIRST = 3

/** The comparison of those alone whom it is about: their number does not grow with that of the submissions. */
function leading(comparison: MethodComparison): MethodComparison {
  const { official, laureates, always, sometimes, methods } = comparison
  const about = new Set([
    ...always,
    ...sometimes,
    ...official.flatMap(({ submission, place }) => (laureates.length || place > FIRST ? [] : [submission])),
  ])
  const only = <T extends { submission: string }>(rows: readonly T[]): T[] =>
    rows.filter(({ submission }) => about.has(submission))
  return {
    ...comparison,
    official: only(official),
    methods: methods.map((one) => (one.places ? { ...one, places: only(one.places) } : one)),
  }
}

/** Groups are runs of neighbours, so that of each submission the first and the last say all. */
function inGroups(found: RankIntervals | Undetermined): PossiblePlaces | Undetermined {
  if (isUndetermined(found)) return found
  const spans = new Map<string, [number, number]>()
  found.groups
    .filter(({ submissions }) => submissions.length > 1)
    .forEach(({ submissions }, at) => {
      for (const id of submissions) spans.set(id, [spans.get(id)?.[0] ?? at, at])
    })
  const { groups: _, ...rest } = found
  return {
    ...rest,
    submissions: found.submissions.map((one) => ({ ...one, groups: spans.get(one.submission) ?? null })),
  }
}
