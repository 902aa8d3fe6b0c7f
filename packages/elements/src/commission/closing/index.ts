import { counted } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { closingWords } from '../../words/commission/closing.js'
import { told } from '../../words/speaking.js'
import { act, isOffered, reasonField } from '../act.js'
import { instantInWords } from '../names.js'
import type { Scene } from '../scene.js'
import { checks } from './checks.js'

/** The end of a round: what is to be checked before, the two steps, and the way back. */
export function closingRoom(scene: Scene): TemplateResult {
  const { seen, locale } = scene
  const { state } = seen
  const words = closingWords(locale)
  return html`<p class="lead">${words.lead}</p>
    ${checks(scene)}
    <section class="acts">
      ${
        state.phase === 'open' || state.phase === 'preparing'
          ? act(scene, {
              type: 'announce-closing',
              label: words.announce,
              primary: true,
              telling: true,
              request: () => ({}),
            })
          : nothing
      }
      ${
        state.phase === 'closing' || state.phase === 'open'
          ? act(scene, {
              type: 'close-round',
              label: words.close,
              primary: state.phase === 'closing',
              telling: true,
              request: () => ({}),
            })
          : nothing
      }
      ${
        state.phase === 'closed'
          ? html`${act(scene, {
              type: 'approve-result',
              label: words.approve,
              primary: true,
              fields: html`<label><span>${words.note}</span><textarea name="note" rows="2"></textarea></label>`,
              request: (form) => ({ note: String(form.get('note')) }),
            })}
            ${
              isOffered(scene, { type: 'propose-act', kind: 'reopen-round' })
                ? html`<details>
                    <summary>${words.reopen}</summary>
                    ${act(scene, {
                      type: 'propose-act',
                      kind: 'reopen-round',
                      label: words.reopen,
                      place: 'reopen',
                      fields: html`<p class="meta">${words.reopenLead}</p>
                        ${reasonField(scene)}`,
                      request: (form) => ({ act: { kind: 'reopen-round' }, reason: String(form.get('reason')) }),
                    })}
                  </details>`
                : nothing
            }`
          : nothing
      }
    </section>
    ${history(scene)}`
}

function history({ seen: { state }, locale }: Scene): TemplateResult | typeof nothing {
  const words = closingWords(locale)
  if (!state.closings.length) return nothing
  return html`<section aria-labelledby="closings">
    <h3 id="closings">${words.history}</h3>
    <ul class="rows">
      ${state.closings.map(
        ({ at, round, sheets, tally }) =>
          html`<li class="wrap">
            ${told(words.closed, {
              when: instantInWords(at, state, locale),
              round: state.rules?.rounds.find(({ id }) => id === round)?.title ?? round,
              sheets: counted(sheets, words.sheets, locale),
              tally,
            })}
          </li>`,
      )}
    </ul>
  </section>`
}
