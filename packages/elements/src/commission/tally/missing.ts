import { html, type TemplateResult } from 'lit'
import { commissionWords } from '../../words/commission.js'
import { told, type Locale } from '../../words/speaking.js'

/** A file that could not be loaded, what is lost by it, and the way to try again. */
export function missingFile(file: string, locale: Locale, again: () => void): TemplateResult {
  const words = commissionWords(locale)
  return html`<div class="note" role="alert">
    <p><b>${told(words.missing, { file })}</b> ${words.missingRemedy}</p>
    <button type="button" @click=${again}>${words.again}</button>
  </div>`
}
