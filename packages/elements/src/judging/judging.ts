import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit'
import { dialogs } from './dialogs.js'
import { finish } from './finish.js'
import { Hands } from './hands.js'
import { notices } from './notices.js'
import { packetField } from './packet-field.js'
import { queue } from './queue.js'
import { firstDraft, type Place } from './scene.js'
import { saved } from './sentences.js'
import { JudgingState } from './state.js'
import { styles } from './judging.css.js'
import { stageOf, type Stage } from './stage.js'
import { work } from './work.js'

/** How long saving must rest before it is said aloud, in milliseconds. */
const SAID_AFTER = 1500

/**
 * The juror's workspace: his queue, the question of conflicts before an entry, entry and sheet side by side, and his
 * signature under all of it.
 *
 * @tag gorod-judging
 * @attr {string} src - address of the edition on a server, with `juror`
 * @attr {string} juror - the id of the juror who signed in there
 * @attr {boolean} by-file - the juror works from a file of the secretary
 * @attr {string} lang - `ru` or `en`; taken from the page where nothing is said
 * @fires {{ resume: () => Promise<void> }} gorod-sign-in - the office wants a new sign-in; call `resume` after it
 * @slot sign-in - the page's own way to sign in again, shown when it is needed
 * @csspart heading - the heading of a screen
 * @csspart button - every button of the controls
 * @csspart notice - what matters now
 * @csspart queue - the list of entries
 * @csspart row - an entry of it
 * @csspart state - the state of an entry
 * @csspart gate - the question of conflicts
 * @csspart entry - the submission
 * @csspart entry-section - a section of it
 * @csspart sheet - the score sheet
 * @csspart criterion - a criterion of it
 * @csspart bar - the state of saving and the way on
 * @csspart dialog - a dialog
 * @cssprop [--gorod-accent] - the colour of marks; made of the colour of the text where nothing is said
 * @cssprop [--gorod-line] - the colour of rules
 * @cssprop [--gorod-quiet] - the colour of secondary text
 * @cssprop [--gorod-surface=Canvas] - the ground of the bar and the dialogs
 * @cssprop [--gorod-ink=CanvasText] - the text of the dialogs
 * @cssprop [--gorod-radius=0.5em] - the rounding of corners
 */
export class GorodJudging extends JudgingState {
  static override styles: CSSResultGroup = styles

  readonly #stage: Stage = stageOf(() => this.desk && this.sceneOf(this.desk), {
    change: (draft) => this.change(draft),
    go: (place) => this.#go(place),
    focusOn: (selector) => this.#focusOn(selector),
    announce: (sentence) => this.#announce(sentence),
    signIn: () => void this.tell('gorod-sign-in', { resume: () => this.resume() }),
    download: () => void this.download(),
    renewKey: () => this.renewKey(),
    setShortcuts: (isOn) => this.desk!.keepsakes.keep('place', 'shortcuts', isOn),
  })
  #said = ''
  #savedSaid = ''
  #savedLast = ''
  #saying: ReturnType<typeof setTimeout> | undefined
  #focusing: string | undefined

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#saying)
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot()
    new Hands(this.#stage).attach(root)
    root.addEventListener('close', () => this.change({ dialog: undefined }), true)
    root.addEventListener('change', ({ target }) => this.#take(target as HTMLInputElement))
    root.addEventListener('click', ({ target }) => {
      if ((target as HTMLElement).dataset['do'] === 'reopen') this.sit()
    })
    return root
  }

  protected override render(): TemplateResult {
    const { words, desk, place } = this
    if (this.isWaiting)
      return this.byFile
        ? packetField(words, this.locale, this.packetProblems)
        : html`<p class="state">${words.nobody}</p>`
    if (this.hasFailed)
      return html`<div class="state">
        <p role="alert">${words.failed}</p>
        <button data-do="reopen">${words.again}</button>
      </div>`
    if (!desk) return html`<p class="state" role="status">${words.loading}</p>`
    if (desk.viewer.role !== 'juror') return html`<p class="state">${words.stranger}</p>`
    const scene = this.sceneOf(desk)
    return html`<div class="desk" tabindex="-1">
      ${notices(scene)}
      ${place.screen === 'entry' ? work(place.id, scene) : place.screen === 'finish' ? finish(scene) : queue(scene)}
      ${dialogs(scene)}
      <p class="spoken" role="status" id="said">${this.#said}</p>
      <p class="spoken" role="status" id="saved">${this.#savedSaid}</p>
    </div>`
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    const dialog = this.renderRoot.querySelector('dialog')
    if (dialog && !dialog.open) dialog.showModal()
    if (this.#focusing !== undefined) {
      const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector)
      const target = find(`${this.#focusing}:checked`) ?? find(this.#focusing)
      target?.focus()
      target?.closest('.criterion')?.scrollIntoView({ block: 'nearest' })
      this.#focusing = undefined
    }
    if (this.desk) this.#saySaved(saved({ desk: this.desk, locale: this.locale, isInMemory: this.isInMemory }))
  }

  protected override settle(): void {
    if (this.desk) this.#stage.marking.commit()
    this.desk?.flush()
  }

  #take({ type, files }: HTMLInputElement): void {
    const [file] = type === 'file' ? (files ?? []) : []
    if (file) void this.takePacket(file)
  }

  #go(place: Place): void {
    const desk = this.desk!
    this.settle()
    this.place = place
    const current = place.screen === 'entry' ? (desk.sheet(place.id)?.missing[0]?.index ?? 0) : 0
    this.change({ ...firstDraft, filter: this.draft.filter, order: this.draft.order, current })
    desk.keepsakes.keep('place', 'last', place)
    this.#focusOn('#heading')
  }

  #focusOn(selector: string): void {
    this.#focusing = selector
    this.requestUpdate()
  }

  /** The same sentence twice is said twice. */
  #announce(sentence: string): void {
    this.#said = this.#said === sentence ? `${sentence}\u00A0` : sentence
    this.requestUpdate()
  }

  /** Saving is said once it rests, never at each key. */
  #saySaved(sentence: string): void {
    if (sentence === this.#savedLast) return
    this.#savedLast = sentence
    clearTimeout(this.#saying)
    if (sentence.trim() === this.#savedSaid) return
    this.#saying = setTimeout(() => {
      this.#savedSaid = sentence
      this.requestUpdate()
    }, SAID_AFTER)
  }
}
