import { counted } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { visibleText } from '../../entry/visible-text.js'
import { told } from '../../words/speaking.js'
import type { FormScene } from '../scene.js'

/** What stands in the way of sending, once it was tried: each point leads to its field. */
export function summary(form: FormScene): TemplateResult | typeof nothing {
  const { words, findings, isTried, locale } = form
  const errors = findings.filter(({ isError }) => isError)
  if (!isTried || !errors.length) return nothing
  const count = counted(errors.length, words.findings.count, locale)
  return html`<section class="summary" part="summary" id="summary" tabindex="-1" aria-labelledby="summary-label">
    <h3 id="summary-label">${words.findings.label}</h3>
    <p>${told(words.findings.summary, { count })}</p>
    <ul>
      ${errors.map(({ path, text }) => {
        const go = (event: Event): void => {
          event.preventDefault()
          form.focus(path)
        }
        return html`<li>
          ${path ? html`<a href="#${path}" @click=${go}>${visibleText(text, 500)}</a>` : visibleText(text, 500)}
        </li>`
      })}
    </ul>
  </section>`
}
