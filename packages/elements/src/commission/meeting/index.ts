import { html, nothing, type TemplateResult } from 'lit'
import { meetingWords } from '../../words/commission/meeting.js'
import { told } from '../../words/speaking.js'
import { act, isOffered } from '../act.js'
import { nameOf } from '../names.js'
import type { Scene } from '../scene.js'
import { item } from './item.js'
import { projector } from './projector.js'
import { recordForm } from './record.js'
import { ties } from './ties.js'

/** The meeting: its record, the ties left to the chair, the agenda with its votes, the dissents. */
export function meetingRoom(scene: Scene): TemplateResult {
  const { seen, locale } = scene
  const { state } = seen
  const { meeting, decisions, phase } = state
  const words = meetingWords(locale)
  const mayRecord = isOffered(scene, { type: 'record-meeting' }) && phase === 'closed' && !decisions.length
  return html`${meeting ? head(scene) : nothing}
  ${meeting || mayRecord ? nothing : html`<p class="lead">${words.none}</p>`}
  ${
    mayRecord
      ? html`<details ?open=${!meeting}>
          <summary>${meeting ? words.correct : words.record}</summary>
          ${recordForm(scene)}
        </details>`
      : nothing
  }
  ${ties(scene)} ${meeting ? agenda(scene) : nothing} ${meeting ? dissents(scene) : nothing} ${projector(scene)}`
}

function head({ seen: { state }, locale }: Scene): TemplateResult {
  const { number, day, from, to, place, present, absent } = state.meeting!
  const words = meetingWords(locale)
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`))
  return html`<section class="head">
    <h3>${told(words.head, { number, day: date })}</h3>
    <p>${told(words.time, { from, to, place })}</p>
    <p class="meta">${told(words.presence, { names: present.map((id) => nameOf(state, id)).join(', ') })}</p>
    ${
      absent.length
        ? html`<p class="meta">
            ${told(words.absence, {
              names: absent.map(({ member, reason }) => `${nameOf(state, member)} (${reason})`).join(', '),
            })}
          </p>`
        : nothing
    }
  </section>`
}

function agenda(scene: Scene): TemplateResult {
  const words = meetingWords(scene.locale)
  return html`<section aria-labelledby="agenda">
    <h3 id="agenda">${words.agenda}</h3>
    <p class="meta">${words.showHint}</p>
    <ol class="agenda">
      ${scene.seen.state.meeting!.agenda.map((text, index) => item(scene, text, index + 1))}
    </ol>
  </section>`
}

function dissents(scene: Scene): TemplateResult {
  const { seen, locale } = scene
  const words = meetingWords(locale).dissent
  const { state } = seen
  return html`<section aria-labelledby="dissents">
    <h3 id="dissents">${words.title}</h3>
    ${
      state.dissents.length
        ? state.dissents.map(
            ({ member, text }) =>
              html`<blockquote>
                <p>${text}</p>
                <footer>${nameOf(state, member)}</footer>
              </blockquote>`,
          )
        : html`<p class="meta">${words.none} ${words.hint}</p>`
    }
    ${
      isOffered(scene, { type: 'attach-dissent' }) && state.phase === 'closed'
        ? html`<details>
            <summary>${words.attach}</summary>
            ${act(scene, {
              type: 'attach-dissent',
              label: words.attach,
              fields: html`<label class="wide"
                ><span>${words.text}</span><textarea name="text" rows="4"></textarea>
              </label>`,
              request: (form) => ({ text: String(form.get('text')) }),
            })}
          </details>`
        : nothing
    }
  </section>`
}
