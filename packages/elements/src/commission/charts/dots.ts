import { html, svg, type TemplateResult } from 'lit'
import { placeOn, type Domain } from './place.js'

/** Values on one line; equal ones stand above each other. */
export function dots(values: readonly number[], domain: Domain): TemplateResult {
  const before = new Map<string, number>()
  const stacked = values.map((value) => {
    const x = placeOn(domain, value)
    const level = before.get(x) ?? 0
    before.set(x, level + 1)
    return { x, level: Math.min(level, 3) }
  })
  return html`<svg class="track dots" aria-hidden="true">
    <line class="base" x1="0" x2="100%" y1="80%" y2="80%" />
    ${stacked.map(({ x, level }) => svg`<circle class="dot" cx=${x} cy=${`${80 - 22 * level}%`} r="0.32em" />`)}
  </svg>`
}
