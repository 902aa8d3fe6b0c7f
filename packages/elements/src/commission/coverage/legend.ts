import { html, type TemplateResult } from 'lit'
import { coverageWords } from '../../words/commission/coverage.js'
import type { Locale } from '../../words/speaking.js'
import { kinds, type Coverage, type Kind } from './count.js'
import { drawCell, inksOf } from './paint.js'

/** The signs that occur in the map, each with its words. */
export function legend({ all }: Coverage, locale: Locale): TemplateResult {
  const words = coverageWords(locale)
  return html`<ul class="legend" aria-label=${words.map.legend}>
    ${kinds
      .filter((kind) => all[kind] > 0)
      .map((kind) => html`<li><canvas aria-hidden="true" data-kind=${kind}></canvas>${words.parts[kind]}</li>`)}
  </ul>`
}

/** Draws the signs in the colours of the page as it is now. */
export function drawLegend(root: ParentNode): void {
  for (const canvas of root.querySelectorAll<HTMLCanvasElement>('.legend canvas')) {
    const scale = devicePixelRatio || 1
    canvas.width = canvas.height = 20 * scale
    const brush = canvas.getContext('2d')
    brush?.scale(scale, scale)
    if (brush) drawCell(brush, canvas.dataset['kind'] as Kind, 10, 10, inksOf(canvas))
  }
}
