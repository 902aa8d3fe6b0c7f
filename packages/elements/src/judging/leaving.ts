/** Lets the browser ask before the page is left, for as long as that is needed and no longer. */
export class Leaving {
  #isAsked = false

  watch(isNeeded: boolean): void {
    if (isNeeded === this.#isAsked) return
    this.#isAsked = isNeeded
    if (isNeeded) addEventListener('beforeunload', ask)
    else removeEventListener('beforeunload', ask)
  }
}

const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
