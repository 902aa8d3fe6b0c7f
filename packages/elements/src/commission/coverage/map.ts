import { repeat } from 'lit/directives/repeat.js'
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import type { EditionEntry } from '@gorod/core/judging'
import { foldText, withInitials } from '@gorod/core/words'
import { base } from '../../look/base.css.js'
import { coverageWords } from '../../words/commission/coverage.js'
import { told } from '../../words/speaking.js'
import { SpokenElement } from '../../words/spoken.js'
import { awaited, waitingIn, type Coverage, type Row } from './count.js'
import { legend } from './legend.js'
import { map } from './map.css.js'
import { paint, type Window } from './paint.js'

/** How many names are folded at once. */
const SLICE = 250

const folded = new WeakMap<EditionEntry, string>()

/** What an entry is found by, without case and marks; folded once, as ten thousand of them take a while. */
function foldedOf(entry: EditionEntry): string {
  const text = folded.get(entry) ?? foldText(`${entry.title} ${entry.entrant.name}`)
  folded.set(entry, text)
  return text
}

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
    query: { state: true },
    nomination: { state: true },
    waiting: { state: true },
    first: { state: true },
  }

  static override styles: CSSResultGroup = [base, map]

  declare coverage: Coverage | undefined
  declare nominations: readonly { id: string; title: string }[]
  declare query: string
  declare nomination: string
  declare waiting: boolean
  declare first: number

  readonly #sizes = new ResizeObserver(() => this.#place())
  readonly #dark = matchMedia('(prefers-color-scheme: dark)')
  #passing: { key: string; of: Coverage | undefined; rows: Row[] } | undefined
  #capacity = 12
  /** Whether a row has the focus, which is lost when the row leaves the sight. */
  #hadFocus = false

  constructor() {
    super()
    this.nominations = []
    this.query = ''
    this.nomination = ''
    this.waiting = false
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

  handleEvent(): void {
    this.requestUpdate()
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('coverage')) void this.#fold()
  }

  /** Folds all names before somebody looks for one, a few at a time. */
  async #fold(): Promise<void> {
    const rows = this.coverage?.rows ?? []
    for (let from = 0; from < rows.length && rows === this.coverage?.rows; from += SLICE) {
      for (const { entry } of rows.slice(from, from + SLICE)) foldedOf(entry)
      await new Promise((done) => setTimeout(done))
    }
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
    return html`<search class="line">
        <label
          ><span>${words.find}</span
          ><input
            type="search"
            .value=${this.query}
            @input=${(event: Event) => this.#sift({ query: (event.target as HTMLInputElement).value })}
        /></label>
        <label
          ><span>${words.nomination}</span
          ><select @change=${(event: Event) => this.#sift({ nomination: (event.target as HTMLSelectElement).value })}>
            <option value="">${words.all}</option>
            ${this.nominations.map(({ id, title }) => html`<option value=${id}>${title}</option>`)}
          </select></label
        >
        <label class="check"
          ><input
            type="checkbox"
            .checked=${this.waiting}
            @change=${(event: Event) => this.#sift({ waiting: (event.target as HTMLInputElement).checked })}
          /><span>${words.waiting}</span></label
        >
      </search>
      <p class="meta" role="status">${told(words.found, { shown: rows.length, all: coverage.rows.length })}</p>
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
                <tbody @keydown=${(event: KeyboardEvent) => this.#step(event)}>
                  ${repeat(
                    inSight,
                    ({ entry }) => entry.id,
                    (row, index) => this.#row(row, first + index),
                  )}
                </tbody>
              </table>
            </div>
          </div>
        </div>
      </div>
      ${rows.length ? nothing : html`<p class="state">${words.nothing}</p>`} ${legend(coverage, locale)}`
  }

  protected override updated(): void {
    this.#place()
    const active = this.shadowRoot?.activeElement ?? undefined
    if (this.#hadFocus && !active) this.#scroller()?.focus({ preventScroll: true })
    this.#hadFocus = active?.closest('tbody') != null
  }

  #row(row: Row, index: number): TemplateResult {
    const words = coverageWords(this.locale).map
    const { jurors } = this.coverage!
    const names = awaited(row, jurors).map(({ name }) => withInitials(name))
    const done = told(words.done, { done: row.count.all - waitingIn(row.count), all: row.count.all })
    return html`<tr aria-rowindex=${index + 2} data-index=${index}>
      <th scope="row">
        <button
          title=${row.entry.title}
          @click=${() => this.dispatchEvent(new CustomEvent('open-row', { detail: row.entry.id }))}
        >
          ${row.entry.title}
        </button>
      </th>
      <td>
        <span class="hidden"
          >${done}${names.length ? `; ${told(words.waits, { names: names.join(', ') })}` : nothing}</span
        >
      </td>
    </tr>`
  }

  #sift(change: Partial<Pick<CoverageMap, 'query' | 'nomination' | 'waiting'>>): void {
    Object.assign(this, change)
    this.first = 0
    const scroller = this.#scroller()
    if (scroller) scroller.scrollTop = 0
  }

  #rows(): Row[] {
    const { coverage, query, nomination, waiting } = this
    const key = JSON.stringify([query, nomination, waiting])
    if (this.#passing?.key !== key || this.#passing.of !== coverage) {
      const text = foldText(query)
      const rows = (coverage?.rows ?? []).filter(
        ({ entry, count }) =>
          (!nomination || entry.nomination === nomination) &&
          (!waiting || waitingIn(count) > 0) &&
          (!text || foldedOf(entry).includes(text)),
      )
      this.#passing = { key, of: coverage, rows }
    }
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
    this.#place()
  }

  #sizesNow(scroller: HTMLElement): { row: number; head: number; label: number; cell: number } {
    const em = parseFloat(getComputedStyle(scroller).fontSize)
    const cell = Math.max(24, Math.round(em * 1.75))
    const wide = scroller.clientWidth
    const free = wide - (this.coverage?.jurors.length ?? 0) * cell
    return {
      row: Math.round(em * 2.25),
      head: Math.round(em * 7),
      label: Math.round(Math.min(Math.max(Math.min(em * 18, wide * 0.5), free), em * 40)),
      cell,
    }
  }

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
      this.requestUpdate()
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
