import type { Receipt, Seen } from '../office/office.js'
import { isSameJson } from '../office/same-json.js'
import type { Drawer } from '../store/drawer.js'
import { Unavailable, type UnavailableReason } from '../store/unavailable.js'
import type { Draft } from './drafts.js'
import { nameOf, piecesOf, seenIn, viewKinds } from './kept-view.js'

const kinds = ['text', 'note', 'receipt', 'place', ...viewKinds] as const

/** What a juror keeps in his drawer beside commands: notes, unfinished text, receipts, what he saw last. */
export class Keepsakes {
  /** Why the device does not keep what it should; it is all in memory then. */
  trouble: UnavailableReason | undefined
  readonly #drawer: Drawer
  readonly #kept: Map<string, unknown>
  /** What the juror entered and the device did not keep; it goes with the next. */
  readonly #unkept = new Map<string, unknown>()
  readonly #changed: () => void
  /** Done when everything given so far is kept, or known not to be. */
  settled: Promise<unknown> = Promise.resolve()

  private constructor(drawer: Drawer, kept: Map<string, unknown>, changed: () => void) {
    this.#drawer = drawer
    this.#kept = kept
    this.#changed = changed
  }

  static async of(drawer: Drawer, changed: () => void): Promise<Keepsakes> {
    try {
      const kept = await Promise.all(kinds.map((kind) => drawer.all(`${kind}/`)))
      return new Keepsakes(drawer, new Map(kept.flat()), changed)
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error
      const keepsakes = new Keepsakes(drawer, new Map(), changed)
      keepsakes.trouble = error.reason
      return keepsakes
    }
  }

  get drafts(): [name: string, draft: Draft][] {
    return this.#all('text') as [string, Draft][]
  }

  /** What the office showed last. */
  get seen(): Seen | undefined {
    return seenIn(this.#kept)
  }

  /** Keeps what is new in what the office shows, and nothing that it no longer shows. */
  remember(seen: Seen): void {
    const pieces = piecesOf(seen)
    const gone = [...this.#kept.keys()].filter((name) => isCopy(name) && !pieces.has(name))
    const fresh = [...pieces].filter(([name, piece]) => !isSameJson(piece, this.#kept.get(name)))
    this.put({ ...Object.fromEntries(gone.map((name) => [name, undefined])), ...Object.fromEntries(fresh) })
  }

  /** What is kept of a kind under an id. */
  read = (kind: (typeof kinds)[number], id: string): unknown => this.#kept.get(nameOf(kind, id))

  /** The note is on the entry, whatever the round. */
  note = (submission: string): string => (this.read('note', submission) as string | undefined) ?? ''

  receipt = (round: string, submission: string): Receipt | undefined =>
    this.read('receipt', `${round}/${submission}`) as Receipt | undefined

  /** Keeps the receipt of a sheet; without one, that of a former signature goes. */
  keepReceipt = (round: string, submission: string, receipt?: Receipt): void =>
    this.keep('receipt', `${round}/${submission}`, receipt)

  keep(kind: (typeof kinds)[number], id: string, value: unknown): void {
    this.put({ [nameOf(kind, id)]: value })
  }

  /** Keeps values by their names; `undefined` takes one away. */
  put(values: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(values))
      if (value === undefined) this.#kept.delete(name)
      else this.#kept.set(name, value)
    const writing = { ...Object.fromEntries(this.#unkept), ...values }
    this.#unkept.clear()
    this.settled = this.#drawer.put(writing).then(
      () => {
        if (!this.trouble || this.#unkept.size) return
        this.trouble = undefined
        this.#changed()
      },
      (error: unknown) => {
        for (const [name, value] of Object.entries(writing))
          if (this.#kept.get(name) === value)
            if (value !== undefined && isCopy(name)) this.#kept.delete(name)
            else this.#unkept.set(name, value)
        this.failed(error)
      },
    )
  }

  /** Notes that the device kept nothing, whatever the reason. */
  failed(error: unknown): void {
    this.trouble = error instanceof Unavailable ? error.reason : 'storage-refused'
    this.#changed()
  }

  #all = (kind: (typeof kinds)[number]): [string, unknown][] =>
    [...this.#kept].filter(([name]) => name.startsWith(`${kind}/`))
}

/** Whether this is what the office keeps itself: it must not take the room of what was entered. */
const isCopy = (name: string): boolean => viewKinds.some((kind) => name.startsWith(`${kind}/`))
