import { wordCount } from '@gorod/core/contest'
import { counted } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { visibleText } from '../../entry/visible-text.js'
import { told } from '../../words/speaking.js'
import { keysOf, under } from '../place.js'
import type { FormScene } from '../scene.js'

/** What a control is drawn with. */
export interface Control {
  path: string
  label: string
  value: string
  /** Its whole name, where the label on the screen is short. */
  name?: string
  hint?: string | undefined
  isLong?: boolean
  required?: boolean
  limit?: number | undefined
  input?: 'date' | 'url' | 'whole' | undefined
  /** Said below it. */
  echo?: string | undefined
}

/** A control with its label, hint, counter, remarks and findings. */
export function field(form: FormScene, control: Control): TemplateResult {
  const { path, label, name, hint, required, limit, value, echo } = control
  return html`<div class="field" part="field">
    <label for=${path}>${label}${required ? need(form) : nothing}</label>
    ${hint ? html`<p class="meta" id="${path}-hint">${hint}</p>` : nothing}
    ${input(form, control, describedBy(form, path, { hint, limit }), name)}
    ${limit === undefined ? nothing : counter(form, path, value, limit)}
    ${echo ? html`<p class="meta">${echo}</p>` : nothing} ${notes(form, path)}
  </div>`
}

/** What a field must have, in words. */
export const need = ({ words }: FormScene): TemplateResult => html` <span class="need">${words.required}</span>`

/** The ids of what is said about a place. */
export const describedBy = (
  form: FormScene,
  path: string,
  { hint, limit }: { hint?: string | undefined; limit?: number | undefined } = {},
): string | typeof nothing =>
  [
    hint && `${path}-hint`,
    limit !== undefined && `${path}-count`,
    remarksAt(form, path).length && `${path}-remark`,
    isWrong(form, path) && `${path}-finding`,
  ]
    .filter(Boolean)
    .join(' ') || nothing

/** Whether something is told beside a place. */
export const isWrong = (form: FormScene, path: string): boolean =>
  form.refusedTexts.has(path) || findingsAt(form, path).some(({ isError }) => isError)

/** What the commission remarked of a place, and what is to be put right there. */
export function notes(form: FormScene, path: string): TemplateResult {
  const { words, refusedTexts } = form
  const texts = findingsAt(form, path).map(({ text }) => text)
  const refused = refusedTexts.get(path)
  const all = refused ? [refused, ...texts] : texts
  const remarks = remarksAt(form, path)
  return html`${
    remarks.length
      ? html`<div class="remark" id="${path}-remark">
          ${remarks.map(({ text }) => html`<p dir="auto">${told(words.returned.remark, { text: visibleText(text) })}</p>`)}
        </div>`
      : nothing
  }
  ${
    all.length
      ? html`<div class="finding" id="${path}-finding">${all.map((text) => html`<p>${visibleText(text)}</p>`)}</div>`
      : nothing
  }`
}

const findingsAt = ({ findings, isVisited }: FormScene, path: string): FormScene['findings'] =>
  findings.filter((one) => one.path === path && isVisited(path))

const remarksAt = ({ draft }: FormScene, path: string): FormScene['draft']['remarks'] =>
  draft.remarks.filter((one) => one.path === path)

function input(
  form: FormScene,
  { path, value, isLong, input: kind }: Control,
  described: string | typeof nothing,
  name: string | undefined,
): TemplateResult {
  const invalid = isWrong(form, path) ? 'true' : nothing
  const { language } = form.draft.submission.card
  if (isLong)
    return html`<textarea
      id=${path}
      data-path=${path}
      dir="auto"
      rows="3"
      lang=${language}
      aria-label=${name ?? nothing}
      aria-describedby=${described}
      aria-invalid=${invalid}
      .value=${live(value)}
    ></textarea>`
  return html`<input
    id=${path}
    data-path=${path}
    dir=${kind ? nothing : 'auto'}
    type=${kind === 'date' ? 'date' : 'text'}
    inputmode=${kind === 'url' ? 'url' : kind === 'whole' ? 'numeric' : nothing}
    autocapitalize=${kind === 'url' ? 'none' : nothing}
    autocomplete="off"
    aria-label=${name ?? nothing}
    aria-describedby=${described}
    aria-invalid=${invalid}
    .value=${live(value)}
  />`
}

/** How many words there are of those allowed. */
export function counter(form: FormScene, path: string, value: unknown, limit: number): TemplateResult {
  const n = wordCount(saidIn(value))
  const words = counted(limit, form.words.words, form.locale)
  return html`<p class="meta count" id="${path}-count" ?data-over=${n > limit}>
    ${told(form.words.counter, { n, words })}
  </p>`
}

/** All that a value says, rows on lines of their own. */
export const saidIn = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value).map(saidIn).filter(Boolean).join('\n')
    : String(value ?? '')

/** The place of the whole field that a control belongs to. */
export function fieldPath(path: string): string {
  const [first, second] = keysOf(path)
  return first === 'card' && second ? under('/card', second) : under('', first ?? '')
}
