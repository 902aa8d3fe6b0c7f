import { withInitials } from '@gorod/core/words'
import type { Problem } from '@gorod/core/problem'
import { describeJudgingProblem, type ActorRole, type EditionState } from '@gorod/core/judging'
import { commissionWords } from '../words/commission.js'
import { visibleText } from '../entry/visible-text.js'
import type { Locale } from '../words/speaking.js'

/** A member as the console names him: surname with initials. */
export function nameOf({ commission }: EditionState, id: string): string {
  const name = commission?.members.find((member) => member.id === id)?.name
  return drawn(name === undefined ? id : withInitials(name))
}

export const titleOf = ({ entries }: EditionState, id: string): string =>
  drawn(Object.hasOwn(entries, id) ? entries[id]!.title : id)

/** Who entered a submission; nothing where there is none. */
export const entrantOf = ({ entries }: EditionState, id: string): string =>
  drawn(Object.hasOwn(entries, id) ? entries[id]!.entrant.name : '')

/** A text of others as it may stand in a line. */
const drawn = (text: string): string => visibleText(text, 300)

/** A title in the quotes of the language. */
export const quoted = (title: string, locale: Locale): string => (locale === 'ru' ? `«${title}»` : `“${title}”`)

/** @example rolesInWords(['chair', 'deputy'], 'ru') // 'председатель или заместитель председателя' */
export function rolesInWords(roles: readonly ActorRole[], locale: Locale): string {
  const words = commissionWords(locale)
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(roles.map((role) => words.roles[role]))
}

/** An instant in the time zone of the contest, with its time on one line: «21 ноября в 14:05». */
export const instantInWords = (at: string, { rules }: EditionState, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: rules?.timeZone ?? 'UTC',
  })
    .format(new Date(at))
    .replace(/ (?=\d)/g, '\u00A0')

/** How many of those concerned a refusal names. */
const SHOWN = 5

/** A refusal in words, with names where the office speaks of ids. */
export function refusalInWords(problem: Problem, state: EditionState, locale: Locale) {
  const told = problem.about?.split(', ')
  const named = told
    ?.slice(0, SHOWN)
    .map((pair) =>
      pair
        .split(' · ')
        .map((id) => nameOrTitle(state, id, locale))
        .join(' · '),
    )
    .join(', ')
  const rest = told && told.length > SHOWN ? `${named}…` : named
  return describeJudgingProblem(rest === undefined ? problem : { ...problem, about: rest }, locale)
}

function nameOrTitle(state: EditionState, id: string, locale: Locale): string {
  return Object.hasOwn(state.entries, id) ? quoted(titleOf(state, id), locale) : nameOf(state, id)
}
