import { html, type TemplateResult } from 'lit'
import { ref } from 'lit/directives/ref.js'
import { icon } from '../look/icon.js'
import { commissionWords } from '../words/commission.js'
import type { Scene } from './scene.js'

/** A sheet over the page with a name and a way out. The browser takes the focus in and gives it back. */
export const dialog = (scene: Scene, name: string, close: () => void, inside: unknown): TemplateResult =>
  html`<dialog aria-labelledby="dialog-name" @close=${close} ${ref(shown)}>
    <div class="ends">
      <h2 id="dialog-name">${name}</h2>
      <button class="icon" aria-label=${commissionWords(scene.locale).close} @click=${closed}>${icon.close}</button>
    </div>
    ${inside}
  </dialog>`

/** A dialog is opened as soon as it is on the page. */
export function shown(element: Element | undefined): void {
  if (element instanceof HTMLDialogElement && !element.open)
    queueMicrotask(() => element.isConnected && element.showModal())
}

const closed = ({ currentTarget }: Event): void => (currentTarget as HTMLElement).closest('dialog')!.close()
