import { actsOf, type Acts } from './acts.js'
import { forms } from './forms.js'
import { KeyReader, type Act } from './keys.js'
import { openId, type Stage } from './stage.js'

/** What keys do on every screen. */
const anywhere: ReadonlySet<Act> = new Set(['help', 'queue', 'finish'])

/** The juror's mouse and keyboard: every event of the page, led to what it asks for. */
export class Hands {
  readonly #stage: Stage
  readonly #acts: ReturnType<typeof actsOf>
  readonly #reader = new KeyReader()

  constructor(stage: Stage) {
    this.#stage = stage
    this.#acts = actsOf(stage, stage.marking)
  }

  attach(root: HTMLElement | DocumentFragment): void {
    const listen = <T extends Event>(type: string, listener: (event: T) => void): void =>
      root.addEventListener(type, (event) => {
        if (this.#stage.isSeated) listener(event as T)
      })
    listen('click', ({ target }) => this.#click(target as Element))
    listen('submit', (event) => this.#submit(event))
    listen('input', (event) => this.#input(event as InputEvent))
    listen('change', ({ target }) => this.#choose(target as HTMLInputElement))
    listen('focusin', ({ target }) => this.#enter(target as Element))
    listen('focusout', ({ target }) => this.#leave(target as Element))
    listen('keydown', (event) => this.#press(event as KeyboardEvent))
  }

  #click(target: Element): void {
    const { do: name, ...data } = target.closest<HTMLElement>('button[data-do]')?.dataset ?? {}
    // The browser gives the focus back to where it was.
    if (name === 'close') target.closest('dialog')?.close()
    else if (name !== undefined) (this.#acts as Acts)[name]?.(data)
  }

  #submit(event: Event): void {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    forms[form.dataset['do']!]?.(this.#stage, new FormData(form))
  }

  #input({ target, inputType }: InputEvent): void {
    const { dataset, value, type, validity } = target as HTMLInputElement
    const { desk } = this.#stage.scene
    const id = openId(this.#stage)
    if (id === undefined) return
    if (dataset['comment'] !== undefined) desk.type(id, dataset['comment'], value)
    else if (dataset['note'] !== undefined) desk.writeNote(id, value)
    else if (dataset['mark'] !== undefined && type === 'number')
      this.#stage.marking.input(dataset['mark'], validity.badInput ? '?' : value, inputType === 'insertText')
  }

  #choose({ dataset, value, type, name, checked }: HTMLInputElement): void {
    const { filter } = this.#stage.scene
    if (name === 'state' || name === 'nomination') this.#stage.change({ filter: { ...filter, [name]: value } })
    else if (name === 'shortcuts') this.#stage.setShortcuts(checked)
    else if (dataset['mark'] !== undefined && type === 'radio')
      this.#stage.marking.choose(dataset['mark'], Number(value))
  }

  #enter(target: Element): void {
    const index = target.closest<HTMLElement>('.criterion')?.dataset['index']
    if (index !== undefined) this.#stage.marking.take(Number(index))
    if (isNumberField(target)) target.select()
  }

  #leave(target: Element): void {
    if (target.matches('textarea')) this.#stage.scene.desk.flush()
    else if (isNumberField(target)) this.#stage.marking.commit()
  }

  #press(event: KeyboardEvent): void {
    const target = event.target as HTMLElement
    const { keys, hasShortcuts, dialog } = this.#stage.scene
    if (dialog || event.isComposing) return
    const isText = target.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=number])')
    const isNumber = isNumberField(target)
    const isInEntry = openId(this.#stage) !== undefined
    const wish = this.#reader.read(event, keys, hasShortcuts && !isText)
    const consume = (act: () => void): void => {
      event.preventDefault()
      act()
    }
    if (!wish) return isNumber && event.key === 'Enter' ? consume(this.#acts.down) : undefined
    const { act, digit } = wish
    if (act === undefined) return isInEntry && !isNumber ? consume(() => this.#digit(digit)) : undefined
    const isArrow = act === 'up' || act === 'down'
    if (isArrow && (isText || !target.closest('.criterion'))) return
    if (act === 'leave' && !target.matches('[data-comment], [data-note]')) return
    if (isInEntry || anywhere.has(act)) consume(this.#acts[act])
  }

  /** A mark, or an answer to the question before an entry. */
  #digit(digit: number): void {
    const { desk } = this.#stage.scene
    if (desk.row(openId(this.#stage)!)?.state !== 'assigned') this.#stage.marking.digit(digit)
    else if (digit === 1) this.#acts['no-conflict']()
    else if (digit === 2 || digit === 3) this.#acts.gate({ form: digit === 2 ? 'conflict' : 'ask' })
  }
}

const isNumberField = (target: Element): target is HTMLInputElement => target.matches('[type=number]')
