import { html, type CSSResultGroup, type TemplateResult } from 'lit'
import { safeLink } from '../data/link.js'
import type { EntryKind } from '@gorod/core/calendar'
import { monthOf } from './bucket.js'
import { styles } from './calendar.css.js'
import { countIn, nearest } from './cursor.js'
import { details, type Open } from './details.js'
import { filterRow, passing } from './filters.js'
import { footer } from './footer.js'
import { copy, save } from './keep.js'
import { list } from './list.js'
import { month } from './month.js'
import type { Scene, View } from './scene.js'
import { CalendarState } from './state.js'
import { failed, loading, nothingFound, nothingHere, nothingPlanned } from './states.js'
import { toolbar } from './toolbar.js'
import { year } from './year.js'

const views = { list, month, year }

/**
 * A calendar of events, jubilees and city days: a list, a month, a year.
 *
 * @tag gorod-calendar
 * @attr {string} src - address of the data on the same site: JSON, or iCalendar if it ends in `.ics`
 * @attr {'list' | 'month' | 'year'} view - how the calendar is looked at; `list` where nothing is said
 * @attr {string} date - the month in hand, as `YYYY-MM` (also `YYYY`, `YYYY-MM-DD`)
 * @attr {string} city - id of the only city shown
 * @attr {string} kinds - the kinds shown, of `event jubilee city-day deadline issue`; all where nothing is said
 * @attr {string} query - the text looked for
 * @attr {string} today - the day marked as today, as `YYYY-MM-DD`; the reader's own where nothing is said
 * @attr {string} lang - `ru` or `en`; taken from the page where nothing is said
 * @attr {string} feed - address of an iCalendar feed offered for subscription
 * @fires {{ view: string, date: string }} gorod-view - the view or the period changed
 * @fires {Entry} gorod-select - an entry was chosen; cancel it to show the details yourself
 * @fires {{ city: string, kinds: string, query: string }} gorod-filter - the filters changed
 * @fires {{ count: number, skipped: Skipped[] }} gorod-data - data was read
 * @slot - an HTML list of the entries, shown until the element can show them and where there is no script
 * @csspart toolbar - the period with the buttons around it
 * @csspart name - the name of the calendar
 * @csspart heading - the period shown
 * @csspart button - every button of the controls
 * @csspart filters - the row of filters
 * @csspart legend - what the marks mean, on paper
 * @csspart input - the search field and the choice of a city
 * @csspart section - a month or period of the list
 * @csspart group - a date of the list with its entries
 * @csspart when - the words of a date
 * @csspart row - an entry of the list
 * @csspart title - the title of an entry
 * @csspart meta - place and organisers
 * @csspart band - what belongs to the month and to no day
 * @csspart table - the table of a month
 * @csspart day - the number of a day with entries
 * @csspart chip - an entry in the table
 * @csspart year - the twelve months
 * @csspart small-month - one of them
 * @csspart dialog - the details
 * @csspart link - the link to more
 * @csspart footer - the ways to keep the calendar
 * @cssprop [--gorod-accent] - the colour of marks; made of the colour of the text where nothing is said
 * @cssprop [--gorod-line] - the colour of rules
 * @cssprop [--gorod-quiet] - the colour of secondary text
 * @cssprop [--gorod-surface=Canvas] - the ground of the dialog
 * @cssprop [--gorod-ink=CanvasText] - the text of the dialog
 * @cssprop [--gorod-radius=0.5em] - the rounding of corners
 */
export class GorodCalendar extends CalendarState {
  static override styles: CSSResultGroup = styles

  #open: Open = {}
  #notice = ''

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('beforeprint', this)
    addEventListener('afterprint', this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('beforeprint', this)
    removeEventListener('afterprint', this)
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot()
    root.addEventListener('click', (event) => this.#click(event.target as Element))
    root.addEventListener('input', (event) => this.#input(event.target as HTMLInputElement))
    root.addEventListener('close', () => this.#show({}), true)
    return root
  }

  protected override render(): TemplateResult {
    const { words, locale, source } = this
    const { state, loaded } = source
    if (state === 'loading') return loading(words)
    if (state === 'failed') return failed(source.failure, words)
    const scene = this.scene()
    if (!loaded.entries.length)
      return html`${nothingPlanned(words)}${footer(undefined, '', loaded.skipped, words, locale)}`
    return html`${toolbar(scene, loaded.title)} ${filterRow(this.choices, this.filters, loaded.entries.length, words)}
      <div class="view">${this.#gap(scene)} ${views[scene.view](scene)}</div>
      ${footer(safeLink(this.feed), this.#notice, loaded.skipped, words, locale)} ${details(this.#open, scene)}`
  }

  protected override updated(): void {
    const dialog = this.#dialog()
    if (dialog && !dialog.open) dialog.showModal()
  }

  readonly #dialog = (): HTMLDialogElement | null => this.renderRoot.querySelector('dialog')

  /** Words for a period without entries, with a way to some. */
  #gap({ buckets, first, last, words, locale }: Scene): TemplateResult | undefined {
    if (!buckets.all.length) return nothingFound(words)
    if (countIn(buckets, first, last)) return undefined
    return nothingHere(nearest(buckets, first, last), words, locale)
  }

  #click(target: Element): void {
    const button = target.closest<HTMLElement>('button')
    const { entry, day, month, view, kind, do: act } = button?.dataset ?? {}
    if (entry !== undefined) this.#choose(entry)
    else if (day) this.#show({ day: Number(day) })
    else if (month) this.go('month', Number(month))
    else if (view) this.go(view as View, this.scene().month)
    else if (kind) this.#toggle(kind as EntryKind)
    else if (act) this.#acts[act]?.()
  }

  #acts: Record<string, () => void> = {
    earlier: () => this.#step(-1),
    later: () => this.#step(1),
    today: () => this.go(this.scene().view, monthOf(this.now)),
    nearest: () => {
      const { buckets, view, first, last } = this.scene()
      this.go(view, nearest(buckets, first, last) ?? first)
    },
    reset: () => this.sift({ city: '', kinds: [], query: '' }),
    close: () => this.#close(),
    back: () => this.#show({ day: this.#open.day! }),
    save: () => this.#save(),
    'save-one': () => this.#save(this.#open.id),
    copy: () => void this.#copy(),
    print: () => print(),
  }

  #step(direction: 1 | -1): void {
    const { view, month, first, last } = this.scene()
    this.go(view, month + direction * (last - first + 1))
  }

  #choose(id: string): void {
    const one = this.scene().buckets.all.find(({ entry }) => entry.id === id)
    if (one && this.tell('gorod-select', one.entry)) this.#show({ ...this.#open, id })
  }

  /** The browser gives the focus back, and says so by an event. */
  #close(): void {
    this.#open = {}
    this.#dialog()?.close()
  }

  #show(open: Open): void {
    const turned = this.#open.id !== open.id && this.#dialog()?.open
    this.#open = open
    this.requestUpdate()
    if (turned) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#opened')?.focus())
  }

  #toggle(kind: EntryKind): void {
    const { filters } = this
    const kinds = filters.kinds.includes(kind) ? filters.kinds.filter((one) => one !== kind) : [...filters.kinds, kind]
    this.sift({ ...filters, kinds })
  }

  #input({ name, value }: HTMLInputElement): void {
    if (name === 'query' || name === 'city') this.sift({ ...this.filters, [name]: value })
  }

  #save(id?: string): void {
    const { source, locale, words } = this
    const entries = source.loaded.entries
    const chosen = id === undefined ? passing(entries, this.filters) : entries.filter((entry) => entry.id === id)
    void save(chosen, source.loaded.title ?? words.calendar, locale)
  }

  async #copy(): Promise<void> {
    const address = safeLink(this.feed)!
    const { keep } = this.words
    this.#notice = (await copy(address)) ? keep.copied : address
    this.requestUpdate()
  }

  /** Before printing everything is written out. */
  handleEvent({ type }: Event): void {
    this.printing = type === 'beforeprint'
    this.requestUpdate()
  }
}
