import { criteriaOf } from '@gorod/core/contest'
import { isUndetermined } from '@gorod/core/judging'
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { base } from '../../look/base.css.js'
import { print } from '../../look/print.css.js'
import { disagreementWords } from '../../words/commission/disagreement.js'
import { figureWords } from '../../words/figures.js'
import { told } from '../../words/speaking.js'
import { charts } from '../charts/chart.css.js'
import { dialog } from '../dialog.js'
import { nameOf } from '../names.js'
import { results } from '../results/results.css.js'
import type { Scene } from '../scene.js'
import { FigureRoom } from '../tally/room.js'
import { agreement } from './agreement.js'
import { disagreement } from './disagreement.css.js'
import { entries } from './entries.js'
import { cellsOf, jurors } from './jurors.js'
import type { Order, View } from './view.js'
import { without } from './without.js'

const STEP = 10

/** Where jurors disagree, and what their sheets look like beside each other. A part of the console, not for use by itself. */
export class DisagreementRoom extends FigureRoom {
  static override properties: PropertyDeclarations = {
    nomination: { state: true },
    order: { state: true },
    most: { state: true },
    juror: { state: true },
  }

  static override styles: CSSResultGroup = [base, charts, results, disagreement, print]

  declare nomination: string
  declare order: Order
  declare most: number
  /** The juror whose figures are open. */
  declare juror: string | undefined

  constructor() {
    super()
    this.nomination = ''
    this.order = 'spread'
    this.most = STEP
  }

  protected override render(): TemplateResult {
    const { scene, locale } = this
    if (!scene?.standings) return html`<p class="state">${figureWords(locale).none}</p>`
    const nominations = scene.seen.state.rules?.nominations ?? []
    const own = nominations.find(({ id }) => id === this.nomination) ?? nominations[0]
    const shown = this.printing ? nominations : own ? [own] : []
    return html`<p class="lead">${disagreementWords(locale).lead}</p>
      ${nominations.length > 1 ? this.#choice(nominations, own?.id) : nothing}
      <p class="meta" role="status">${this.progress()}</p>
      ${this.trouble()} ${shown.map(({ id, title }) => this.#nomination(this.#view(scene, id, title)))}
      ${this.juror === undefined ? nothing : this.#about(this.juror, this.#view(scene, own!.id, own!.title))}`
  }

  #choice(nominations: readonly { id: string; title: string }[], own: string | undefined): TemplateResult {
    const choose = (event: Event): void => {
      this.nomination = (event.target as HTMLSelectElement).value
      this.most = STEP
    }
    return html`<div class="line">
      <label
        ><span>${figureWords(this.locale).nomination}</span
        ><select @change=${choose}>
          ${nominations.map(({ id, title }) => html`<option value=${id} .selected=${id === own}>${title}</option>`)}
        </select></label
      >
    </div>`
  }

  #nomination(view: View): TemplateResult {
    const { locale, figures, title } = view
    const words = disagreementWords(locale)
    const found = figures.disagreements
    const left = found && !isUndetermined(found) ? found.length - view.most : 0
    return html`<section class="nomination" aria-label=${title}>
      ${this.printing ? html`<h3>${title}</h3>` : nothing}
      ${figures.agreement ? agreement(figures.agreement, view) : nothing}
      <section aria-label=${words.entries.title}>
        <h3>${words.entries.title}</h3>
        <div class="ways" role="group" aria-label=${words.entries.order}>
          ${(['spread', 'bimodality'] as const).map(
            (order) =>
              html`<button aria-pressed=${order === this.order} @click=${() => (this.order = order)}>
                ${words.entries[order]}
              </button>`,
          )}
        </div>
        ${entries(view)}
        ${
          left > 0 && !this.printing
            ? html`<button class="more" @click=${() => (this.most += STEP)}>
                ${told(words.entries.more, { count: Math.min(STEP, left) })}
              </button>`
            : nothing
        }
      </section>
      <section aria-label=${words.jurors.title}>
        <h3>${words.jurors.title}</h3>
        <p class="meta">${words.jurors.lead}</p>
        ${jurors(view)}
      </section>
    </section>`
  }

  #about(juror: string, view: View): TemplateResult {
    const { columns } = disagreementWords(this.locale).jurors
    const { diagnostics } = view.figures
    const own = diagnostics && !isUndetermined(diagnostics) ? diagnostics.find((one) => one.juror === juror) : undefined
    const cells = own && cellsOf(own, view)
    return dialog(
      this.scene!,
      nameOf(view.state, juror),
      () => (this.juror = undefined),
      html`<p class="meta">${view.title}</p>
        ${
          cells
            ? html`<dl class="facts">
                ${(Object.keys(columns) as (keyof typeof columns)[]).map(
                  (column) =>
                    html`<div>
                      <dt>${columns[column]}</dt>
                      <dd>${cells[column]}</dd>
                    </div>`,
                )}
              </dl>`
            : nothing
        }
        ${without(this.tally?.without(juror), view)}`,
    )
  }

  #view(scene: Scene, nomination: string, title: string): View {
    const { state } = scene.seen
    const criteria = state.rules ? criteriaOf(state.rules, nomination) : []
    return {
      locale: this.locale,
      state,
      round: scene.standings!.round,
      title,
      figures: this.tally?.of(nomination) ?? {},
      digits: state.rules?.rounding.digits ?? 2,
      order: this.order,
      most: this.most,
      criteria: new Map(criteria.map(({ id, title: name }) => [id, name])),
      open: (submission) => scene.go('results', submission),
      about: (juror) => (this.juror = juror),
    }
  }
}
