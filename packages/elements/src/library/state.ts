import type { PropertyDeclarations, PropertyValues } from 'lit'
import type { FacetName, PracticeQuery } from '@gorod/core/practice'
import { libraryWords, type LibraryWords } from '../words/library.js'
import { SpokenElement } from '../words/spoken.js'
import { nothingChosen, readChosen, type Chosen } from './address.js'
import { Asking } from './asking.js'
import { Route, type Routing, type Whereabouts } from './route.js'
import type { SearchSource } from './source/source.js'

const usualPageSize = 20

/** What a library shows, told by the address of the page, and whom it asks. */
export abstract class LibraryState extends SpokenElement {
  static override properties: PropertyDeclarations = {
    source: { attribute: false },
    src: {},
    only: {},
    routing: {},
    prefix: {},
    pageSize: { attribute: 'page-size', type: Number },
  }

  declare source: SearchSource | undefined
  declare src: string | undefined
  declare only: string | undefined
  declare routing: Routing
  declare prefix: string
  declare pageSize: number

  protected readonly asking: Asking = new Asking(this)
  protected readonly route: Route = new Route(this)
  protected chosen: Chosen = nothingChosen

  /** The page has gone to another place of its history. */
  abstract travel(where: Whereabouts | undefined): void

  constructor() {
    super()
    this.routing = 'query'
    this.prefix = ''
    this.pageSize = usualPageSize
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

  protected get query(): PracticeQuery {
    const { text, facets, sort, page } = this.chosen
    return { text, chosen: { ...facets, ...this.fixed }, sort, page, pageSize: this.size }
  }

  protected get size(): number {
    const { pageSize } = this
    return Number.isSafeInteger(pageSize) && pageSize > 0 ? Math.min(pageSize, 100) : usualPageSize
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('routing') || changed.has('prefix'))
      this.chosen = this.route.read() ?? this.chosen
    if (!this.hasUpdated || changed.has('source')) this.asking.use(this.source)
    if (this.source) this.asking.ask(this.query, new Set(Object.keys(this.fixed) as FacetName[]))
  }
}
