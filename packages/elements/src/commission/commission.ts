import type { Signer } from '@gorod/core/journal'
import type { EditionCommandType, EditionRequests, EditionState } from '@gorod/core/judging'
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import type { Answer, Office } from '../office/office.js'
import { Unavailable } from '../store/unavailable.js'
import { commissionWords } from '../words/commission.js'
import { SpokenElement } from '../words/spoken.js'
import { Asking } from './asking.js'
import { styles } from './commission.css.js'
import { frame } from './frame.js'
import { inside, keepers } from './inside.js'
import { rooms, type FileWork, type Room, type Scene } from './scene.js'
import { decided, standingsIn } from './standings.js'
import { Watch } from './watch.js'

/**
 * The console of the secretary, the chair, the deputy and the auditor: from the first assignment to the published protocol.
 *
 * @tag gorod-commission
 * @attr {string} lang - `ru` or `en`; taken from the page where nothing is said
 * @attr {'coverage' | 'people' | 'closing' | 'results' | 'disagreement' | 'meeting' | 'protocol' | 'verify'} room - the room shown
 * @attr {boolean} hash - whether the room stands in the address of the page
 * @fires {{ room: string }} gorod-room - another room was entered
 * @fires {{ juror: string, name: string, subject: string, text: string }} gorod-remind - a juror is to be reminded; cancel it to send the letter yourself
 * @csspart header - the name of the edition and where it stands
 * @csspart rooms - the way between the rooms
 * @csspart room - the room shown
 * @csspart projector - what the meeting sees on the wall
 * @cssprop [--gorod-accent] - the colour of marks; made of the colour of the text where nothing is said
 * @cssprop [--gorod-line] - the colour of rules
 * @cssprop [--gorod-quiet] - the colour of secondary text
 * @cssprop [--gorod-surface=Canvas] - the ground of dialogs
 * @cssprop [--gorod-ink=CanvasText] - the text of dialogs
 * @cssprop [--gorod-radius=0.5em] - the rounding of corners
 */
export class GorodCommission extends SpokenElement {
  static override properties: PropertyDeclarations = {
    office: { attribute: false },
    signer: { attribute: false },
    files: { attribute: false },
    room: { reflect: true },
    hash: { type: Boolean },
  }

  static override styles: CSSResultGroup = styles

  /** Where the work of the commission is kept. */
  declare office: Office | undefined
  /** Signs the protocol on this device, where the viewer has a key. */
  declare signer: Signer | undefined
  /** Takes in files of sheets and gives out packets, where the commission works by files. */
  declare files: FileWork | undefined
  declare room: string | undefined
  declare hash: boolean

  #watch: Watch | undefined
  #said = ''
  #hush: ReturnType<typeof setTimeout> | undefined
  #open: string | undefined
  readonly #asking = new Asking()
  readonly #kept = new Map<string, unknown>()
  #here: Element | null = null
  #entered = false
  #hadFocus = false

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('hashchange', this)
    if (this.hasUpdated) this.#watch?.start()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('hashchange', this)
    this.#watch?.stop()
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#hadFocus = this.shadowRoot?.activeElement != null
    if (changed.has('hash')) this.handleEvent()
    if (!changed.has('office')) return
    this.#asking.clear()
    this.#kept.clear()
    this.#watch?.stop()
    this.#watch = this.office && new Watch(this.office, () => this.requestUpdate())
    if (this.isConnected) this.#watch?.start()
  }

  protected override updated(): void {
    const here = this.renderRoot.querySelector('nav [aria-current]')
    if (here !== this.#here) reveal(here)
    this.#here = here
    // What had the focus may be gone with what was asked for: then the room takes it.
    const active = this.shadowRoot?.activeElement
    const isLost =
      this.#hadFocus && (active ? active.checkVisibility?.() === false : document.activeElement === document.body)
    if (!this.#entered && !isLost) return
    this.#entered = false
    this.renderRoot.querySelector<HTMLElement>('#room')?.focus()
  }

  protected override render(): TemplateResult {
    const words = commissionWords(this.locale)
    const scene = this.#scene()
    if (!scene) return html`<p class="state" role="status">${this.office ? words.loading : words.nobody}</p>`
    const { state, viewer } = scene.seen
    if (!keepers.has(viewer.role)) return html`<p class="state">${words.elsewhere}</p>`
    const room = this.#room(state)
    return html`${frame(scene, room, {
        isOut: this.#watch?.isOut ?? false,
        again: () => void this.#watch?.look(),
        inside: inside(scene, room),
      })}
      <p class="said" role="status">${this.#said || nothing}</p>`
  }

  /** The address of the page names a room. */
  handleEvent(): void {
    const named = this.hash && rooms.find((room) => location.hash === `#${room}`)
    if (named && named !== this.room) this.#enter(named)
  }

  #room({ phase }: EditionState): Room {
    return rooms.find((room) => room === this.room) ?? (decided.has(phase) ? 'results' : 'coverage')
  }

  #enter(room: Room, open?: string): void {
    const seen = this.#watch?.seen
    this.#entered = room !== (seen && this.#room(seen.state))
    this.room = room
    this.#open = open
    this.#said = ''
    this.requestUpdate()
  }

  #scene(): Scene | undefined {
    const [seen, office] = [this.#watch?.seen, this.office]
    if (!seen || !office) return undefined
    return {
      seen,
      office,
      locale: this.locale,
      at: seen.at,
      standings: standingsIn(seen.state),
      open: this.#open,
      refusals: this.#asking.refusals,
      pending: this.#asking.pending,
      kept: this.#kept,
      signer: this.signer,
      files: this.files,
      ask: (type, request, place = type) => this.#ask(type, request, place),
      go: (room, id) => {
        this.#enter(room, id)
        if (this.hash) location.hash = room
        this.tell('gorod-room', { room })
      },
      refresh: () => this.requestUpdate(),
      tell: (name, detail) => this.tell(name, detail),
      say: (text) => this.#say(text),
    }
  }

  async #ask<T extends EditionCommandType>(
    type: T,
    request: EditionRequests[T],
    place: string,
  ): Promise<Answer | undefined> {
    const [office, watch, signer] = [this.office, this.#watch, this.signer]
    if (!office || !watch?.seen || this.#asking.pending.has(place)) return undefined
    this.#said = ''
    try {
      const answer = this.#asking.ask({ office, seen: watch.seen, signer }, type, request, place)
      this.requestUpdate()
      const { accepted } = (await answer) ?? {}
      await watch.look()
      if (accepted) this.#say(commissionWords(this.locale).done)
      return await answer
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error
      watch.isOut = true
      return undefined
    } finally {
      this.requestUpdate()
      await this.updateComplete
    }
  }

  /** What is said stays a while in sight, and is read aloud at once. */
  #say(text: string): void {
    this.#said = text
    this.requestUpdate()
    clearTimeout(this.#hush)
    this.#hush = setTimeout(() => {
      this.#said = ''
      this.requestUpdate()
    }, 6000)
  }
}

/** Brings a button into sight along its row, and moves nothing else of the page. */
function reveal(button: Element | null): void {
  const row = button?.closest('ul')
  if (!button || !row) return
  const [one, all] = [button.getBoundingClientRect(), row.getBoundingClientRect()]
  row.scrollLeft += Math.max(0, one.right - all.right) + Math.min(0, one.left - all.left)
}
