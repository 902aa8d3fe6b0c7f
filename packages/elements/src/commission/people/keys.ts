import { fingerprintWords } from '@gorod/core/journal'
import { withInitials } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { sha256 } from '../../office/sha256.js'
import { peopleWords } from '../../words/commission/people.js'
import { told, type Locale } from '../../words/speaking.js'
import { act, isOffered, reasonField } from '../act.js'
import { nameOf } from '../names.js'
import type { Scene } from '../scene.js'

/** The keys members sign with, each with its fingerprint. */
export function keys(scene: Scene): TemplateResult | typeof nothing {
  const { seen, locale } = scene
  const { state } = seen
  const words = peopleWords(locale).keys
  const all = Object.entries(state.keys).flatMap(([member, list]) => list.map((key) => ({ member, ...key })))
  const mayEnrol = isOffered(scene, { type: 'enrol-key' })
  if (!all.length && !mayEnrol) return nothing
  return html`<section aria-labelledby="keys">
    <h3 id="keys">${words.title}</h3>
    ${all.length ? nothing : html`<p class="meta">${words.none}</p>`}
    <ul class="rows">
      ${all.map(
        ({ member, key, revoked }) =>
          html`<li>
            <span class="name">${nameOf(state, member)}</span>
            <span>${inWords(key, locale)}</span>
            ${revoked ? html`<span class="meta">${words.revoked}</span>` : revocation(scene, member, key)}
          </li>`,
      )}
    </ul>
    ${mayEnrol ? enrolment(scene) : nothing}
  </section>`
}

const prints = new Map<string, string[] | undefined>()

/** The six words that two people compare aloud; they take thousands of hashes, and are kept. */
function inWords(key: string, locale: Locale): string {
  const words = peopleWords(locale).keys
  const named = `${locale} ${key}`
  const print = prints.has(named) ? prints.get(named) : fingerprintWords(key, sha256, locale)
  prints.set(named, print)
  return print ? told(words.print, { print: print.join(' ') }) : words.unreadable
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
  const { seen, locale, kept, refresh } = scene
  const words = peopleWords(locale).keys
  const typed = (kept.get('key') as string | undefined) ?? ''
  const type = ({ target }: Event): void => {
    kept.set('key', (target as HTMLTextAreaElement).value.replace(/\s+/g, ''))
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
            ${seen.state.commission?.members.map(
              ({ id, name, role }) =>
                html`<option value=${id} ?selected=${role === 'juror'}>${withInitials(name)}</option>`,
            )}
          </select></label
        >
        <label><span>${words.key}</span><textarea name="key" rows="2" @input=${type}></textarea></label>
        <p role="status">${typed ? inWords(typed, locale) : nothing}</p>`,
      // A raw Ed25519 key has 32 bytes, a P-256 one comes in its envelope and is longer.
      request: (form) => {
        const key = String(form.get('key')).replace(/\s+/g, '')
        return { member: String(form.get('member')), key, algorithm: key.length <= 44 ? 'Ed25519' : 'P-256' }
      },
      done: () => kept.delete('key'),
    })}
  </details>`
}
