import type { Attachment, Submission } from '@gorod/core/contest'
import type { Signer } from '@gorod/core/journal'
import type { Problem } from '@gorod/core/problem'
import { problemAt } from '@gorod/core/problem'
import type { PropertyDeclarations, PropertyValues } from 'lit'
import { Desk } from '../desk/desk.js'
import { fingerprintOf } from '../desk/fingerprint.js'
import { ownKey } from '../desk/own-key.js'
import { ownSheet } from '../desk/queue.js'
import type { Office } from '../office/office.js'
import { sha256 } from '../office/sha256.js'
import type { Drawer } from '../store/drawer.js'
import { askToKeep, forgetsInSevenDays } from '../store/persistence.js'
import { officeWords } from '../words/office.js'
import { judgingWords, type JudgingWords } from '../words/judging.js'
import { SpokenElement } from '../words/spoken.js'
import { standardKeys, type Act } from './keys.js'
import { Leaving } from './leaving.js'
import { onlyTab } from './only-tab.js'
import { pageDrawer } from './page-drawer.js'
import { perFrame } from './per-frame.js'
import { byAddress, byLastPacket, byPacket, type Reception } from './reception.js'
import { firstDraft, type Draft, type Place, type Scene } from './scene.js'

/** The properties with which a desk is opened. */
const given = ['office', 'drawer', 'signer', 'src', 'juror', 'byFile'] as const

/** What the juror's workspace is given, and the desk that it opens with it. */
export abstract class JudgingState extends SpokenElement {
  static override properties: PropertyDeclarations = {
    office: { attribute: false },
    drawer: { attribute: false },
    signer: { attribute: false },
    newSigner: { attribute: false },
    keys: { attribute: false },
    linkOf: { attribute: false },
    src: {},
    juror: {},
    byFile: { type: Boolean, attribute: 'by-file' },
  }

  /** Where the juror's work is kept. */
  declare office: Office | undefined
  /** What this device keeps for the juror; the memory of the page where nothing is given. */
  declare drawer: Drawer | undefined
  /** Signs confirmations on this device. */
  declare signer: Signer | undefined
  /** Makes a new key on this device in place of one that was revoked: `device.newSignerOf` of its owner. */
  declare newSigner: ((former: Signer) => Promise<Signer>) | undefined
  /** Keys in place of the standard ones, by what they do. */
  declare keys: Partial<Record<Act, string>> | undefined
  declare src: string | undefined
  declare juror: string | undefined
  declare byFile: boolean
  /** The address of an attachment, where it may be opened. */
  declare linkOf: ((attachment: Attachment, submission: Submission) => string | undefined) | undefined

  protected desk: Desk | undefined
  /** Whether nothing is there yet to open a desk with. */
  protected isWaiting = false
  /** Why the packet that was opened last cannot be read. */
  protected packetProblems: readonly Problem[] = []
  protected hasFailed = false
  protected draft: Draft = firstDraft
  protected place: Place = { screen: 'queue' }
  #isOtherTab = false
  readonly #isForgetful = forgetsInSevenDays()
  readonly #leaving = new Leaving()
  #leave: (() => void) | undefined
  #reception: Reception | undefined
  #turn: object | undefined
  #hasBegun = false
  #risen: Promise<void> = Promise.resolve()

  protected get words(): JudgingWords {
    return judgingWords(this.locale)
  }

  /** Whether what is kept is gone with the page. */
  protected get isInMemory(): boolean {
    return this.#reception?.isInMemory ?? false
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
      isInMemory: this.isInMemory,
      isForgetful: this.#isForgetful,
      isByFile: this.byFile,
      packetProblems: this.packetProblems,
      canDownload: desk.status.waiting > 0 || desk.refused.length > 0,
      isHeldUp: desk.refused.length > 0 || (desk.status.waiting > 0 && desk.status.trouble !== undefined),
      get ownKey() {
        return ownKey(desk.state, desk.viewer.id, desk.signer)
      },
      canRenewKey: this.#newSigner !== undefined && desk.signer !== undefined,
      fingerprint: (id) => fingerprintOf(desk.state, ownSheet(desk.state, desk.viewer.id, id)!, sha256),
      linkOf: this.linkOf,
    }
  }

  /** Changes what is open or being typed. */
  protected change(draft: Partial<Draft>): void {
    this.draft = { ...this.draft, ...draft }
    this.requestUpdate()
  }

  /** Makes a new key in place of the revoked one, for the secretary to enrol once its words were compared; whether it did. */
  protected async renewKey(): Promise<boolean> {
    const [desk, make] = [this.desk, this.#newSigner]
    if (!desk?.signer || !make) return false
    try {
      desk.signWith(await make(desk.signer))
      this.change({ problem: undefined })
      return true
    } catch {
      this.change({ problem: problemAt('key-not-made', {}) })
      return false
    }
  }

  get #newSigner(): ((former: Signer) => Promise<Signer>) | undefined {
    return this.newSigner ?? this.#reception?.newSigner
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
    this.#leaving.watch(false)
    this.#turn = {}
    void this.#rise()
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.#hasBegun || given.some((name) => changed.has(name))) void this.#sit()
    this.#hasBegun = true
    this.#leaving.watch(this.desk !== undefined && this.#isAtStake(this.desk))
  }

  /** Whether leaving now would lose something, or keep the commission waiting for what is just on its way. */
  #isAtStake({ status: { waiting, whereabouts, trouble } }: Desk): boolean {
    const isGoneWithPage = this.isInMemory || whereabouts === 'memory'
    return waiting > 0 && (isGoneWithPage || whereabouts === 'sending' || trouble === undefined)
  }

  /** Everything typed is saved before the page may go. */
  protected abstract settle(): void

  /** Opens the desk with what was given. */
  protected readonly sit = (): void => void this.#sit()

  /** Opens a packet of the secretary. */
  protected async takePacket(file: Pick<File, 'text'>): Promise<void> {
    const reception = await file
      .text()
      .then(byPacket)
      .catch(() => [problemAt('file-unread', {})])
    this.packetProblems = 'office' in reception ? [] : reception
    if ('office' in reception) await this.#sit(reception)
    this.requestUpdate()
  }

  /** Gives the juror his sheets as a file. */
  protected async download(): Promise<void> {
    const file = await this.desk!.file()
    if (!('commands' in file)) return this.change({ problem: file })
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file)], { type: 'application/json' }))
    link.download = `${officeWords(this.locale).files.ballots} ${file.at.slice(0, 10)}.json`
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  }

  async #sit(given?: Reception): Promise<void> {
    const risen = this.#rise()
    const turn = (this.#turn = {})
    try {
      await risen
      const reception = given ?? (await this.#received())
      if (turn !== this.#turn) return reception?.close?.()
      this.isWaiting = !reception
      if (reception) await this.#open(reception, () => turn === this.#turn && this.isConnected)
    } catch {
      this.hasFailed = true
    }
    this.requestUpdate()
  }

  async #received(): Promise<Reception | undefined> {
    const { office, drawer, signer, src, juror, byFile } = this
    if (office) return { office, drawer: drawer ?? pageDrawer(office), isInMemory: !drawer, ...(signer && { signer }) }
    if (src && juror) return byAddress(src, juror)
    return byFile ? byLastPacket() : undefined
  }

  async #open(reception: Reception, isWanted: () => boolean): Promise<void> {
    const newId = (): string => crypto.randomUUID()
    const desk = await Desk.open({ ...reception, sha256, now: Date.now, newId }).catch((error: unknown) => {
      reception.close?.()
      throw error
    })
    if (!isWanted()) return desk.close().then(reception.close)
    this.desk = desk
    this.#reception = reception
    desk.subscribe(perFrame(() => this.requestUpdate()))
    const kept = desk.keepsakes.read('place', 'last') as Place | undefined
    if (kept && (kept.screen !== 'entry' || desk.row(kept.id))) this.place = kept
    this.#leave = onlyTab(`gorod-desk/${desk.state.id}/${desk.viewer.id}`, (isOther) => {
      this.#isOtherTab = isOther
      this.requestUpdate()
    })
    void askToKeep()
  }

  /** Gets up: done when what was entered is kept and the device is closed. */
  #rise(): Promise<void> {
    if (this.desk) this.settle()
    const [desk, close] = [this.desk, this.#reception?.close]
    this.desk = undefined
    this.#reception = undefined
    this.hasFailed = false
    this.#leave?.()
    this.#leave = undefined
    if (desk) this.#risen = desk.close().then(close)
    return this.#risen
  }

  #flush = (): void => {
    if (this.desk) this.settle()
  }
}
