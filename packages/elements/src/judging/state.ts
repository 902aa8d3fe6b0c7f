import type { Attachment, Submission } from '@gorod/core/contest'
import type { Signer } from '@gorod/core/journal'
import type { PropertyDeclarations, PropertyValues } from 'lit'
import { Desk } from '../desk/desk.js'
import { fingerprintOf } from '../desk/fingerprint.js'
import { ownSheet } from '../desk/queue.js'
import type { Office } from '../office/office.js'
import { sha256 } from '../office/sha256.js'
import { memoryDrawer, type Drawer } from '../store/drawer.js'
import { askToKeep, forgetsInSevenDays } from '../store/persistence.js'
import { judgingWords, type JudgingWords } from '../words/judging.js'
import { SpokenElement } from '../words/spoken.js'
import { standardKeys, type Act } from './keys.js'
import { onlyTab } from './only-tab.js'
import { firstDraft, type Draft, type Place, type Scene } from './scene.js'

/** What the juror's workspace is given, and the desk that it opens with it. */
export abstract class JudgingState extends SpokenElement {
  static override properties: PropertyDeclarations = {
    office: { attribute: false },
    drawer: { attribute: false },
    signer: { attribute: false },
    keys: { attribute: false },
    linkOf: { attribute: false },
  }

  declare office: Office | undefined
  declare drawer: Drawer | undefined
  declare signer: Signer | undefined
  declare keys: Partial<Record<Act, string>> | undefined
  declare linkOf: ((attachment: Attachment, submission: Submission) => string | undefined) | undefined

  protected desk: Desk | undefined
  protected hasFailed = false
  protected draft: Draft = firstDraft
  protected place: Place = { screen: 'queue' }
  #isOtherTab = false
  #leave: (() => void) | undefined

  protected get words(): JudgingWords {
    return judgingWords(this.locale)
  }

  /** What the screens are drawn from, once the desk is open. */
  protected sceneOf(desk: Desk): Scene {
    return {
      ...this.draft,
      desk,
      place: this.place,
      words: this.words,
      locale: this.locale,
      keys: { ...standardKeys, ...this.keys },
      hasShortcuts: desk.keepsakes.read('place', 'shortcuts') !== false,
      isOtherTab: this.#isOtherTab,
      isInMemory: !this.drawer,
      isForgetful: forgetsInSevenDays(),
      canDownload: false,
      hasKey: this.#hasKey(desk),
      fingerprint: (id) => fingerprintOf(desk.state, ownSheet(desk.state, desk.viewer.id, id)!, sha256),
      linkOf: this.linkOf,
    }
  }

  /** Changes what is open or being typed. */
  protected change(draft: Partial<Draft>): void {
    this.draft = { ...this.draft, ...draft }
    this.requestUpdate()
  }

  /** Goes on after the person has signed in again: what waits is sent. */
  async resume(): Promise<void> {
    await this.desk?.retry()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('pagehide', this.#flush)
    document.addEventListener('visibilitychange', this.#flush)
    if (this.hasUpdated) void this.#sit()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('pagehide', this.#flush)
    document.removeEventListener('visibilitychange', this.#flush)
    this.#rise()
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('office') || changed.has('drawer') || changed.has('signer')) void this.#sit()
  }

  /** Everything typed is saved before the page may go. */
  protected abstract settle(): void

  /** Opens the desk with what was given. */
  protected readonly sit = (): void => void this.#sit()

  async #sit(): Promise<void> {
    this.#rise()
    const { office, drawer = memoryDrawer(), signer } = this
    if (!office) return
    try {
      const newId = (): string => crypto.randomUUID()
      const tools = { office, drawer, sha256, now: Date.now, newId, ...(signer && { signer }) }
      const desk = await Desk.open(tools)
      if (office !== this.office || !this.isConnected) return desk.close()
      this.desk = desk
      desk.subscribe(() => this.requestUpdate())
      const kept = desk.keepsakes.read('place', 'last') as Place | undefined
      if (kept && (kept.screen !== 'entry' || desk.row(kept.id))) this.place = kept
      this.#leave = onlyTab(`gorod-desk/${desk.state.id}/${desk.viewer.id}`, (isOther) => {
        this.#isOtherTab = isOther
        this.requestUpdate()
      })
      void askToKeep()
    } catch {
      this.hasFailed = true
    }
    this.requestUpdate()
  }

  #rise(): void {
    if (this.desk) this.settle()
    this.desk?.close()
    this.desk = undefined
    this.hasFailed = false
    this.#leave?.()
    this.#leave = undefined
  }

  #flush = (): void => {
    if (this.desk) this.settle()
  }

  #hasKey({ state, viewer }: Desk): boolean {
    const key = this.signer && btoa(String.fromCharCode(...this.signer.key))
    return state.keys[viewer.id]?.some((one) => one.key === key && !one.revoked) ?? false
  }
}
