import { editableText, type Protocol } from '@gorod/core/judging'
import { html, nothing, type TemplateResult } from 'lit'
import { protocolWords } from '../../words/commission/protocol.js'
import { told, type Locale } from '../../words/speaking.js'
import { act, isOffered } from '../act.js'
import { instantInWords } from '../names.js'
import type { Scene } from '../scene.js'

/** The wording that the secretary may change, and what was changed: the old text beside the new one. */
export function edits(scene: Scene, protocol: Protocol): TemplateResult | typeof nothing {
  const { seen, locale } = scene
  const words = protocolWords(locale).edits
  const mayEdit = isOffered(scene, { type: 'edit-protocol' }) && seen.state.phase === 'closed'
  if (!mayEdit && !protocol.edits.length) return nothing
  return html`<section aria-labelledby="edits">
    <h3 id="edits">${protocol.edits.length ? words.changed : words.title}</h3>
    <ul class="rows">
      ${protocol.edits.map(
        ({ path, from, to, by, at }) =>
          html`<li class="wrap">
            <span class="name">${placeInWords(path, locale)}</span>
            <span>${from ? html`<del>${from}</del> ` : nothing}<ins>${to}</ins></span>
            <small>${told(words.by, { who: by.name, when: instantInWords(at, seen.state, locale) })}</small>
          </li>`,
      )}
    </ul>
    ${mayEdit ? editor(scene, protocol) : nothing}
  </section>`
}

function editor(scene: Scene, protocol: Protocol): TemplateResult {
  const { locale, kept, refresh } = scene
  const words = protocolWords(locale).edits
  const path = (kept.get('edited') as string | undefined) ?? ''
  const from = path ? (editableText(protocol, path) ?? '') : ''
  const choose = ({ target }: Event): void => {
    kept.set('edited', (target as HTMLSelectElement).value)
    refresh()
  }
  return html`<details>
    <summary>${words.open}</summary>
    ${act(scene, {
      type: 'edit-protocol',
      label: words.save,
      fields: html`<p class="meta">${words.lead}</p>
        <label
          ><span>${words.place}</span
          ><select name="path" @change=${choose}>
            <option value="">${words.choose}</option>
            ${placesOf(protocol).map((one) => html`<option value=${one}>${placeInWords(one, locale)}</option>`)}
          </select></label
        >
        <label class="wide"
          ><span>${words.text}</span><textarea name="text" rows="3" .value=${from}></textarea>
        </label>`,
      request: (form) => ({ path, from, to: String(form.get('text')).trim() }),
      done: () => {
        kept.delete('edited')
        refresh()
      },
    })}
  </details>`
}

/** JSON Pointers to every wording of the protocol that may be changed, as core says. */
function placesOf(protocol: Protocol): string[] {
  const { agenda, basis, decisions, incidents, remarks } = protocol
  const each = (list: readonly unknown[], name: string, end = ''): string[] =>
    list.map((_, index) => `/${name}/${index}${end}`)
  return [
    ...each(agenda, 'agenda'),
    ...each(basis, 'basis'),
    ...each(decisions, 'decisions', '/text'),
    '/meeting/place',
    '/meeting/identification',
    ...each(incidents, 'incidents', '/reason'),
    ...Object.keys(remarks).map((name) => `/remarks/${name}`),
  ].filter((path) => editableText(protocol, path) !== undefined)
}

/** @example placeInWords('/agenda/0', 'ru') // 'Повестка, вопрос 1' */
function placeInWords(path: string, locale: Locale): string {
  const { places, remarks } = protocolWords(locale).edits
  const [, room = '', name = ''] = path.split('/')
  if (room === 'remarks') return remarks[name as keyof typeof remarks] ?? path
  const sentence = places[(room === 'meeting' ? name : room) as keyof typeof places]
  return sentence ? told(sentence, { number: Number(name) + 1 }) : path
}
