import { html, nothing, type TemplateResult } from 'lit'
import { keyWords } from '../office/key-words.js'
import type { Scene } from './scene.js'

/** What the juror reads to the secretary so that his key is enrolled, and whether it is. */
export function signingKey({ ownKey: { key, standing }, words: { key: said }, locale, copied }: Scene): TemplateResult {
  return html`<section class="key" aria-labelledby="key">
    <h3 id="key" tabindex="-1">${said.title}</h3>
    <p>${said.standings[standing]}</p>
    ${
      key
        ? html`<dl>
            <div>
              <dt>${said.six}</dt>
              <dd class="six">${keyWords(key, locale)}</dd>
            </div>
            <div>
              <dt>${said.text}</dt>
              <dd>
                <code>${key}</code>
                <span class="ways paperless">
                  <button data-do="copy-key" aria-label=${said.copyIt} part="button">${said.copy}</button>
                  <span class="meta" role="status">${copied?.what === key ? said[copied.how] : nothing}</span>
                </span>
              </dd>
            </div>
          </dl>`
        : nothing
    }
  </section>`
}
