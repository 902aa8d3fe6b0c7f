import type { Sha256 } from '@gorod/core/journal'
import { savesSeen, type EditionCommand, type EditionRequests, type EditionState } from '@gorod/core/judging'
import type { Problem } from '@gorod/core/problem'
import type { Answer, Office, Seen } from '../office/office.js'
import { inOrder } from '../office/in-order.js'
import { openOutbox, type Outbox } from '../office/outbox.js'
import type { Drawer } from '../store/drawer.js'
import { Unavailable, type UnavailableReason } from '../store/unavailable.js'
import { changeOf, fieldChange, type FieldPlace } from './field-change.js'
import { stepAfter } from './forecast.js'
import { Outlook } from './outlook.js'
import { ownSheet } from './queue.js'

/** What a juror asks for. */
export type Asked =
  'open-sheet' | 'save-sheet' | 'submit-sheet' | 'confirm-sheet' | 'recuse' | 'abstain' | 'declare-conflict'

/** What a correspondence is carried on with. */
export interface CorrespondenceTools {
  office: Office
  drawer: Drawer
  sha256: Sha256
  /** The clock: milliseconds since 1970. */
  now: () => number
  /** A name that nobody else gives. */
  newId: () => string
}

/** What a correspondence tells its owner. */
export interface CorrespondenceEvents {
  /** Something changed; with the commands that were accepted. */
  changed(accepted: readonly [EditionCommand, Answer][]): void
  /** The office shows something new. */
  seen(seen: Seen): void
}

/** How long after a sign of news the office is looked at, in milliseconds. */
const LOOKED_AFTER = 200

/** A juror's dealings with the office: what he asks for counts here at once, and goes out through the outbox. */
export class Correspondence {
  readonly outbox: Outbox
  /** Why the office cannot be heard now. */
  lineTrouble: UnavailableReason | undefined
  /** Whether the device keeps what was asked for last, once that is known. */
  kept: Promise<boolean> = Promise.resolve(true)
  readonly #tools: CorrespondenceTools
  readonly #outlook: Outlook
  readonly #events: CorrespondenceEvents
  readonly #stops: (() => void)[]
  readonly #inTurn = inOrder()
  #looking: ReturnType<typeof setTimeout> | undefined
  #isClosed = false

  private constructor(tools: CorrespondenceTools, outbox: Outbox, outlook: Outlook, events: CorrespondenceEvents) {
    this.outbox = outbox
    this.#tools = tools
    this.#outlook = outlook
    this.#events = events
    this.#stops = [
      outbox.subscribe((answers) => this.#answered(answers)),
      tools.office.subscribe(
        () => this.#lookSoon(),
        (trouble) => this.#hear(trouble),
      ),
    ]
  }

  /** Begins with what the office showed, now or when it was last seen. */
  static async begin(tools: CorrespondenceTools, seen: Seen, events: CorrespondenceEvents): Promise<Correspondence> {
    const outbox = await openOutbox(tools.office, tools.drawer, { now: tools.now })
    return new Correspondence(tools, outbox, new Outlook(seen, outbox.pending, tools.sha256), events)
  }

  get state(): EditionState {
    return this.#outlook.state
  }

  get seen(): Seen {
    return this.#outlook.seen
  }

  command<T extends Asked>(type: T, request: EditionRequests[T]): EditionCommand {
    const { now, newId, office } = this.#tools
    const { id: actor, role } = office.viewer
    const at = new Date(now()).toISOString()
    return { id: newId(), type, at, actor, role, ...request } as unknown as EditionCommand
  }

  /** Keeps a command for the office, unless the rules refuse it already here. */
  ask(command: EditionCommand, replaced?: EditionCommand): Problem | undefined {
    const { refusal } = stepAfter(this.#outlook.before(replaced), command, this.#tools.sha256)
    if (refusal) return refusal
    this.#outlook.ask(command, replaced?.id)
    this.kept = this.outbox.add(command, replaced?.id)
    this.#events.changed([])
    return undefined
  }

  /** The saves whose values are to be seen in a field now. */
  seenIn({ submission, field, criterion }: FieldPlace): string[] {
    return savesSeen(ownSheet(this.state, this.#tools.office.viewer.id, submission), field, criterion)
  }

  /**
   * Saves one field, in place of a save of it that the office cannot know of yet; over the saves that its author saw,
   * where there are later ones by now.
   */
  save(place: FieldPlace, value: unknown, seen: readonly string[] = this.seenIn(place)): Problem | undefined {
    const last = this.outbox.pending.findLast((one) => 'submission' in one && one.submission === place.submission)
    const former = last && this.outbox.isReplaceable(last.id) ? changeOf(last, place) : undefined
    const over = former ? [...new Set([...seen.filter((id) => id !== last!.id), ...former.over])] : seen
    return this.ask(this.command('save-sheet', fieldChange(place, value, over)), former && last)
  }

  /** Looks at the office; where it cannot be reached, what was seen before stays. */
  look(): Promise<void> {
    clearTimeout(this.#looking)
    this.#looking = undefined
    return this.#inTurn(() => this.#look())
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#looking)
    for (const stop of this.#stops) stop()
    this.outbox.close()
  }

  #hear(trouble: UnavailableReason | undefined): void {
    this.lineTrouble = trouble
    this.#events.changed([])
  }

  #lookSoon(): void {
    if (!this.#isClosed) this.#looking ??= setTimeout(() => void this.look(), LOOKED_AFTER)
  }

  async #look(): Promise<void> {
    try {
      const isNew = await this.#outlook.look(() => this.#tools.office.see(), this.outbox.pending)
      this.outbox.heard(this.seen.at)
      this.lineTrouble = undefined
      if (isNew) this.#events.seen(this.seen)
      this.#events.changed([])
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error
    }
  }

  #answered(answers: readonly Answer[]): void {
    this.#outlook.join(this.outbox.pending)
    const accepted = answers.flatMap((answer): [EditionCommand, Answer][] => {
      const command = this.#outlook.command(answer.command)
      if (answer.refused) this.#outlook.drop(answer.command)
      return command && answer.accepted ? [[command, answer]] : []
    })
    this.#events.changed(accepted)
    // What was accepted left the drawer: the view kept there must hold it before the page may be lost.
    if (accepted.length) this.#lookSoon()
  }
}
