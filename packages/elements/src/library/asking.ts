import type { Problem } from '@gorod/core/problem'
import type { FacetName, Practice, PracticeQuery, SimilarPractice } from '@gorod/core/practice'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { freeings, type Freeing } from './freeing.js'
import type { LibraryAnswer, LibraryOverview, SearchSource } from './source/source.js'

/** Something asked for: on its way, here, or not to be had. */
export type Asked<T> = { is: 'asked' } | { is: 'here'; value: T } | { is: 'failed' }

/** A practice whole: none where the library has none of this id, or where it could not be read, for what `problems` say. */
export interface Whole {
  practice: Practice | undefined
  problems: readonly Problem[]
}

/** A practice whole with those like it. */
export interface Opened extends Whole {
  similar: readonly SimilarPractice[]
}

const asked = { is: 'asked' } as const
const mostKept = 60

/** The questions of an element to its source: of each kind only the last one counts. */
export class Asking implements ReactiveController {
  overview: Asked<LibraryOverview> | undefined
  /** The last answer there is, and whether a newer one is on its way or failed. */
  answer: LibraryAnswer | undefined
  standing: 'asked' | 'here' | 'failed' = 'here'
  /** After an empty answer: what would free how many. */
  freeings: readonly Freeing[] = []
  readonly #host: ReactiveControllerHost
  #source: SearchSource | undefined
  #query: PracticeQuery | undefined
  #fixed: ReadonlySet<FacetName> = new Set()
  #sought: AbortController | undefined
  #life = new AbortController()
  readonly #opened = new Map<string, Asked<Opened>>()
  readonly #whole = new Map<string, Asked<Whole>>()

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#life.abort()
    this.#sought?.abort()
  }

  /** Takes another source: everything is asked anew. */
  use(source: SearchSource | undefined): void {
    this.#life.abort()
    this.#sought?.abort()
    this.#life = new AbortController()
    this.#source = source
    this.answer = undefined
    this.overview = undefined
    this.#query = undefined
    this.#opened.clear()
    this.#whole.clear()
    if (source) void this.#open(source)
  }

  get source(): SearchSource | undefined {
    return this.#source
  }

  async #open(source: SearchSource): Promise<void> {
    this.overview = asked
    const overview = await settled(source.open(this.#life.signal))
    if (source !== this.#source) return
    this.overview = overview
    this.#host.requestUpdate()
  }

  /** Asks, unless that is what was asked last; an answer to an earlier question is let go. */
  ask(query: PracticeQuery, fixed: ReadonlySet<FacetName>): void {
    if (JSON.stringify(query) === JSON.stringify(this.#query)) return
    this.#query = query
    this.#fixed = fixed
    void this.#seek()
  }

  /** The ids of all that the last question finds, in its order. */
  async found(): Promise<readonly string[]> {
    const { page: _, pageSize: __, ...query } = this.#query ?? {}
    return this.#source?.ids(query, this.#life.signal) ?? []
  }

  /** Asks again what came to nothing. */
  retry(): void {
    const source = this.#source
    for (const kept of [this.#opened, this.#whole])
      for (const [key, one] of kept) if (one.is === 'failed' || isUnread(one)) kept.delete(key)
    if (source && !isOpen(this.overview)) void this.#open(source)
    void this.#seek()
    this.#host.requestUpdate()
  }

  async #seek(): Promise<void> {
    this.#sought?.abort()
    const [source, query] = [this.#source, this.#query]
    if (!source || !query) return
    const seeking = (this.#sought = new AbortController())
    this.standing = 'asked'
    const found = await settled(source.search(query, seeking.signal))
    if (seeking.signal.aborted) return
    this.standing = found.is
    if (found.is === 'here') {
      this.answer = found.value
      this.freeings = []
    }
    this.#host.requestUpdate()
    if (found.is !== 'here' || found.value.total) return
    const free = await settled(freeings(source, query, this.#fixed, seeking.signal))
    if (seeking.signal.aborted || free.is !== 'here') return
    this.freeings = free.value
    this.#host.requestUpdate()
  }

  /** A practice to be read, with those like it. */
  opened(id: string): Asked<Opened> {
    return this.#kept(this.#opened, id, async (source, signal) => {
      const [whole, similar] = await Promise.all([wholeOf(source, id, signal), source.similar(id, 5, signal)])
      return { ...whole, similar }
    })
  }

  /** A practice whole. */
  whole(id: string): Asked<Whole> {
    return this.#kept(this.#whole, id, (source, signal) => wholeOf(source, id, signal))
  }

  #kept<T>(
    kept: Map<string, Asked<T>>,
    id: string,
    fetched: (source: SearchSource, signal: AbortSignal) => Promise<T>,
  ): Asked<T> {
    const known = kept.get(id)
    const source = this.#source
    if (known || !source) return known ?? asked
    if (kept.size >= mostKept) kept.delete(kept.keys().next().value!)
    kept.set(id, asked)
    void settled(fetched(source, this.#life.signal)).then((value) => {
      if (source !== this.#source) return
      kept.set(id, value)
      this.#host.requestUpdate()
    })
    return asked
  }
}

/** Why a library cannot be searched: errors, and whatever else left it without anything to choose by. */
export const barriersOf = ({ problems, facets }: LibraryOverview): readonly Problem[] =>
  facets.length ? problems.filter(({ severity }) => severity === 'error') : problems

const isOpen = (overview: Asked<LibraryOverview> | undefined): boolean =>
  overview?.is === 'here' && !barriersOf(overview.value).length

/** Whether a practice is one of the library that could not be read. */
export const isUnread = (one: Asked<Whole>): boolean =>
  one.is === 'here' && !one.value.practice && one.value.problems.length > 0

async function wholeOf(source: SearchSource, id: string, signal: AbortSignal): Promise<Whole> {
  const { practices, problems } = await source.practices([id], signal)
  return { practice: practices.find((practice) => practice.id === id), problems }
}

const settled = <T>(promise: Promise<T>): Promise<Asked<T>> =>
  promise.then(
    (value): Asked<T> => ({ is: 'here', value }),
    (): Asked<T> => ({ is: 'failed' }),
  )
