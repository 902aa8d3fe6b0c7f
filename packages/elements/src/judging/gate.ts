import { html, nothing, type TemplateResult } from 'lit'
import type { Row } from '../desk/queue.js'
import { visibleText } from '../entry/visible-text.js'
import type { Scene } from './scene.js'

/** The reasons of a conflict, by their words. */
const reasons = ['kin', 'part', 'work', 'tie', 'other'] as const

/** The question before an entry opens: who stands behind it, and nothing of what it says. */
export function gate(row: Row, scene: Scene): TemplateResult {
  const { desk, words, gate: form } = scene
  const { gate: said } = words
  const { entrant, card } = desk.submission(row.id) ?? {}
  const team = [card?.contact?.person, card?.contact?.office, ...(card?.participants ?? []).map(({ name }) => name)]
  const facts = [
    [said.city, row.entrant],
    [said.organisation, entrant?.organisation],
    [said.team, team.filter(Boolean).join('\n')],
    [said.nomination, row.nomination],
  ] as const
  return html`<div class="gate" part="gate">
    <dl>
      ${facts.map(([name, value]) =>
        value
          ? html`<div>
              <dt>${name}</dt>
              <dd dir="auto">${visibleText(value, 1000)}</dd>
            </div>`
          : nothing,
      )}
    </dl>
    <fieldset aria-describedby="gate-about">
      <legend>${said.question}</legend>
      <p class="meta" id="gate-about">${said.about}</p>
      <div class="ways">
        <button class="main" data-do="no-conflict" part="button">${said.none} ${key(scene, '1')}</button>
        <button data-do="gate" data-form="conflict" aria-expanded=${form === 'conflict'} part="button">
          ${said.some} ${key(scene, '2')}
        </button>
        <button data-do="gate" data-form="ask" aria-expanded=${form === 'ask'} part="button">
          ${said.ask} ${key(scene, '3')}
        </button>
      </div>
    </fieldset>
    ${form === 'conflict' ? conflict(scene) : form === 'ask' ? question(scene) : nothing}
  </div>`
}

const conflict = ({ words: { gate: said, aside }, isReasonMissing }: Scene): TemplateResult =>
  html`<form class="form" data-do="declare" novalidate>
    <fieldset>
      <legend>${said.why}</legend>
      ${reasons.map(
        (one) =>
          html`<label class="choice"><input type="radio" name="reason" value=${said[one]} /> ${said[one]}</label>`,
      )}
    </fieldset>
    <label class="area"><span>${said.detail}</span><textarea name="detail" rows="2" maxlength="2000"></textarea></label>
    <p class="meta">${said.waits}</p>
    ${isReasonMissing ? html`<p class="wrong" role="alert">${aside.reasonMissing}</p>` : nothing}
    <div class="ways"><button class="main">${said.declare}</button></div>
  </form>`

const question = ({ words: { gate: said, aside }, isReasonMissing }: Scene): TemplateResult =>
  html`<form class="form" data-do="ask" novalidate>
    <label class="area"
      ><span>${said.doubt}</span
      ><textarea
        name="detail"
        rows="3"
        maxlength="2000"
        aria-required="true"
        aria-invalid=${isReasonMissing}
      ></textarea>
    </label>
    <p class="meta">${said.waits}</p>
    ${isReasonMissing ? html`<p class="wrong" role="alert">${aside.reasonMissing}</p>` : nothing}
    <div class="ways"><button class="main">${said.send}</button></div>
  </form>`

const key = ({ hasShortcuts }: Scene, name: string): TemplateResult | typeof nothing =>
  hasShortcuts ? html`<kbd aria-hidden="true">${name}</kbd>` : nothing
