import { html, nothing, type TemplateResult } from 'lit'
import type { Draft, DraftPlace } from '../desk/drafts.js'
import { titleOf } from '../desk/refusals.js'
import { visibleText } from '../entry/visible-text.js'
import { told } from '../words/speaking.js'
import type { Scene } from './scene.js'

/** A comment that was half typed when its round ended: it is in no sheet, and the juror's to copy or to give up. */
export function leftover(one: Draft, { desk, words: { left: said }, copied }: Scene): TemplateResult {
  const { rules, entries } = desk.state
  const sentence = told(said.says, {
    round: rules?.rounds.find(({ id }) => id === one.round)?.title ?? one.round,
    title: visibleText(entries[one.submission]?.title ?? one.submission, 200),
    criterion: titleOf(one.criterion, desk.state),
  })
  const button = (act: string, name: string): TemplateResult =>
    html`<button
      data-do=${act}
      data-round=${one.round}
      data-submission=${one.submission}
      data-criterion=${one.criterion}
      part="button"
    >
      ${name}
    </button>`
  return html`<div class="notice" role="group" aria-label=${sentence} part="notice">
    <p dir="auto">${sentence}</p>
    <blockquote dir="auto">${visibleText(one.text, 10_000)}</blockquote>
    <div class="ways">
      ${button('copy-text', said.copy)} ${button('discard-text', said.discard)}
      <span class="meta" role="status">${copied?.what === nameOf(one) ? said[copied.how] : nothing}</span>
    </div>
  </div>`
}

/** A name for a text, to say which was copied. */
export const nameOf = ({ round, submission, criterion }: DraftPlace): string =>
  JSON.stringify([round, submission, criterion])
