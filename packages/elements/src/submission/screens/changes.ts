import { html, nothing, type TemplateResult } from 'lit'
import { visibleText } from '../../entry/visible-text.js'
import { changesBetween, type FieldChange } from '../changes.js'
import { submissionOf, type Draft } from '../draft.js'
import type { Scene } from '../scene.js'

const MOST_SHOWN = 6000

/** What a revision changes, field by field: the old text and the new one, changed words marked. */
export function changesView({ words }: Scene, draft: Draft): TemplateResult | typeof nothing {
  if (!draft.base) return nothing
  const changes = changesBetween(draft.base, submissionOf(draft))
  return html`<section class="changes" part="changes" aria-labelledby="changes-label">
    <h3 id="changes-label">${words.check.changes}</h3>
    ${
      changes.length
        ? html`<dl>
            ${changes.map(
              (change) =>
                html`<div>
                  <dt>${words.fields[change.field]}</dt>
                  <dd>
                    <p class="meta">${words.check.before}</p>
                    ${side(change, 'gone', change.before || words.check.empty)}
                  </dd>
                  <dd>
                    <p class="meta">${words.check.after}</p>
                    ${side(change, 'new', change.after || words.check.empty)}
                  </dd>
                </div>`,
            )}
          </dl>`
        : html`<p>${words.check.noChanges}</p>`
    }
  </section>`
}

/** One side of a change; the marks are elements, so that they are heard as well as seen. */
function side({ pieces }: FieldChange, kind: 'gone' | 'new', text: string): TemplateResult {
  if (!pieces) return html`<p class="text" dir="auto">${visibleText(text, MOST_SHOWN)}</p>`
  const own = pieces.filter((piece) => piece.kind === 'same' || piece.kind === kind)
  const marked = own.map((piece) => {
    const said = visibleText(piece.text, MOST_SHOWN)
    if (piece.kind === 'same') return said
    return kind === 'gone' ? html`<del>${said}</del>` : html`<ins>${said}</ins>`
  })
  return html`<p class="text" dir="auto">${marked}</p>`
}
