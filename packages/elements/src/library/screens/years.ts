import type { FacetCount } from '@gorod/core/practice'
import { counted } from '@gorod/core/words'
import { html, nothing, svg, type TemplateResult } from 'lit'
import { told } from '../../words/speaking.js'
import { toggled } from '../address.js'
import { countsOf, type Scene } from '../scene.js'
import { choiceView } from './facets.js'

/** Years further apart than this are not drawn over one axis. */
const longestAxis = 40

/** The years of editions as a histogram whose columns are buttons, with the same years as a list behind it. */
export function yearsView(scene: Scene): TemplateResult | typeof nothing {
  const { words, fixed, folds } = scene
  const values = countsOf(scene, 'year')
  if (fixed.has('year') || values.length < 2) return nothing
  const years = axisOf(values)
  return html`<section class="years" part="years" aria-labelledby="years">
    <p id="years" class="group">${words.years.label}</p>
    ${years ? columns(scene, years) : nothing}
    <details
      .open=${folds.isOpen('year', !years)}
      @toggle=${({ target }: Event) => folds.set('year', (target as HTMLDetailsElement).open)}
    >
      <summary>${words.years.list}</summary>
      <ul>
        ${values.filter(({ count, isChosen }) => count || isChosen).map((value) => choiceView(scene, 'year', value))}
      </ul>
    </details>
  </section>`
}

/** Every year from the first to the last, those without practices too; nothing where that would be too many. */
export function axisOf(values: readonly FacetCount[]): FacetCount[] | undefined {
  const numbers = values.map(({ id }) => Number(id)).filter(Number.isSafeInteger)
  if (numbers.length !== values.length) return undefined
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  if (last - first >= longestAxis) return undefined
  const known = new Map(values.map((value) => [value.id, value]))
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const id = String(first + at)
    return known.get(id) ?? { id, count: 0 }
  })
}

function columns(scene: Scene, years: readonly FacetCount[]): TemplateResult {
  const { words, chosen, locale, go } = scene
  const most = Math.max(1, ...years.map(({ count }) => count))
  const step = Math.ceil(years.length / 5)
  const inHand = chosen.facets.year?.[0] ?? years.at(-1)!.id
  return html`<div
    class="columns"
    role="group"
    aria-label=${words.years.label}
    title=${words.years.hint}
    @keydown=${walk}
  >
    ${years.map(({ id, count }, at) => {
      const isChosen = chosen.facets.year?.includes(id) ?? false
      const height = count ? Math.max(4, (100 * count) / most) : 0
      const name = told(words.filters.count, { value: id, practices: counted(count, words.practices, locale) })
      return html`<button
        type="button"
        class="column"
        data-focus=${`column ${id}`}
        tabindex=${id === inHand ? 0 : -1}
        aria-pressed=${isChosen ? 'true' : 'false'}
        aria-label=${name}
        title=${name}
        aria-disabled=${count || isChosen ? nothing : 'true'}
        @click=${() => (count || isChosen) && go(toggled(scene.chosen, 'year', id))}
      >
        <svg aria-hidden="true" preserveAspectRatio="none">
          ${svg`<rect x="12%" width="76%" y=${`${100 - height}%`} height=${`${height}%`} />`}
        </svg>
        <span aria-hidden="true">${(years.length - 1 - at) % step === 0 ? id : ''}</span>
      </button>`
    })}
  </div>`
}

/** The arrow keys go from column to column; where one reads from right to left they are the other way around. */
function walk(event: KeyboardEvent): void {
  const group = event.currentTarget as HTMLElement
  const all = [...group.querySelectorAll<HTMLElement>('button')]
  const at = all.indexOf(event.target as HTMLElement)
  const forth = group.matches(':dir(rtl)') ? -1 : 1
  const steps: Record<string, number> = {
    ArrowRight: at + forth,
    ArrowLeft: at - forth,
    Home: 0,
    End: all.length - 1,
  }
  const to = all[steps[event.key] ?? -1]
  if (!to) return
  event.preventDefault()
  for (const one of all) one.tabIndex = one === to ? 0 : -1
  to.focus()
}
