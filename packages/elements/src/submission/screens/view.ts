import { submissionMoves } from '@gorod/core/contest'
import { html, nothing, type TemplateResult } from 'lit'
import { visibleText } from '../../entry/visible-text.js'
import { told } from '../../words/speaking.js'
import { formattedDay } from '../days.js'
import type { Held, SubmissionReceipt } from '../intake.js'
import type { Scene } from '../scene.js'
import { previewOf } from './preview.js'
import { receiptView } from './receipt.js'
import { asReturned, returnedNote } from './returned.js'

/** A submission that was sent: where it stands, its receipt, what can still be done with it, and its text. */
export function sentView(scene: Scene, held: Held & { receipt?: SubmissionReceipt }): TemplateResult {
  const { words, writing, locale } = scene
  const { submission, receipt } = held
  const { state, reason } = submission
  const { isLate, last } = writing.standing()
  const moves = submissionMoves[state]
  const isOpen = state === 'returned' || (state === 'submitted' && !isLate)
  const isReceipt = receipt && state === 'submitted'
  const explanation =
    state === 'submitted' && isLate && last
      ? told(words.view.closed, { last: formattedDay(last, locale) })
      : state === 'submitted'
        ? words.view.editable
        : state === 'returned'
          ? ''
          : words.view.fixed
  return html`<h3 id="view" tabindex="-1" class="large">
      ${isReceipt ? (receipt.isFile ? words.receipt.headingFile : words.receipt.heading) : words.view.states[state]}
    </h3>
    ${isReceipt ? receiptView(scene, held as Required<typeof held>) : nothing}
    ${state === 'returned' ? returnedNote(scene, asReturned(held)) : nothing}
    ${reason && state !== 'returned' ? html`<p class="text" dir="auto">${told(words.view.reason, { reason: visibleText(reason) })}</p>` : nothing}
    ${explanation ? html`<p class="screen">${explanation}</p>` : nothing}
    <div class="ways">
      ${
        isOpen
          ? html`<button
              type="button"
              class=${state === 'returned' ? 'primary' : ''}
              id="revise"
              @click=${() => scene.revise(held)}
            >
              <span>${state === 'returned' ? words.view.revise : words.view.edit}</span>
            </button>`
          : nothing
      }
      ${
        moves.withdraw
          ? html`<button
              type="button"
              class="quiet"
              id="withdraw"
              @click=${() => scene.ask({ kind: 'withdraw', held })}
            >
              ${words.view.withdraw}
            </button>`
          : nothing
      }
    </div>
    <section class="preview" part="preview">${previewOf(scene, submission)}</section>`
}
