import type { FacetCount, LibraryCity } from '@gorod/core/practice'
import { counted } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { dotMap, type MapDot } from '../../dot-map/dot-map.js'
import { told } from '../../words/speaking.js'
import { withValues } from '../address.js'
import { countsOf, type Scene } from '../scene.js'
import { later } from '../turns.js'
import { beyondView, choiceView } from './facets.js'

const mostListed = 300

/** The cities of what was found as dots over parallels and meridians, with the same cities as a list behind them. */
export function mapView(scene: Scene): TemplateResult {
  const { words, overview, locale, turns } = scene
  const counts = new Map(countsOf(scene, 'city').map((value) => [value.id, value]))
  const placed = overview.cities.filter(({ id, place }) => place && counts.has(id))
  const dots = dotsOf(scene, placed, counts)
  const shown = placed.reduce((sum, { id }) => sum + counts.get(id)!.count, 0)
  // The counts of cities do not know of the cities chosen: only without them the rest is what no dot shows.
  const rest = dots.length && !scene.chosen.facets.city?.length ? Math.max(0, scene.answer!.total - shown) : 0
  const rows = [...counts.values()].filter(({ count, isChosen }) => count || isChosen)
  rows.sort((a, b) => b.count - a.count)
  const map = (): TemplateResult =>
    dotMap({
      dots,
      label: words.map.label,
      hint: words.map.hint,
      locale,
      choose: (id) => choose(scene, id),
      later: (draw) => later(turns, draw, true),
    })
  return html`<section aria-label=${words.map.label}>
    ${dots.length ? later(turns, map, true) : html`<p class="state">${words.map.none}</p>`}
    ${rest ? html`<p class="meta">${told(words.map.rest, { practices: counted(rest, words.practices, locale) })}</p>` : nothing}
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
                ${rows.slice(0, mostListed).map((value) => choiceView(scene, 'city', value, { hint: placed.some(({ id }) => id === value.id) ? undefined : words.map.nowhere }))}
              </ul>
              ${beyondView(scene, rows.length - mostListed)}`
          : nothing
      }
    </details>
  </section>`
}

function dotsOf(scene: Scene, cities: readonly LibraryCity[], counts: ReadonlyMap<string, FacetCount>): MapDot[] {
  const { words, locale } = scene
  const picked = scene.chosen.facets.city ?? []
  return cities
    .map(({ id, place }): MapDot => {
      const [title, { count }] = [scene.titles('city', id), counts.get(id)!]
      const label = told(words.map.dot, { city: title, practices: counted(count, words.practices, locale) })
      return { id, title, label, count, place: place!, isChosen: picked.includes(id) }
    })
    .filter(({ count, isChosen }) => count || isChosen)
    .sort((a, b) => b.count - a.count)
}

/** A city alone, or all of them again. */
function choose({ chosen, go }: Scene, id: string): void {
  const isAlone = chosen.facets.city?.length === 1 && chosen.facets.city[0] === id
  go(withValues(chosen, 'city', isAlone ? [] : [id]))
}
