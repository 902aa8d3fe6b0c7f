import { html, svg, type TemplateResult } from 'lit'

/** A row of a bar: what it is called, and how much of each part it has. */
export interface Bar {
  label: string
  parts: readonly number[]
  /** The numbers in words. */
  text: string
}

/** Bars of parts, all on the scale of the longest; the parts differ by how they are filled, not by colour alone. */
export function bars(rows: readonly Bar[]): TemplateResult {
  const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0)
  const most = Math.max(1, ...rows.map(({ parts }) => sum(parts)))
  return html`<div class="lanes">
    ${rows.map(({ label, parts, text }) => {
      let before = 0
      return html`<div class="lane">
        <span class="label">${label}</span>
        <svg class="track" aria-hidden="true">
          ${parts.map((part, at) => {
            const x = before
            before += part
            return part
              ? svg`<rect class=${`part-${at}`} x=${`${(100 * x) / most}%`} width=${`${(100 * part) / most}%`} y="20%" height="60%" />`
              : ''
          })}
        </svg>
        <span class="value">${text}</span>
      </div>`
    })}
  </div>`
}
