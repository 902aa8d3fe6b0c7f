import { html, type TemplateResult } from 'lit'
import { icon } from '../look/icon.js'
import { monthLabel } from '../words/dates.js'
import type { Scene, View } from './scene.js'

const views: View[] = ['list', 'month', 'year']

/** The period shown, the way to others, and the choice of view. */
export function toolbar(scene: Scene, name: string | undefined): TemplateResult {
  const { words, view } = scene
  const step = scene.first === scene.last ? 'month' : 'year'
  return html`<header part="toolbar">
    <div class="heading">
      ${name ? html`<small part="name">${name}</small>` : ''}
      <h2 id="period" part="heading" aria-live="polite">${periodOf(scene)}</h2>
    </div>
    <div class="steps">
      <button class="icon" part="button" data-do="earlier" aria-label=${words.earlier[step]}>${icon.back}</button>
      <button part="button" data-do="today">${words.today}</button>
      <button class="icon" part="button" data-do="later" aria-label=${words.later[step]}>${icon.forth}</button>
    </div>
    <div class="views" role="group" aria-label=${words.views.label}>
      ${views.map(
        (one) =>
          html`<button part="button" data-view=${one} aria-pressed=${one === view ? 'true' : 'false'}>
            ${words.views[one]}
          </button>`,
      )}
    </div>
  </header>`
}

/** @example periodOf(scene) // 'Сентябрь 2026' */
export function periodOf({ first, last, locale }: Pick<Scene, 'first' | 'last' | 'locale'>): string {
  const year = `${Math.floor(first / 12)}`
  return first === last ? `${monthLabel(first, locale)} ${year}` : year
}
