import type { Scale } from '@gorod/core/contest'
import { html, svg, type TemplateResult } from 'lit'
import type { JudgingWords } from '../words/judging.js'
import type { Locale } from '../words/speaking.js'
import { distribution } from './sentences.js'

/** The most bars of a strip; a longer scale is shown in tens of its length. */
const MOST_BARS = 11

/** A juror's own marks on one scale, for him to see how he uses it: bars, with the same in words. */
export function strip(
  scale: Scale,
  marks: readonly number[],
  current: number | null,
  words: JudgingWords,
  locale: Locale,
): TemplateResult {
  const bars = barsOf(scale)
  const counts = bars.map(({ from, to }) => marks.filter((mark) => mark >= from && mark <= to).length)
  const most = Math.max(1, ...counts)
  const label = distribution(
    bars.map(({ label: name }, index) => [name, counts[index]!]),
    words,
    locale,
  )
  const width = bars.length * 8
  return html`<svg class="strip" role="img" aria-label=${label} viewBox="0 0 ${width} 24" preserveAspectRatio="none">
    <title>${label}</title>
    ${bars.map(({ from, to }, index) => {
      const height = counts[index] ? 3 + (counts[index]! / most) * 19 : 1
      const isHere = current !== null && current >= from && current <= to
      return svg`<rect class=${isHere ? 'here' : ''} x=${index * 8 + 1} y=${24 - height} width="6" height=${height} />`
    })}
  </svg>`
}

function barsOf({ min, max }: Scale): { from: number; to: number; label: string }[] {
  const size = max - min + 1
  const step = size <= MOST_BARS ? 1 : Math.ceil((max - min) / 10)
  return Array.from({ length: Math.ceil(size / step) }, (_, index) => {
    const from = min + index * step
    const to = Math.min(from + step - 1, max)
    return { from, to, label: from === to ? String(from) : `${from}–${to}` }
  })
}
