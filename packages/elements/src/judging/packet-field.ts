import { html, nothing, type TemplateResult } from 'lit'
import { officeWords } from '../words/office.js'
import type { JudgingWords } from '../words/judging.js'
import type { Locale } from '../words/speaking.js'

/** The way to open a packet of the secretary. */
export const packetField = (words: JudgingWords, locale: Locale, problem: string | undefined): TemplateResult =>
  html`<div class="state">
    <h2 id="heading" tabindex="-1" part="heading">${words.title}</h2>
    <p>${words.packet}</p>
    <label class="file">
      <span>${officeWords(locale).files.open}</span>
      <input type="file" accept=".json,application/json" />
    </label>
    ${problem ? html`<p class="wrong" role="alert">${problem}</p>` : nothing}
  </div>`
