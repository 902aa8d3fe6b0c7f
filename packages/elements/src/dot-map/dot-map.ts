import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import { ref } from 'lit/directives/ref.js'
import type { Locale } from '../words/speaking.js'
import { besideEdge, em, gridView, overParallel, parallelNames, type ParallelName } from './grid.js'
import { planeOf, type Place } from './plane.js'

/** Something at a place, drawn as a dot. */
export interface MapDot {
  id: string
  title: string
  /** Its name to those who do not see it, with all that its dot says. */
  label: string
  /** What the area of the dot goes with. */
  count: number
  place: Place
  isChosen: boolean
}

/** What a map is drawn from. */
export interface DotMap {
  /** At least one; those that should have their names first stand first. */
  dots: readonly MapDot[]
  label: string
  hint: string
  locale: Locale
  choose: (id: string) => void
  /** Draws a part of many dots in its time; all at once unless given. */
  later?: (draw: () => SVGTemplateResult) => unknown
}

/** A dot on the map: shares of its width and height, and a radius in em. */
export type Dot = MapDot & { x: number; y: number; radius: number }

/** Radii of dots in em, the greatest by how many there are; the area goes with the count, if that differs. */
const [least, even] = [0.3, 0.42]
const greatest = (dots: number): number => Math.max(0.8, Math.min(1.4, 8 / Math.sqrt(dots)))
/** Cities named on the map itself. */
const mostNamed = 14
/** How wide a letter and how high a line is, in shares of a map of usual width. */
const [letter, line] = [0.0135, 0.026]
/** Dots drawn at once. */
const atOnce = 32

/** Dots over parallels and meridians, without borders: each a button, arrow keys go from one to the next. */
export function dotMap({ dots: given, label, hint, locale, choose, later = (draw) => draw() }: DotMap): TemplateResult {
  const plane = planeOf(given.map(({ place }) => place))
  const most = Math.max(1, ...given.map(({ count }) => count))
  const isEven = given.every(({ count }) => count === most)
  const radiusOf = (count: number): number =>
    isEven ? even : Math.max(least, greatest(given.length) * Math.sqrt(count / most))
  const dots = given.map((one): Dot => ({ ...one, ...plane.at(one.place), radius: radiusOf(one.count) }))
  const parallels = parallelNames(plane, dots)
  const inHand = dots.find(({ isChosen }) => isChosen) ?? dots[0]!
  const share = (value: number): string => `${(value * 100).toFixed(2)}%`
  const dotView = ({ id, label: name, x, y, radius, isChosen }: Dot): SVGTemplateResult =>
    svg`<svg x=${share(x)} y=${share(y)} class="place">
      <g role="button" class=${isChosen ? 'dot chosen' : 'dot'} tabindex=${id === inHand.id ? 0 : -1} data-focus=${`dot ${id}`}
        aria-pressed=${isChosen ? 'true' : 'false'} aria-label=${name} @click=${() => choose(id)}>
        <title>${name}</title>
        <circle class="touch" r=${`${Math.max(radius, 0.75)}em`} />
        <circle class="mark" r=${`${radius}em`} />
      </g>
    </svg>`
  const namesView = (): SVGTemplateResult => {
    const named = namesOf(dots, plane.ratio, [...parallels.values()])
    const views = dots
      .filter(({ id }) => named.has(id))
      .map(({ id, title, radius, x, y }) => {
        const gap = (radius + 0.25) / 0.875
        const isLeft = named.get(id) === 'left'
        return svg`<svg x=${share(x)} y=${share(y)} class="place">
          <text class="name" aria-hidden="true" x=${`${isLeft ? -gap : gap}em`} dy="0.35em" text-anchor=${isLeft ? 'end' : 'start'}>${title}</text>
        </svg>`
      })
    return svg`${views}`
  }
  const parts = Array.from({ length: Math.ceil(dots.length / atOnce) }, (_, at) =>
    dots.slice(at * atOnce, (at + 1) * atOnce),
  )
  const shape = (figure?: Element): void =>
    (figure as HTMLElement | undefined)?.style.setProperty('--_ratio', plane.ratio.toFixed(3))
  return html`<figure class="map" part="map" ${ref(shape)}>
    <svg role="group" aria-label=${label} @keydown=${walk}>
      ${gridView(plane, parallels, locale)} ${parts.map((part) => later(() => svg`${part.map(dotView)}`))}
      ${later(namesView)}
    </svg>
    <figcaption class="meta">${hint}</figcaption>
  </figure>`
}

/** On which side of its dot the name of a city has room; the chosen ones first, over other dots if they must. */
export function namesOf(
  dots: readonly Pick<Dot, 'id' | 'title' | 'x' | 'y' | 'radius' | 'isChosen'>[],
  ratio: number,
  parallels: readonly ParallelName[] = [],
): Map<string, 'left' | 'right'> {
  const taken = [
    ...dots.map(({ x, y, radius }) => {
      const half = radius * em
      return { from: x - half, to: x + half, y, high: half + line / 3 }
    }),
    ...parallels.map(({ side, down }) => {
      const [from, to] = side === 'left' ? [0, besideEdge] : [1 - besideEdge, 1]
      return { from, to, y: down - (overParallel / 2) * em * ratio, high: line }
    }),
  ]
  const named = new Map<string, 'left' | 'right'>()
  const inTurn = dots.toSorted((a, b) => Number(b.isChosen) - Number(a.isChosen))
  for (const { id, title, x, y, radius, isChosen } of inTurn) {
    if (named.size === mostNamed) break
    const width = Math.min(title.length, 40) * letter
    const gap = (radius + 0.25) * em
    const free = (others: typeof taken): 'left' | 'right' | undefined =>
      (['right', 'left'] as const).find((each) => {
        const [from, to] = each === 'right' ? [x + gap, x + gap + width] : [x - gap - width, x - gap]
        const isFree = others.every(
          (other) => Math.abs(other.y - y) > other.high * ratio || other.to < from || other.from > to,
        )
        if (from < 0 || to > 1 || !isFree) return false
        taken.push({ from, to, y, high: line })
        return true
      })
    const side = free(taken) ?? (isChosen ? free(taken.slice(dots.length)) : undefined)
    if (side) named.set(id, side)
  }
  return named
}

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** An arrow key goes to the nearest dot on that side; Enter and the space bar press the one in hand. */
function walk(event: KeyboardEvent): void {
  const all = [...(event.currentTarget as Element).querySelectorAll<SVGGElement>('.dot')]
  const one = event.target as SVGGElement
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault()
    one.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    return
  }
  const direction = directions[event.key]
  if (!direction) return
  event.preventDefault()
  const centre = (dot: Element): [number, number] => {
    const box = dot.getBoundingClientRect()
    return [box.x + box.width / 2, box.y + box.height / 2]
  }
  const [x, y] = centre(one)
  const far = (dot: Element): number => {
    const [dx, dy] = [centre(dot)[0] - x, centre(dot)[1] - y]
    const [along, across] = [dx * direction[0] + dy * direction[1], Math.abs(dx * direction[1] - dy * direction[0])]
    return along > 0.5 ? along + 2 * across : Infinity
  }
  const next = all.filter((dot) => dot !== one).toSorted((a, b) => far(a) - far(b))[0]
  if (!next || far(next) === Infinity) return
  for (const dot of all) dot.setAttribute('tabindex', dot === next ? '0' : '-1')
  next.focus()
}
