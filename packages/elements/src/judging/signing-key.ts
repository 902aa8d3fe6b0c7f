import { html, nothing, type TemplateResult } from 'lit'
import { visibleText } from '../entry/visible-text.js'
import { keyWords } from '../office/key-words.js'
import { timeText } from '../words/office.js'
import { told } from '../words/speaking.js'
import type { Scene } from './scene.js'

/** What the juror reads to the secretary so that his key is enrolled, and whether it is. */
export function signingKey(scene: Scene): TemplateResult {
  const { ownKey, words, locale, copied, canRenewKey } = scene
  const { key, standing, revoked } = ownKey
  const { key: said } = words
  return html`<section class="key" aria-labelledby="key">
    <h3 id="key" tabindex="-1">${said.title}</h3>
    <p dir="auto">
      ${revoked ? told(said.revokedAt, { time: timeText(revoked.at, locale), reason: visibleText(revoked.reason, 2000) }) : nothing}
      ${said.standings[standing]}
    </p>
    ${
      revoked && canRenewKey
        ? html`<p class="ways paperless">
            <button class="main" data-do="renew-key" part="button">${said.renew}</button>
          </p>`
        : nothing
    }
    ${
      key && !revoked
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
