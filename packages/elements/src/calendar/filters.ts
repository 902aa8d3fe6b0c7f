import type { Entry, EntryKind } from '@gorod/core/calendar'
import { foldText } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import type { Words } from '../words/words.js'

/** What a reader asked to see; empty means everything. */
export interface Filters {
  city: string
  kinds: EntryKind[]
  query: string
}

/** What there is to choose from. */
export interface Choices {
  cities: [id: string, name: string][]
  kinds: EntryKind[]
}

const every: EntryKind[] = ['event', 'jubilee', 'city-day', 'deadline', 'issue']
/** Fewer entries are looked through faster than filtered. */
const few = 8

/** @example kindsOf('jubilee nonsense') // ['jubilee'] */
export const kindsOf = (text: string): EntryKind[] => every.filter((kind) => text.split(/\s/).includes(kind))

/** @example isOpen({ city: '', kinds: [], query: '' }) // true: nothing is asked */
export const isOpen = ({ city, kinds, query }: Filters): boolean => !city && !kinds.length && !query.trim()

/** The entries that pass. */
export function passing(entries: readonly Entry[], filters: Filters): readonly Entry[] {
  if (isOpen(filters)) return entries
  const { city, kinds, query } = filters
  const sought = foldText(query)
  return entries.filter(
    (entry) =>
      (!city || entry.cities.includes(city)) &&
      (!kinds.length || kinds.includes(entry.kind)) &&
      foldText([entry.title, entry.place, ...entry.cityNames, ...(entry.organisers ?? [])].join('\n')).includes(sought),
  )
}

/** The cities and kinds that occur, cities by name. */
export function choicesOf(entries: readonly Entry[]): Choices {
  const cities = new Map<string, string>()
  const kinds = new Set<EntryKind>()
  for (const entry of entries) {
    kinds.add(entry.kind)
    entry.cities.forEach((id, n) => cities.set(id, entry.cityNames[n]!))
  }
  return {
    cities: [...cities].sort((a, b) => (a[1] < b[1] ? -1 : 1)),
    kinds: every.filter((kind) => kinds.has(kind)),
  }
}

/** The row of filters; nothing where there is nothing to choose. */
export function filterRow(
  choices: Choices,
  filters: Filters,
  count: number,
  words: Words,
): TemplateResult | typeof nothing {
  const { cities, kinds } = choices
  if (count <= few && cities.length < 2 && kinds.length < 2) return nothing
  return html`<div role="search" class="filters" part="filters">
      <label>
        <span>${words.filters.text}</span>
        <input type="search" part="input" name="query" .value=${filters.query} />
      </label>
      ${cities.length > 1 ? citiesOf(cities, filters.city, words) : nothing}
      ${
        kinds.length > 1
          ? html`<div class="kinds">
              ${kinds.map(
                (kind) =>
                  html`<button
                    class="kind ${kind}"
                    part="button"
                    data-kind=${kind}
                    aria-pressed=${filters.kinds.includes(kind)}
                  >
                    ${words.kinds[kind]}
                  </button>`,
              )}
            </div>`
          : nothing
      }
      ${isOpen(filters) ? nothing : html`<button class="quiet" part="button" data-do="reset">${words.filters.reset}</button>`}
    </div>
    ${kinds.length > 1 ? legendOf(kinds, words) : nothing}`
}

/** What the marks mean, for paper, where there are no buttons. */
const legendOf = (kinds: readonly EntryKind[], words: Words): TemplateResult =>
  html`<p class="legend" part="legend">
    ${kinds.map((kind) => html`<span class="kind ${kind}">${words.kinds[kind]}</span> `)}
  </p>`

const citiesOf = (cities: Choices['cities'], chosen: string, words: Words): TemplateResult =>
  html`<label>
    <span>${words.filters.city}</span>
    <select part="input" name="city">
      <option value="" .selected=${!chosen}>${words.filters.everyCity}</option>
      ${cities.map(([id, name]) => html`<option value=${id} .selected=${id === chosen}>${name}</option>`)}
    </select>
  </label>`
