import type { Attachment, Submission } from '@gorod/core/contest'
import { html, type TemplateResult } from 'lit'
import { safeLink } from '../data/link.js'
import { enteredWords } from '../words/entered.js'
import type { EntryWords } from '../words/entry.js'
import type { Locale } from '../words/speaking.js'
import type { EntryOptions } from './entry.js'
import { visibleText } from './visible-text.js'

/** The attachments of a submission, or that there are none. */
export const attachmentList = (
  submission: Submission,
  attachments: readonly Attachment[],
  words: EntryWords,
  locale: Locale,
  linkOf: EntryOptions['linkOf'],
): TemplateResult =>
  attachments.length
    ? attachmentNames(attachments, words, locale, (one) => linkOf?.(one, submission))
    : html`<p class="meta">${enteredWords(locale).none}</p>`

/** Attachments by name, type and size; those that can be reached open in a tab of their own, never here. */
export function attachmentNames(
  attachments: readonly Attachment[],
  words: EntryWords,
  locale: Locale,
  linkOf?: (attachment: Attachment) => string | undefined,
): TemplateResult {
  return html`<ul>
    ${attachments.map((one) => {
      const name = visibleText(one.name, 200)
      const address = safeLink(linkOf?.(one))
      const meta = html`<small
        >${kindOf(one)}, ${sizeOf(one.bytes, words, locale)}${address ? `, ${words.opens}` : ''}</small
      >`
      return html`<li>
        ${
          address
            ? html`<a href=${address} target="_blank" rel="noopener noreferrer" data-attachment>${name} ${meta}</a>`
            : html`<bdi>${name}</bdi> ${meta}`
        }
      </li>`
    })}
  </ul>`
}

/** «PDF» of `application/pdf`; the type itself where it is not of that kind. */
const kindOf = ({ type }: Attachment): string =>
  visibleText(/^[\w.+-]+\/([\w.+-]+)$/.exec(type)?.[1]?.toUpperCase() ?? type, 40)

/** A size in words: «482 КБ». */
export function sizeOf(bytes: number, { bytes: units }: EntryWords, locale: Locale): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, bytes / 1000), units.kB] : [bytes / 1_000_000, units.MB]
  return `${value.toLocaleString(locale, { maximumFractionDigits: unit === units.MB ? 1 : 0 })}\u00A0${unit}`
}
