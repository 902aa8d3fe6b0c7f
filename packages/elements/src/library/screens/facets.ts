import type { FacetCount, FacetName } from '@gorod/core/practice'
import { counted, numberText } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { told } from '../../words/speaking.js'
import { chosenValues, toggled, withValues } from '../address.js'
import { countsOf, type Scene } from '../scene.js'
import { later } from '../turns.js'
import { rubricatorView } from './rubricator.js'
import { yearsView } from './years.js'

/** Facets that are lists; the rubricator and the years are drawn otherwise. */
const lists = ['city', 'heading', 'award', 'cost', 'status', 'editing'] as const satisfies FacetName[]
/** Lists drawn before the rest of them. */
const firstLists = 2
/** Groups that are open before the reader decides. */
const usuallyOpen: ReadonlySet<FacetName> = new Set(['city', 'year'])
/** Values shown at first, and at most at once. */
const few = 7
const most = 60

/** All that practices can be chosen by, each value with what it would leave or add. */
export function filtersView(scene: Scene): TemplateResult {
  const { words, fixed, folds, turns, answer, locale } = scene
  const active = chosenValues(scene.chosen).length
  const isOpen = folds.isOpen('filters')
  const shown = lists.filter((name) => !fixed.has(name) && countsOf(scene, name).length > 1)
  const facets = (from: number, to?: number) => () =>
    html`${shown.slice(from, to).map((name) => facetView(scene, name))}`
  const done = (): void => {
    folds.set('filters', false)
    scene.go(scene.chosen, { typing: true, focus: 'status' })
  }
  return html`<div class="filters" part="filters">
    <button
      type="button"
      class="unfold"
      part="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="filters"
      @click=${() => folds.set('filters', !isOpen)}
    >
      ${active ? told(words.filters.openWith, { count: active }) : words.filters.label}
    </button>
    <div id="filters" class=${isOpen ? 'groups open' : 'groups'} role="group" aria-label=${words.filters.label}>
      ${later(turns, () => rubricatorView(scene))} ${later(turns, () => yearsView(scene))}
      ${later(turns, facets(0, firstLists))} ${later(turns, facets(firstLists))}
      ${
        isOpen && answer
          ? html`<button type="button" class="unfold done" part="button" @click=${done}>
              ${told(words.filters.done, { practices: counted(answer.total, words.practices, locale) })}
            </button>`
          : nothing
      }
    </div>
  </div>`
}

/** A facet as a group of checkboxes, the most frequent first where it is long. */
function facetView(scene: Scene, name: FacetName): TemplateResult {
  const { words, folds, chosen, titles } = scene
  const values = countsOf(scene, name)
  const picked = chosen.facets[name] ?? []
  const here = values.filter(({ id, count }) => count || picked.includes(id))
  const isLong = values.length > few + 3
  const sought = isLong ? folds.sought(name).trim().toLocaleLowerCase() : ''
  const isWhole = !isLong || folds.isOpen(`all ${name}`) || sought !== ''
  const inOrder = isLong ? frequentFirst(here, picked) : here
  const fitting = sought ? inOrder.filter(({ id }) => titles(name, id).toLocaleLowerCase().includes(sought)) : inOrder
  const shown = fitting.slice(0, isWhole ? most : Math.max(few, picked.length))
  const rest = Math.min(inOrder.length, most) - shown.length
  return html`<details
    part="facet"
    class="facet"
    .open=${folds.isOpen(name, usuallyOpen.has(name) || picked.length > 0)}
    @toggle=${({ target }: Event) => folds.set(name, (target as HTMLDetailsElement).open)}
  >
    <summary>
      ${words.facets[name]} ${picked.length ? html`<small class="count">${picked.length}</small>` : nothing}
    </summary>
    <div role="group" aria-label=${words.facets[name]}>
      ${
        isLong
          ? html`<input
              type="search"
              class="narrow"
              part="input"
              aria-label=${told(words.filters.find, { facet: words.facets[name].toLocaleLowerCase() })}
              placeholder=${told(words.filters.find, { facet: words.facets[name].toLocaleLowerCase() })}
              .value=${folds.sought(name)}
              @input=${({ target }: Event) => folds.seek(name, (target as HTMLInputElement).value)}
            />`
          : nothing
      }
      ${
        shown.length
          ? html`<ul>
              ${shown.map((value) => choiceView(scene, name, value))}
            </ul>`
          : sought
            ? html`<p class="meta">${words.filters.noMatch}</p>`
            : nothing
      }
      ${isWhole ? beyondView(scene, fitting.length - most) : nothing}
      ${
        !sought && isLong && (rest > 0 || folds.isOpen(`all ${name}`))
          ? html`<button
              type="button"
              class="quiet"
              @click=${() => folds.set(`all ${name}`, !folds.isOpen(`all ${name}`))}
            >
              ${rest > 0 ? told(words.filters.more, { count: rest }) : words.filters.less}
            </button>`
          : nothing
      }
    </div>
  </details>`
}

/** How many values a long list has no room for, if any. */
export const beyondView = ({ words }: Scene, count: number): TemplateResult | typeof nothing =>
  count > 0 ? html`<p class="meta">${told(words.filters.beyond, { count })}</p>` : nothing

/** How a value of a facet is shown and chosen, where that is not as usual. */
interface ChoiceWays {
  hint?: string | undefined
  /** Something within it is chosen. */
  isPartly?: boolean
  toggle?: typeof toggled
}

/** A value of a facet with its checkbox and its count. */
export function choiceView(
  scene: Scene,
  name: FacetName,
  { id, count }: FacetCount,
  { hint, isPartly = false, toggle = toggled }: ChoiceWays = {},
): TemplateResult {
  const { words, chosen, titles, go, locale } = scene
  const isChosen = chosen.facets[name]?.includes(id) ?? false
  return html`<li>
    <label class=${count || isChosen ? 'choice' : 'choice none'} title=${hint ?? nothing}>
      <input
        type="checkbox"
        data-focus=${`${name} ${id}`}
        aria-label=${told(words.filters.count, { value: titles(name, id), practices: counted(count, words.practices, locale) })}
        .checked=${isChosen}
        .indeterminate=${isPartly && !isChosen}
        @change=${() => go(toggle(scene.chosen, name, id))}
      />
      <span class="title">${titles(name, id)}</span>
      <span class="count" aria-hidden="true">${numberText(count, locale)}</span>
    </label>
  </li>`
}

const frequentFirst = (values: readonly FacetCount[], picked: readonly string[]): FacetCount[] =>
  values.toSorted((a, b) => Number(picked.includes(b.id)) - Number(picked.includes(a.id)) || b.count - a.count)

/** What is chosen, each with the way to take it back. */
export function chips(scene: Scene): TemplateResult | typeof nothing {
  const { words, chosen, fixed, titles, go } = scene
  const all = chosenValues(chosen).filter(([name]) => !fixed.has(name))
  if (!all.length) return nothing
  return html`<ul class="chips" part="chips" aria-label=${words.filters.active}>
    ${all.map(([name, id]) => {
      const value = titles(name, id)
      return html`<li>
        <button
          type="button"
          class="chip"
          part="chip"
          aria-label=${told(words.filters.remove, { facet: words.facets[name], value })}
          @click=${() => go(toggled(scene.chosen, name, id), { focus: 'status' })}
        >
          <small>${words.facets[name]}</small> ${value} <span aria-hidden="true">×</span>
        </button>
      </li>`
    })}
    ${
      all.length > 1
        ? html`<li>
            <button
              type="button"
              class="quiet"
              @click=${() =>
                go(
                  all.reduce((left, [name]) => withValues(left, name, []), scene.chosen),
                  { focus: 'status' },
                )}
            >
              ${words.filters.reset}
            </button>
          </li>`
        : nothing
    }
  </ul>`
}
