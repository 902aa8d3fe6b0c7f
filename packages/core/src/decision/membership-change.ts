import type { Provenance } from '../membership/provenance.js'
import type { Membership, MembershipPeriod } from '../membership/membership.js'
import { dayOf, textOf } from '../when/day.js'

/** That a city becomes a member, or is one no longer. */
export type MembershipChange = 'admission' | 'end'

const association = '(?:МАГ|Ассоциаци|Ассамбле|Союз)'
const admission = new RegExp(
  `(?<!\\p{L})принять (?!участие)(?:[^.;]{0,120} )?(?:в (?:члены |состав |число |состав членов |число членов )?${association}|член(?:ами|ом) ${association})`,
  'iu',
)
const end = new RegExp(
  `(?<!\\p{L})(?:исключить (?:[^.;]{0,120} )?из (?:членов |состава |числа |состава членов |числа членов )?${association}|считать (?:[^.;]{0,160} )?выбывш|прекратить членство)`,
  'iu',
)

/** Whether a sentence admits members or ends a membership; a board is no association. */
export const membershipChangeOf = (sentence: string): MembershipChange | undefined =>
  admission.test(sentence) ? 'admission' : end.test(sentence) ? 'end' : undefined

/** A membership with a change of a day, until the eve of which a candidate was one; a member's last day is the day itself. */
export function changedMembership(
  { periods, ...rest }: Membership,
  change: MembershipChange,
  day: string,
  source: Provenance,
): Membership {
  const turn = { day, known: day, source }
  const last = { ...turn, day: textOf(dayOf(day) - 1) }
  const ended = (category: MembershipPeriod['category'], to: typeof turn) =>
    periods.map((period) => (period.category === category && !period.to ? { ...period, to } : period))
  const sources = [...rest.sources, source]
  if (change === 'admission')
    return { ...rest, periods: [...ended('candidate', last), { category: 'member', from: turn }], sources }
  const isKnown = periods.some(({ category, to }) => category === 'member' && !to)
  const shown: MembershipPeriod = { category: 'member', from: {}, to: turn, seen: [{ day, source }] }
  return { ...rest, periods: isKnown ? ended('member', turn) : [...periods, shown], sources }
}
