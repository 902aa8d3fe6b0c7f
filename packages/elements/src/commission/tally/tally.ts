import type { EditionState, StandingsInput, WithoutJuror } from '@gorod/core/judging'
import { counter, type Counter, type Make } from './counter.js'
import { stepsFor, type Basis, type NominationFigures } from './figures.js'
import { tallyFile } from './files.js'
import { inputParts } from './input.js'
import type { Counted, Told } from './messages.js'

/** Figures as far as they have come. */
export type Figures = Partial<NominationFigures>

/**
 * The figures of a round that is closed, as they come. Another state or another round starts anew; what was on its way
 * is thrown away.
 */
export class Tally {
  /** How much of all there is to count has come, from 0 to 1. */
  progress = 0
  /** The file that counts, if it could not be loaded. */
  missing: string | undefined
  readonly #make: Make<Counted>
  readonly #rooms = new Set<() => void>()
  #figures = new Map<string, Figures>()
  #without = new Map<string, { parts: WithoutJuror[]; isDone: boolean }>()
  #of: { state: EditionState; round: string } | undefined
  #counter: Counter<Counted> | undefined

  constructor(make: Make<Counted> = counter) {
    this.#make = make
  }

  /** Tells a room of every figure that comes. */
  enter(changed: () => void): void {
    this.#rooms.add(changed)
  }

  /** Once no room is left, and none came in its place, counting stops. */
  leave(changed: () => void): void {
    this.#rooms.delete(changed)
    setTimeout(() => this.#rooms.size || this.stop())
  }

  /** The figures of a nomination that have come. */
  of(nomination: string): Figures {
    return this.#figures.get(nomination) ?? {}
  }

  count(state: EditionState, round: string): void {
    if (this.#of?.state === state && this.#of.round === round) return
    this.stop()
    const own = this.#make((told) => own === this.#counter && this.#take(told, state), tallyFile)
    this.#of = { state, round }
    this.#counter = own
    const basis = { seed: `${state.id} ${round}`, order: state.scoringOrder[round] ?? {} }
    void this.#send(own, inputParts(state, round), basis)
  }

  /** What would be different without a juror, nomination by nomination; nothing until it has come. */
  without(juror: string): WithoutJuror[] | undefined {
    const known = this.#without.get(juror)
    if (!known && this.#counter) {
      this.#without.set(juror, { parts: [], isDone: false })
      this.#counter.ask({ without: juror })
    }
    return known?.isDone ? known.parts : undefined
  }

  stop(): void {
    this.#counter?.stop()
    this.#counter = this.#of = undefined
    this.#figures = new Map()
    this.#without = new Map()
    this.progress = 0
    this.missing = undefined
  }

  /** Tries once more what the file was missing for. */
  again(): void {
    this.stop()
    this.#changed()
  }

  /** A part at a time: cutting it, and copying it over, takes as long as a page may be held up. */
  async #send(own: Counter<Counted>, parts: Iterable<StandingsInput>, basis: Basis): Promise<void> {
    for (const part of parts) {
      if (own !== this.#counter) return
      own.ask({ part })
      await new Promise((resume) => setTimeout(resume))
    }
    if (own === this.#counter) own.ask(basis)
  }

  #take(told: Told, { rules }: EditionState): void {
    if ('step' in told) {
      const { nomination, figures } = told.step
      this.#figures.set(nomination, { ...this.#figures.get(nomination), ...figures })
      this.progress += 1 / stepsFor(rules?.nominations.length ?? 1)
    } else if ('without' in told) this.#without.get(told.without.juror)?.parts.push(told.without)
    else if ('missing' in told) this.missing = told.missing
    else if ('done' in told && told.done === 'figures') this.progress = 1
    else if ('done' in told) this.#without.get(told.juror!)!.isDone = true
    this.#changed()
  }

  #changed(): void {
    for (const changed of this.#rooms) changed()
  }
}
