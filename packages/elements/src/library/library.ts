import {
  adoptStyles,
  html,
  noChange,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { carrying, type Chosen } from './address.js'
import { barriersOf } from './asking.js'
import { Folds } from './folds.js'
import { styles } from './library.css.js'
import type { Whereabouts } from './route.js'
import type { Going, Scene } from './scene.js'
import { compareView } from './screens/compare.js'
import { detailView } from './screens/detail.js'
import { chips, filtersView } from './screens/facets.js'
import { listView } from './screens/list.js'
import { mapView } from './screens/map.js'
import { pickedView, takeFoundView } from './screens/picked.js'
import { searchView, viewSwitch } from './screens/search.js'
import {
  aboutView,
  failedView,
  loadingView,
  noneView,
  partialView,
  statusView,
  totalOf,
  unansweredView,
} from './screens/states.js'
import { LibraryState } from './state.js'
import { titlesOf, type Titles } from './titles.js'
import { later, Turns } from './turns.js'
import type { LibraryAnswer, LibraryOverview } from './source/source.js'

/** What was found is told once typing pauses (ms). */
const pause = 500

/**
 * A library of practices: search as you type, a rubricator and facets with counts, a map of the cities, practices whole,
 * two or three side by side, and a selection to take away.
 *
 * @tag gorod-practice-library
 * @attr {string} src - address of the library's files on the same site: the folder, or a feed of practices as JSON
 * @attr {string} api - address of a server that searches, on the same site
 * @attr {string} only - facets set for good, as in an address: `city=omsk,izhevsk&year=2020`
 * @attr {'query' | 'hash' | 'none'} routing - where the address of the page says what is shown; `query` where nothing is said
 * @attr {string} prefix - before the parameters in the address, where a page has two libraries
 * @attr {number} page-size - practices on a page of the list, up to 100; 20 where nothing is said
 * @attr {string} lang - `ru` or `en`; taken from the page where nothing is said
 * @fires {{ text: string, total: number }} gorod-search - an answer came
 * @fires {{ id: string }} gorod-select - a practice is about to be opened; cancel it to show the practice yourself
 * @fires {{ ids: readonly string[] }} gorod-pick - the selection changed
 * @slot - an HTML list of the practices, shown until the library can be and where there is no script
 * @csspart search - the field to search with, suggestions and order
 * @csspart input - every field
 * @csspart suggestions - what to go on with
 * @csspart button - every button and every link that looks like one
 * @csspart filters - the rubricator, the years and the facets
 * @csspart rubricator - spheres and their problem questions
 * @csspart years - the years as a histogram
 * @csspart facet - a facet with its values
 * @csspart chips - what is chosen
 * @csspart chip - one value chosen
 * @csspart status - how many there are, and how the words were understood
 * @csspart results - the list of what was found
 * @csspart card - a practice in the list
 * @csspart title - the title in a card
 * @csspart pages - the way to other pages of the list
 * @csspart map - the cities as dots
 * @csspart cities - the cities as a list
 * @csspart detail - a practice opened, with the way back
 * @csspart practice - the practice itself
 * @csspart ways - what can be done with it
 * @csspart notice - that it is invented, or obsolete
 * @csspart entry - its text
 * @csspart entry-section - a section of its text
 * @csspart facts - what is looked for first
 * @csspart editorial - where it comes from
 * @csspart cite - how to refer to it
 * @csspart similar - practices like it
 * @csspart compare - practices side by side, with the way back
 * @csspart comparison - the table of them
 * @csspart picked - the selection
 * @csspart take - the formats in which practices are taken away
 * @csspart about - what is to be known of the library
 * @csspart state - in place of what cannot be shown
 * @cssprop [--gorod-accent] - the colour of marks; made of the colour of the text where nothing is said
 * @cssprop [--gorod-line] - the colour of rules
 * @cssprop [--gorod-quiet] - the colour of secondary text
 * @cssprop [--gorod-surface=Canvas] - the ground of what lies above the page
 * @cssprop [--gorod-ink=CanvasText] - the text there
 * @cssprop [--gorod-radius=0.5em] - the rounding of corners
 */
export class GorodPracticeLibrary extends LibraryState {
  static override styles: CSSResultGroup = styles

  readonly #folds = new Folds(this)
  readonly #turns = new Turns()
  #notice = ''
  #told = ''
  #later: ReturnType<typeof setTimeout> | undefined
  #titles: { overview: LibraryOverview; locale: string; titles: Titles } | undefined
  /** Where the reader is to be once the screen is drawn. */
  #arrival: Partial<Whereabouts> | undefined
  /** Where the reader was in the list, for the way back without a history. */
  #left: Whereabouts | undefined
  /** What was picked when this place of the history was come to. */
  #came: readonly string[] = []
  /** The last answer drawn. */
  #answer: LibraryAnswer | undefined
  /** A letter was typed whose answer is on its way: until it comes only the field and what is said of it are drawn. */
  #isTyping = false

  /** Without the styles: they are read in a task of their own, not in the one that ends the page. */
  protected override createRenderRoot(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' })
  }

  protected override render(): TemplateResult {
    const { words, locale, asking } = this
    const { overview } = asking
    this.#turns.begin()
    if (!overview) return html`<slot></slot>`
    if (overview.is === 'asked') return loadingView(words)
    const retry = (): void => {
      this.#arrival = { focus: 'status' }
      asking.retry()
    }
    if (overview.is === 'failed') return failedView([], { words, locale, retry })
    const barriers = barriersOf(overview.value)
    if (barriers.length) return failedView(barriers, { words, locale, retry })
    const scene = this.#scene(overview.value, retry)
    return html`${this.#screen(scene)}
      <p class="unseen" role="status" aria-live="polite">${this.#told}</p>
      <div class="dock">
        ${pickedView(scene)}
        <p class="said" role="status" aria-live="polite">${this.#notice}</p>
      </div>`
  }

  #screen(scene: Scene): TemplateResult {
    const { chosen, answer, asking, words } = scene
    if (chosen.id) return detailView(scene)
    if (chosen.view === 'compare') return compareView(scene)
    if (!scene.overview.practices) return html`<slot><p class="state">${words.states.empty}</p></slot>`
    // Answers come faster than a first letter is drawn: until there is one only what waits for it is.
    const isWaiting = asking.standing === 'asked' && (this.#isTyping || !answer)
    // What is made anew takes longer than what is changed: it has a turn of its own.
    const isFirst = !this.#answer
    const isNew = chosen.view === 'map' || !this.#answer?.total
    const found = (): TemplateResult | typeof nothing => foundView(scene)
    const frame = (): TemplateResult =>
      html`<div class="frame">
        ${isWaiting ? noChange : filtersView(scene)}
        <div class="found">
          <div class="head">${statusView(scene)} ${viewSwitch(scene)}</div>
          ${chips(scene)} ${asking.standing === 'failed' ? unansweredView(scene) : ''} ${partialView(scene)}
          ${isWaiting ? noChange : isNew ? later(this.#turns, found, true) : found()} ${takeFoundView(scene)}
        </div>
      </div>`
    return html`${aboutView(scene)} ${searchView(scene)} ${isFirst ? later(this.#turns, frame, true) : frame()}`
  }

  #scene(overview: LibraryOverview, retry: () => void): Scene {
    const { locale, words, asking, route } = this
    const inHand = (): Chosen => this.chosen
    if (this.#titles?.overview !== overview || this.#titles.locale !== locale)
      this.#titles = { overview, locale, titles: titlesOf(overview, words, locale) }
    return {
      locale,
      words,
      overview,
      answer: asking.answer,
      asking,
      get chosen() {
        return inHand()
      },
      fixed: this.fixedNames,
      titles: this.#titles.titles,
      folds: this.#folds,
      turns: this.#turns,
      pageSize: this.size,
      addressOf: (there) => route.addressOf(there),
      go: (there, going) => this.#go(there, going),
      back: () => this.#back(),
      say: (notice) => this.#say(notice),
      retry,
    }
  }

  /** Shows another screen, or the same one with other choices. */
  #go(there: Chosen, { typing = false, focus }: Going = {}): void {
    const before = this.chosen
    if (there.id && there.id !== before.id && !this.tell('gorod-select', { id: there.id })) return
    const where = this.#whereabouts()
    if (!before.id && (there.id || there.view === 'compare')) this.#left = where
    this.chosen = there
    this.#isTyping = typing
    this.#notice = ''
    if (typing) this.route.replace(there)
    else {
      this.#came = there.picked
      this.route.push(there, where, !before.id && before.view !== 'compare')
    }
    if (focus !== undefined) this.#arrival = { focus }
    if (there.picked !== before.picked) this.tell('gorod-pick', { ids: there.picked })
    this.requestUpdate()
  }

  /** The way back is the browser's own where it leads to the list. */
  #back(): void {
    if (this.route.isFollowingList) return history.back()
    const { chosen } = this
    this.#go({ ...chosen, id: '', view: chosen.view === 'compare' ? 'list' : chosen.view })
    this.#arrival = this.#left ?? { focus: 'status' }
  }

  override travel(where: Whereabouts | undefined): void {
    const before = this.chosen
    const there = this.route.read() ?? before
    // The page may have gone to a place of its own, or of another element.
    if (this.route.addressOf(there) === this.route.addressOf(before)) return
    this.chosen = carrying(there, before, this.#came)
    this.#came = this.chosen.picked
    this.route.replace(this.chosen)
    this.#isTyping = false
    this.#notice = ''
    this.#arrival = where ?? { focus: 'status' }
    if (this.#came.join() !== before.picked.join()) this.tell('gorod-pick', { ids: this.#came })
    this.requestUpdate()
  }

  #whereabouts(): Whereabouts {
    const active = this.shadowRoot?.activeElement as HTMLElement | null
    return { top: scrollY, focus: active?.dataset['focus'] ?? 'status' }
  }

  /** Drawn in a task of its own: the letter typed, or the answer come, is not kept waiting for it. */
  protected override async scheduleUpdate(): Promise<void> {
    await task()
    if (!this.hasUpdated) {
      adoptStyles(this.shadowRoot!, (this.constructor as typeof GorodPracticeLibrary).elementStyles)
      await task()
    }
    super.scheduleUpdate()
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete()
    await this.#turns.run(() => this.#arrive())
    return isComplete
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    this.#isTyping = false
    this.#arrive()
    void this.#turns.run(() => this.#arrive())
    const { answer } = this.asking
    if (!answer || answer === this.#answer) return
    this.#answer = answer
    const { chosen } = this
    this.tell('gorod-search', { text: chosen.text, total: answer.total })
    // An address may be older than the library, or written by hand.
    const page = Math.ceil(answer.total / this.size)
    if (page && chosen.page > page) this.#go({ ...chosen, page }, { typing: true })
    clearTimeout(this.#later)
    this.#later = setTimeout(() => this.#announce(), pause)
  }

  /** Brings the reader to where they are to be, once it is there. */
  #arrive(): void {
    const { top, focus } = this.#arrival ?? {}
    if (!this.#arrival || this.asking.standing === 'asked') return
    const target = focus && this.renderRoot.querySelector<HTMLElement>(`[data-focus="${CSS.escape(focus)}"]`)
    if (focus && !target && this.chosen.id) return
    if (!this.#turns.isDone && (top !== undefined || !target)) return
    this.#arrival = undefined
    if (target) target.focus({ preventScroll: true })
    if (top !== undefined) scrollTo({ top, behavior: 'instant' })
    else if (target && focus !== 'query') this.#reveal(target)
  }

  /** Where a new screen begins above what is seen, the page goes up to its beginning. */
  #reveal(target: HTMLElement): void {
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start', behavior: 'instant' })
    else target.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }

  #announce(): void {
    const { overview, answer } = this.asking
    if (overview?.is !== 'here' || !answer) return
    this.#told = totalOf(
      this.#scene(overview.value, () => {}),
      answer,
    )
    this.requestUpdate()
  }

  #say(notice: string): void {
    this.#notice = notice
    this.requestUpdate()
  }
}

const task = (): Promise<void> => new Promise((resume) => setTimeout(resume))

/** What was found, on the map or as a list; or that nothing was, and why. */
function foundView(scene: Scene): TemplateResult | typeof nothing {
  const { answer, chosen, fixed } = scene
  if (!answer) return nothing
  if (!answer.total) return noneView(scene)
  return chosen.view === 'map' && !fixed.has('city') ? mapView(scene) : listView(scene)
}
