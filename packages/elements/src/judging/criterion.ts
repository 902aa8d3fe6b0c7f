import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { ComputedField, JudgedField } from '../desk/sheet-view.js'
import { told } from '../words/speaking.js'
import type { Scene } from './scene.js'
import { strip } from './strip.js'

/** One criterion of a sheet: its levels in words or a number, the comment, and how its juror marked others. */
export function criterion(field: JudgedField, own: readonly number[], isLocked: boolean, scene: Scene): TemplateResult {
  const { words, locale, current } = scene
  const { index, mark } = field
  const { id, title, scale, weight, required } = field.criterion
  const remarks = [weight !== 1 && told(words.sheet.weight, { weight }), !required && words.sheet.optional].filter(
    Boolean,
  )
  const isCurrent = index === current && !isLocked
  return html`<fieldset
    class="criterion ${isCurrent ? 'current' : ''}"
    data-index=${index}
    data-criterion=${id}
    ?disabled=${isLocked}
    part="criterion"
  >
    <legend>
      <span>${index + 1}. ${title}</span>${remarks.length ? html` <small>${remarks.join(', ')}</small>` : nothing}
    </legend>
    ${own.length ? strip(scale, own, mark, words, locale) : nothing} ${fields[field.field](field, scene)}
    ${collision(field, 'mark', scene)} ${comment(field, isLocked, scene)}
  </fieldset>`
}

/** A criterion that nobody marks. */
export const computed = ({ criterion: { title, scale }, mark }: ComputedField, { words }: Scene): TemplateResult =>
  html`<div class="criterion computed">
    <p><span>${title}</span> <small>${words.sheet.computed}</small></p>
    <p>${mark === null ? words.sheet.noMark : html`<b>${mark}</b> / ${scale.max}`}</p>
  </div>`

const fields: Record<JudgedField['field'], (field: JudgedField, scene: Scene) => TemplateResult> = {
  levels: ({ criterion: { id, scale }, mark, index }) =>
    html`<div class="levels">
      ${[...scale.levels!]
        .sort((a, b) => a.value - b.value)
        .map(
          ({ value, anchor }) =>
            html`<label class="level">
              <input
                type="radio"
                name="mark-${index}"
                data-mark=${id}
                value=${value}
                .checked=${live(value === mark)}
              />
              <b>${value}</b> <span>${anchor}</span>
            </label>`,
        )}
    </div>`,
  row: ({ criterion: { id, scale }, mark, index }) =>
    html`<div class="row-of-marks">
      ${Array.from({ length: scale.max - scale.min + 1 }, (_, at) => scale.min + at).map(
        (value) =>
          html`<label>
            <input type="radio" name="mark-${index}" data-mark=${id} value=${value} .checked=${live(value === mark)} />
            <b>${value}</b>
          </label>`,
      )}
    </div>`,
  number: ({ criterion: { id, scale }, mark, index }, { words, typed }) => {
    const mine = typed?.criterion === id ? typed : undefined
    const { min, max } = scale
    return html`<div class="long">
        <input
          type="number"
          inputmode="numeric"
          data-mark=${id}
          min=${min}
          max=${max}
          step="1"
          aria-label=${told(words.sheet.range, { min, max })}
          aria-invalid=${mine?.isOff ? 'true' : nothing}
          aria-describedby=${mine?.isOff ? `off-${index}` : nothing}
          .value=${live(mine?.text ?? (mark === null ? '' : String(mark)))}
        />
        <small aria-hidden="true">${told(words.sheet.range, { min, max })}</small>
      </div>
      ${
        mine?.isOff
          ? html`<p class="wrong" role="alert">
              <span id="off-${index}">${told(words.sheet.off, { min, max })}</span>
            </p>`
          : nothing
      }
      ${
        scale.levels
          ? html`<details>
              <summary>${words.sheet.anchors}</summary>
              <dl class="anchors">
                ${scale.levels.map(
                  ({ value, anchor }) =>
                    html`<div>
                      <dt>${value}</dt>
                      <dd>${anchor}</dd>
                    </div>`,
                )}
              </dl>
            </details>`
          : nothing
      }`
  },
}

function comment(field: JudgedField, isLocked: boolean, scene: Scene): TemplateResult {
  const { words, comments } = scene
  const { index, mark, commentIsDue } = field
  const { id, title } = field.criterion
  const isOpen = commentIsDue || field.comment !== '' || comments.has(id)
  const clear =
    mark === null || isLocked
      ? nothing
      : html`<button
          class="quiet"
          data-do="clear"
          data-criterion=${id}
          aria-label=${told(words.sheet.clearOne, { criterion: title })}
        >
          ${words.sheet.clear}
        </button>`
  if (!isOpen)
    return html`<div class="under">
      ${
        isLocked
          ? nothing
          : html`<button
              class="quiet"
              data-do="comment"
              data-index=${index}
              aria-label=${told(words.sheet.addCommentTo, { criterion: title })}
            >
              ${words.sheet.addComment}
            </button>`
      }
      ${clear}
    </div>`
  return html`<label class="area">
      <span>${words.sheet.comment}</span>
      <textarea
        rows="2"
        maxlength="10000"
        dir="auto"
        data-comment=${id}
        aria-label=${told(words.sheet.commentTo, { criterion: title })}
        aria-required=${commentIsDue ? 'true' : nothing}
        aria-describedby=${commentIsDue ? `due-${index}` : nothing}
        .value=${live(field.comment)}
      ></textarea>
    </label>
    ${
      commentIsDue
        ? html`<p class=${field.missing ? 'due' : 'meta'}>
            <span id="due-${index}">${told(words.sheet.commentDue, { mark: mark! })}</span>
          </p>`
        : nothing
    }
    ${collision(field, 'comment', scene)}
    <div class="under">${clear}</div>`
}

/** Several values of one field, and the question which stays. */
function collision(field: JudgedField, name: 'mark' | 'comment', { words }: Scene): TemplateResult | typeof nothing {
  const both = field.questions[name]
  if (!both) return nothing
  const shown = (value: unknown): string => (value === null || value === '' ? words.collision.empty : String(value))
  const choice = (value: unknown, sentence: string): TemplateResult =>
    html`<button
      data-do="choose"
      data-criterion=${field.criterion.id}
      data-field="${name}s"
      data-value=${JSON.stringify(value)}
    >
      ${told(sentence, { value: shown(value) })}
    </button>`
  return html`<div class="collision" role="group" aria-label=${words.collision.title}>
    <p>${words.collision.title}</p>
    <div class="ways">
      ${choice(both.kept, words.collision.kept)} ${both.others.map((other) => choice(other, words.collision.other))}
    </div>
  </div>`
}
