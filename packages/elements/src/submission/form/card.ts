import type { Card } from '@gorod/core/contest'
import { html, nothing, type TemplateResult } from 'lit'
import { told } from '../../words/speaking.js'
import { formattedDay } from '../days.js'
import { amountsOf, fields, type Part } from '../fields.js'
import { partName } from '../names.js'
import { under } from '../place.js'
import type { FormScene } from '../scene.js'
import { wholeOf } from '../whole.js'
import { languageField, statusField } from './choices.js'
import { describedBy, field, need, notes } from './field.js'
import { rowsField } from './rows.js'

/** One field of the card, in the shape it has. */
export function cardField(form: FormScene, name: keyof Card): TemplateResult {
  const { words, writing, draft } = form
  const { card } = draft.submission
  const rule = writing.rules.fields.find((one) => one.field === name)
  const required = rule?.required ?? name === 'title'
  const limit = rule?.mostWords
  const hint = words.hints[name as keyof typeof words.hints] as string | undefined
  const { shape } = fields[name]
  switch (shape.kind) {
    case 'status':
      return statusField(form, required)
    case 'language':
      return languageField(form)
    case 'amounts':
      return amountFields(form, required)
    case 'group':
      return group(form, name, shape.parts, required || isWanted(form, name), hint)
    case 'rows':
      return rowsField(form, { name, parts: shape.parts, hint, required, limit })
    case 'list':
      return rowsField(form, { name, hint, required, limit })
    default: {
      const value = (card[name] as string | undefined) ?? ''
      const isLong = shape.kind === 'text'
      return field(form, {
        path: under('/card', name),
        label: words.fields[name],
        value,
        hint,
        isLong,
        required,
        limit,
      })
    }
  }
}

const isWanted = ({ writing }: FormScene, name: keyof Card): boolean =>
  name === 'published' && writing.rules.publicationWindow !== undefined

/** Several cells under one heading. */
function group(
  form: FormScene,
  name: keyof Card,
  parts: readonly Part[],
  required: boolean,
  hint: string | undefined,
): TemplateResult {
  const { words, draft, writing, locale } = form
  const path = under('/card', name)
  const value = (draft.submission.card[name] ?? {}) as Record<string, string>
  const { publicationWindow } = writing.rules
  const days =
    publicationWindow &&
    [publicationWindow.from, publicationWindow.to].map((day) => formattedDay(day, locale)).join(' – ')
  const said = name === 'published' && days ? told(words.window, { days }) : hint
  return html`<div
    class="field group"
    part="field"
    role="group"
    data-group=${path}
    aria-labelledby="${path}-label"
    aria-describedby=${describedBy(form, path, { hint: said })}
  >
    <p class="label" id="${path}-label">${words.fields[name]}${required ? need(form) : nothing}</p>
    ${said ? html`<p class="meta" id="${path}-hint">${said}</p>` : nothing}
    <div class="cells ${name}">
      ${parts.map(({ name: part, input }) =>
        field(form, {
          path: under(path, part),
          label: partName(name, part, words),
          value: value[part] ?? '',
          input,
          hint: input === 'url' ? words.linkHint : undefined,
        }),
      )}
    </div>
    ${notes(form, path)}
  </div>`
}

/** The amounts that marks are worked out of, read as they are typed. */
function amountFields(form: FormScene, required: boolean): TemplateResult {
  const { words, writing, draft, locale } = form
  const { submission, amounts } = draft
  const asked = amountsOf(writing.rules, submission.nomination)
  const names = new Set([...asked.keys(), ...Object.keys(amounts)])
  if (!names.size) names.add(words.amount.total)
  return html`<div
    class="field group"
    part="field"
    role="group"
    data-group="/card/amounts"
    aria-labelledby="/card/amounts-label"
  >
    <p class="label" id="/card/amounts-label">${words.fields.amounts}</p>
    <p class="meta">${words.hints.amounts}</p>
    <div class="cells amounts">
      ${[...names].map((name) => {
        const typed = amounts[name] ?? ''
        const { value } = wholeOf(typed)
        const uses = asked.get(name)
        return field(form, {
          path: under('/card/amounts', name),
          label: name,
          value: typed,
          input: 'whole',
          required: required || uses !== undefined,
          hint: uses && told(words.amount.uses, { criteria: uses.map((title) => `«${title}»`).join(', ') }),
          echo: value === undefined ? undefined : told(words.amount.reads, { value: value.toLocaleString(locale) }),
        })
      })}
    </div>
    ${notes(form, '/card/amounts')}
  </div>`
}
