import {
  agreementOf,
  disagreements,
  jurorDiagnostics,
  otherMethods,
  rankIntervals,
  scoreTables,
  severityAdjusted,
  withoutJuror,
  type Agreement,
  type Disagreement,
  type JurorDiagnostics,
  type MethodComparison,
  type NominationTable,
  type RankIntervals,
  type SeverityAdjusted,
  type StandingsInput,
  type Undetermined,
  type WithoutJuror,
} from '@gorod/core/judging'

/** What is said of a nomination beside its official standings: every figure as core gives it. */
export interface NominationFigures extends NominationTable {
  adjusted: SeverityAdjusted | Undetermined
  disagreements: Disagreement[] | Undetermined
  agreement: Agreement
  diagnostics: JurorDiagnostics[] | Undetermined
  methods: MethodComparison
  intervals: RankIntervals | Undetermined
}

/** One figure more, or the table they all come from. */
export interface Step {
  nomination: string
  figures: Partial<NominationFigures>
}

/** In the order of waiting: what costs most comes last. */
const works: ((nomination: Nomination, seed: string) => Partial<NominationFigures>)[] = [
  ({ of: { table, scale } }) => ({ adjusted: severityAdjusted(table, scale ? { scale } : {}) }),
  ({ of: { table } }) => ({ disagreements: disagreements(table) }),
  ({ of: { table } }) => ({ agreement: agreementOf(table) }),
  ({ of: { table, scale } }) => ({ diagnostics: jurorDiagnostics(table, scale ? { scale } : {}) }),
  ({ input }) => ({ methods: otherMethods(input)[0]! }),
  ({ of: { table } }, seed) => ({ intervals: rankIntervals(table, { seed }) }),
]

interface Nomination {
  input: StandingsInput
  of: NominationTable
}

/** How many steps it takes to count so many nominations. */
export const stepsFor = (nominations: number): number => nominations * (works.length + 1)

/**
 * Counts everything that stands beside the official standings, a figure of a nomination in each step, so that a page may
 * breathe between them. The same seed gives the same figures.
 *
 * @example [...figuring([input], 'seed')].length // 7: the table and six figures of one nomination
 */
export function* figuring(inputs: readonly StandingsInput[], seed: string): Generator<Step, void> {
  const nominations: Nomination[] = []
  for (const input of inputs) {
    const of = scoreTables(input)[0]!
    nominations.push({ input, of })
    yield { nomination: of.nomination, figures: of }
  }
  for (const work of works) {
    for (const one of nominations) yield { nomination: one.of.nomination, figures: work(one, seed) }
  }
}

/**
 * The figures of every nomination, in the order given.
 *
 * @example figuresOf(byNomination(input), 'seed')[0].intervals.groups
 */
export function figuresOf(inputs: readonly StandingsInput[], seed: string): NominationFigures[] {
  const byNomination = new Map<string, Partial<NominationFigures>>()
  for (const { nomination, figures } of figuring(inputs, seed)) {
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
