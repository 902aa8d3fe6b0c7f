import type { LibraryCity } from '@gorod/core/practice'
import { counted } from '@gorod/core/words'
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import { told } from '../../words/speaking.js'
import { withValues } from '../address.js'
import { meridian, planeOf, type Plane } from '../plane.js'
import { countsOf, type Scene } from '../scene.js'
import { choiceView } from './facets.js'

/** A city with practices at its place on the plane. */
interface Dot {
  id: string
  title: string
  count: number
  x: number
  y: number
  isChosen: boolean
}

/** Radii of dots in em, the greatest by how many there are; the area goes with the count. */
const least = 0.3
const greatest = (dots: number): number => Math.max(0.8, Math.min(1.4, 8 / Math.sqrt(dots)))
/** Cities named on the map itself, and how wide a letter, how high a line and a dot is there, in shares of a map of usual width. */
const mostNamed = 14
const [letter, line, dotLine] = [0.0105, 0.026, 0.014]
const mostListed = 300

/** The cities of what was found as dots over parallels and meridians, with the same cities as a list behind them. */
export function mapView(scene: Scene): TemplateResult {
  const { words, overview } = scene
  const counts = new Map(countsOf(scene, 'city').map((value) => [value.id, value]))
  const placed = overview.cities.filter(({ id, place }) => place && counts.has(id))
  const plane = planeOf(placed.map(({ place }) => place!))
  const dots = dotsOf(scene, placed, plane)
  const rows = [...counts.values()].filter(({ count, isChosen }) => count || isChosen)
  rows.sort((a, b) => b.count - a.count)
  return html`<section class="map-view" aria-label=${words.map.label}>
    ${dots.length ? pictureView(scene, plane, dots) : html`<p class="state">${words.map.none}</p>`}
    <details
      part="cities"
      class="cities"
      .open=${scene.folds.isOpen('map list')}
      @toggle=${({ target }: Event) => scene.folds.set('map list', (target as HTMLDetailsElement).open)}
    >
      <summary>${words.map.table}</summary>
      ${
        scene.folds.isOpen('map list')
          ? html`<ul>
              ${rows.slice(0, mostListed).map((value) => choiceView(scene, 'city', value, placed.some(({ id }) => id === value.id) ? undefined : words.map.nowhere))}
            </ul>`
          : nothing
      }
    </details>
  </section>`
}

function dotsOf(scene: Scene, cities: readonly LibraryCity[], plane: Plane): Dot[] {
  const counts = new Map(countsOf(scene, 'city').map(({ id, count }) => [id, count]))
  const picked = scene.chosen.facets.city ?? []
  return cities
    .map(({ id, place }) => ({
      id,
      title: scene.titles('city', id),
      count: counts.get(id) ?? 0,
      ...plane.at(place!),
      isChosen: picked.includes(id),
    }))
    .filter(({ count, isChosen }) => count || isChosen)
    .sort((a, b) => b.count - a.count)
}

function pictureView(scene: Scene, plane: Plane, dots: readonly Dot[]): TemplateResult {
  const { words, locale } = scene
  const most = Math.max(1, ...dots.map(({ count }) => count))
  const named = namesOf(dots, plane.ratio)
  const radiusOf = (count: number): number => Math.max(least, greatest(dots.length) * Math.sqrt(count / most))
  const inHand = dots.find(({ isChosen }) => isChosen) ?? dots[0]!
  const share = (value: number): string => `${(value * 100).toFixed(2)}%`
  return html`<figure class="map" part="map" data-ratio=${plane.ratio.toFixed(3)}>
    <svg role="group" aria-label=${words.map.label} @keydown=${walk}>
      ${gridView(scene, plane)}
      ${dots.map(({ id, title, count, x, y, isChosen }) => {
        const radius = radiusOf(count)
        const name = told(words.map.dot, { city: title, practices: counted(count, words.practices, locale) })
        return svg`<svg x=${share(x)} y=${share(y)} class="place">
          <g role="button" class=${isChosen ? 'dot chosen' : 'dot'} tabindex=${id === inHand.id ? 0 : -1} data-focus=${`dot ${id}`}
            aria-pressed=${isChosen ? 'true' : 'false'} aria-label=${name} @click=${() => choose(scene, id)}>
            <title>${name}</title>
            <circle class="touch" r=${`${Math.max(radius, 0.75)}em`} />
            <circle class="mark" r=${`${radius}em`} />
          </g>
        </svg>`
      })}
      ${dots
        .filter(({ id }) => named.has(id))
        .map(({ id, title, count, x, y }) => {
          const gap = (radiusOf(count) + 0.25) / 0.875
          const isLeft = named.get(id) === 'left'
          return svg`<svg x=${share(x)} y=${share(y)} class="place">
            <text class="name" aria-hidden="true" x=${`${isLeft ? -gap : gap}em`} dy="0.35em" text-anchor=${isLeft ? 'end' : 'start'}>${title}</text>
          </svg>`
        })}
    </svg>
    <figcaption class="meta">${words.map.hint}</figcaption>
  </figure>`
}

/** A city alone, or all of them again. */
function choose({ chosen, go }: Scene, id: string): void {
  const isAlone = chosen.facets.city?.length === 1 && chosen.facets.city[0] === id
  go(withValues(chosen, 'city', isAlone ? [] : [id]))
}

function gridView({ words }: Scene, { parallels, meridians, at }: Plane): SVGTemplateResult {
  const share = (value: number): string => `${(value * 100).toFixed(2)}%`
  const name = (degrees: number, plus: string, minus: string): string =>
    degrees ? told(degrees > 0 ? plus : minus, { degrees: Math.abs(degrees) }) : '0°'
  const { north, south, east, west } = words.map
  return svg`<g class="grid" aria-hidden="true">
    ${parallels.map((latitude) => {
      const y = share(at({ latitude, longitude: 0 }).y)
      return svg`<line x1="0" x2="100%" y1=${y} y2=${y} />
        <svg x="0" y=${y} class="place"><text x="0.4em" dy="-0.35em">${name(latitude, north, south)}</text></svg>`
    })}
    ${meridians.map((longitude) => {
      const x = share(at({ latitude: 0, longitude }).x)
      return svg`<line x1=${x} x2=${x} y1="0" y2="100%" />
        <svg x=${x} y="100%" class="place"><text x="0.35em" dy="-0.5em">${name(meridian(longitude), east, west)}</text></svg>`
    })}
  </g>`
}

/** On which side of its dot the name of a city has room; the cities with most practices first. */
export function namesOf(
  dots: readonly Pick<Dot, 'id' | 'title' | 'x' | 'y'>[],
  ratio: number,
): Map<string, 'left' | 'right'> {
  const taken = dots.map(({ x, y }) => ({ from: x - 0.014, to: x + 0.014, y, high: dotLine }))
  const named = new Map<string, 'left' | 'right'>()
  for (const { id, title, x, y } of dots) {
    if (named.size === mostNamed) break
    const width = Math.min(title.length, 40) * letter + 0.02
    const side = (['right', 'left'] as const).find((each) => {
      const [from, to] = each === 'right' ? [x + 0.015, x + 0.015 + width] : [x - 0.015 - width, x - 0.015]
      const isFree = taken.every(
        (other) => Math.abs(other.y - y) > other.high * ratio || other.to < from || other.from > to,
      )
      if (from < 0 || to > 1 || !isFree) return false
      taken.push({ from, to, y, high: line })
      return true
    })
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
