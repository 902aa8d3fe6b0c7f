import type { Submission } from '@gorod/core/contest'
import type { Signer } from '@gorod/core/journal'
import type { EditionCommand, EditionRequests, EditionState, SheetField, Viewer } from '@gorod/core/judging'
import { problemAt, type Problem } from '@gorod/core/problem'
import { ballotFileOf, type BallotFile } from '../office/ballot-file.js'
import type { Answer, Receipt } from '../office/office.js'
import type { OutboxStatus } from '../office/outbox.js'
import type { Refused } from '../office/shelf.js'
import { onDevice } from '../office/timing.js'
import { Unavailable, type UnavailableReason } from '../store/unavailable.js'
import { Correspondence, type Asked, type CorrespondenceTools } from './correspondence.js'
import { DeskView } from './desk-view.js'
import { Drafts, type Draft, type DraftPlace } from './drafts.js'
import type { FieldPlace } from './field-change.js'
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
  #tools: DeskTools
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

  noConflict = (submission: string): Problem | undefined =>
    this.#ask('open-sheet', { ...this.#sheet(submission), noConflict: true })

  /** Sets the entry aside until the chair decides. */
  declareConflict = (submission: string, reason: string): Problem | undefined =>
    this.#ask('declare-conflict', { submission, member: this.viewer.id, basis: 'declared', reason })

  recuse = (submission: string, reason: string): Problem | undefined =>
    this.#ask('recuse', { ...this.#sheet(submission), reason })

  abstain = (submission: string, reason: string): Problem | undefined =>
    this.#ask('abstain', { ...this.#sheet(submission), reason })

  /** The saves whose values the juror sees in a field: what he types over. */
  seenIn = (submission: string, field: SheetField, criterion: string): string[] =>
    this.#office.seenIn(this.#field(submission, field, criterion))

  /** Sets a mark, or takes it away with `null`; over the saves he saw when he began to type it. */
  mark(submission: string, criterion: string, value: number | null, seen?: readonly string[]): Problem | undefined {
    const former = ownSheet(this.state, this.viewer.id, submission)?.marks[criterion]?.value ?? null
    if (former === value) return undefined
    const place = this.#field(submission, 'marks', criterion)
    const problem = this.#office.save(place, value, seen)
    if (!problem) this.#undo.note({ ...place, value: former })
    return problem
  }

  /** A comment as it is being typed. */
  type(submission: string, criterion: string, text: string): void {
    const place = this.#field(submission, 'comments', criterion)
    const value = this.typed(submission, criterion) ?? this.#comment(submission, criterion)
    this.#undo.note({ ...place, value })
    this.#drafts.type(place, text, this.#office.seenIn(place))
    this.#tell()
  }

  /** Keeps and saves at once what is being typed. */
  flush = (): void => this.#drafts.flush()

  /** Decides between two values that two devices entered in one field. */
  choose(submission: string, criterion: string, field: SheetField, value: unknown): Problem | undefined {
    return this.#put(this.#field(submission, field, criterion), value)
  }

  /** Takes the last change of a field back, by a change of its own; says which, unless that is refused. */
  undo(): Former | undefined {
    const former = this.#undo.take(this.state.round)
    const typedOver = former?.field === 'comments' ? this.#drafts.at(former)?.over : undefined
    return former && !this.#put(former, former.value, typedOver) ? former : undefined
  }

  /** Comments left half typed when their round ended: they are of no sheet that may be filled now. */
  get leftovers(): Draft[] {
    const isOver = (round: string): boolean => round !== this.state.round || !this.isOpen
    return this.#drafts.all.filter(({ round, submission, criterion, text }) => {
      const sheet = this.state.sheets[round]?.[submission]?.[this.viewer.id]
      return isOver(round) && text !== (sheet?.comments[criterion]?.value ?? '')
    })
  }

  /** Gives a text up that was left over. */
  discard(left: DraftPlace): void {
    this.#drafts.drop(left)
    this.#tell()
  }

  submit(submission: string): Problem | undefined {
    this.flush()
    return this.#ask('submit-sheet', this.#sheet(submission))
  }

  /** What the commission took a signed sheet in with, in the round that is open or was the last. */
  receipt = (submission: string): Receipt | undefined => this.keepsakes.receipt(this.state.round ?? '', submission)

  /** What the desk signs with. */
  get signer(): Signer | undefined {
    return this.#tools.signer
  }

  /** Signs with another key from now on: the former was revoked. What it signed and was accepted stays. */
  signWith(signer: Signer): void {
    this.#tools = { ...this.#tools, signer }
    this.#tell()
  }

  /** Confirms every sheet handed in, signed where the juror has keys; stops at the first refusal and gives it. */
  confirm(): Promise<Problem | undefined> {
    this.flush()
    for (const { id, state } of this.rows)
      if (state === 'submitted') this.keepsakes.keepReceipt(this.state.round ?? '', id)
    return confirmAll(this.#office, this.rows, this.#tools)
  }

  /** Puts a refusal away that was read. */
  putAway = (command: string): void => void this.#office.outbox.putAway(command).then(() => this.#tell())

  /** Sends what waits, after a new sign-in too, and looks at the office again. */
  async retry(): Promise<void> {
    await this.#office.outbox.resume()
    await this.#office.look()
  }

  /** What the office has not accepted, as a file for the secretary, signed where this device has a key. */
  async file(): Promise<BallotFile | Problem> {
    const { signer, now } = this.#tools
    this.flush()
    const at = new Date(now()).toISOString()
    const file = ballotFileOf(this.#office.outbox.takeForFile(), this.#office.seen, signer, at)
    return file.catch(() => problemAt('sign-failed', {}))
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Puts everything down; done when the device keeps it, or is known not to. */
  async close(): Promise<void> {
    this.#drafts.close()
    this.#listeners.clear()
    this.#office.close()
    const kept = this.#office.kept.then(() => this.keepsakes.settled)
    await onDevice.limit(kept, onDevice.later).catch(() => undefined)
  }

  protected typed(submission: string, criterion: string): string | undefined {
    return this.#drafts.at(this.#field(submission, 'comments', criterion))?.text
  }

  #comment = (id: string, criterion: string): string =>
    ownSheet(this.state, this.viewer.id, id)?.comments[criterion]?.value ?? ''

  /** The sheet of the round that is open: what is asked for has no effect on another. */
  #sheet = (submission: string) => ({ round: this.state.round ?? '', submission })

  #field = (submission: string, field: SheetField, criterion: string): FieldPlace => ({
    ...this.#sheet(submission),
    field,
    criterion,
  })

  #put(place: FieldPlace, value: unknown, seen?: readonly string[]): Problem | undefined {
    const problem = this.#office.save(place, value, seen)
    if (!problem && place.field === 'comments') this.#drafts.drop(place)
    return problem
  }

  /** Saves a text that is whole, in the round it was typed in and in no other. */
  #finish({ round, submission, criterion, text, over }: Draft): Promise<boolean> | undefined {
    if (!this.isOpen || round !== this.state.round) return undefined
    if (this.#comment(submission, criterion) === text) return this.#office.kept
    const isSaved = !this.#office.save(this.#field(submission, 'comments', criterion), text, over)
    return isSaved ? this.#office.kept : undefined
  }

  #ask = <T extends Asked>(type: T, request: EditionRequests[T]): Problem | undefined =>
    this.#office.ask(this.#office.command(type, request))

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

function keepReceipt(keepsakes: Keepsakes, [command, { accepted }]: readonly [EditionCommand, Answer]): void {
  if (command.type === 'confirm-sheet') keepsakes.keepReceipt(command.ballot.round, command.submission, accepted)
}
