import type { PropertyDeclarations, PropertyValues } from 'lit'
import type { FacetName, PracticeQuery } from '@gorod/core/practice'
import { libraryWords, type LibraryWords } from '../words/library.js'
import { SpokenElement } from '../words/spoken.js'
import { nothingChosen, readChosen, type Chosen } from './address.js'
import { Asking } from './asking.js'
import { practicesIn } from './markup.js'
import { chosenWith } from './rubrics.js'
import { Route, type Routing, type Whereabouts } from './route.js'
import type { FeedOptions } from './source/feed.js'
import { filesSource, practicesSource } from './source/files-source.js'
import { httpSource } from './source/http-source.js'
import type { SearchSource } from './source/source.js'

const usualPageSize = 20

/** What a library shows, told by the address of the page, and whom it asks. */
export abstract class LibraryState extends SpokenElement {
  static override properties: PropertyDeclarations = {
    source: { attribute: false },
    practices: { attribute: false },
    options: { attribute: false },
    src: {},
    api: {},
    only: {},
    routing: {},
    prefix: {},
    pageSize: { attribute: 'page-size', type: Number },
  }

  /** Whom it asks, in place of all else. */
  declare source: SearchSource | undefined
  /** The practices themselves: a list, or a record with one; the good are shown, the bad told. */
  declare practices: unknown
  /** What the practices that the page has are shown with: their rubricator, their cities. */
  declare options: FeedOptions | undefined
  declare src: string | undefined
  declare api: string | undefined
  declare only: string | undefined
  declare routing: Routing
  declare prefix: string
  declare pageSize: number

  protected readonly asking: Asking = new Asking(this)
  protected readonly route: Route = new Route(this)
  protected chosen: Chosen = nothingChosen
  readonly #watch: MutationObserver | undefined
  /** The source made here, of what the page has given. */
  #own: SearchSource | undefined
  #isFed = false

  /** The page has gone to another place of its history. */
  abstract travel(where: Whereabouts | undefined): void

  constructor() {
    super()
    this.routing = 'query'
    this.prefix = ''
    this.pageSize = usualPageSize
    this.#watch = globalThis.MutationObserver && new MutationObserver(() => this.#reread())
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#watch?.observe(this, { childList: true, subtree: true })
    this.requestUpdate()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#watch?.disconnect()
    this.asking.use(undefined)
    this.#own?.close()
    this.#isFed = false
  }

  /** A source given comes before practices given, these before an address, an address before the list in the tag. */
  #feed(): void {
    const { source, practices, options, src, api } = this
    this.#own?.close()
    this.#own = undefined
    if (!source) {
      const found = practices ?? (src || api ? undefined : practicesIn(this))
      if (found !== undefined) this.#own = practicesSource(found, options)
      else if (src) this.#own = filesSource(src)
      else if (api) this.#own = httpSource(api)
    }
    this.asking.use(source ?? this.#own)
    this.#isFed = true
  }

  /** The list may arrive after the tag: the page is still being parsed, or a script writes it. */
  #reread(): void {
    if (this.source || this.practices !== undefined || this.src || this.api) return
    this.#isFed = false
    this.requestUpdate()
  }

  protected get words(): LibraryWords {
    return libraryWords(this.locale)
  }

  /** The facets that the page has set for good. */
  protected get fixed(): Chosen['facets'] {
    if (!this.only) return {}
    const said = new URLSearchParams(this.only)
    const facets = new URLSearchParams([...said].map(([name, value]) => [`f.${name}`, value]))
    return readChosen(facets, '').facets
  }

  /** Their names, and those of what is one choice with them: nothing may be added to it. */
  protected get fixedNames(): ReadonlySet<FacetName> {
    return new Set((Object.keys(this.fixed) as FacetName[]).flatMap(chosenWith))
  }

  protected get query(): PracticeQuery {
    const { text, facets, sort, page } = this.chosen
    const { fixed, fixedNames } = this
    const free = Object.entries(facets).filter(([name]) => !fixedNames.has(name as FacetName))
    return { text, chosen: { ...Object.fromEntries(free), ...fixed }, sort, page, pageSize: this.size }
  }

  protected get size(): number {
    const { pageSize } = this
    return Number.isSafeInteger(pageSize) && pageSize > 0 ? Math.min(pageSize, 100) : usualPageSize
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('routing') || changed.has('prefix'))
      this.chosen = this.route.read() ?? this.chosen
    if (!this.#isFed || (['source', 'practices', 'options', 'src', 'api'] as const).some((name) => changed.has(name)))
      this.#feed()
    if (this.asking.source) this.asking.ask(this.query, this.fixedNames)
  }
}
