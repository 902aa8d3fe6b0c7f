import { html, type TemplateResult } from 'lit'

/** The few signs used, drawn in the colour of the text around them. */
export const icon: Record<'back' | 'forth' | 'close', TemplateResult> = {
  back: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M15 5l-7 7 7 7" /></svg>`,
  forth: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M9 5l7 7-7 7" /></svg>`,
  close: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>`,
}
