import { counted } from '@gorod/core/words'
import type { Conflict, EditionState } from '@gorod/core/judging'
import { html, nothing, type TemplateResult } from 'lit'
import { peopleWords } from '../../words/commission/people.js'
import { told } from '../../words/speaking.js'
import { act, isOffered, reasonField } from '../act.js'
import { nameOf, quoted, titleOf } from '../names.js'
import type { Scene } from '../scene.js'
import { barredAhead, barredSoFar } from './barred.js'

/** The conflicts that were declared, and what may be decided of them. */
export function conflicts(scene: Scene): TemplateResult {
  const { seen, locale, refresh } = scene
  const { state } = seen
  const words = peopleWords(locale).conflicts
  const barred = barredSoFar(state)
  if (barred === undefined) void barredAhead(state).then(refresh)
  return html`<section aria-labelledby="conflicts">
    <h3 id="conflicts">${words.title}</h3>
    <p class="meta">
      ${barred === undefined ? words.counting : told(words.rule, { count: counted(barred, words.pairs, locale) })}
    </p>
    ${
      state.conflicts.length
        ? html`<ul class="rows">
            ${state.conflicts.map((conflict, index) => row(scene, conflict, index))}
          </ul>`
        : html`<p class="meta">${words.none}</p>`
    }
    ${isOffered(scene, { type: 'declare-conflict' }) ? declaration(scene) : nothing}
  </section>`
}

function row(scene: Scene, conflict: Conflict, index: number): TemplateResult {
  const { seen, locale } = scene
  const { member, submission, basis, reason, state, opened } = conflict
  const words = peopleWords(locale).conflicts
  const key = { member, submission, basis }
  return html`<li>
    <span class="name"
      >${nameOf(seen.state, member)} <small>${quoted(titleOf(seen.state, submission), locale)}</small></span
    >
    <span>${words.basis[basis]}${reason ? `: ${reason}` : nothing}${opened ? ` (${words.opened})` : nothing}</span>
    <span class="meta">${words.states[state]}</span>
    ${
      state === 'declared'
        ? html`<span class="ways">
            ${
              isOffered(scene, { type: 'dismiss-conflict' })
                ? html`<details>
                    <summary>${words.dismiss}</summary>
                    ${act(scene, {
                      type: 'dismiss-conflict',
                      place: `dismiss-${index}`,
                      label: words.dismiss,
                      fields: reasonField(scene),
                      request: (form) => ({ ...key, reason: String(form.get('reason')) }),
                    })}
                  </details>`
                : nothing
            }
            ${
              isOffered(scene, { type: 'propose-act', kind: 'waive-conflict' })
                ? html`<details>
                    <summary>${words.waive}</summary>
                    ${act(scene, {
                      type: 'propose-act',
                      kind: 'waive-conflict',
                      place: `waive-${index}`,
                      label: words.waive,
                      fields: reasonField(scene),
                      request: (form) => ({
                        act: { kind: 'waive-conflict', ...key },
                        reason: String(form.get('reason')),
                      }),
                    })}
                  </details>`
                : nothing
            }
          </span>`
        : nothing
    }
  </li>`
}

function declaration(scene: Scene): TemplateResult {
  const { seen, locale } = scene
  const { state } = seen
  const words = peopleWords(locale).conflicts
  const jurors = state.commission?.members.filter(({ role, to }) => role === 'juror' && to === undefined) ?? []
  return html`<details>
    <summary>${words.declare}</summary>
    ${act(scene, {
      type: 'declare-conflict',
      label: words.record,
      fields: html`<label
          ><span>${words.juror}</span
          ><select name="member">
            ${jurors.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
          </select></label
        >
        <label><span>${words.submission}</span><input name="submission" autocomplete="off" /></label>
        ${reasonField(scene)}`,
      request: (form) => ({
        member: String(form.get('member')),
        submission: named(state, String(form.get('submission')).trim()),
        basis: 'declared',
        reason: String(form.get('reason')),
      }),
    })}
  </details>`
}

/** The one submission meant by its number or by words of its title; where none or several are, the office refuses. */
function named({ entries }: EditionState, text: string): string {
  if (!text || Object.hasOwn(entries, text)) return text
  const sought = text.toLowerCase()
  const found = Object.values(entries).filter(({ title }) => title.toLowerCase().includes(sought))
  const same = found.filter(({ title }) => title.toLowerCase() === sought)
  return (same.length === 1 ? same[0] : found.length === 1 ? found[0] : undefined)?.id ?? text
}
