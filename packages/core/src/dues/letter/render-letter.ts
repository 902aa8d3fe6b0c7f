import type { Locale } from '../../problem/describer.js'
import { html } from '../../words/html.js'
import type { Letter } from './letter.js'

/** A letter as the HTML of an article, for the page from which it is printed. */
export const renderLetter = ({ to, subject, body }: Letter, locale: Locale = 'ru'): string =>
  html`<article class="letter" lang="${locale}">
    <p class="to">${to}</p>
    <h2>${subject}</h2>
    ${body.map((part) =>
      typeof part === 'string'
        ? html`<p>${part}</p>`
        : html`<ul>
            ${part.map((line) => html`<li>${line}</li>`)}
          </ul>`,
    )}
  </article>`.markup

/** A letter as plain text, a blank line between its paragraphs. */
export const letterText = ({ to, subject, body }: Letter): string =>
  [
    to,
    subject,
    ...body.map((part) => (typeof part === 'string' ? part : part.map((line) => `– ${line}`).join('\n'))),
  ].join('\n\n')
