import type { Aggregation } from '../../contest/contest.js'
import type { UndeterminedReason } from '../statistics/undetermined.js'
import type { NominationEntries } from './entries.js'
import { orderBy, type Method } from './methods.js'
import { chosenIn, type NominationStandings } from './nomination.js'
import type { NoScore } from './score.js'
import { countRound, standingsOf, type StandingsInput } from './standings.js'

const methods: Method[] = ['mean', 'median', 'trimmed', 'z-score', 'additive', 'borda', 'schulze']

/** The result of a method: competition places, by place and id, and who would be laureate; or why there is none. */
export type MethodResult =
  | { method: Method; places: { submission: string; place: number }[]; laureates: string[]; undefined?: never }
  | { method: Method; undefined: NoScore | UndeterminedReason; places?: never; laureates?: never }

/** The official result of a nomination beside that of other methods on the same sheets. */
export interface MethodComparison {
  nomination: string
  official: { submission: string; place: number }[]
  /**
   * Submissions that get a degree by the rules, or before the last round go on: by every method as many of the first
   * places count.
   */
  laureates: string[]
  methods: MethodResult[]
  /** Laureates officially and by every method that gives a result. */
  always: string[]
  /** Those who are laureates by some of them only. */
  sometimes: string[]
}

/**
 * Each nomination under other methods, and the laureates whom no choice of method would change: a panel to read beside
 * the official standing, never instead of it. Only submissions with an official place are compared. The mean over
 * z-scores of each juror and the additive model take severity out, in floating point; Borda and Schulze take each
 * juror's order as a ballot; trimming drops one total at each end unless the rules trim otherwise.
 *
 * @example
 * otherMethods({ rules, submissions, sheets, commission, round: 'r1' })[0].always // ['s7', 's2']
 */
export function otherMethods(input: StandingsInput): MethodComparison[] {
  const { nominations } = standingsOf(input)
  const counted = countRound(input).entries.nominations
  const trim: Aggregation =
    input.rules.aggregation.kind === 'trimmed' ? input.rules.aggregation : { kind: 'trimmed', dropLow: 1, dropHigh: 1 }
  return nominations.map((official, index) => comparisonOf(official, counted[index]!, trim))
}

function comparisonOf(
  result: NominationStandings,
  { ruler, entries }: NominationEntries,
  trim: Aggregation,
): MethodComparison {
  const { nomination, standings } = result
  const official = standings.flatMap(({ submission, place }) => (place === null ? [] : [{ submission, place }]))
  const placed = new Set(official.map(({ submission }) => submission))
  const laureates = [...chosenIn(result)].sort()
  const among = entries.filter(({ submission }) => placed.has(submission.id))
  const results = methods.map((method): MethodResult => {
    if (!ruler || !among.length) return { method, undefined: ruler ? 'no-sheets' : 'criteria-unsound' }
    const order = orderBy(method, { entries, among, ruler, trim })
    if (!Array.isArray(order)) return { method, ...order }
    const places = placesIn(order)
    const firsts = places.filter(({ place }) => place <= laureates.length)
    return { method, places, laureates: firsts.map(({ submission }) => submission).sort() }
  })
  const all = [laureates, ...results.flatMap((result) => (result.laureates ? [result.laureates] : []))]
  const always = laureates.filter((id) => all.every((list) => list.includes(id)))
  const sometimes = [...new Set(all.flat())].filter((id) => !always.includes(id)).sort()
  return { nomination, official, laureates, methods: results, always, sometimes }
}

function placesIn(order: readonly string[][]): { submission: string; place: number }[] {
  let place = 1
  return order.flatMap((group) => {
    const rows = [...group].sort().map((submission) => ({ submission, place }))
    place += group.length
    return rows
  })
}
