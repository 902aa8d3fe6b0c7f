import { own } from '../edition/record.js'
import type { EditionState } from '../edition/state.js'
import type { Award } from './shape.js'

/** The awards that the commission decided on, numbered in the order of its decisions. */
export function awardsOf({ decisions, rules, entries }: EditionState): Award[] {
  if (!rules) return []
  const given = decisions
    .filter(({ passed }) => passed)
    .flatMap(({ item, nomination, awards = [] }) => awards.map((award) => ({ item, nomination, ...award })))
  return given.map(({ item, nomination, submission, degree, prize }, index) => {
    const entry = own(entries, submission)
    return {
      number: `${rules.edition.number}-${String(index + 1).padStart(3, '0')}`,
      degree: rules.degrees.find(({ id }) => id === degree)?.title ?? degree,
      nomination: rules.nominations.find(({ id }) => id === nomination)?.title ?? '',
      submission,
      title: entry?.title ?? submission,
      entrant: entry?.entrant.name ?? '',
      ...(prize !== undefined && { prize }),
      item,
    }
  })
}
