import { html, nothing, type TemplateResult } from 'lit'
import { icon } from '../look/icon.js'
import type { Act } from './keys.js'
import type { Scene } from './scene.js'

/** The dialog that is open. */
export const dialogs = (scene: Scene): TemplateResult | typeof nothing =>
  scene.dialog ? (scene.dialog === 'help' ? help(scene) : stepAside(scene)) : nothing

const frame = (id: string, title: string, close: string, inside: TemplateResult): TemplateResult =>
  html`<dialog aria-labelledby=${id} part="dialog">
    <div class="ends">
      <h2 id=${id}>${title}</h2>
      <button class="icon" data-do="close" aria-label=${close}>${icon.close}</button>
    </div>
    ${inside}
  </dialog>`

function help({ words, keys, hasShortcuts }: Scene): TemplateResult {
  const { help: said } = words
  return frame(
    'help',
    said.title,
    words.ways.close,
    html`<label class="choice switch">
        <input type="checkbox" name="shortcuts" .checked=${hasShortcuts} aria-describedby="shortcuts-about" />
        ${said.on}
      </label>
      <p class="meta" id="shortcuts-about">${said.onHint}</p>
      <dl class="keys">
        <div>
          <dt><kbd>0</kbd>–<kbd>9</kbd></dt>
          <dd>${said.digits}</dd>
        </div>
        ${(Object.keys(said.acts) as Act[]).map(
          (act) =>
            html`<div>
              <dt>${keyNames(keys[act], said.after)}</dt>
              <dd>${said.acts[act]}</dd>
            </div>`,
        )}
      </dl>
      <div class="ways"><button data-do="own-key" part="button">${words.key.title}</button></div>`,
  )
}

const signs: Record<string, string> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: 'Enter',
  Escape: 'Esc',
}

const keyNames = (key: string, then: string): unknown =>
  key.split(' ').map((one, index) => {
    const parts = one.split('+').map((name) => signs[name] ?? (name.length === 1 ? name.toUpperCase() : name))
    return html`${index ? html` <small>${then}</small> ` : nothing}${parts.map(
      (part, at) => html`${at ? '+' : nothing}<kbd>${part}</kbd>`,
    )}`
  })

function stepAside({ words, isReasonMissing, place, desk }: Scene): TemplateResult {
  const { aside: said } = words
  const isSigned = place.screen === 'entry' && desk.row(place.id)?.state === 'confirmed'
  const ways = isSigned ? (['conflict', 'recuse'] as const) : (['conflict', 'recuse', 'abstain'] as const)
  return frame(
    'aside',
    said.title,
    words.ways.close,
    html`<form class="form" data-do="aside" novalidate>
      <fieldset aria-labelledby="aside">
        ${ways.map(
          (way, index) =>
            html`<label class="choice"
              ><input type="radio" name="way" value=${way} ?checked=${index === 0} ?autofocus=${index === 0} />
              ${said[way]}</label
            >`,
        )}
      </fieldset>
      <label class="area"
        ><span>${said.reason}</span
        ><textarea
          name="detail"
          rows="3"
          maxlength="2000"
          aria-required="true"
          aria-invalid=${isReasonMissing}
          aria-describedby="aside-about"
        ></textarea>
      </label>
      <p class="meta" id="aside-about">${said.reasonHint}. ${said.record}</p>
      ${isReasonMissing ? html`<p class="wrong" role="alert">${said.reasonMissing}</p>` : nothing}
      <div class="ways">
        <button class="main">${said.do}</button>
        <button type="button" data-do="close">${words.ways.cancel}</button>
      </div>
    </form>`,
  )
}
