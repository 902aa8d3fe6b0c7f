import { noChange, type TemplateResult } from 'lit'
import { setChildPartValue } from 'lit/directive-helpers.js'
import { directive, Directive, type ChildPart } from 'lit/directive.js'

/** Where no frame comes, as on a page out of sight, a turn comes all the same (ms). */
const longestFrame = 100

type Drawing = () => TemplateResult | symbol

/**
 * The parts of a screen that are drawn after the first, each in a task of its own with a frame before it: neither a letter
 * nor a frame waits for more than one of them. What is drawn anew from the start lets the rest go.
 */
export class Turns {
  #due: { draw: () => void; isNext: boolean }[] = []
  #run: Promise<void> | undefined

  /** Lets go what was still to be drawn. */
  begin(): void {
    this.#due = []
  }

  /** Draws something in a turn of its own, before all others if it `isNext`. */
  add(draw: () => void, isNext: boolean): void {
    const place = isNext ? this.#due.findIndex((each) => !each.isNext) : -1
    this.#due.splice(place < 0 ? this.#due.length : place, 0, { draw, isNext })
  }

  get isDone(): boolean {
    return !this.#due.length
  }

  /** Once all is drawn; `drawn` is called after each turn. */
  run(drawn: () => void): Promise<void> {
    return (this.#run ??= this.#each(drawn).finally(() => (this.#run = undefined)))
  }

  async #each(drawn: () => void): Promise<void> {
    while (this.#due.length) {
      await frame()
      this.#due.shift()?.draw()
      drawn()
    }
  }
}

const frame = (): Promise<void> =>
  new Promise((next) => {
    const late = setTimeout(next, longestFrame)
    requestAnimationFrame(() => {
      clearTimeout(late)
      setTimeout(next)
    })
  })

/** A part of a screen that is drawn in its turn, the next if said so; until then it stays as it was. */
export const later = directive(
  class extends Directive {
    render(_turns: Turns, draw: Drawing, _isNext?: boolean): unknown {
      return draw()
    }

    override update(part: ChildPart, [turns, draw, isNext = false]: Parameters<this['render']>): unknown {
      turns.add(() => setChildPartValue(part, draw()), isNext)
      return noChange
    }
  },
)
