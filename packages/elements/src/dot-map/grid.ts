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
export const [besideEdge, overParallel] = [0.09, 1.2]

/** The name of a parallel: at which edge it keeps clear of dots, and how far down its line is, in shares of the map. */
export interface ParallelName {
  side: 'left' | 'right'
  down: number
}

/** The names of parallels at the edge that dots leave free, the left one first; none where they leave neither. */
export function parallelNames(
  { parallels, ratio, at }: Plane,
  dots: readonly Dot[],
): ReadonlyMap<number, ParallelName> {
  const names = new Map<number, ParallelName>()
  for (const latitude of parallels) {
    const down = at({ latitude, longitude: 0 }).y
    const side = (['left', 'right'] as const).find((each) =>
      dots.every(({ x, y, radius }) => {
        const over = (down - y) / (em * ratio)
        const inward = each === 'left' ? x : 1 - x
        return inward - radius * em > besideEdge || over > overParallel + radius || over < -radius
      }),
    )
    if (side) names.set(latitude, { side, down })
  }
  return names
}

/** Parallels and meridians with their names. */
export function gridView(
  { parallels, meridians, at }: Plane,
  names: ReadonlyMap<number, ParallelName>,
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
      const side = names.get(latitude)?.side
      return svg`<line x1="0" x2="100%" y1=${y} y2=${y} />
        <svg x=${side === 'right' ? '100%' : 0} y=${y} class="place">
          <text x=${side === 'right' ? '-0.4em' : '0.4em'} text-anchor=${side === 'right' ? 'end' : 'start'}
            dy=${down < highest ? '1.1em' : '-0.35em'}>${side ? name(latitude, north, south) : nothing}</text>
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
