import { withInitials } from '@gorod/core/words'
import type { Member } from '@gorod/core/judging'
import { html, nothing, type TemplateResult } from 'lit'
import { keyWords } from '../../office/key-words.js'
import { peopleWords } from '../../words/commission/people.js'
import { told } from '../../words/speaking.js'
import { act, isOffered, reasonField } from '../act.js'
import { nameOf } from '../names.js'
import type { Scene } from '../scene.js'

/** The keys members sign with, each with its fingerprint, and the jurors who have none. */
export function keys(scene: Scene): TemplateResult | typeof nothing {
  const { seen, locale } = scene
  const { state } = seen
  const words = peopleWords(locale).keys
  const all = Object.entries(state.keys).flatMap(([member, list]) => list.map((key) => ({ member, ...key })))
  const mayEnrol = isOffered(scene, { type: 'enrol-key' })
  if (!all.length && !mayEnrol) return nothing
  const without = membersOf(scene).filter(
    ({ id, role }) => role === 'juror' && !state.keys[id]?.some(({ revoked }) => !revoked),
  )
  return html`<section aria-labelledby="keys">
    <h3 id="keys">${words.title}</h3>
    ${all.length ? nothing : html`<p class="meta">${words.none}</p>`}
    <ul class="rows">
      ${all.map(
        ({ member, key, revoked }) =>
          html`<li>
            <span class="name">${nameOf(state, member)}</span>
            <span>${inWords(key, scene)}</span>
            ${revoked ? html`<span class="meta">${words.revoked}</span>` : revocation(scene, member, key)}
          </li>`,
      )}
    </ul>
    ${
      all.length && without.length
        ? html`<p class="note">
            ${told(words.without, { names: without.map(({ name }) => withInitials(name)).join(', ') })}
          </p>`
        : nothing
    }
    ${mayEnrol ? enrolment(scene) : nothing}
  </section>`
}

/** Those who sit on the commission still. */
const membersOf = ({ seen }: Scene): Member[] =>
  seen.state.commission?.members.filter(({ to }) => to === undefined) ?? []

function inWords(key: string, { locale }: Scene): string {
  const words = peopleWords(locale).keys
  const print = keyWords(key, locale)
  return print ? told(words.print, { print }) : words.unreadable
}

function revocation(scene: Scene, member: string, key: string): TemplateResult | typeof nothing {
  const words = peopleWords(scene.locale).keys
  if (!isOffered(scene, { type: 'revoke-key' })) return nothing
  return html`<details>
    <summary aria-label=${told(words.revokeOf, { name: nameOf(scene.seen.state, member) })}>${words.revoke}</summary>
    ${act(scene, {
      type: 'revoke-key',
      place: `revoke-${key}`,
      label: words.revoke,
      fields: reasonField(scene),
      request: (form) => ({ member, key, reason: String(form.get('reason')) }),
    })}
  </details>`
}

function enrolment(scene: Scene): TemplateResult {
  const { locale, kept, refresh } = scene
  const words = peopleWords(locale).keys
  const typed = (kept.get('key') as string | undefined) ?? ''
  const type = ({ target }: Event): void => {
    kept.set('key', (target as HTMLTextAreaElement).value.replace(/\s+/g, ''))
    kept.delete('key unheard')
    refresh()
  }
  const hear = ({ target }: Event): void => {
    if ((target as HTMLInputElement).checked) kept.delete('key unheard')
    refresh()
  }
  return html`<details>
    <summary>${words.enrol}</summary>
    ${act(scene, {
      type: 'enrol-key',
      label: words.enrol,
      fields: html`<p class="meta">${words.lead}</p>
        <label
          ><span>${words.member}</span
          ><select name="member">
            <option value="">${words.choose}</option>
            ${membersOf(scene).map(({ id, name }) => html`<option value=${id}>${withInitials(name)}</option>`)}
          </select></label
        >
        <label><span>${words.key}</span><textarea name="key" rows="2" @input=${type}></textarea></label>
        <p role="status">${typed ? inWords(typed, scene) : nothing}</p>
        <label class="check"
          ><input
            type="checkbox"
            name="heard"
            aria-required="true"
            aria-describedby="key-unheard"
            @change=${hear}
          /><span>${words.heard}</span></label
        >
        <div class="refusal" role="alert" id="key-unheard">
          ${kept.get('key unheard') ? html`<p>${words.unheard}</p>` : nothing}
        </div>`,
      request: (form) => {
        const key = String(form.get('key')).replace(/\s+/g, '')
        const member = String(form.get('member'))
        if (!member || !keyWords(key, locale) || !form.has('heard')) {
          kept.set('key unheard', true)
          refresh()
          return undefined
        }
        // A raw Ed25519 key has 32 bytes, a P-256 one comes in its envelope and is longer.
        return { member, key, algorithm: key.length <= 44 ? 'Ed25519' : 'P-256' }
      },
      done: () => kept.delete('key'),
    })}
  </details>`
}
