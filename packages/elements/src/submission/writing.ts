import { moveSubmission, type ContestRules, type Submission } from '@gorod/core/contest'
import type { Problem } from '@gorod/core/problem'
import { bytesToHex } from '@noble/hashes/utils.js'
import { sha256 } from '../office/sha256.js'
import type { Drawer } from '../store/drawer.js'
import { Unavailable, type UnavailableReason } from '../store/unavailable.js'
import { attach, type RefusedFile } from './attach.js'
import { changed, newDraft, revisionOf, submissionOf, type Draft } from './draft.js'
import type { Held, Intake, Progress, Received, Sent } from './intake.js'
import { Keeper, type SentBefore } from './keeper.js'
import { standingOf, type Standing } from './moment.js'

/** A submission in the applicant's hands: a draft, or one that was sent. */
export type Piece = { draft: Draft; held?: never } | { held: Held & { receipt?: SentBefore['receipt'] }; draft?: never }

/** What an applicant writes and sends: the drafts of this device and an intake. */
export class Writing {
  readonly keeper: Keeper
  /** Why the intake could not be read; what it said last is used then. */
  outage: UnavailableReason | undefined
  readonly #intake: Intake
  #skew = 0

  private constructor(keeper: Keeper, intake: Intake) {
    this.keeper = keeper
    this.#intake = intake
  }

  static async open(intake: Intake, drawer: Drawer | undefined, changedHere: () => void): Promise<Writing> {
    const writing = new Writing(await Keeper.open(drawer, changedHere), intake)
    await writing.read()
    return writing
  }

  /** Asks the intake again. */
  async read(): Promise<void> {
    try {
      const received = await this.#intake.read()
      this.#skew = Date.parse(received.at) - Date.now()
      this.outage = undefined
      await this.keeper.note(received)
      for (const draft of this.drafts) this.#rebase(draft)
    } catch (error) {
      this.outage = reasonOf(error)
    }
  }

  get isByFile(): boolean {
    return this.#intake.isByFile ?? false
  }

  get received(): Received | undefined {
    return this.keeper.received
  }

  get rules(): ContestRules {
    return this.keeper.received!.rules
  }

  /** Now, by the organiser's clock, in milliseconds. */
  get now(): number {
    return Date.now() + this.#skew
  }

  /** By how many minutes this device's clock is ahead of the organiser's; told from three minutes on. */
  get skew(): number | undefined {
    const minutes = Math.round(-this.#skew / 60_000)
    return Math.abs(minutes) > 2 ? minutes : undefined
  }

  /** Drafts, the last one changed first. */
  get drafts(): Draft[] {
    return [...this.keeper.drafts.values()]
      .filter(({ submission }) => submission.contest === this.rules.id)
      .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
  }

  /** What was sent: as the organiser has it, else as this device sent it. */
  get sent(): (Held & { receipt?: SentBefore['receipt'] })[] {
    const all = new Map<string, Held & { receipt?: SentBefore['receipt'] }>()
    for (const [id, one] of this.keeper.sent) if (one.submission.contest === this.rules.id) all.set(id, one)
    for (const one of this.received?.held ?? []) {
      const { receipt } = all.get(one.submission.id) ?? {}
      const isSame = receipt?.contentHash === one.submission.contentHash
      all.set(one.submission.id, { ...one, ...(isSame && receipt && { receipt }) })
    }
    return [...all.values()]
  }

  standing = (draft?: Draft): Standing => standingOf(this.rules, this.now, draft)

  piece(id: string): Piece | undefined {
    const draft = this.keeper.drafts.get(id)
    if (draft) return { draft }
    const held = this.sent.find(({ submission }) => submission.id === id)
    return held && { held }
  }

  begin(): string {
    return this.take(newDraft(this.rules, newId(), this.#at(), this.received?.entrant))
  }

  /** Begins to revise what was sent. */
  revise(held: Held): string {
    return this.take(revisionOf(held, this.#at()))
  }

  /** Takes a draft in, from a file too. */
  take(draft: Draft): string {
    this.keeper.type(draft)
    void this.keeper.flush()
    return draft.submission.id
  }

  /** Takes a draft of a file in; another one of the same number that was here stays, under a new number. */
  takeFromFile(draft: Draft): string {
    const here = this.keeper.drafts.get(draft.submission.id)
    const isOther = here && JSON.stringify(here.submission) !== JSON.stringify(draft.submission)
    if (isOther) {
      const { base: _, ...rest } = here
      this.keeper.type({ ...rest, remarks: [], submission: { ...here.submission, id: newId(), state: 'draft' } })
    }
    return this.take(draft)
  }

  change(id: string, path: string, value: unknown): void {
    const draft = this.keeper.drafts.get(id)
    if (draft) this.keeper.type(changed(draft, path, value, this.#at()))
  }

  /** Attaches a file to a draft; tells why where it does not. */
  async attach(id: string, file: File, progress?: Progress): Promise<RefusedFile | undefined> {
    const draft = this.keeper.drafts.get(id)
    if (!draft) return undefined
    const present = draft.submission.attachments.filter(({ hash }) => this.hasFile(draft, hash))
    const done = await attach(file, present, this.rules, progress)
    if (done.refused) return done.refused
    const {
      attachment,
      file: { hash, content },
    } = done
    await this.keeper.putFile(hash, content)
    const now = this.keeper.drafts.get(id)?.submission.attachments ?? []
    if (!now.some((one) => one.hash === hash)) this.change(id, '/attachments', [...now, attachment])
    void this.keeper.flush()
    return undefined
  }

  /** Whether the content of an attachment is at hand, or with the organiser already. */
  hasFile = ({ base }: Draft, hash: string): boolean =>
    this.keeper.files.has(hash) || (base?.attachments.some((one) => one.hash === hash) ?? false)

  /** The submission that a draft would be, were it sent now; or why it cannot be. */
  outcome(draft: Draft): { submission: Submission; refused?: Problem } {
    const context = { rules: this.rules, sha256 }
    const at = this.#at()
    const written = submissionOf(draft)
    if (!draft.base) return moveSubmission({ ...written, state: 'draft' }, { kind: 'submit', at }, context)
    const { card, attachments } = written
    const edited = moveSubmission(draft.base, { kind: 'edit', at, card, attachments }, context)
    if (edited.refused || draft.base.state !== 'returned') return edited
    return moveSubmission(edited.submission, { kind: 'submit', at }, context)
  }

  async send(draft: Draft, progress?: Progress): Promise<Sent> {
    await this.keeper.flush()
    const { submission, refused } = this.outcome(draft)
    if (refused) return { problems: [refused] }
    const files = submission.attachments.flatMap(({ name, hash }) => {
      const content = this.keeper.files.get(hash)
      return content ? [{ name, hash, content }] : []
    })
    return this.#sent(await this.#intake.send(submission, files, progress))
  }

  async withdraw({ submission }: Held, reason: string): Promise<Sent> {
    const context = { rules: this.rules, sha256 }
    const move = { kind: 'withdraw', at: this.#at(), ...(reason && { reason }) } as const
    const moved = moveSubmission(submission, move, context)
    return moved.refused ? { problems: [moved.refused] } : this.#sent(await this.#intake.send(moved.submission, []))
  }

  async #sent(sent: Sent): Promise<Sent> {
    if (sent.problems) return sent
    const { submission, receipt } = sent
    await this.keeper.settle({ submission, receipt, remarks: [] })
    const others = this.received!.held.filter((one) => one.submission.id !== submission.id)
    await this.keeper.note({ ...this.received!, held: [...others, { submission, remarks: [] }] })
    await this.read()
    return sent
  }

  /** Puts under a revision what the organiser has now. */
  #rebase(draft: Draft): void {
    const held = this.received?.held.find(({ submission }) => submission.id === draft.submission.id)
    if (!draft.base || !held || JSON.stringify(held.submission) === JSON.stringify(draft.base)) return
    const { state } = held.submission
    this.keeper.type({
      ...draft,
      base: held.submission,
      remarks: held.remarks,
      submission: { ...draft.submission, state },
    })
  }

  close(): void {
    this.keeper.close()
  }

  #at = (): string => new Date(this.now).toISOString()
}

/** A number no other submission has; a page without HTTPS can make one too. */
const newId = (): string => bytesToHex(crypto.getRandomValues(new Uint8Array(16)))

/** Why something cannot be reached; other errors are mistakes of a programmer. */
export function reasonOf(error: unknown): UnavailableReason {
  if (error instanceof Unavailable) return error.reason
  throw error
}
