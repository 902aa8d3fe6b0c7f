import { html, nothing, svg, type TemplateResult } from 'lit'
import { axis } from './chart.js'
import { placeOn, type Domain } from './place.js'

/** A value with the interval it may as well have. */
export interface Interval {
  label: string
  at: number
  from: number
  to: number
  /** The value in words. */
  text: string
  /** Drawn with a hollow dot, and said so in words elsewhere. */
  hollow?: boolean
}

/** Rows of a dot on a line over one axis. */
export const intervals = (
  rows: readonly Interval[],
  domain: Domain,
  { marks, zero }: { marks: readonly string[]; zero?: number },
): TemplateResult =>
  html`<div class="lanes">
    ${rows.map(
      (row) =>
        html`<div class="lane">
          <span class="label">${row.label}</span>${track(row, domain, zero)}<span class="value">${row.text}</span>
        </div>`,
    )}
    <div class="lane"><span></span>${axis(...marks)}<span></span></div>
  </div>`

/** One dot on its line, as wide as its place. */
export function track(
  { at, from, to, hollow }: Omit<Interval, 'label' | 'text'>,
  domain: Domain,
  zero?: number,
): TemplateResult {
  const x = placeOn(domain, at)
  return html`<svg class="track" aria-hidden="true">
    ${
      zero === undefined
        ? nothing
        : svg`<line class="zero" x1=${placeOn(domain, zero)} x2=${placeOn(domain, zero)} y1="0" y2="100%" />`
    }
    <line class="base" x1="0" x2="100%" y1="50%" y2="50%" />
    ${
      to > from
        ? svg`<line class="span" x1=${placeOn(domain, from)} x2=${placeOn(domain, to)} y1="50%" y2="50%" />`
        : nothing
    }
    <circle class=${hollow ? 'hollow' : 'dot'} cx=${x} cy="50%" r="0.32em" />
  </svg>`
}
