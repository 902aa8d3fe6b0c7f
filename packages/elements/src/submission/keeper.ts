import type { Drawer } from '../store/drawer.js'
import { memoryDrawer } from '../store/drawer.js'
import { Unavailable, type UnavailableReason } from '../store/unavailable.js'
import type { Draft } from './draft.js'
import type { Held, Received, SubmissionReceipt } from './intake.js'
import { takenAmounts, takenRemarks, takenSubmission } from './taken.js'

/** How long after a key press a draft is on the device, in milliseconds. */
const KEPT_AFTER = 150

/** A submission that was sent from this device. */
export interface SentBefore extends Held {
  receipt: SubmissionReceipt
}

/** What one applicant has on this device: drafts, contents of attachments, receipts, what the organiser said last. */
export class Keeper {
  /** Why the device does not keep what it should: it is only in the memory of this page then. */
  trouble: UnavailableReason | undefined
  readonly drafts = new Map<string, Draft>()
  readonly sent = new Map<string, SentBefore>()
  readonly files = new Map<string, Blob>()
  received: Received | undefined
  /** The draft that was open last. */
  place: string | undefined

  #drawer: Drawer
  readonly #changed: () => void
  readonly #unkept = new Map<string, unknown>()
  #keeping: ReturnType<typeof setTimeout> | undefined
  #writing = 0
  #stop: () => void = () => undefined

  private constructor(drawer: Drawer, changed: () => void) {
    this.#drawer = drawer
    this.#changed = changed
  }

  /** Opens the drawer of an applicant; one that cannot be opened gives place to the memory of the page. */
  static async open(drawer: Drawer | undefined, changed: () => void): Promise<Keeper> {
    const keeper = new Keeper(drawer ?? memoryDrawer(), changed)
    try {
      keeper.#restore(await keeper.#drawer.all(''))
      if (!drawer) keeper.trouble = 'storage-refused'
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error
      keeper.#drawer = memoryDrawer()
      keeper.trouble = error.reason
    }
    keeper.#stop = keeper.#drawer.subscribe(() => void keeper.#reread())
    return keeper
  }

  /** Whether everything that was entered is kept. */
  get isKept(): boolean {
    return !this.#unkept.size && !this.#writing
  }

  /** A draft as it is being typed. */
  type(draft: Draft): void {
    this.drafts.set(draft.submission.id, draft)
    this.#unkept.set(nameOf('draft', draft.submission.id), draft)
    this.#keeping ??= setTimeout(() => void this.flush(), KEPT_AFTER)
  }

  /** Keeps the content of an attachment at once. */
  async putFile(hash: string, content: Blob): Promise<void> {
    this.files.set(hash, content)
    await this.#put({ [nameOf('file', hash)]: content })
  }

  /** Takes a draft away, and the contents of attachments that no other draft needs. */
  async remove(id: string): Promise<void> {
    this.drafts.delete(id)
    await this.#put({ [nameOf('draft', id)]: undefined, ...this.#withoutStrays() })
  }

  /** Puts a receipt in the place of the draft that was sent. */
  async settle(sent: SentBefore): Promise<void> {
    const { id } = sent.submission
    this.drafts.delete(id)
    this.sent.set(id, sent)
    await this.#put({ [nameOf('draft', id)]: undefined, [nameOf('sent', id)]: sent, ...this.#withoutStrays() })
  }

  async note(received: Received): Promise<void> {
    this.received = received
    await this.#put({ 'received/last': received })
  }

  async stand(place: string | undefined): Promise<void> {
    if (place === this.place) return
    this.place = place
    await this.#put({ 'place/last': place })
  }

  /** Keeps now what is being typed: a field is left, a page is hidden. */
  async flush(): Promise<void> {
    clearTimeout(this.#keeping)
    this.#keeping = undefined
    if (this.#unkept.size) await this.#put({})
  }

  close(): void {
    void this.flush()
    this.#stop()
  }

  async #put(values: Readonly<Record<string, unknown>>): Promise<void> {
    const all = { ...Object.fromEntries(this.#unkept), ...values }
    this.#unkept.clear()
    this.#writing++
    try {
      await this.#drawer.put(all)
      if (this.trouble && this.trouble !== 'storage-refused') this.trouble = undefined
    } catch (error) {
      for (const [name, value] of Object.entries(all)) if (!this.#unkept.has(name)) this.#unkept.set(name, value)
      if (!(error instanceof Unavailable)) throw error
      this.trouble = error.reason
    } finally {
      this.#writing--
      this.#changed()
    }
  }

  #restore(values: readonly (readonly [name: string, value: unknown])[]): void {
    for (const [name, value] of values) {
      const [kind, id = ''] = name.split('/').map(decodeURIComponent)
      const draft = kind === 'draft' ? draftOf(value) : undefined
      if (draft && this.#isNewer(draft)) this.drafts.set(id, draft)
      if (kind === 'file' && value instanceof Blob) this.files.set(id, value)
      if (kind === 'sent') this.sent.set(id, value as SentBefore)
      if (kind === 'received') this.received = value as Received
      if (kind === 'place') this.place ??= value as string
    }
  }

  /** Takes over what another tab kept, unless something newer is being typed here. */
  async #reread(): Promise<void> {
    if (!this.isKept) return
    const values = await this.#drawer.all('').catch(() => undefined)
    if (!values || !this.isKept) return
    const there = new Set(values.map(([name]) => name))
    for (const id of this.drafts.keys()) if (!there.has(nameOf('draft', id))) this.drafts.delete(id)
    this.#restore(values)
    this.#changed()
  }

  #isNewer({ submission: { id }, changedAt }: Draft): boolean {
    const known = this.drafts.get(id)
    return !known || known.changedAt < changedAt
  }

  #withoutStrays(): Record<string, undefined> {
    const needed = new Set(
      [...this.drafts.values()].flatMap(({ submission }) => submission.attachments.map(({ hash }) => hash)),
    )
    const strays = [...this.files.keys()].filter((hash) => !needed.has(hash))
    for (const hash of strays) this.files.delete(hash)
    return Object.fromEntries(strays.map((hash) => [nameOf('file', hash), undefined]))
  }
}

function draftOf(value: unknown): Draft | undefined {
  const { submission, amounts, changedAt, base, remarks } = (value ?? {}) as Partial<Draft>
  const [known, before] = [takenSubmission(submission), takenSubmission(base)]
  if (!known || typeof changedAt !== 'string') return undefined
  return {
    submission: known,
    amounts: takenAmounts(amounts),
    changedAt,
    remarks: takenRemarks(remarks),
    ...(before && { base: before }),
  }
}

const nameOf = (kind: string, id: string): string => `${kind}/${encodeURIComponent(id)}`
