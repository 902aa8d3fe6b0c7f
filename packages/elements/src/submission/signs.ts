import { html, type TemplateResult } from 'lit'

/** The signs on the buttons of a row, drawn in the colour of the text around them. */
export const signs: Record<'up' | 'down' | 'remove', TemplateResult> = {
  up: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 15l7-7 7 7" /></svg>`,
  down: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 9l7 7 7-7" /></svg>`,
  remove: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>`,
}
