import { ageInWords } from '@gorod/core/anniversary'
import type { Entry } from '@gorod/core/calendar'
import { html, type TemplateResult } from 'lit'
import { wordsIn, type Locale } from '../words/words.js'
import type { Placed } from './placed.js'

/** An entry as a row: its title, which opens the details, and what is most asked about it but not `said` already. */
export function row({ entry, approximate }: Placed, locale: Locale, said?: boolean): TemplateResult {
  const about = [entry.place, entry.organisers?.join(', '), !said && approximate && wordsIn(locale).approximate]
    .filter(Boolean)
    .join(' · ')
  // Written without spaces between tags: there may be thousands.
  // prettier-ignore
  return html`<li class="row ${entry.kind}" part="row"><button class="title" part="title" data-entry=${entry.id}>${titleOf(entry, locale)}</button>${about && html`<span class="meta" part="meta">${about}</span>`}</li>`
}

/** The title with the age, as in a feed; without it where a yearly rule makes the age pass. */
export const titleOf = ({ title, age, rrule }: Entry, locale: Locale): string =>
  age === undefined || rrule ? title : `${title}, ${ageInWords(age, locale)}`
