import { html, nothing, type TemplateResult } from 'lit'
import { visibleText } from '../entry/visible-text.js'
import { skewText } from '../words/office.js'
import { told } from '../words/speaking.js'
import type { Draft } from './draft.js'
import { formView } from './form/form.js'
import type { FormScene, Scene, Screen } from './scene.js'
import { checkView } from './screens/check.js'
import { homeView } from './screens/home.js'
import { questionView } from './screens/question.js'
import { sentView } from './screens/view.js'

/** The contest, the way back to all submissions, and the screen itself; a draft or a submission that is gone leads home. */
export function frameView(scene: Scene, screen: Screen, formOf: (draft: Draft) => FormScene): TemplateResult {
  const { writing, words, notice, locale } = scene
  const body = bodyOf(scene, screen, formOf)
  return html`<header>
      ${body ? back(scene, screen) : nothing}
      <p class="meta">${words.title}</p>
      <h2 id="top" tabindex="-1">${visibleText(writing.rules.title, 500)}</h2>
    </header>
    ${
      writing.outage
        ? html`<p class="note">
            ${`${told(words.stale, { reason: words.reasons[writing.outage] })} `}
            <button type="button" class="quiet" @click=${scene.retry}>${words.again}</button>
          </p>`
        : nothing
    }
    ${writing.skew ? html`<p class="note">${`${skewText(writing.skew, locale)}. ${words.skew}`}</p>` : nothing}
    ${notice ? html`<p class="note screen">${notice}</p>` : nothing} ${body ?? homeView(scene)} ${questionView(scene)}`
}

/** The way back: from the check to the form, from everywhere else to all submissions. */
const back = ({ words, go }: Scene, screen: Screen): TemplateResult =>
  screen.name === 'check'
    ? html`<button type="button" class="quiet back" @click=${() => go({ ...screen, name: 'form' })}>
        ${words.check.back}
      </button>`
    : html`<button type="button" class="quiet back" @click=${() => go({ name: 'home' })}>${words.home.back}</button>`

function bodyOf(scene: Scene, screen: Screen, formOf: (draft: Draft) => FormScene): TemplateResult | undefined {
  if (screen.name === 'home') return undefined
  const piece = scene.writing.piece(screen.id)
  if (!piece) return undefined
  if (piece.held || screen.name === 'view') {
    const held = piece.held ?? scene.writing.sent.find(({ submission }) => submission.id === screen.id)
    return held && sentView(scene, held)
  }
  return screen.name === 'check' ? checkView(scene, piece.draft) : formView(formOf(piece.draft))
}
