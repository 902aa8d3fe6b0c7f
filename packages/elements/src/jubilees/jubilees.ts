import { ageInWords } from '@gorod/core/anniversary'
import { civilDay, dayNumber } from '@gorod/core/when'
import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { inOrder, placed, type Placed } from '../calendar/placed.js'
import { dateOf } from '../calendar/sections.js'
import { failed, loading, nothingPlanned } from '../calendar/states.js'
import { FedElement } from '../data/fed.js'
import { base } from '../look/base.css.js'
import { print } from '../look/print.css.js'
import { countdown } from './countdown.js'
import { rows } from './jubilees.css.js'

/**
 * The jubilees of a year and the city days that its plan names, with the age of each city and the days that are left.
 *
 * @tag gorod-jubilees
 * @attr {string} src - address of the data on the same site: JSON, or iCalendar if it ends in `.ics`
 * @attr {string} year - the year shown; this year where nothing is said
 * @attr {string} today - the day from which days are counted, as `YYYY-MM-DD`; the reader's own where nothing is said
 * @attr {string} lang - `ru` or `en`; taken from the page where nothing is said
 * @fires {{ count: number, skipped: Skipped[] }} gorod-data - data was read
 * @slot - an HTML list of the entries, shown until the element can show them and where there is no script
 * @csspart section - the jubilees, or the city days
 * @csspart heading - its heading
 * @csspart row - one city
 * @csspart age - its age
 * @csspart city - its name
 * @csspart date - its day
 * @csspart wait - how long to wait
 * @cssprop [--gorod-accent] - the colour of marks; made of the colour of the text where nothing is said
 * @cssprop [--gorod-line] - the colour of rules
 * @cssprop [--gorod-quiet] - the colour of secondary text
 */
export class GorodJubilees extends FedElement {
  static override properties: PropertyDeclarations = { year: {} }

  static override styles: CSSResultGroup = [base, rows, print]

  declare year: string | undefined

  protected override render(): TemplateResult {
    const { words, source, now } = this
    if (source.state === 'loading') return loading(words)
    if (source.state === 'failed') return failed(source.failure, words)
    const year = Number(this.year) || civilDay(now).year
    const [first, last] = [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]
    const all = source.loaded.entries
      .filter(({ kind, basis = 'plan' }) => kind === 'jubilee' || (kind === 'city-day' && basis === 'plan'))
      .map(placed)
      .filter(({ start, end }) => start <= last && end >= first)
      .sort(inOrder)
    if (!all.length) return nothingPlanned(words)
    const next = all.find(({ standing, end }) => standing === 'day' && end >= now)?.start
    return html`${this.#part('jubilee', all, next)}${this.#part('city-day', all, next)}`
  }

  #part(kind: 'jubilee' | 'city-day', all: Placed[], next: number | undefined): TemplateResult | undefined {
    const cities = all.filter(({ entry }) => entry.kind === kind)
    if (!cities.length) return undefined
    return html`<section part="section">
      <h2 part="heading">${this.words.jubilees[kind]}</h2>
      <ol>
        ${cities.map((one) => this.#row(one, one.start === next))}
      </ol>
    </section>`
  }

  #row(one: Placed, next: boolean): TemplateResult {
    const { locale, words, now } = this
    const { entry } = one
    return html`<li class=${next ? 'next' : ''} part="row">
      <span class="age" part="age">${entry.age === undefined ? '' : ageInWords(entry.age, locale)}</span>
      <span class="city" part="city">${entry.cityNames.join(', ') || entry.title}</span>
      <span class="wait" part="wait">${countdown(one, now, locale)}</span>
      <span class="date" part="date">${dateOf(one, locale)}${one.approximate ? `, ${words.approximate}` : ''}</span>
    </li>`
  }
}
