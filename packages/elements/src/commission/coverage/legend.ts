import { html, type TemplateResult } from 'lit'
import { ref } from 'lit/directives/ref.js'
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
      .map((kind) => html`<li><canvas aria-hidden="true" ${ref(drawn[kind])}></canvas>${words.parts[kind]}</li>`)}
  </ul>`
}

const drawn = Object.fromEntries(kinds.map((kind) => [kind, (element?: Element) => draw(kind, element)])) as Record<
  Kind,
  (element?: Element) => void
>

function draw(kind: Kind, element: Element | undefined): void {
  if (!(element instanceof HTMLCanvasElement)) return
  // The stylesheet is there once the element is on the page.
  requestAnimationFrame(() => {
    if (!element.isConnected) return
    const scale = devicePixelRatio || 1
    element.width = element.height = 20 * scale
    const brush = element.getContext('2d')
    brush?.scale(scale, scale)
    if (brush) drawCell(brush, kind, 10, 10, inksOf(element))
  })
}
