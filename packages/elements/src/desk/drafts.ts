/** A comment that is still being typed. */
export interface Draft extends DraftPlace {
  text: string
  /** The saves of the comment that it was typed over. */
  over: string[]
}

/** Which comment: of one entry and one criterion, in one round. */
export interface DraftPlace {
  round: string
  submission: string
  criterion: string
}

/** What drafts are kept and saved with. */
export interface DraftTools {
  /** Keeps values on the device. */
  keep(values: Readonly<Record<string, unknown>>): void
  /** Saves a finished text, and tells whether the device keeps it so; nothing where it stays a draft for now. */
  save(draft: Draft): Promise<boolean> | undefined
}

/** How long after a key press text is on the device, and after the last one it is saved, in milliseconds. */
const KEPT_AFTER = 150
const SAVED_AFTER = 250

type Timer = ReturnType<typeof setTimeout>

/** Text on its way from the keyboard to the sheet: on the device while it is typed, saved when typing stops. */
export class Drafts {
  readonly #tools: DraftTools
  readonly #drafts = new Map<string, Draft>()
  readonly #saving = new Map<string, Timer>()
  readonly #unkept = new Set<string>()
  #keeping: Timer | undefined

  constructor(tools: DraftTools) {
    this.#tools = tools
  }

  /** Brings back what the device kept. */
  restore(kept: readonly (readonly [name: string, value: unknown])[]): void {
    for (const [name, value] of kept) this.#drafts.set(name, value as Draft)
  }

  at = (place: DraftPlace): Draft | undefined => this.#drafts.get(nameOf(place))

  /** All that is not saved yet, also of rounds that are over. */
  get all(): Draft[] {
    return [...this.#drafts.values()]
  }

  /** Takes a text as far as it is typed, over what its author saw when he began. */
  type(place: DraftPlace, text: string, seen: string[]): void {
    const name = nameOf(place)
    const { round, submission, criterion } = place
    const over = this.#drafts.get(name)?.over ?? seen
    this.#drafts.set(name, { round, submission, criterion, text, over })
    this.#unkept.add(name)
    this.#keeping ??= setTimeout(() => this.#keep(), KEPT_AFTER)
    clearTimeout(this.#saving.get(name))
    this.#saving.set(
      name,
      setTimeout(() => this.#save(name), SAVED_AFTER),
    )
  }

  /** Keeps and saves everything now: a field is left, a page is hidden. */
  flush(): void {
    this.#keep()
    for (const name of this.#drafts.keys()) this.#save(name)
  }

  /** Gives a text up. */
  drop(place: DraftPlace): void {
    const name = nameOf(place)
    this.#unkept.delete(name)
    clearTimeout(this.#saving.get(name))
    if (this.#drafts.delete(name)) this.#tools.keep({ [name]: undefined })
  }

  close(): void {
    this.flush()
    clearTimeout(this.#keeping)
    for (const timer of this.#saving.values()) clearTimeout(timer)
  }

  #keep(): void {
    clearTimeout(this.#keeping)
    this.#keeping = undefined
    if (this.#unkept.size)
      this.#tools.keep(Object.fromEntries([...this.#unkept].map((name) => [name, this.#drafts.get(name)])))
    this.#unkept.clear()
  }

  #save(name: string): void {
    clearTimeout(this.#saving.get(name))
    const draft = this.#drafts.get(name)
    const kept = draft && this.#tools.save({ ...draft, text: wellFormed(draft.text) })
    if (!kept) return
    this.#unkept.delete(name)
    this.#drafts.delete(name)
    void kept.then((isKept) => {
      if (isKept && !this.#drafts.has(name)) this.#tools.keep({ [name]: undefined })
    })
  }
}

/** A text as the journal can hold it: it knows no half characters. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD')

const nameOf = ({ round, submission, criterion }: DraftPlace): string =>
  `text/${[round, submission, criterion].map(encodeURIComponent).join('/')}`
