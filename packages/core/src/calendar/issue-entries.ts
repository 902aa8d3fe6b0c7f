import { issuesDueIn } from '../periodical/due.js'
import { issueNumberText } from '../periodical/number.js'
import type { Periodical } from '../periodical/periodical.js'
import type { Locale } from '../problem/describe.js'
import type { Entry } from './entry.js'
import { sortEntries } from './sort-entries.js'
import { entrySpan } from './span.js'
import { calendarWords } from './words.js'

/** How the entries of issues are made. */
export interface IssueEntriesOptions {
  year: number
  /** The name with which the ids of the entries begin. */
  document: string
  locale?: Locale
}

/**
 * The issues of periodicals that are due in a year as entries: each in its period, with the number that follows from the
 * last known one.
 *
 * @example
 * issueEntries([journal], { year: 2026, document: 'mag' })[0]
 * // { id: 'mag-issue-vestnik-2026-33', kind: 'issue', title: 'Журнал «Вестник МАГ», № 84', when: { kind: 'within', edtf: '2026-33' }, … }
 */
export function issueEntries(
  periodicals: readonly Periodical[],
  { year, document, locale = 'ru' }: IssueEntriesOptions,
): Entry[] {
  const words = calendarWords[locale]
  const entries = periodicals.flatMap((periodical) =>
    issuesDueIn(periodical, year).map(({ when, number, countedFrom }): Entry => {
      const span = entrySpan(when)
      return {
        id: `${document}-issue-${periodical.id}-${when.kind === 'within' ? when.edtf : year}`,
        kind: 'issue',
        title: number === undefined ? periodical.title : `${periodical.title}, ${issueNumberText([number])}`,
        when,
        ...(span ? { span } : {}),
        cities: [],
        cityNames: [],
        ...(countedFrom ? { note: `${words.countedFrom} ${issueNumberText(countedFrom)}` } : {}),
      }
    }),
  )
  return sortEntries(entries)
}
