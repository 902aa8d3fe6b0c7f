import { nothing, svg, type SVGTemplateResult } from 'lit'
import { dotMapWords } from '../words/dot-map.js'
import { told, type Locale } from '../words/speaking.js'
import type { Dot } from './dot-map.js'
import { meridian, type Plane } from './plane.js'

/** How wide an em is, as a share of a map of usual width. */
export const em = 0.0215
/** Nearer the upper edge a parallel has its name below itself, nearer the right one a meridian before itself. */
const [highest, rightmost] = [0.06, 0.9]
/** How far from the edge the name of a parallel reaches, and how high it stands over its line in em. */
const [besideEdge, overParallel] = [0.09, 1.2]

/** Parallels and meridians with their names, which keep clear of dots. */
export function gridView(
  { parallels, meridians, ratio, at }: Plane,
  dots: readonly Dot[],
  locale: Locale,
): SVGTemplateResult {
  const share = (value: number): string => `${(value * 100).toFixed(2)}%`
  const name = (degrees: number, plus: string, minus: string): string =>
    degrees ? told(degrees > 0 ? plus : minus, { degrees: Math.abs(degrees) }) : '0°'
  const { north, south, east, west } = dotMapWords(locale)
  return svg`<g class="grid" aria-hidden="true">
    ${parallels.map((latitude) => {
      const down = at({ latitude, longitude: 0 }).y
      const y = share(down)
      const isFree = (isRight: boolean): boolean =>
        dots.every(({ x, y: at, radius }) => {
          const over = (down - at) / (em * ratio)
          return (isRight ? 1 - x : x) - radius * em > besideEdge || over > overParallel + radius || over < -radius
        })
      const isRight = !isFree(false)
      return svg`<line x1="0" x2="100%" y1=${y} y2=${y} />
        <svg x=${isRight ? '100%' : 0} y=${y} class="place">
          <text x=${isRight ? '-0.4em' : '0.4em'} text-anchor=${isRight ? 'end' : 'start'}
            dy=${down < highest ? '1.1em' : '-0.35em'}>${isRight && !isFree(true) ? nothing : name(latitude, north, south)}</text>
        </svg>`
    })}
    ${meridians.map((longitude) => {
      const along = at({ latitude: 0, longitude }).x
      const x = share(along)
      const isLast = along > rightmost
      return svg`<line x1=${x} x2=${x} y1="0" y2="100%" />
        <svg x=${x} y="100%" class="place">
          <text x=${isLast ? '-0.35em' : '0.35em'} text-anchor=${isLast ? 'end' : 'start'} dy="-0.5em">${name(meridian(longitude), east, west)}</text>
        </svg>`
    })}
  </g>`
}
