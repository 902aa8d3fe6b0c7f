import { PART } from './table.js'

/** Rows of a page that is not yet measured. */
const ROW = 60

/** Which parts of long tables are near what is in sight; the others keep their place by a height. */
export class Sight {
  readonly #near = new Set<string>()
  readonly #heights = new Map<string, number>()
  #watched = new WeakSet<Element>()
  #observer: IntersectionObserver | undefined
  readonly #changed: () => void

  constructor(changed: () => void) {
    this.#changed = changed
  }

  isNear(part: string): boolean {
    return this.#near.has(part)
  }

  /** Looks after the parts on the page: those without rows get the height they had. */
  watch(root: ParentNode): void {
    this.#observer ??= new IntersectionObserver((seen) => this.#take(seen), { rootMargin: '500px' })
    for (const part of root.querySelectorAll<HTMLElement>('tbody[data-part]')) {
      if (!this.#watched.has(part)) this.#observer.observe(part)
      this.#watched.add(part)
      if (!part.classList.contains('gap') || part.style.length) continue
      const known = this.#heights.get(part.dataset['part']!) ?? ROW * Number(part.dataset['rows'] ?? PART)
      part.style.setProperty('--_gap', `${known}px`)
    }
  }

  stop(): void {
    this.#observer?.disconnect()
    this.#observer = undefined
    this.#watched = new WeakSet()
  }

  #take(seen: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of seen) {
      const part = target as HTMLElement
      const key = part.dataset['part']
      if (!key || !part.isConnected) continue
      if (isIntersecting) this.#near.add(key)
      else if (!part.contains((part.getRootNode() as ShadowRoot).activeElement)) {
        if (this.#near.delete(key)) this.#heights.set(key, boundingClientRect.height)
      }
    }
    this.#changed()
  }
}
