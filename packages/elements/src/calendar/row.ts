import { ageInWords } from '@gorod/core/anniversary'
import type { Entry } from '@gorod/core/calendar'
import { html, type TemplateResult } from 'lit'
import type { Locale } from '../words/words.js'
import type { Placed } from './placed.js'

/** An entry as a row: its title, which opens the details, and what is most asked about it. */
export const row = ({ entry }: Placed, locale: Locale): TemplateResult =>
  html`<li class="row ${entry.kind}" part="row">
    <button class="title" part="title" data-entry=${entry.id}>${titleOf(entry, locale)}</button>
    ${metaOf(entry.place, entry.organisers)}
  </li>`

/** The title with the age, as in a feed; without it where a yearly rule makes the age pass. */
export const titleOf = ({ title, age, rrule }: Entry, locale: Locale): string =>
  age === undefined || rrule ? title : `${title}, ${ageInWords(age, locale)}`

function metaOf(place: string | undefined, organisers: string[] | undefined): TemplateResult | undefined {
  const parts = [...(place ? [place] : []), ...(organisers?.length ? [organisers.join(', ')] : [])]
  return parts.length ? html`<span class="meta" part="meta">${parts.join(' · ')}</span>` : undefined
}
