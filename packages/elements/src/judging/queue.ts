import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Row, RowState } from '../desk/queue.js'
import { visibleText } from '../entry/visible-text.js'
import { told } from '../words/speaking.js'
import { nextPacket } from './packet-field.js'
import type { QueueFilter, Scene } from './scene.js'
import { duration, saved } from './sentences.js'

/** The juror's entries in his own order, with how much is left and where to go on. */
export function queue(scene: Scene): TemplateResult {
  const { desk, words, filter } = scene
  const { rows } = desk
  if (!rows.length)
    return html`${title(scene)}
      <p class="state">${words.queue.none}</p>
      ${nextPacket(scene)}`
  const shown = rows.filter((row) => passes(row, filter))
  return html`${title(scene)} ${progress(scene)} ${filters(scene)}
    ${
      shown.length
        ? html`<ol class="queue" aria-label=${words.queue.list} part="queue">
            ${repeat(
              shown,
              ({ id }) => id,
              (row) => entry(row, scene),
            )}
          </ol>`
        : html`<p class="state">${words.queue.nothing}</p>`
    }
    <p class="meta">${words.queue.order}</p>
    <p class="where meta">${saved(scene)}</p>
    ${nextPacket(scene)}`
}

/** The edition and the round, with the ways that every screen has. */
function title({ desk, words }: Scene): TemplateResult {
  const { title: edition, rules, round } = desk.state
  const name = rules?.rounds.find(({ id }) => id === round)?.title
  return html`<header class="head">
    <p class="meta">${[edition, name].filter(Boolean).join(' · ')}</p>
    <h2 id="heading" tabindex="-1" part="heading">${words.title}</h2>
    ${helpButton(words)}
  </header>`
}

/** The way to the list of keys. */
export const helpButton = (words: Scene['words']): TemplateResult =>
  html`<button class="quiet help" data-do="help" part="button">${words.ways.help}</button>`

function progress({ desk, words }: Scene): TemplateResult {
  const { done, of, minutesLeft } = desk.progress
  const next = desk.next()
  const rest = next ? told(words.queue.left, { time: duration(minutesLeft, words) }) : words.queue.allDone
  return html`<div class="progress">
    <p>
      <b>${told(words.queue.progress, { done, of })}</b>, ${rest}
      <progress max=${of || 1} value=${done} aria-hidden="true"></progress>
    </p>
    <div class="ways">
      ${
        next && desk.isOpen
          ? html`<button class="main" data-do="open" data-id=${next.id} part="button">
              ${told(done ? words.queue.resume : words.queue.start, { number: next.number })}
            </button>`
          : nothing
      }
      <button class=${next || !desk.isOpen ? '' : 'main'} data-do="finish" part="button">${words.ways.finish}</button>
    </div>
  </div>`
}

function filters({ desk, words, filter }: Scene): TemplateResult | typeof nothing {
  const states = [...new Set(desk.rows.map(({ state }) => state))]
  const nominations = [...new Set(desk.rows.map(({ nomination }) => nomination))]
  if (desk.rows.length < 2) return nothing
  return html`<div class="filters">
    <label>
      <span>${words.queue.states}</span>
      <select name="state" .value=${filter.state}>
        <option value="">${words.queue.everyState}</option>
        <option value="todo">${words.queue.todo}</option>
        ${states.map((state) => html`<option value=${state}>${words.states[state]}</option>`)}
      </select>
    </label>
    ${
      nominations.length > 1
        ? html`<label>
            <span>${words.queue.nominations}</span>
            <select name="nomination" .value=${filter.nomination}>
              <option value="">${words.queue.everyNomination}</option>
              ${nominations.map((one) => html`<option value=${one}>${visibleText(one, 100)}</option>`)}
            </select>
          </label>`
        : nothing
    }
  </div>`
}

const entry = ({ id, number, title, entrant, nomination, state, isUndone }: Row, { words }: Scene): TemplateResult =>
  html`<li class=${isUndone ? 'undone' : ''}>
    <button data-do="open" data-id=${id} part="row">
      <span class="number">${number}</span>
      <span class="what">
        <b dir="auto">${visibleText(title, 300)}</b>
        <small>${visibleText(nomination, 100)} · ${visibleText(entrant, 100)}</small>
      </span>
      ${chip(state, words.states[state])}
    </button>
  </li>`

/** The state of an entry: in words, with a sign of how far it is. */
export const chip = (state: RowState, word: string): TemplateResult =>
  html`<span class="chip ${state}" part="state">${word}</span>`

const passes = ({ state, nomination, isUndone }: Row, filter: QueueFilter): boolean =>
  (!filter.state || (filter.state === 'todo' ? isUndone : filter.state === state)) &&
  (!filter.nomination || filter.nomination === nomination)
