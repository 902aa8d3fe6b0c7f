import { LitElement, type PropertyDeclarations } from 'lit'
import { localeOf, type Locale } from './speaking.js'

/** An element that speaks the language of its page, and tells the page what happens. */
export abstract class SpokenElement extends LitElement {
  static override properties: PropertyDeclarations = { lang: {} }

  declare lang: string

  get locale(): Locale {
    return localeOf(this.lang || this.closest?.<HTMLElement>('[lang]')?.lang)
  }

  /** Tells the page; `false` where the page took the matter over. */
  tell(name: string, detail: unknown): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }))
  }
}
