import { html, svg, type TemplateResult } from 'lit'
import { axis } from './chart.js'
import { shareOf, type Domain } from './place.js'

/** How many values lie from one edge up to the next; the last bin has its upper edge too. */
export interface Bin {
  from: number
  to: number
  count: number
}

/**
 * Values counted over equal parts of an axis.
 *
 * @example binned([0, 0.05, 1], { min: 0, max: 1 }, 2) // [{ from: 0, to: 0.5, count: 2 }, { from: 0.5, to: 1, count: 1 }]
 */
export function binned(values: readonly number[], domain: Domain, parts: number): Bin[] {
  const edge = (at: number): number => domain.min + ((domain.max - domain.min) * at) / parts
  const bins = Array.from({ length: parts }, (_, at): Bin => ({ from: edge(at), to: edge(at + 1), count: 0 }))
  for (const value of values) bins[Math.min(parts - 1, Math.floor(parts * shareOf(domain, value)))]!.count++
  return bins
}

/** Columns over an axis, the tallest named by its number. */
export function histogram(bins: readonly Bin[], marks: readonly string[]): TemplateResult {
  const most = Math.max(1, ...bins.map(({ count }) => count))
  const width = 100 / bins.length
  return html`<div class="histogram">
    <svg aria-hidden="true">
      <line class="base" x1="0" x2="100%" y1="100%" y2="100%" />
      ${bins.map(({ count }, at) => {
        const height = (100 * count) / most
        return svg`<rect class="column" x=${`${at * width + 0.4}%`} width=${`${width - 0.8}%`} y=${`${100 - height}%`} height=${`${height}%`} />`
      })}
    </svg>
    <div class="counts">${bins.map(({ count }) => html`<span>${count || ''}</span>`)}</div>
    ${axis(...marks)}
  </div>`
}
