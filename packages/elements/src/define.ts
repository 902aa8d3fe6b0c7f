import { GorodCalendar } from './calendar/calendar.js'
import { GorodJubilees } from './jubilees/jubilees.js'

const tags = { 'gorod-calendar': GorodCalendar, 'gorod-jubilees': GorodJubilees }

for (const [tag, element] of Object.entries(tags)) {
  if (!customElements.get(tag)) customElements.define(tag, element)
}

declare global {
  interface HTMLElementTagNameMap {
    'gorod-calendar': GorodCalendar
    'gorod-jubilees': GorodJubilees
  }
}
