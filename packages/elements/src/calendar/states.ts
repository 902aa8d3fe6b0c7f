import { html, nothing, type TemplateResult } from 'lit'
import { monthLabel } from '../words/dates.js'
import type { Failure, Locale, Words } from '../words/words.js'

/** While data is on its way the page's own list stands in the tag. */
export const loading = ({ states }: Words): TemplateResult =>
  html`<p class="state" role="status">${states.loading}</p>
    <slot></slot>`

/** Data did not come: why, and another try. */
export const failed = (failure: Failure, { states, failures }: Words): TemplateResult =>
  html`<div class="state" role="alert">
      <p><strong>${states.failed}</strong></p>
      <p>${failures[failure]}</p>
      <button part="button" data-do="retry">${states.retry}</button>
    </div>
    <slot></slot>`

/** There is no entry at all. */
export const nothingPlanned = ({ states }: Words): TemplateResult =>
  html`<slot><p class="state">${states.nothing}</p></slot>`

/** No entry passes the filters. */
export const nothingFound = ({ states, filters }: Words): TemplateResult =>
  html`<div class="state" role="status">
    <p>${states.nothing}</p>
    <button part="button" data-do="reset">${filters.reset}</button>
  </div>`

/** No entry falls on the period shown; the nearest month that has some is a button. */
export const nothingHere = (month: number | undefined, { states }: Words, locale: Locale): TemplateResult =>
  html`<div class="state" role="status">
    <p>${states.nothing}</p>
    ${
      month === undefined
        ? nothing
        : html`<button part="button" data-do="nearest">
            ${states.nearest} ${monthLabel(month, locale).toLowerCase()} ${Math.floor(month / 12)}
          </button>`
    }
  </div>`
