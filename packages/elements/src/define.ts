import { GorodCalendar } from './index.js'

const tags = { 'gorod-calendar': GorodCalendar }

for (const [tag, element] of Object.entries(tags)) {
  if (!customElements.get(tag)) customElements.define(tag, element)
}

declare global {
  interface HTMLElementTagNameMap {
    'gorod-calendar': GorodCalendar
  }
}
