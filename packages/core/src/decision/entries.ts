import { sortEntries } from '../calendar/sort-entries.js'
import { entrySpan } from '../calendar/span.js'
import type { Entry } from '../calendar/entry.js'
import { romanText } from '../words/roman.js'
import type { Locale } from '../problem/describe.js'
import type { SessionDecision } from './decision.js'
import { instructionsOf } from './instructions-on.js'
import { bodyName, decisionWords } from './words.js'

const longestTitle = 300

/** How the entries are made. */
export interface DecisionEntriesOptions {
  /** The name under which the decision is published, with which the ids of its entries begin: `mag-decision-2023`. */
  document: string
  locale?: Locale
}

/**
 * The instructions of a decision that have a deadline as entries of the calendar, each on its last day or in its period.
 *
 * @example
 * decisionEntries(decision, { document: 'mag-decision-2023' })[0]
 * // { id: 'mag-decision-2023-deadline-2-1-1', kind: 'deadline', organisers: ['Секретариат', 'Экспертный совет'], … }
 */
export function decisionEntries(
  decision: SessionDecision,
  { document, locale = 'ru' }: DecisionEntriesOptions,
): Entry[] {
  const words = decisionWords[locale]
  const session = decision.session
  const entries = instructionsOf(decision).flatMap(({ id, clause, bodies, deadline, force, text }): Entry[] => {
    if (!deadline) return []
    const span = entrySpan(deadline)
    const note = words.clause.replace('{number}', clause) + (force === 'recommended' ? `, ${words.recommended}` : '')
    return [
      {
        id: `${document}-deadline-${id.replaceAll('.', '-')}`,
        kind: 'deadline',
        title: text.length > longestTitle ? `${text.slice(0, longestTitle - 1)}…` : text,
        when: deadline,
        ...(span ? { span } : {}),
        cities: [],
        cityNames: [],
        organisers: bodies.map((body) => bodyName(body, locale)),
        note,
        ...(session === undefined ? {} : { section: words.session.replace('{number}', romanText(session)) }),
        ...(clause ? { number: clause } : {}),
      },
    ]
  })
  return sortEntries(entries)
}
