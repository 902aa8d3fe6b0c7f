import type { JudgedField } from '../desk/sheet-view.js'
import { told } from '../words/speaking.js'
import { NEXT_DIGIT, typedMark } from './digits.js'
import { openId, type Stage } from './stage.js'

/** The marks of the sheet that is open, by the keyboard or the mouse: the current criterion, digits, the way from one to the next. */
export class Marking {
  readonly #stage: Stage
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(stage: Stage) {
    this.#stage = stage
  }

  get fields(): readonly JudgedField[] {
    const id = openId(this.#stage)
    return (id !== undefined && this.#stage.scene.desk.sheet(id)?.fields) || []
  }

  get field(): JudgedField | undefined {
    return this.fields[this.#stage.scene.current]
  }

  /** Makes a criterion the one in hand. */
  take(index: number): void {
    if (index === this.#stage.scene.current) return
    this.commit()
    this.#stage.change({ current: index })
  }

  /** Moves to another criterion, or from the last one to the way on. */
  step(by: 1 | -1): void {
    const index = Math.max(0, this.#stage.scene.current + by)
    this.commit()
    if (index >= this.fields.length) return this.#stage.focusOn('.bar .main')
    this.#stage.change({ current: index })
    this.#stage.focusOn(controlOf(index))
  }

  /** One more digit for the criterion in hand. */
  digit(digit: number): void {
    const { field } = this
    if (!field || !this.#stage.scene.desk.isOpen) return
    const { typed } = this.#stage.scene
    const { id, scale } = field.criterion
    const before = typed?.criterion === id && !typed.isOff ? Number(typed.text) : undefined
    const next = typedMark(scale, digit, before)
    if (!next) return this.#type(id, String(digit), true)
    this.#type(id, String(next.value))
    this.#after(next.isWhole ? 0 : NEXT_DIGIT, () => this.#commitAndStep())
  }

  /** Text in the field of a long scale; a typed digit after which none can come moves on. */
  input(criterion: string, text: string, isTyped: boolean): void {
    const field = this.#named(criterion)
    if (!field) return
    const { min, max } = field.criterion.scale
    const value = valueOf(text)
    const isOff = text !== '' && (value === undefined || value > max)
    this.#type(criterion, text, isOff)
    if (value === undefined || isOff || value < min) return
    const isWhole = isTyped && value * 10 > max
    this.#after(isWhole ? 0 : NEXT_DIGIT, () => (isWhole ? this.#commitAndStep() : this.commit()))
  }

  /** A level that was chosen. */
  choose(criterion: string, value: number): void {
    const field = this.#named(criterion)
    if (field) this.#set(field, value)
  }

  clear(criterion?: string): void {
    const field = criterion === undefined ? this.field : this.#named(criterion)
    if (field) this.#set(field, null)
  }

  /** Takes what is being typed as the mark, if it is one. */
  commit(): void {
    clearTimeout(this.#timer)
    const { typed } = this.#stage.scene
    const field = typed && this.#named(typed.criterion)
    if (!typed || !field) return
    const { min, max } = field.criterion.scale
    const value = valueOf(typed.text)
    if (typed.text !== '' && (value === undefined || value < min || value > max)) {
      if (!typed.isOff) this.#stage.change({ typed: { ...typed, isOff: true } })
      return
    }
    this.#stage.change({ typed: undefined })
    if (typed.round === this.#stage.scene.desk.state.round) this.#set(field, value ?? null, typed.over)
  }

  #commitAndStep(): void {
    this.commit()
    this.step(1)
  }

  #set(field: JudgedField, value: number | null, seen?: readonly string[]): void {
    const { desk, words } = this.#stage.scene
    const problem = desk.mark(openId(this.#stage)!, field.criterion.id, value, seen)
    if (problem) return this.#stage.change({ problem })
    const { announce } = words
    const place = { number: field.index + 1, of: this.fields.length }
    const said =
      value === null
        ? told(announce.cleared, place)
        : told(announce.mark, { mark: value, max: field.criterion.scale.max, ...place })
    if (value !== field.mark) this.#stage.announce(said)
  }

  #type(criterion: string, text: string, isOff = false): void {
    clearTimeout(this.#timer)
    const { typed, desk } = this.#stage.scene
    const { round } = desk.state
    const isBegun = typed?.criterion === criterion && typed.round === round
    const over = isBegun ? typed.over : desk.seenIn(openId(this.#stage)!, 'marks', criterion)
    this.#stage.change({ typed: { criterion, text, isOff, round, over } })
  }

  #after(pause: number, work: () => void): void {
    clearTimeout(this.#timer)
    if (pause) this.#timer = setTimeout(work, pause)
    else work()
  }

  #named = (criterion: string): JudgedField | undefined => this.fields.find((one) => one.criterion.id === criterion)
}

/** Where the focus goes in a criterion: its chosen level, else its first one, or its number. */
export const controlOf = (index: number): string => `[data-index="${index}"] [data-mark]`

const valueOf = (text: string): number | undefined => (/^\d{1,9}$/.test(text) ? Number(text) : undefined)
