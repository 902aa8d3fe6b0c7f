import { html, nothing, type TemplateResult } from 'lit'
import { visibleText } from '../../entry/visible-text.js'
import { told } from '../../words/speaking.js'
import { formattedDay } from '../days.js'
import { fields } from '../fields.js'
import { keysOf } from '../place.js'
import type { Held } from '../intake.js'
import type { Scene } from '../scene.js'
import { daysLeft } from './deadline.js'
import type { Draft } from '../draft.js'

/** Why a submission came back, until when it has to return, and the remarks that stand beside no field. */
export function returnedNote(scene: Scene, draft: Draft, isForm = false): TemplateResult {
  const { words, locale } = scene
  const { reason, deadline } = draft.base!
  const remarks = isForm ? draft.remarks.filter(({ path }) => !path || !hasField(path)) : draft.remarks
  return html`<section class="note returned" part="returned" aria-label=${words.returned.heading}>
    ${isForm ? html`<h3>${words.returned.heading}</h3>` : nothing}
    ${reason ? html`<p class="text" dir="auto">${visibleText(reason)}</p>` : nothing}
    ${
      deadline
        ? html`<p>
            <b>${told(words.returned.deadline, { last: formattedDay(deadline, locale) })}</b> ${daysLeft(scene, draft)}
          </p>`
        : nothing
    }
    ${
      remarks.length
        ? html`<p>${words.returned.remarks}:</p>
            <ul>
              ${remarks.map(({ path, text }) => {
                const field = path && hasField(path) ? `${words.fields[fieldOf(path)]}: ` : ''
                return html`<li dir="auto">${field}${visibleText(text)}</li>`
              })}
            </ul>`
        : nothing
    }
  </section>`
}

type Field = keyof Scene['words']['fields']

const fieldOf = (path: string): Field => (keysOf(path)[0] === 'card' ? keysOf(path)[1] : keysOf(path)[0]) as Field

/** Whether the form has a field for a place: a remark on it is told there. */
const hasField = (path: string): boolean => path.startsWith('/attachments') || Object.hasOwn(fields, fieldOf(path))

/** The draft that a returned submission would begin with, for what is said of it. */
export const asReturned = ({ submission, remarks }: Held): Draft => ({
  submission,
  amounts: {},
  changedAt: '',
  base: submission,
  remarks,
})
