import { html, nothing, type TemplateResult } from 'lit'
import { formattedMoment } from '../days.js'
import type { Held, SubmissionReceipt } from '../intake.js'
import type { Scene } from '../scene.js'
import { facts } from './check.js'

/** The proof that a submission was sent: what, when, under which hash. */
export function receiptView(scene: Scene, held: Held & { receipt: SubmissionReceipt }): TemplateResult {
  const { words } = scene
  const { submission, receipt } = held
  return html`<section class="receipt" part="receipt">
    <p>${receipt.isFile ? words.receipt.leadFile : words.receipt.lead}</p>
    ${submission.late ? html`<p class="note warning">${words.receipt.late}</p>` : nothing}
    ${facts(receiptFacts(scene, held))}
    <div class="ways">
      <button type="button" @click=${() => scene.copy(receipt)}>${words.receipt.copy}</button>
      <button type="button" @click=${() => print()}>${words.receipt.print}</button>
      ${receipt.isFile ? html`<button type="button" @click=${() => scene.saveFile(held)}>${words.receipt.file}</button>` : nothing}
    </div>
  </section>`
}

/** What a receipt says, by name. */
export function receiptFacts(
  { words, writing, locale }: Scene,
  { submission, receipt }: Held & { receipt: SubmissionReceipt },
): [string, string][] {
  const { title, timeZone = 'UTC' } = writing.rules
  return [
    [words.check.contest, title],
    [words.check.practice, submission.card.title],
    [words.entrant.label, submission.entrant.name],
    [words.receipt.at, formattedMoment(receipt.at, locale, timeZone)],
    [words.receipt.id, receipt.submission],
    [words.receipt.hash, receipt.contentHash],
  ]
}
