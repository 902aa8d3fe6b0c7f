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

export const sightOf = (asOf: string, knownOn: string | undefined): Sight =>
  knownOn === undefined ? { asOf } : { asOf, knownOn }
