import { numberText } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { visibleText } from '../../entry/visible-text.js'
import { told } from '../../words/speaking.js'
import { nothingChosen, withValues, type Chosen } from '../address.js'
import { follow, type Scene } from '../scene.js'
import type { LibraryAnswer } from '../source/source.js'

const sorts = ['relevance', 'year', 'city'] as const
const mostWords = 5

/** The field to search with, what to go on with, and the order. */
export function searchView(scene: Scene): TemplateResult {
  const { words, chosen, go } = scene
  const { search } = words
  const typed = ({ target }: Event): void => {
    const text = (target as HTMLInputElement).value
    const { chosen } = scene
    go({ ...chosen, text, page: 1, id: '', view: chosen.view === 'compare' ? 'list' : chosen.view }, { typing: true })
  }
  return html`<form role="search" part="search" class="search" @submit=${(event: Event) => event.preventDefault()}>
    <label class="query">
      <span>${search.label}</span>
      <input
        type="search"
        part="input"
        data-focus="query"
        placeholder=${search.hint}
        maxlength="1000"
        autocomplete="off"
        autocapitalize="off"
        enterkeyhint="search"
        .value=${chosen.text}
        @input=${typed}
      />
    </label>
    <label class="sort">
      <span>${search.sort}</span>
      <select
        part="input"
        @change=${({ target }: Event) =>
          go({ ...scene.chosen, sort: (target as HTMLSelectElement).value as Chosen['sort'], page: 1 })}
      >
        ${sorts
          .filter((sort) => sort !== 'relevance' || chosen.text.trim() || chosen.sort === sort)
          .map(
            (sort) => html`<option value=${sort} .selected=${sort === sortOf(chosen)}>${search.sorts[sort]}</option>`,
          )}
      </select>
    </label>
    ${suggestions(scene)}
  </form>`
}

/** Without words nothing is near or far: then the newest come first. */
const sortOf = ({ sort, text }: Chosen): Chosen['sort'] => (sort === 'relevance' && !text.trim() ? 'year' : sort)

/** Words and cities to go on with; they answer the words as typed, so they wait for the answer. */
function suggestions(scene: Scene): TemplateResult | typeof nothing {
  const { answer, words, chosen, titles, fixed, go } = scene
  if (!chosen.text.trim() || !answer) return nothing
  const { cities, words: next } = answer.suggestions
  const asked = cities.filter(({ id }) => !fixed.has('city') && !chosen.facets.city?.includes(id)).slice(0, 3)
  if (!asked.length && !next.length) return nothing
  return html`<div class="suggestions" part="suggestions">
    ${asked.map((city) => {
      const { there, count } = inCity(scene, answer, city)
      const label = told(words.search.city, { city: titles('city', city.id) })
      const number = numberText(count, scene.locale)
      return html`<button type="button" part="button" @click=${() => go(there, { focus: 'query' })}>
        ${label} <small class="count">${number}</small>
      </button>`
    })}
    ${
      next.length
        ? html`<span class="meta">${words.search.words}</span> ${next
              .slice(0, mostWords)
              .map(
                (word) =>
                  html`<button
                    type="button"
                    class="quiet"
                    @click=${() => go({ ...scene.chosen, text: wordsBefore(chosen.text) + word, page: 1 }, { focus: 'query' })}
                  >
                    ${visibleText(word, 60)}
                  </button>`,
              )}`
        : nothing
    }
  </div>`
}

/** The city chosen instead of its name among the words; where it has nothing for them, all that it has. */
function inCity(
  { chosen }: Scene,
  { mode, counts }: LibraryAnswer,
  { id, count, rest = '' }: LibraryAnswer['suggestions']['cities'][number],
): { there: Chosen; count: number } {
  const facet = counts.find(({ name }) => name === 'city')
  const found = facet?.values.find((value) => value.id === id)?.count
  return found && mode !== 'any'
    ? { there: withValues({ ...chosen, text: rest }, 'city', [id]), count: found }
    : { there: withValues({ ...nothingChosen, sort: chosen.sort, picked: chosen.picked }, 'city', [id]), count }
}

/** A text without its last word. */
const wordsBefore = (text: string): string => text.slice(0, text.length - text.split(/[^\p{L}\p{N}-]/u).at(-1)!.length)

/** List or map; cities that the page has set are not to be chosen, on a map neither. */
export function viewSwitch(scene: Scene): TemplateResult | typeof nothing {
  const { words, chosen, fixed, addressOf } = scene
  if (fixed.has('city')) return nothing
  return html`<nav class="views" aria-label=${words.views.label}>
    ${(['list', 'map'] as const).map((view) => {
      const there = { ...chosen, view, page: 1 }
      return html`<a
        part="button"
        class="button"
        href=${addressOf(there)}
        data-focus=${`view-${view}`}
        aria-current=${chosen.view === view ? 'true' : nothing}
        @click=${follow(scene, there)}
        >${words.views[view]}</a
      >`
    })}
  </nav>`
}
