import { html, nothing, type TemplateResult } from 'lit'
import { told } from '../../words/speaking.js'
import { askedFields, fieldOrder, fields, isFilled, sections, type Section } from '../fields.js'
import { sectionOf } from '../findings.js'
import type { FormScene } from '../scene.js'
import { returnedNote } from '../screens/returned.js'
import { deadlineNote } from '../screens/deadline.js'
import { cardField } from './card.js'
import { entrantFields, nominationField } from './choices.js'
import { consentFields } from './consents.js'
import { filesField } from './files.js'
import { keptLine } from './kept.js'
import { summary } from './summary.js'

/** The form of a draft: sections with how much is left in each, and what the device keeps. */
export function formView(form: FormScene): TemplateResult {
  const { words, draft } = form
  const present = sections.filter((section) => contentOf(form, section) !== nothing)
  return html`${draft.base?.state === 'returned' ? returnedNote(form, draft, true) : nothing}
    ${deadlineNote(form, draft)} ${summary(form)}
    <div class="paper">
      ${progress(form, present)}
      <form
        novalidate
        part="form"
        @submit=${(event: Event) => event.preventDefault()}
        @beforeinput=${form.beforeTyped}
        @input=${form.typed}
        @focusout=${form.left}
        @dragover=${over}
        @drop=${(event: DragEvent) => dropped(form, event)}
      >
        ${present.map(
          (section) =>
            html`<section part="section" aria-labelledby="section-${section}">
              <h3 id="section-${section}" tabindex="-1">${words.sections[section]}</h3>
              ${contentOf(form, section)}
            </section>`,
        )}
        <div class="bar" part="bar">
          ${keptLine(form)}
          <button type="button" class="primary" @click=${() => form.check(draft)}>
            <span>${words.check.toCheck}</span>
          </button>
        </div>
        <button type="button" class="quiet" @click=${() => form.saveDraft(draft)}>${words.kept.download}</button>
      </form>
    </div>`
}

/** What a section holds by these rules; `nothing` where it would be empty. */
function contentOf(form: FormScene, section: Section): TemplateResult | typeof nothing {
  const { rules } = form.writing
  const { card, nomination } = form.draft.submission
  if (section === 'files') return rules.attachments.most > 0 ? filesField(form) : nothing
  if (section === 'consents') return rules.consents.length ? consentFields(form) : nothing
  const asked = askedFields(rules, card, nomination).filter((name) => fields[name].section === section)
  if (section !== 'practice' && !asked.length) return nothing
  return html`${section === 'practice' ? html`${nominationField(form)} ${entrantFields(form)}` : nothing}
  ${asked.map((name) => cardField(form, name))}`
}

function progress(form: FormScene, present: readonly Section[]): TemplateResult {
  const { words, findings } = form
  const left = (section: Section): number =>
    findings.filter(({ path, isError }) => isError && sectionOf(path) === section).length
  return html`<nav class="progress" part="progress" aria-label=${words.sections.label}>
    <ol>
      ${present.map((section) => {
        const n = left(section)
        const go = (event: Event): void => {
          event.preventDefault()
          form.focus(`section-${section}`)
        }
        return html`<li>
          <a href="#section-${section}" @click=${go}
            >${`${words.sections[section]} `}
            <span class="meta"
              >${n ? told(words.sections.left, { n }) : isBegun(form, section) ? words.sections.done : words.sections.optional}</span
            ></a
          >
        </li>`
      })}
    </ol>
  </nav>`
}

/** Whether a section holds anything yet. */
function isBegun({ draft: { submission } }: FormScene, section: Section): boolean {
  if (section === 'files') return submission.attachments.length > 0
  if (section === 'consents') return submission.consents.length > 0
  return fieldOrder.some((name) => fields[name].section === section && isFilled(submission.card[name]))
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

function over(event: DragEvent): void {
  if (hasFiles(event)) event.preventDefault()
}

function dropped(form: FormScene, event: DragEvent): void {
  if (!hasFiles(event)) return
  event.preventDefault()
  form.attach([...(event.dataTransfer?.files ?? [])])
}
