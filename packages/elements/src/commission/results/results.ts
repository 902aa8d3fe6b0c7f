import { numberText } from '@gorod/core/words'
import type { NominationStandings } from '@gorod/core/judging'
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { criteriaOf } from '@gorod/core/contest'
import { base } from '../../look/base.css.js'
import { print } from '../../look/print.css.js'
import { resultsWords } from '../../words/commission/results.js'
import { figureWords } from '../../words/figures.js'
import { told } from '../../words/speaking.js'
import { charts } from '../charts/chart.css.js'
import type { Scene } from '../scene.js'
import { FigureRoom } from '../tally/room.js'
import type { Figures } from '../tally/tally.js'
import { details } from './details.js'
import { nomination } from './nomination.js'
import { results } from './results.css.js'
import { ordered, rowsOf, sought, type Column, type Order, type Row } from './rows.js'
import { Sight } from './sight.js'

/** Places and scores by nomination, beside them what they are worth. A part of the console, not for use by itself. */
export class ResultsRoom extends FigureRoom {
  static override properties: PropertyDeclarations = {
    query: { state: true },
    nomination: { state: true },
    order: { state: true },
  }

  static override styles: CSSResultGroup = [base, charts, results, print]

  declare query: string
  declare nomination: string
  declare order: Order

  readonly #sight = new Sight(() => this.requestUpdate())
  readonly #rows = new Map<string, { of: NominationStandings; figures: Figures; rows: Row[] }>()

  readonly #shown = new Map<string, { rows: Row[]; query: string; order: Order; shown: readonly Row[] }>()

  constructor() {
    super()
    this.query = ''
    this.nomination = ''
    this.order = { column: 'place', isDown: false }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#sight.stop()
  }

  protected override updated(): void {
    this.#sight.watch(this.renderRoot)
  }

  protected override render(): TemplateResult {
    const { scene, locale } = this
    const standings = scene?.standings
    if (!scene || !standings) return html`<p class="state">${figureWords(locale).none}</p>`
    const words = resultsWords(locale)
    const shown = standings.nominations.filter((one) => !this.nomination || one.nomination === this.nomination)
    const all = shown.map((one) => ({ one, rows: this.#rowsOf(one), shown: this.#shownOf(one) }))
    const found = all.reduce((sum, { shown: rows }) => sum + rows.length, 0)
    const count = all.reduce((sum, { rows }) => sum + rows.length, 0)
    return html`<p class="lead">${words.lead}</p>
      ${standings.settled ? nothing : html`<p class="lead"><b>${words.unsettled}</b></p>`} ${this.#filters()}
      <p class="meta" role="status">
        ${this.query.trim() ? told(words.found, { shown: numberText(found, locale), all: numberText(count, locale) }) : nothing}
        ${this.progress()}
      </p>
      ${this.trouble()}
      ${
        found || !count
          ? all.map(({ one, shown: rows }) =>
              this.query.trim() && !rows.length ? nothing : this.#nomination(one, rows, scene),
            )
          : html`<div class="state">
              <p>${words.nothing}</p>
              <button @click=${() => (this.query = '')}>${words.reset}</button>
            </div>`
      }
      ${scene.open === undefined ? nothing : details(scene, scene.open, this.#criteria())}`
  }

  #filters(): TemplateResult {
    const { locale, scene } = this
    const words = resultsWords(locale)
    const { every, nomination: label } = figureWords(locale)
    const nominations = scene?.seen.state.rules?.nominations ?? []
    return html`<search class="line">
      <label
        ><span>${words.find}</span
        ><input
          type="search"
          .value=${this.query}
          @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)}
      /></label>
      ${
        nominations.length > 1
          ? html`<label
              ><span>${label}</span
              ><select @change=${(event: Event) => (this.nomination = (event.target as HTMLSelectElement).value)}>
                <option value="">${every}</option>
                ${nominations.map(
                  ({ id, title }) => html`<option value=${id} .selected=${id === this.nomination}>${title}</option>`,
                )}
              </select></label
            >`
          : nothing
      }
    </search>`
  }

  #nomination(one: NominationStandings, rows: readonly Row[], scene: Scene): TemplateResult {
    const { state } = scene.seen
    return nomination(rows, {
      locale: this.locale,
      state,
      standings: one,
      title: state.rules?.nominations.find(({ id }) => id === one.nomination)?.title ?? one.nomination,
      figures: this.tally?.of(one.nomination) ?? {},
      digits: state.rules?.rounding.digits ?? 2,
      criteria: this.#criteria(),
      query: this.query,
      order: this.order,
      printing: this.printing,
      isNear: (part) => this.#sight.isNear(part),
      sort: (column) => this.#sort(column),
      open: (submission) => scene.go('results', submission),
    })
  }

  #rowsOf(of: NominationStandings): Row[] {
    const figures = this.tally?.of(of.nomination) ?? {}
    const known = this.#rows.get(of.nomination)
    if (
      known?.of === of &&
      known.figures.adjusted === figures.adjusted &&
      known.figures.intervals === figures.intervals
    )
      return known.rows
    const rows = rowsOf(of, figures, this.scene!.seen.state)
    this.#rows.set(of.nomination, { of, figures, rows })
    return rows
  }

  /** The rows that are looked for, in the order asked for; the same array as long as neither changes. */
  #shownOf(of: NominationStandings): readonly Row[] {
    const rows = this.#rowsOf(of)
    const known = this.#shown.get(of.nomination)
    if (known?.rows === rows && known.query === this.query && known.order === this.order) return known.shown
    const shown = ordered(sought(rows, this.query), this.order, this.locale)
    this.#shown.set(of.nomination, { rows, query: this.query, order: this.order, shown })
    return shown
  }

  #criteria(): ReadonlyMap<string, string> {
    const rules = this.scene?.seen.state.rules
    if (!rules) return new Map()
    return new Map(
      rules.nominations.flatMap(({ id }) =>
        criteriaOf(rules, id).map(({ id: criterion, title }) => [criterion, title]),
      ),
    )
  }

  #sort(column: Column): void {
    const isDown = this.order.column === column ? !this.order.isDown : false
    this.order = { column, isDown }
    const words = resultsWords(this.locale)
    this.scene?.say(
      told(words.sorted, { column: words.columns[column], direction: isDown ? words.descending : words.ascending }),
    )
  }
}
