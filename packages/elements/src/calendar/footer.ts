import { counted } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import type { Skipped } from '../data/feed.js'
import type { Locale, Words } from '../words/words.js'

/** Ways to keep the calendar, and what could not be shown. */
export function footer(
  feed: string | undefined,
  notice: string,
  skipped: readonly Skipped[],
  words: Words,
  locale: Locale,
): TemplateResult {
  return html`<footer part="footer">
    <div class="ways">
      <button class="quiet" part="button" data-do="save">${words.keep.all}</button>
      ${feed ? html`<button class="quiet" part="button" data-do="copy">${words.keep.copy}</button>` : nothing}
      <button class="quiet" part="button" data-do="print">${words.keep.print}</button>
      <span role="status">${notice}</span>
    </div>
    ${skipped.length ? skippedOf(skipped, words, locale) : nothing}
  </footer>`
}

/** Entries of the data that could not be shown, each with its reason. */
const skippedOf = (skipped: readonly Skipped[], words: Words, locale: Locale): TemplateResult =>
  html`<details>
    <summary>${counted(skipped.length, words.skipped, locale)}</summary>
    <ul>
      ${skipped.map(({ title, flaw }) => html`<li>${title}: ${words.wrong.replace('#', flaw)}</li>`)}
    </ul>
  </details>`
