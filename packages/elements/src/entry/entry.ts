import type { Attachment, Submission } from '@gorod/core/contest'
import { html, nothing, type TemplateResult } from 'lit'
import { safeLink } from '../data/link.js'
import { entryWords } from '../words/entry.js'
import { told, type Locale } from '../words/speaking.js'
import { attachmentList } from './attachments.js'
import { visibleText } from './visible-text.js'

/** How a submission is shown. */
export interface EntryOptions {
  locale: Locale
  /** Where the content of an attachment is; its name alone is shown where nothing is said. */
  linkOf?: (attachment: Attachment, submission: Submission) => string | undefined
}

type Part = TemplateResult | typeof nothing

/** A submission to be read: its card by sections, in plain text, and links to its attachments. Draw `entryStyles` with it. */
export function entryView(submission: Submission, { locale, linkOf }: EntryOptions): TemplateResult {
  const { card, attachments } = submission
  const words = entryWords(locale)
  const section = (name: keyof typeof words.sections, body: Part): Part =>
    body === nothing
      ? nothing
      : html`<section part="entry-section" class="entry-${name}" tabindex=${name === 'attachments' ? -1 : nothing}>
          <h3>${words.sections[name]}</h3>
          ${body}
        </section>`
  const { amounts, contact, published, status, started } = card
  const standing = [status && words.status[status], started && told(words.since, { when: started })].filter(Boolean)
  return html`<div class="entry" part="entry" lang=${card.language === 'und' ? nothing : card.language}>
    ${standing.length ? html`<p class="meta">${told(words.standing, { what: visibleText(standing.join(', '), 200) })}</p>` : nothing}
    ${section('summary', text(card.summary))} ${section('questions', list(card.questions))}
    ${section('situation', text(card.situation))} ${section('solution', text(card.solution))}
    ${section('steps', list(card.steps.map(({ when, text: step }) => [when, step].filter(Boolean).join(': '))))}
    ${section('indicators', indicators(submission, words.columns))} ${section('socialEffect', text(card.socialEffect))}
    ${section('economicEffect', text(card.economicEffect))} ${section('innovation', text(card.innovation))}
    ${section('technology', text(card.technology))} ${section('conditions', text(card.conditions))}
    ${section('obstacles', text(card.obstacles))} ${section('lessons', text(card.lessons))}
    ${section('copiedBy', list(card.copiedBy))}
    ${section('participants', list(card.participants.map(({ name, support }) => [name, support].filter(Boolean).join(': '))))}
    ${section('legalBasis', list(card.legalBasis))} ${section('resources', text(card.resources))}
    ${section('amounts', list(Object.entries(amounts).map(([name, amount]) => `${name}: ${amount.toLocaleString(locale)}`)))}
    ${section('published', published ? reference([published.outlet, published.day], published.link) : nothing)}
    ${section('contact', contact ? reference([contact.office, contact.person], contact.link) : nothing)}
    ${section('attachments', attachmentList(submission, attachments, words, locale, linkOf))}
  </div>`
}

const text = (value: string | undefined): Part =>
  value?.trim() ? html`<p class="text" dir="auto">${visibleText(value)}</p>` : nothing

const list = (items: readonly string[]): Part =>
  items.length
    ? html`<ul>
        ${items.slice(0, 200).map((item) => html`<li dir="auto">${visibleText(item, 2000)}</li>`)}
      </ul>`
    : nothing

function reference(lines: readonly (string | undefined)[], link: string | undefined): Part {
  const said = lines.flatMap((line) => (line ? visibleText(line, 500) : []))
  const address = safeLink(link)
  return html`<p class="text" dir="auto">${said.join('\n')}</p>
    ${
      address
        ? html`<p><a href=${address} target="_blank" rel="noopener noreferrer">${visibleText(link!, 300)}</a></p>`
        : link
          ? html`<p dir="auto">${visibleText(link, 300)}</p>`
          : nothing
    }`
}

function indicators({ card }: Submission, words: Record<'name' | 'before' | 'after' | 'period', string>): Part {
  if (!card.indicators.length) return nothing
  const columns = ['name', 'before', 'after', 'period'] as const
  return html`<div class="wide">
    <table>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${words[column]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${card.indicators.slice(0, 100).map((one) => {
          const unit = one.unit ? `, ${one.unit}` : ''
          return html`<tr>
            <th scope="row" dir="auto">${visibleText(one.name + unit, 500)}</th>
            ${columns.slice(1).map((column) => html`<td dir="auto">${visibleText(one[column] ?? '', 200)}</td>`)}
          </tr>`
        })}
      </tbody>
    </table>
  </div>`
}
