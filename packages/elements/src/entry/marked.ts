import { html, type TemplateResult } from 'lit'
import { visibleText } from './visible-text.js'

/** Places in a text from a start up to an end, in order. */
export type Ranges = readonly (readonly [start: number, end: number])[]

/** A text as it may be drawn, with what was found in it marked. */
export function marked(text: string, ranges: Ranges = [], most?: number): string | (string | TemplateResult)[] {
  const pieces: (string | TemplateResult)[] = []
  let at = 0
  let left = most ?? Infinity
  const draw = (end: number): string => {
    const piece = text.slice(at, end)
    const drawn = visibleText(piece, Number.isFinite(left) ? Math.max(0, left) : undefined)
    at = end
    left -= piece.length
    return drawn
  }
  for (const [start, end] of ranges) {
    if (left <= 0) return pieces
    if (start < at || end > text.length) continue
    if (start > at) pieces.push(draw(start))
    pieces.push(html`<mark>${draw(end)}</mark>`)
  }
  return pieces.length ? [...pieces, draw(text.length)] : draw(text.length)
}
