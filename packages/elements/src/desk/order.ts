import { seededRandom, type EditionState } from '@gorod/core/judging'

/**
 * The submissions given to a juror in the round, in his own order: by lots drawn from juror, edition, round and
 * submission, so that it is the same on every device, stays as it is when a submission is added, and says nothing of
 * anybody else. An order found once is kept until other submissions are given.
 */
export class OwnOrder {
  readonly #juror: string
  #seat: readonly (string | null)[] = []
  #lots = new Map<string, number>()
  #given = new Set<string>()
  #order: readonly string[] = []

  constructor(juror: string) {
    this.#juror = juror
  }

  of({ id: edition, round, sheets }: EditionState): readonly string[] {
    this.#sit([this.#juror, edition, round])
    const all = (round !== null && sheets[round]) || {}
    const given = Object.keys(all).filter((id) => all[id]![this.#juror])
    if (given.length === this.#given.size && given.every((id) => this.#given.has(id))) return this.#order
    this.#given = new Set(given)
    this.#order = given
      .map((id) => ({ id, lot: this.#lotOf(id) }))
      .sort((a, b) => a.lot - b.lot || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id)
    return this.#order
  }

  #sit(seat: readonly (string | null)[]): void {
    if (seat.every((one, index) => one === this.#seat[index])) return
    this.#seat = seat
    this.#lots = new Map()
    this.#given = new Set()
    this.#order = []
  }

  #lotOf(id: string): number {
    const lot = this.#lots.get(id) ?? seededRandom(JSON.stringify([...this.#seat, id])).word()
    this.#lots.set(id, lot)
    return lot
  }
}
