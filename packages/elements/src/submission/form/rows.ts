import type { Card } from '@gorod/core/contest'
import { html, nothing, type TemplateResult } from 'lit'
import { told } from '../../words/speaking.js'
import { mostRows, type Part } from '../fields.js'
import { partName } from '../names.js'
import { under } from '../place.js'
import type { FormScene } from '../scene.js'
import { signs } from '../signs.js'
import { counter, describedBy, field, isWrong, need, notes } from './field.js'

/** What rows are drawn with; lines of text where they have no parts. */
export interface RowsField {
  name: keyof Card
  parts?: readonly Part[]
  hint: string | undefined
  required: boolean
  limit: number | undefined
}

type Row = string | Record<string, string>

/** A field of several rows: each can be moved and removed, more can be added; the focus goes along. */
export function rowsField(form: FormScene, given: RowsField): TemplateResult {
  const { words } = form
  const { name, hint, required, limit } = given
  const path = under('/card', name)
  const kept = form.draft.submission.card[name] as Row[]
  const rows = kept.length ? kept : [blankOf(given)]
  const isFull = rows.length >= mostRows
  const first = given.parts ? under(path, rows.length, given.parts[0]!.name) : under(path, rows.length)
  const add = (): void => {
    form.change(path, [...rows, blankOf(given)], told(words.rows.added, { row: rowName(form, name, rows.length) }))
    form.focus(first)
  }
  return html`<div
    class="field"
    part="field"
    role="group"
    id=${path}
    data-group=${path}
    aria-labelledby="${path}-label"
    aria-describedby=${describedBy(form, path, { hint, limit })}
  >
    <p class="label" id="${path}-label">${words.fields[name]}${required ? need(form) : nothing}</p>
    ${hint ? html`<p class="meta" id="${path}-hint">${hint}</p>` : nothing}
    <ol class="rows">
      ${rows.map((value, index) => row(form, given, rows, value, index))}
    </ol>
    ${
      isFull
        ? html`<p class="meta">${words.rows.full}</p>`
        : html`<button type="button" class="add" data-add=${path} @click=${add}>
            ${words.add[name as keyof typeof words.add]}
          </button>`
    }
    ${limit === undefined ? nothing : counter(form, path, kept, limit)} ${notes(form, path)}
  </div>`
}

function row(form: FormScene, given: RowsField, rows: readonly Row[], value: Row, index: number): TemplateResult {
  const path = under('/card', given.name, index)
  const name = rowName(form, given.name, index)
  return html`<li>
    ${
      given.parts
        ? html`<div class="cells ${given.name}" role="group" aria-label=${name}>
            ${given.parts.map(({ name: part, isLong, input }) => {
              const label = partName(given.name, part, form.words)
              return field(form, {
                path: under(path, part),
                label,
                name: told(form.words.cell, { field: form.words.fields[given.name], n: index + 1, part: label }),
                value: (value as Record<string, string>)[part] ?? '',
                isLong: isLong ?? false,
                input,
              })
            })}
          </div>`
        : line(form, path, name, value as string)
    }
    ${rows.length > 1 ? actions(form, given, rows, index) : nothing}
  </li>`
}

const line = (form: FormScene, path: string, name: string, value: string): TemplateResult =>
  html`<div class="line">
    <textarea
      id=${path}
      data-path=${path}
      dir="auto"
      rows="1"
      lang=${form.draft.submission.card.language}
      aria-label=${name}
      aria-invalid=${isWrong(form, path) ? 'true' : nothing}
      aria-describedby=${describedBy(form, path)}
      .value=${value}
    ></textarea>
    ${notes(form, path)}
  </div>`

function actions(
  form: FormScene,
  { name: field, parts }: RowsField,
  rows: readonly Row[],
  index: number,
): TemplateResult {
  const { words } = form
  const path = under('/card', field)
  const row = rowName(form, field, index)
  const move = (to: number, way: 'up' | 'down') => (): void => {
    const moved = rows.toSpliced(index, 1).toSpliced(to, 0, rows[index]!)
    form.change(path, moved, told(words.rows.moved, { row: rowName(form, field, to) }))
    const isEnd = way === 'up' ? to === 0 : to === rows.length - 1
    form.focus(`${under(path, to)}-${isEnd ? (way === 'up' ? 'down' : 'up') : way}`)
  }
  const remove = (): void => {
    form.change(path, rows.toSpliced(index, 1), told(words.rows.removed, { row }))
    const next = under(path, Math.min(index, rows.length - 2))
    form.focus(parts ? under(next, parts[0]!.name) : next)
  }
  const button = (way: 'up' | 'down' | 'remove', label: string, act: () => void): TemplateResult =>
    html`<button
      type="button"
      class="icon"
      id="${under(path, index)}-${way}"
      aria-label=${told(label, { row })}
      title=${words.rows[way]}
      @click=${act}
    >
      ${signs[way]}
    </button>`
  return html`<div class="acts">
    ${index > 0 ? button('up', words.rows.upOf, move(index - 1, 'up')) : nothing}
    ${index < rows.length - 1 ? button('down', words.rows.downOf, move(index + 1, 'down')) : nothing}
    ${button('remove', words.rows.removeOf, remove)}
  </div>`
}

const blankOf = ({ parts }: RowsField): Row =>
  parts ? Object.fromEntries(parts.filter(({ isMain }) => isMain).map(({ name }) => [name, ''])) : ''

const rowName = ({ words }: FormScene, field: keyof Card, index: number): string =>
  told(words.row, { field: words.fields[field], n: index + 1 })
