import type { Entry } from '@gorod/core/calendar'
import { dayOf } from '@gorod/core/when'
import type { PropertyDeclarations, PropertyValues } from 'lit'
import { SpokenElement } from '../words/spoken.js'
import { wordsIn, type Words } from '../words/words.js'
import { isDay } from './feed.js'
import { Source, type SourceHost } from './source.js'

/** An element fed with entries: by the property `entries`, from the address `src`, or by an HTML list in the tag. */
export abstract class FedElement extends SpokenElement implements SourceHost {
  static override properties: PropertyDeclarations = {
    entries: { attribute: false },
    src: {},
    today: {},
  }

  declare entries: readonly Entry[] | undefined
  declare src: string | undefined
  declare today: string | undefined

  protected readonly source: Source = new Source(this)

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot()
    root.addEventListener('click', ({ target }) => {
      if ((target as HTMLElement).dataset['do'] === 'retry') this.source.refresh()
    })
    return root
  }

  protected get words(): Words {
    return wordsIn(this.locale)
  }

  /** Today as a day's number: the attribute, or the day of the reader's clock. */
  protected get now(): number {
    if (isDay(this.today)) return dayOf(this.today)
    const date = new Date()
    return Math.floor(date.getTime() / 86_400_000 - date.getTimezoneOffset() / 1440)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('entries') || changed.has('src')) this.source.refresh()
  }
}
