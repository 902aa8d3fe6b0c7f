import { chosenIn, type NominationStandings } from './nomination.js'
import { standingsOf, type StandingsInput } from './standings.js'

/** A submission that would stand elsewhere; `null` is no place. */
export interface PlaceChange {
  nomination: string
  submission: string
  before: number | null
  after: number | null
}

/** What would be different without a juror. */
export interface WithoutJuror {
  juror: string
  /** By nomination as in the rules, then by id. */
  changes: PlaceChange[]
  /** Who would lose a proposed degree, and who would gain one; before the last round, a place on the shortlist. */
  lost: string[]
  gained: string[]
  /** The most places that a submission with a place in both would move. */
  mostPlaces: number
}

/**
 * The official standing recomputed as if a juror had judged nothing, in this round and in those before it: which places
 * and degrees change. A question to think about; it removes no sheet.
 *
 * @example
 * withoutJuror({ rules, submissions, sheets, commission, round: 'r1' }, 'j3')
 * // { juror: 'j3', changes: [{ nomination: 'n', submission: 's1', before: 1, after: 2 }, …], lost: [], gained: [], mostPlaces: 1 }
 */
export function withoutJuror(input: StandingsInput, juror: string): WithoutJuror {
  const before = standingsOf(input).nominations
  const after = standingsOf({ ...input, sheets: input.sheets.filter((sheet) => sheet.juror !== juror) }).nominations
  const changes = before.flatMap((nomination, index) => changesIn(nomination, after[index]!))
  const [awarded, still] = [before, after].map((nominations) => new Set(nominations.flatMap(chosenIn))) as [
    Set<string>,
    Set<string>,
  ]
  return {
    juror,
    changes,
    lost: [...awarded].filter((id) => !still.has(id)).sort(),
    gained: [...still].filter((id) => !awarded.has(id)).sort(),
    mostPlaces: changes.reduce(
      (most, { before: from, after: to }) =>
        from === null || to === null ? most : Math.max(most, Math.abs(from - to)),
      0,
    ),
  }
}

function changesIn(before: NominationStandings, after: NominationStandings): PlaceChange[] {
  const { nomination } = before
  const places = ({ standings }: NominationStandings): Map<string, number | null> =>
    new Map(standings.map(({ submission, place }) => [submission, place]))
  const [from, to] = [places(before), places(after)]
  return [...new Set([...from.keys(), ...to.keys()])].sort().flatMap((submission) => {
    const change = { nomination, submission, before: from.get(submission) ?? null, after: to.get(submission) ?? null }
    return change.before === change.after ? [] : [change]
  })
}
