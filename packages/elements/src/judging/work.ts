import { html, nothing, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { live } from 'lit/directives/live.js'
import { lastReturn, ownSheet, type Row } from '../desk/queue.js'
import type { SheetView } from '../desk/sheet-view.js'
import { entryView } from '../entry/entry.js'
import { visibleText } from '../entry/visible-text.js'
import { icon } from '../look/icon.js'
import { decimal } from '../words/numbers.js'
import { officeWords } from '../words/office.js'
import { told } from '../words/speaking.js'
import { computed, criterion } from './criterion.js'
import { gate } from './gate.js'
import { helpButton } from './queue.js'
import type { Scene } from './scene.js'
import { lacking, saved } from './sentences.js'

const aside: ReadonlySet<string> = new Set(['recused', 'waiting', 'abstained', 'expired', 'replaced'])

/** One entry: the question before it, then entry and sheet side by side. */
export function work(id: string, scene: Scene): TemplateResult {
  const { desk, words } = scene
  const row = desk.row(id)
  if (!row) return html`<p class="state">${words.closed.gone}</p>`
  const view = desk.sheet(id)
  return html`${head(row, scene)} ${returned(row, scene)} ${inside(row, view, scene)}`
}

function inside(row: Row, view: SheetView | undefined, scene: Scene): TemplateResult {
  const { desk, words } = scene
  const where = html`<p class="where meta">${saved(scene)}</p>`
  if (row.state === 'withdrawn') return html`<p class="state">${words.closed.withdrawn}</p>`
  if (aside.has(row.state)) {
    const reason = ownSheet(desk.state, desk.viewer.id, row.id)?.reason ?? ''
    const sentence = words.closed[row.state as 'recused' | 'waiting' | 'abstained' | 'expired' | 'replaced']
    return html`<p class="state" dir="auto">${told(sentence, { reason: visibleText(reason, 2000) })}</p>
      ${where}`
  }
  if (!view) return html`<p class="state">${words.closed.unread}</p>`
  return row.state === 'assigned'
    ? html`${gate(row, scene)} ${desk.status.waiting ? where : nothing}`
    : split(row, view, scene)
}

function head({ id, number, title, nomination, entrant, state }: Row, { desk, words }: Scene): TemplateResult {
  const at = desk.rows.findIndex((row) => row.id === id)
  const step = (to: Row | undefined, name: 'previous' | 'next', sign: TemplateResult): TemplateResult =>
    html`<button class="icon" data-do=${name} aria-label=${words.ways[name]} ?disabled=${!to} part="button">
      ${sign}
    </button>`
  const meta = [nomination, ...(state === 'assigned' ? [] : [entrant])].map((one) => visibleText(one, 100))
  return html`<header class="head">
    <div class="steps">
      <button data-do="queue" part="button">${words.ways.queue}</button>
      ${step(desk.rows[at - 1], 'previous', icon.back)} ${step(desk.rows[at + 1], 'next', icon.forth)}
    </div>
    <p class="meta">${[told(words.gate.place, { number, of: desk.rows.length }), ...meta].join(' · ')}</p>
    <h2 id="heading" tabindex="-1" dir="auto" part="heading">${visibleText(title, 500)}</h2>
    ${helpButton(words)}
  </header>`
}

function returned({ id, state }: Row, { desk, words }: Scene): TemplateResult | typeof nothing {
  const back = state === 'returned' ? lastReturn(desk.state, desk.viewer.id, id) : undefined
  if (!back) return nothing
  const who = desk.state.commission?.members.find((member) => member.id === back.by[0])?.name ?? words.theChair
  return html`<p class="notice" dir="auto">${told(words.returned, { who, reason: visibleText(back.reason, 2000) })}</p>`
}

function split(row: Row, view: SheetView, scene: Scene): TemplateResult {
  const { desk, words, locale, linkOf } = scene
  const submission = desk.submission(row.id)!
  return html`<div class="split">
      <article id="entry" tabindex="0" aria-label=${words.entry.label}>
        ${guard([submission, locale, linkOf], () => entryView(submission, { locale, ...(linkOf && { linkOf }) }))}
      </article>
      ${sheet(row, view, scene)}
    </div>
    ${bar(view, scene)}`
}

function sheet({ id }: Row, view: SheetView, scene: Scene): TemplateResult {
  const { desk, words, locale } = scene
  const isLocked = !desk.isOpen || view.sheet.state === 'sealed'
  const others = (criterionId: string): number[] =>
    [...(desk.marks.get(criterionId) ?? [])].flatMap(([submission, mark]) => (submission === id ? [] : mark))
  return html`<section class="sheet" id="sheet" tabindex="-1" aria-label=${words.sheet.label} part="sheet">
    ${view.groups.map(
      ({ title, fields }) =>
        html`${title ? html`<h3>${title}</h3>` : nothing}
        ${fields.map((field) =>
          field.kind === 'computed'
            ? computed(field, scene)
            : criterion(field, others(field.criterion.id), isLocked, scene),
        )}`,
    )}
    <label class="area note">
      <span>${words.sheet.note}</span>
      <textarea
        rows="2"
        maxlength="10000"
        dir="auto"
        data-note
        aria-describedby="note-about"
        .value=${live(desk.keepsakes.note(id))}
      ></textarea>
    </label>
    <p class="meta" id="note-about">${words.sheet.noteHint}</p>
    ${
      view.total
        ? html`<p class="total">
            ${told(words.sheet.total, { total: decimal(view.total.text, locale), of: view.total.of })}
          </p>`
        : nothing
    }
    ${isLocked ? nothing : html`<p><button class="quiet" data-do="recuse">${words.aside.open}</button></p>`}
  </section>`
}

/** Where the last change is, what keeps it from going out, and the ways around that. */
function whereabouts(scene: Scene): TemplateResult {
  const { desk, words, locale, isHeldUp } = scene
  const { trouble } = desk.status
  const { troubles, files } = officeWords(locale)
  return html`<p class="where">
    ${trouble ? html`<b>${troubles[trouble].says}.</b>` : nothing} <span>${saved(scene)}</span>
    ${trouble === 'signed-out' ? html`<button class="quiet" data-do="sign-in">${words.notices.signIn}</button>` : nothing}
    ${isHeldUp ? html`<button class="quiet" data-do="download">${files.download}</button>` : nothing}
  </p>`
}

/** Always in sight: where the last change is, what is missing, the way on. */
function bar(view: SheetView, scene: Scene): TemplateResult {
  const { desk, words, locale } = scene
  const {
    fields,
    missing,
    sheet: { state },
  } = view
  const done = fields.filter(({ mark }) => mark !== null).length
  const isIn = state !== 'draft' && state !== 'opened'
  return html`<div class="bar" part="bar">
    ${whereabouts(scene)}
    <p class="lack ${missing.length ? '' : 'whole'}">${isIn ? words.states[state] : lacking(view, words, locale)}</p>
    <p class="count"><b>${done}</b>/${fields.length}</p>
    <div class="ways">
      <button class="jump" data-do="jump">${words.ways.toSheet}</button>
      ${
        desk.isOpen
          ? html`<button class="main" data-do=${isIn ? 'on' : 'submit'} part="button">
              ${isIn ? words.ways.next : words.ways.submit}
            </button>`
          : nothing
      }
    </div>
  </div>`
}
