import type { Attachment, Submission } from '@gorod/core/contest'
import { html, nothing, type TemplateResult } from 'lit'
import { enteredWords } from '../words/entered.js'
import { entryWords } from '../words/entry.js'
import { told, type Locale } from '../words/speaking.js'
import { attachmentList } from './attachments.js'
import { list, plain, reference, section, storyView, text, type Said, type StoryText } from './story.js'
import { visibleText } from './visible-text.js'

/** How a submission is shown. */
export interface EntryOptions {
  locale: Locale
  /** Where the content of an attachment is; its name alone is shown where nothing is said. */
  linkOf?: (attachment: Attachment, submission: Submission) => string | undefined
}

/** A submission to be read: its card by sections, in plain text, and links to its attachments. Draw `entryStyles` with it. */
export function entryView(submission: Submission, { locale, linkOf }: EntryOptions): TemplateResult {
  const { card, attachments } = submission
  const words = entryWords(locale)
  const { amounts, contact, published, status, started } = card
  const say = (value: string | undefined): Said | undefined => (value === undefined ? undefined : plain(value))
  const story = { ...card, say: (field: StoryText) => say(card[field]) }
  const steps = card.steps.map((step) => ({ ...step, text: plain(step.text) }))
  const standing = [
    status && words.status[status],
    started && told(enteredWords(locale).since, { when: started }),
  ].filter(Boolean)
  return html`<div class="entry" part="entry" lang=${card.language === 'und' ? nothing : card.language}>
    ${standing.length ? html`<p class="meta">${told(enteredWords(locale).standing, { what: visibleText(standing.join(', '), 200) })}</p>` : nothing}
    ${section('summary', text(say(card.summary)), words)}
    ${section('questions', list(card.questions.map(plain)), words)} ${storyView({ ...story, steps }, words)}
    ${section('amounts', list(Object.entries(amounts).map(([name, amount]) => plain(`${name}: ${amount.toLocaleString(locale)}`))), words)}
    ${section('published', published ? reference([published.outlet, published.day], published.link) : nothing, words)}
    ${section('contact', contact ? reference([contact.office, contact.person], contact.link) : nothing, words)}
    ${section('attachments', attachmentList(submission, attachments, words, locale, linkOf), words)}
  </div>`
}
