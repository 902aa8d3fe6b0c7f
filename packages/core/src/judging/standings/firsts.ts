/** A row that may have a place. */
export interface Placed {
  submission: string
  place: number | null
}

/** Who stands on the first so many places; `border` names those who share the last of them with one place too few for all. */
export function firstsOf(rows: readonly Placed[], places: number): { firsts: string[]; border: string[] } {
  const firsts = rows.filter(({ place }) => place !== null && place <= places)
  const last = firsts.reduce((high, { place }) => Math.max(high, place ?? 0), 0)
  const sharing = firsts.filter(({ place }) => place === last)
  return {
    firsts: firsts.map(({ submission }) => submission),
    border: firsts.length > places ? sharing.map(({ submission }) => submission) : [],
  }
}
