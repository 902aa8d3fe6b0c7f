import type { Entry } from '@gorod/core/calendar'
import type { PropertyDeclarations } from 'lit'
import { FedElement } from '../data/fed.js'
import { bucket, type Buckets } from './bucket.js'
import { readMonth, shownBy, startOf, writeMonth } from './cursor.js'
import { choicesOf, kindsOf, passing, type Choices, type Filters } from './filters.js'
import type { Scene, View } from './scene.js'

/** What a calendar shows, told by its attributes, and the data sorted for it. */
export abstract class CalendarState extends FedElement {
  static override properties: PropertyDeclarations = {
    view: { reflect: true },
    date: { reflect: true },
    city: { reflect: true },
    kinds: { reflect: true },
    query: { reflect: true },
    feed: {},
  }

  declare view: View | undefined
  declare date: string | undefined
  declare city: string | undefined
  declare kinds: string | undefined
  declare query: string | undefined
  declare feed: string | undefined

  protected printing = false
  protected choices: Choices = { cities: [], kinds: [] }
  #buckets: Buckets = bucket([])
  #entries: readonly Entry[] | undefined
  #sieve = ''

  protected get filters(): Filters {
    return { city: this.city ?? '', kinds: kindsOf(this.kinds ?? ''), query: this.query ?? '' }
  }

  /** Everything the views draw from; entries are filtered and sorted only when they or the filters changed. */
  protected scene(): Scene {
    const { locale, words, now, filters, printing, source } = this
    const { entries } = source.loaded
    const sieve = JSON.stringify(filters)
    if (this.#entries !== entries || this.#sieve !== sieve) {
      this.choices = choicesOf(entries)
      this.#buckets = bucket(passing(entries, filters))
      this.#entries = entries
      this.#sieve = sieve
    }
    const view = this.view === 'month' || this.view === 'year' ? this.view : 'list'
    const month = readMonth(this.date ?? '') ?? startOf(this.#buckets, now)
    const [first, last] = shownBy(view, month, this.#buckets)
    return { locale, words, buckets: this.#buckets, view, first, last, month, today: now, printing }
  }

  /** Goes to a view or a month and tells so. */
  protected go(view: View, month: number): void {
    this.view = view
    this.date = writeMonth(month)
    this.tell('gorod-view', { view, date: this.date })
  }

  /** Narrows what is shown and tells so. */
  protected sift({ city, kinds, query }: Filters): void {
    this.city = city || undefined
    this.kinds = kinds.join(' ') || undefined
    this.query = query.trim() ? query : undefined
    this.tell('gorod-filter', { city, kinds: kinds.join(' '), query })
  }
}
