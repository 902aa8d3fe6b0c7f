import type { Submission } from '@gorod/core/contest'
import type { Signer } from '@gorod/core/journal'
import { type EditionCommand, type EditionRequests, type EditionState, type Viewer } from '@gorod/core/judging'
import type { Problem } from '@gorod/core/problem'
import { ballotFileOf, type BallotFile } from '../office/ballot-file.js'
import type { Answer } from '../office/office.js'
import type { OutboxStatus } from '../office/outbox.js'
import type { Refused } from '../office/shelf.js'
import { Unavailable, type UnavailableReason } from '../store/unavailable.js'
import { Correspondence, type Asked, type CorrespondenceTools } from './correspondence.js'
import { DeskView } from './desk-view.js'
import { Drafts, type Draft } from './drafts.js'
import type { FieldName } from './field-change.js'
import { Keepsakes } from './keepsakes.js'
import { ownSheet } from './queue.js'
import { confirmAll } from './sign.js'
import { Undo, type Former } from './undo.js'

/** What a desk works with. */
export interface DeskTools extends CorrespondenceTools {
  /** Signs confirmations, where the journal knows the juror's key. */
  signer?: Signer
}

/**
 * One juror's work: what the office shows him, changed at once by what he asked for since. Everything is on the device
 * before it is sent; what is refused is kept with the reason.
 */
export class Desk extends DeskView {
  /** What the juror keeps in his drawer. */
  readonly keepsakes: Keepsakes
  readonly #tools: DeskTools
  readonly #office: Correspondence
  readonly #drafts: Drafts
  readonly #undo = new Undo()
  readonly #listeners: Set<() => void>

  private constructor(tools: DeskTools, office: Correspondence, keepsakes: Keepsakes, listeners: Set<() => void>) {
    super()
    this.#tools = tools
    this.#office = office
    this.#listeners = listeners
    this.keepsakes = keepsakes
    this.#drafts = new Drafts({ keep: (values) => keepsakes.put(values), save: (draft) => this.#finish(draft) })
    this.#drafts.restore(keepsakes.drafts)
  }

  /** Sits a juror down: with what the office shows, or with what this device saw of it last. */
  static async open(tools: DeskTools): Promise<Desk> {
    const listeners = new Set<() => void>()
    const tell = (): void => listeners.forEach((listener) => listener())
    const keepsakes = await Keepsakes.of(tools.drawer, tell)
    const fresh = await tools.office.see().catch((error: unknown) => {
      if (error instanceof Unavailable && keepsakes.seen) return undefined
      throw error
    })
    const office = await Correspondence.begin(tools, (fresh ?? keepsakes.seen)!, {
      changed(accepted) {
        for (const one of accepted) keepReceipt(keepsakes, one)
        tell()
      },
      seen: (seen) => keepsakes.remember(seen),
    })
    if (fresh) keepsakes.remember(fresh)
    const desk = new Desk(tools, office, keepsakes, listeners)
    desk.flush()
    return desk
  }

  get viewer(): Viewer {
    return this.#tools.office.viewer
  }

  get state(): EditionState {
    return this.#office.state
  }

  get submissions(): readonly Submission[] {
    return this.#office.seen.submissions
  }

  get status(): OutboxStatus {
    return this.#office.outbox.status
  }

  /** Why the office cannot be heard: what is shown may be old. */
  lineTrouble = (): UnavailableReason | undefined => this.#office.lineTrouble

  /** What the office refused, until the juror puts it away. */
  get refused(): readonly Refused[] {
    return this.#office.outbox.refused
  }

  /** The juror's own note: kept in the drawer, never sent. */
  writeNote(submission: string, text: string): void {
    this.keepsakes.keep('note', submission, text || undefined)
  }

  noConflict = (submission: string): Problem | undefined => this.#ask('open-sheet', { submission, noConflict: true })

  /** Sets the entry aside until the chair decides. */
  declareConflict = (submission: string, reason: string): Problem | undefined =>
    this.#ask('declare-conflict', { submission, member: this.viewer.id, basis: 'declared', reason })

  recuse = (submission: string, reason: string): Problem | undefined => this.#ask('recuse', { submission, reason })

  abstain = (submission: string, reason: string): Problem | undefined => this.#ask('abstain', { submission, reason })

  /** Sets a mark, or takes it away with `null`. */
  mark(submission: string, criterion: string, value: number | null): Problem | undefined {
    const former = ownSheet(this.state, this.viewer.id, submission)?.marks[criterion]?.value ?? null
    if (former === value) return undefined
    const problem = this.#office.save(submission, 'marks', criterion, value)
    if (!problem) this.#undo.note({ submission, criterion, field: 'marks', value: former })
    return problem
  }

  /** A comment as it is being typed. */
  type(submission: string, criterion: string, text: string): void {
    const comment = this.#comment(submission, criterion)
    const value = this.typed(submission, criterion) ?? comment?.value ?? ''
    this.#undo.note({ submission, criterion, field: 'comments', value })
    this.#drafts.type(submission, criterion, text, comment?.version ?? 0)
    this.#tell()
  }

  /** Keeps and saves at once what is being typed. */
  flush = (): void => this.#drafts.flush()

  /** Decides between two values that two devices entered in one field. */
  choose(submission: string, criterion: string, field: FieldName, value: unknown): Problem | undefined {
    const problem = this.#office.save(submission, field, criterion, value)
    if (!problem && field === 'comments') this.#drafts.drop(submission, criterion)
    return problem
  }

  /** Takes the last change of a field back, by a change of its own; says which, unless that is refused. */
  undo(): Former | undefined {
    const former = this.#undo.take()
    return former && !this.choose(former.submission, former.criterion, former.field, former.value) ? former : undefined
  }

  submit(submission: string): Problem | undefined {
    this.flush()
    return this.#ask('submit-sheet', { submission })
  }

  /** Confirms every sheet handed in, signed where the juror has keys; stops at the first refusal and gives it. */
  confirm(): Promise<Problem | undefined> {
    this.flush()
    for (const { id, state } of this.rows) if (state === 'submitted') this.keepsakes.keep('receipt', id, undefined)
    return confirmAll(this.#office, this.rows, this.#tools)
  }

  /** Puts a refusal away that was read. */
  putAway = (command: string): void => void this.#office.outbox.putAway(command).then(() => this.#tell())

  /** Sends what waits, after a new sign-in too, and looks at the office again. */
  async retry(): Promise<void> {
    await this.#office.outbox.resume()
    await this.#office.look()
  }

  /** The sheets that still have to go out, as a file for the secretary, signed where this device has a key. */
  file(): Promise<BallotFile> {
    const { signer, now } = this.#tools
    this.flush()
    return ballotFileOf(this.#office.outbox.takeForFile(), this.#office.seen, signer, new Date(now()).toISOString())
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  close(): void {
    this.#drafts.close()
    this.#listeners.clear()
    this.#office.close()
  }

  protected typed(submission: string, criterion: string): string | undefined {
    return this.#drafts.text(submission, criterion)
  }

  #comment = (id: string, criterion: string) => ownSheet(this.state, this.viewer.id, id)?.comments[criterion]

  #finish({ submission, criterion, text, base }: Draft): Promise<boolean> | undefined {
    if ((this.#comment(submission, criterion)?.value ?? '') === text) return this.#office.kept
    const isSaved = this.isOpen && !this.#office.save(submission, 'comments', criterion, text, base)
    return isSaved ? this.#office.kept : undefined
  }

  #ask = <T extends Asked>(type: T, request: EditionRequests[T]): Problem | undefined =>
    this.#office.ask(this.#office.command(type, request))

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

function keepReceipt(keepsakes: Keepsakes, [command, { accepted }]: readonly [EditionCommand, Answer]): void {
  if (command.type === 'confirm-sheet') keepsakes.keep('receipt', command.submission, accepted)
}
