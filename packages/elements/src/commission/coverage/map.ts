import { numberText } from '@gorod/core/words'
import { repeat } from 'lit/directives/repeat.js'
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { base } from '../../look/base.css.js'
import { coverageWords } from '../../words/commission/coverage.js'
import { told } from '../../words/speaking.js'
import { SpokenElement } from '../../words/spoken.js'
import type { Coverage, Row } from './count.js'
import { drawLegend, legend } from './legend.js'
import { map } from './map.css.js'
import { paint, type Window } from './paint.js'
import { mapRow } from './map-row.js'
import { foldAhead, passing, sieveForm, type Sieve } from './sieve.js'
import { sizesIn, type Sizes } from './sizes.js'

/** Rows drawn above and below those in sight. */
const SPARE = 4

/**
 * Submissions by jurors, a cell for each sheet: only the rows in sight stand in a table, and a canvas over it draws their
 * cells, so that ten thousand submissions scroll like ten. A part of the console, not for use by itself.
 */
export class CoverageMap extends SpokenElement {
  static override properties: PropertyDeclarations = {
    coverage: { attribute: false },
    nominations: { attribute: false },
    sieve: { state: true },
    first: { state: true },
  }

  static override styles: CSSResultGroup = [base, map]

  declare coverage: Coverage | undefined
  declare nominations: readonly { id: string; title: string }[]
  declare sieve: Sieve
  declare first: number

  readonly #sizes = new ResizeObserver(() => this.#place())
  readonly #dark = matchMedia('(prefers-color-scheme: dark)')
  #passing: { coverage: Coverage | undefined; sieve: Sieve; rows: Row[] } | undefined
  #capacity = 12
  /** Whether a row has the focus, which is lost when the row leaves the sight. */
  #hadFocus = false

  constructor() {
    super()
    this.nominations = []
    this.sieve = { query: '', nomination: '', waiting: false }
    this.first = 0
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#dark.addEventListener('change', this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#dark.removeEventListener('change', this)
    this.#sizes.disconnect()
  }

  /** The page turned dark, or light: everything drawn takes its colours anew. */
  handleEvent(): void {
    drawLegend(this.renderRoot)
    this.requestUpdate()
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('coverage')) void foldAhead(this.coverage, () => this.coverage)
  }

  protected override firstUpdated(): void {
    const scroller = this.#scroller()
    if (scroller) this.#sizes.observe(scroller)
  }

  protected override render(): TemplateResult {
    const { coverage, locale } = this
    if (!coverage) return html``
    const words = coverageWords(locale).map
    const rows = this.#rows()
    const first = Math.max(0, Math.min(this.first, rows.length - this.#capacity))
    const inSight = rows.slice(first, first + this.#capacity + SPARE)
    return html`${sieveForm(this.sieve, this.nominations, locale, (part) => this.#sift(part))}
      <p class="meta" role="status">
        ${told(words.found, { shown: numberText(rows.length, locale), all: numberText(coverage.rows.length, locale) })}
      </p>
      <div class="scroller" tabindex="0" role="region" aria-label=${words.label} @scroll=${() => this.#scrolled()}>
        <div class="field">
          <div class="window">
            <canvas aria-hidden="true"></canvas>
            <div class="labels">
              <table aria-rowcount=${rows.length + 1}>
                <thead>
                  <tr aria-rowindex="1">
                    <th scope="col"><span class="hidden">${words.submission}</span></th>
                    <th scope="col"><span class="hidden">${words.state}</span></th>
                  </tr>
                </thead>
                <tbody
                  @click=${(event: Event) => this.#open(event)}
                  @keydown=${(event: KeyboardEvent) => this.#step(event)}
                >
                  ${repeat(
                    inSight,
                    ({ entry }) => entry.id,
                    (row, index) => mapRow(row, first + index, coverage.jurors, locale),
                  )}
                </tbody>
              </table>
            </div>
          </div>
        </div>
      </div>
      ${rows.length ? nothing : html`<p class="state">${words.nothing}</p>`} ${legend(coverage, locale)}`
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('coverage')) drawLegend(this.renderRoot)
    this.#place()
    const active = this.shadowRoot?.activeElement ?? undefined
    if (this.#hadFocus && !active) this.#scroller()?.focus({ preventScroll: true })
    this.#hadFocus = active?.closest('tbody') != null
  }

  #open({ target }: Event): void {
    const { id } = (target as Element).closest<HTMLElement>('button')?.dataset ?? {}
    if (id !== undefined) this.dispatchEvent(new CustomEvent('open-row', { detail: id }))
  }

  #sift(part: Partial<Sieve>): void {
    this.sieve = { ...this.sieve, ...part }
    this.first = 0
    const scroller = this.#scroller()
    if (scroller) scroller.scrollTop = 0
  }

  #rows(): Row[] {
    const { coverage, sieve } = this
    if (this.#passing?.sieve !== sieve || this.#passing.coverage !== coverage)
      this.#passing = { coverage, sieve, rows: coverage ? passing(coverage, sieve) : [] }
    return this.#passing.rows
  }

  /** The arrows go from row to row, and the map scrolls along. */
  #step(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: this.#capacity - 2, PageUp: 2 - this.#capacity }[event.key]
    const row = (event.target as Element).closest('tr')
    const scroller = this.#scroller()
    if (!step || !row || !scroller) return
    event.preventDefault()
    const index = Math.max(0, Math.min(this.#rows().length - 1, Number(row.dataset['index']) + step))
    const { row: tall, head } = this.#sizesNow(scroller)
    const [top, bottom] = [index * tall, (index + 1) * tall + head - scroller.clientHeight]
    scroller.scrollTop = Math.min(top, Math.max(bottom, scroller.scrollTop))
    this.#scrolled()
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`tr[data-index="${index}"] button`)?.focus({ preventScroll: true }),
    )
  }

  readonly #scroller = (): HTMLElement | null => this.renderRoot.querySelector('.scroller')

  #scrolled(): void {
    const scroller = this.#scroller()!
    this.#hadFocus = this.shadowRoot?.activeElement?.closest('tbody') != null
    this.first = Math.floor(scroller.scrollTop / this.#sizesNow(scroller).row)
    this.requestUpdate()
  }

  readonly #sizesNow = (scroller: HTMLElement): Sizes => sizesIn(scroller, this.coverage?.jurors.length ?? 0)

  /** Gives the field its size and draws what is in sight; sizes go through custom properties, as the policy allows. */
  #place(): void {
    const scroller = this.#scroller()
    const { coverage } = this
    if (!scroller || !coverage) return
    const rows = this.#rows()
    const { row, head, label, cell } = this.#sizesNow(scroller)
    const capacity = Math.ceil((scroller.clientHeight - head) / row) + 1
    if (capacity !== this.#capacity && capacity > 0) {
      this.#capacity = capacity
      return this.requestUpdate()
    }
    const first = Math.max(0, Math.min(this.first, rows.length - this.#capacity))
    const field = this.renderRoot.querySelector<HTMLElement>('.field')!
    const set = (name: string, value: number): void => field.style.setProperty(name, `${value}px`)
    set('--_row', row)
    set('--_head', head)
    set('--_label', label)
    set('--_tall', head + rows.length * row)
    set('--_wide', label + coverage.jurors.length * cell)
    set('--_shift', first * row - scroller.scrollTop)
    set('--_width', scroller.clientWidth)
    set('--_height', scroller.clientHeight)
    const window: Window = {
      rows: rows.slice(first, first + this.#capacity + SPARE),
      jurors: coverage.jurors,
      sizes: { row, head, label, cell },
      x: Math.abs(scroller.scrollLeft),
      y: scroller.scrollTop - first * row,
      width: scroller.clientWidth,
      height: scroller.clientHeight,
      isRtl: getComputedStyle(scroller).direction === 'rtl',
    }
    paint(this.renderRoot.querySelector('canvas')!, window)
  }
}
