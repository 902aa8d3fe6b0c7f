import { dayFault } from './days.js'

/** The two clocks of a question: the day it is about, and the day whose knowledge counts. */
export interface Sight {
  /** `YYYY-MM-DD`; what happened later is left out. */
  asOf: string
  /** What became known later is left out; everything known counts unless given. */
  knownOn?: string
}

/** Whether a fact of a day is in sight; it is known from its own day on unless a later one is given. */
export const isInSight = (day: string, known: string | undefined, { asOf, knownOn }: Sight): boolean =>
  day <= asOf && (knownOn === undefined || (day <= knownOn && (known === undefined || known <= knownOn)))

/** The sight of a question; a `RangeError` where one of its days is no day of the calendar from 1900 to 2199. */
export function sightOf(asOf: string, knownOn: string | undefined): Sight {
  for (const day of [asOf, knownOn]) {
    if (day !== undefined && dayFault(day)) throw new RangeError(`“${day}” is no day (YYYY-MM-DD) from 1900 to 2199`)
  }
  return knownOn === undefined ? { asOf } : { asOf, knownOn }
}
