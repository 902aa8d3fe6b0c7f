import { html, nothing, type TemplateResult } from 'lit'
import { commissionWords } from '../words/commission.js'
import { percent } from '../words/numbers.js'
import type { Scene } from './scene.js'
import type { Errand } from './tally/errand.js'
import { missingFile } from './tally/missing.js'

/** Something on its way, which its reader may break off; `key` is what it is kept under. */
export function underWay<T>(
  { kept, locale, refresh, say }: Scene,
  key: string,
  errand: Errand<T>,
  label: string,
): TemplateResult {
  const words = commissionWords(locale)
  const { progress, missing } = errand
  const again = (): void => {
    errand.again()
    refresh()
  }
  if (missing !== undefined) return missingFile(missing, locale, again)
  const stop = (): void => {
    ;(kept.get(key) as Errand<T> | undefined)?.stop()
    kept.delete(key)
    say(words.stopped)
    refresh()
  }
  return html`<div class="under-way">
    <p role="status">${label}</p>
    ${
      progress === undefined
        ? nothing
        : html`<progress max="1" value=${progress} aria-label=${label}></progress
            ><span class="number" aria-hidden="true">${percent(progress, locale)}</span>`
    }
    <button type="button" @click=${stop}>${words.stop}</button>
  </div>`
}
