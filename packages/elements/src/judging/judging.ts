import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit'
import { actsOf, type Acts } from './acts.js'
import { dialogs } from './dialogs.js'
import { finish } from './finish.js'
import { forms } from './forms.js'
import { KeyReader, type Act } from './keys.js'
import { Marking } from './marking.js'
import { notices } from './notices.js'
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

  readonly #stage: Stage = stageOf(() => this.sceneOf(this.desk!), {
    change: (draft) => this.change(draft),
    go: (place) => this.#go(place),
    focusOn: (selector) => this.#focusOn(selector),
    announce: (sentence) => this.#announce(sentence),
    signIn: () => void this.tell('gorod-sign-in', { resume: () => this.resume() }),
    download: () => undefined,
    setShortcuts: (isOn) => this.desk!.keepsakes.keep('place', 'shortcuts', isOn),
  })
  readonly #marking = new Marking(this.#stage)
  readonly #acts = actsOf(this.#stage, this.#marking)
  readonly #reader = new KeyReader()
  #said = ''
  #savedSaid = ''
  #saying: ReturnType<typeof setTimeout> | undefined
  #focusing: string | undefined

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#saying)
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot()
    const listen = <T extends Event>(type: string, listener: (event: T) => void, capture = false): void =>
      root.addEventListener(type, listener as (event: Event) => void, capture)
    listen('click', ({ target }) => this.#click(target as Element))
    listen('submit', (event) => this.#submit(event))
    listen('input', (event) => this.#input(event as InputEvent))
    listen('change', ({ target }) => this.#choose(target as HTMLInputElement))
    listen('focusin', ({ target }) => this.#enter(target as Element))
    listen('focusout', ({ target }) => this.#leave(target as Element))
    listen('keydown', (event) => this.#press(event as KeyboardEvent))
    listen('close', () => this.change({ dialog: undefined }), true)
    return root
  }

  protected override render(): TemplateResult {
    const { words, desk, place } = this
    if (!this.office) return html`<p class="state">${words.nobody}</p>`
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
    if (this.desk) this.#saySaved(saved(this.desk, this.locale))
  }

  protected override settle(): void {
    this.#marking.commit()
    this.desk?.flush()
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
    clearTimeout(this.#saying)
    if (sentence.trim() === this.#savedSaid) return
    this.#saying = setTimeout(() => {
      this.#savedSaid = sentence
      this.requestUpdate()
    }, SAID_AFTER)
  }

  #click(target: Element): void {
    const button = target.closest<HTMLElement>('button[data-do]')
    if (!button) return
    const { do: name, ...data } = button.dataset
    if (name === 'reopen') this.sit()
    else (this.#acts as Acts)[name!]?.(data)
  }

  #submit(event: Event): void {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    forms[form.dataset['do']!]?.(this.#stage, new FormData(form))
  }

  #input({ target, inputType }: InputEvent): void {
    const { dataset, value, type } = target as HTMLInputElement
    const { desk, place } = this
    if (!desk || place.screen !== 'entry') return
    if (dataset['comment'] !== undefined) desk.type(place.id, dataset['comment'], value)
    else if (dataset['note'] !== undefined) desk.writeNote(place.id, value)
    else if (dataset['mark'] !== undefined && type === 'number')
      this.#marking.input(dataset['mark'], value, inputType === 'insertText')
  }

  #choose({ dataset, value, type, name, checked }: HTMLInputElement): void {
    if (name === 'state' || name === 'nomination') this.change({ filter: { ...this.draft.filter, [name]: value } })
    else if (name === 'shortcuts') this.#stage.setShortcuts(checked)
    else if (dataset['mark'] !== undefined && type === 'radio') this.#marking.choose(dataset['mark'], Number(value))
    this.requestUpdate()
  }

  #enter(target: Element): void {
    const index = target.closest<HTMLElement>('.criterion')?.dataset['index']
    if (index !== undefined) this.#marking.take(Number(index))
    if (target instanceof HTMLInputElement && target.type === 'number') target.select()
  }

  #leave(target: Element): void {
    if (target instanceof HTMLTextAreaElement) this.desk?.flush()
    else if (target instanceof HTMLInputElement && target.type === 'number') this.#marking.commit()
  }

  #press(event: KeyboardEvent): void {
    const target = event.target as HTMLElement
    if (!this.desk || this.draft.dialog || event.isComposing) return
    const { keys, hasShortcuts, place } = this.sceneOf(this.desk)
    const isText = target.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=number])')
    const isNumber = target.matches('[type=number]')
    const wish = this.#reader.read(event, keys, hasShortcuts && !isText)
    if (isNumber && event.key === 'Enter' && !wish) return this.#consume(event, () => this.#marking.step(1))
    if (!wish) return
    if (wish.act === undefined) {
      if (isNumber || place.screen !== 'entry') return
      return this.#consume(event, () => this.#digit(wish.digit))
    }
    const { act } = wish
    const isArrow = act === 'up' || act === 'down'
    if (isArrow && (isText || !target.closest('.criterion'))) return
    if (place.screen !== 'entry' && !anywhere.has(act)) return
    this.#consume(event, this.#acts[act])
  }

  #digit(digit: number): void {
    if (this.desk!.row(this.#openId)?.state !== 'assigned') return this.#marking.digit(digit)
    if (digit === 1) this.#acts['no-conflict']()
    else if (digit === 2 || digit === 3) this.#acts.gate({ form: digit === 2 ? 'conflict' : 'ask' })
  }

  get #openId(): string {
    return this.place.screen === 'entry' ? this.place.id : ''
  }

  #consume(event: Event, act: () => void): void {
    event.preventDefault()
    act()
  }
}

/** What keys do on every screen. */
const anywhere: ReadonlySet<Act> = new Set(['help', 'queue', 'finish'])
