import { html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { download } from '../data/download.js'
import { entryStyles } from '../entry/entry.css.js'
import { base } from '../look/base.css.js'
import { print } from '../look/print.css.js'
import { practiceStyles } from '../practice/practice.css.js'
import type { Drawer } from '../store/drawer.js'
import { askToKeep } from '../store/persistence.js'
import { told } from '../words/speaking.js'
import { SpokenElement } from '../words/spoken.js'
import { submissionWords, type SubmissionWords } from '../words/submission.js'
import { formattedMoment } from './days.js'
import type { Draft } from './draft.js'
import { Filling } from './filling.js'
import { findingsOf } from './findings.js'
import { frameView } from './frame.js'
import type { Intake, Sent, SubmissionReceipt } from './intake.js'
import type { LibraryToCome, Question, Scene, Screen } from './scene.js'
import { receiptFacts } from './screens/receipt.js'
import { draftFile, draftIn, fileName, submissionFile } from './submission-file.js'
import { styles } from './submission.css.js'
import { reasonOf, Writing } from './writing.js'

const MOST_OPENED = 16_000_000

/**
 * The form in which a city writes and submits a practice: drafts are kept on the device while they are typed, files are
 * checked by their content, and what is sent comes back as a receipt. It needs an intake, and a drawer to keep drafts in.
 *
 * @tag gorod-submission
 * @attr {string} lang - `ru` or `en`; taken from the page where nothing is said
 * @fires {{ submission: Submission, receipt: SubmissionReceipt }} gorod-sent - a submission was sent or withdrawn
 * @csspart form - the form of a draft
 * @csspart progress - its sections with how much is left in each
 * @csspart section - one section
 * @csspart field - one field with its label, hint and findings
 * @csspart summary - what stands in the way of sending
 * @csspart bar - where the draft is kept, and the way on
 * @csspart kept - where the draft is kept
 * @csspart drop - where files are attached
 * @csspart returned - what the commission asks to put right
 * @csspart changes - what became different since the last revision
 * @csspart entry - the card of a submission
 * @csspart entry-section - a section of it
 * @csspart preview - a submission as the library will show it
 * @csspart parcel - what exactly will be sent
 * @csspart receipt - the proof that it was sent
 * @cssprop [--gorod-accent] - the colour of the main button; made of the colour of the text where nothing is said
 * @cssprop [--gorod-line] - the colour of rules
 * @cssprop [--gorod-quiet] - the colour of secondary text
 * @cssprop [--gorod-wrong] - the colour of what has to be put right; made of the colour of the text where nothing is said
 * @cssprop [--gorod-surface=Canvas] - the ground of dialogs
 * @cssprop [--gorod-ink=CanvasText] - the text of dialogs
 * @cssprop [--gorod-radius=0.5em] - the rounding of corners
 */
export class GorodSubmission extends SpokenElement {
  static override properties: PropertyDeclarations = {
    intake: { attribute: false },
    drawer: { attribute: false },
    library: { attribute: false },
  }

  static override styles: CSSResultGroup = [base, entryStyles, practiceStyles, styles, print]

  /** Where the contest takes submissions. */
  declare intake: Intake | undefined
  /** What this device keeps for the applicant; the memory of the page where nothing is given. */
  declare drawer: Drawer | undefined
  /** The library that will show what is admitted, for the preview; people are named in it only by `personConsent`. */
  declare library: LibraryToCome | undefined

  #writing: Writing | undefined
  #screen: Screen = { name: 'home' }
  #notice = ''
  #said = ''
  #failure: Scene['failure']
  #refusals: Scene['refusals'] = []
  #sending: number | undefined
  #question: Question | undefined
  #focus: string | undefined
  #turn = 0
  readonly #filling = new Filling({
    changed: () => this.requestUpdate(),
    say: (text) => this.#say(text),
    focus: (id) => this.#focusOn(id),
  })

  override connectedCallback(): void {
    super.connectedCallback()
    document.addEventListener('visibilitychange', this.#flush)
    window.addEventListener('pagehide', this.#flush)
    if (this.hasUpdated) void this.#open()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.removeEventListener('visibilitychange', this.#flush)
    window.removeEventListener('pagehide', this.#flush)
    this.#writing?.close()
    this.#writing = undefined
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('intake') || changed.has('drawer')) void this.#open()
    if (this.#focus === undefined) return
    const id = this.#focus
    this.#focus = undefined
    placeOf(this.renderRoot as ShadowRoot, id)?.focus()
  }

  override render(): TemplateResult {
    const words = submissionWords(this.locale)
    const writing = this.#writing
    if (!this.intake) return html`<p class="state">${words.nobody}</p>`
    if (!writing) return html`<p class="state" role="status">${words.loading}</p>`
    if (!writing.received)
      return html`<div class="state" role="alert">
        <p>${told(words.outage, { reason: words.reasons[writing.outage ?? 'offline'] })}</p>
        <button type="button" @click=${() => this.#retry()}>${words.again}</button>
      </div>`
    const scene = this.#scene(writing, words)
    return html`${frameView(scene, this.#screen, (draft) =>
        this.#filling.scene(scene, draft, findingsOf(draft, writing, this.locale)),
      )}
      <p class="unseen" role="status">${this.#said}</p>`
  }

  #scene(writing: Writing, words: SubmissionWords): Scene {
    return {
      writing,
      words,
      library: this.library ?? {},
      locale: this.locale,
      notice: this.#notice,
      failure: this.#failure,
      refusals: this.#refusals,
      sending: this.#sending,
      question: this.#question,
      go: (screen) => this.#go(screen),
      begin: () => {
        void askToKeep()
        this.#go({ name: 'form', id: writing.begin() })
      },
      openFile: (file) => void this.#openFile(writing, file),
      ask: (question) => {
        this.#question = question
        this.requestUpdate()
      },
      remove: (draft) => void this.#remove(writing, draft),
      revise: (held) => this.#go({ name: 'form', id: writing.revise(held) }),
      withdraw: (held, reason) => void this.#deliver(() => writing.withdraw(held, reason), words.view.withdrawn),
      check: (draft) => this.#check(writing, draft),
      send: (draft) => void this.#deliver(() => writing.send(draft, this.#progress), words.receipt.heading),
      saveDraft: (draft) =>
        download(fileName(draft.submission.card, words.kept.kind), draftFile(draft), 'application/json'),
      saveFile: (held) =>
        download(fileName(held.submission.card, words.receipt.kind), submissionFile(held), 'application/json'),
      copy: (receipt) => void this.#copy(writing, words, receipt),
      retry: () => void this.#retry(),
    }
  }

  async #open(): Promise<void> {
    const { intake, drawer } = this
    const turn = ++this.#turn
    this.#writing?.close()
    this.#writing = undefined
    if (!intake || !this.isConnected) return
    const writing = await Writing.open(intake, drawer, () => this.requestUpdate())
    if (turn !== this.#turn || !this.isConnected) return writing.close()
    this.#writing = writing
    const { place, drafts } = writing.keeper
    const draft = place === undefined || !writing.received ? undefined : drafts.get(place)
    if (draft && place !== undefined) {
      const when = formattedMoment(draft.changedAt, this.locale)
      this.#notice = told(submissionWords(this.locale).restored, { when })
      this.#screen = { name: 'form', id: place }
    }
    this.requestUpdate()
  }

  #go(screen: Screen, focus = screen.name === 'check' || screen.name === 'view' ? screen.name : 'top'): void {
    this.#flush()
    const isOther = screen.name === 'home' || this.#screen.name === 'home'
    if (isOther) this.#filling.forget()
    this.#screen = screen
    this.#notice = ''
    this.#failure = undefined
    this.#refusals = []
    this.#question = undefined
    const isWriting = screen.name === 'form' || screen.name === 'check'
    void this.#writing?.keeper.stand(isWriting ? screen.id : undefined)
    this.#focusOn(focus)
  }

  #check(writing: Writing, draft: Draft): void {
    const { id } = draft.submission
    const hasErrors = findingsOf(draft, writing, this.locale).some(({ isError }) => isError)
    if (!hasErrors) return this.#go({ name: 'check', id })
    this.#filling.isTried = true
    this.#focusOn('summary')
  }

  /** Sends something, and shows what became of it. */
  async #deliver(act: () => Promise<Sent>, done: string): Promise<void> {
    if (this.#sending !== undefined) return
    this.#failure = undefined
    this.#refusals = []
    this.#question = undefined
    this.#progress(0)
    try {
      const { submission, receipt, problems } = await act()
      if (problems) this.#refusals = problems
      else {
        this.#go({ name: 'view', id: submission.id })
        this.#say(done)
        this.tell('gorod-sent', { submission, receipt })
      }
    } catch (error) {
      this.#failure = reasonOf(error)
    } finally {
      this.#sending = undefined
      this.requestUpdate()
    }
    if (this.#failure || this.#refusals.length) this.#focusOn('failure')
  }

  #progress = (share: number): void => {
    this.#sending = share
    this.requestUpdate()
  }

  async #remove(writing: Writing, draft: Draft): Promise<void> {
    await writing.keeper.remove(draft.submission.id)
    this.#go({ name: 'home' }, 'begin')
    this.#say(submissionWords(this.locale).home.removed)
  }

  async #openFile(writing: Writing, file: File): Promise<void> {
    const words = submissionWords(this.locale).home
    const draft =
      file.size > MOST_OPENED
        ? undefined
        : draftIn(await file.text().catch(() => ''), new Date(writing.now).toISOString())
    const isOther = draft !== undefined && draft.submission.contest !== writing.rules.id
    if (draft && !isOther) this.#go({ name: 'form', id: writing.takeFromFile(draft) })
    this.#notice = told(!draft ? words.notDraft : isOther ? words.otherContest : words.opened, { name: file.name })
    this.#say(this.#notice)
  }

  async #copy(writing: Writing, words: SubmissionWords, receipt: SubmissionReceipt): Promise<void> {
    const held = writing.sent.find(({ submission }) => submission.id === receipt.submission)
    if (!held) return
    const lines = receiptFacts(this.#scene(writing, words), { ...held, receipt })
    try {
      await navigator.clipboard.writeText(lines.map((line) => line.join(': ')).join('\n'))
      this.#notice = words.receipt.copied
    } catch {
      this.#notice = words.receipt.notCopied
    }
    this.#say(this.#notice)
  }

  async #retry(): Promise<void> {
    await this.#writing?.read()
    this.requestUpdate()
  }

  #flush = (): void => void this.#writing?.keeper.flush()

  #say(text: string): void {
    this.#said = text
    this.requestUpdate()
  }

  #focusOn(id: string): void {
    this.#focus = id
    this.requestUpdate()
  }
}

/** What takes the focus for a place: its control, the first control under it, or that of what it is part of. */
function placeOf(root: ShadowRoot, id: string): HTMLElement | undefined {
  const exact = root.getElementById(id)
  if (exact && exact.role !== 'group') return exact
  const inside = [...root.querySelectorAll<HTMLElement>('[data-path]')].find(({ dataset }) =>
    dataset['path']!.startsWith(`${id}/`),
  )
  const above = id.slice(0, Math.max(0, id.lastIndexOf('/')))
  return inside ?? (above ? placeOf(root, above) : undefined)
}
