import { html, nothing, type TemplateResult } from 'lit'
import { ref } from 'lit/directives/ref.js'
import { visibleText } from '../../entry/visible-text.js'
import { told } from '../../words/speaking.js'
import type { Scene } from '../scene.js'

/** A question before something that cannot be undone; the browser takes the focus in and gives it back. */
export function questionView(scene: Scene): TemplateResult | typeof nothing {
  const { question, words } = scene
  if (!question) return nothing
  const { card } = question.kind === 'remove' ? question.draft.submission : question.held.submission
  const title = visibleText(card.title.trim() || words.home.untitled, 200)
  const close = (): void => scene.ask(undefined)
  const answer = (event: SubmitEvent): void => {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget as HTMLFormElement).get('reason') ?? '').trim()
    if (question.kind === 'remove') scene.remove(question.draft)
    else scene.withdraw(question.held, reason)
  }
  const isRemoval = question.kind === 'remove'
  return html`<dialog aria-labelledby="question" @close=${close} ${ref(shown)}>
    <form @submit=${answer}>
      <h3 id="question">${told(isRemoval ? words.home.removal : words.view.withdrawal, { title })}</h3>
      ${
        isRemoval
          ? nothing
          : html`<p>${words.view.withdrawalLead}</p>
              <div class="field">
                <label for="reason">${words.view.why}</label>
                <textarea id="reason" name="reason" rows="3" maxlength="2000" dir="auto"></textarea>
              </div>`
      }
      <div class="ways">
        <button type="submit" class="primary">
          <span>${isRemoval ? words.home.remove : words.view.withdraw}</span>
        </button>
        <button type="button" @click=${close}>${isRemoval ? words.home.keep : words.view.stay}</button>
      </div>
    </form>
  </dialog>`
}

/** A dialog is opened as soon as it is on the page. */
function shown(element: Element | undefined): void {
  if (element instanceof HTMLDialogElement && !element.open)
    queueMicrotask(() => element.isConnected && element.showModal())
}
