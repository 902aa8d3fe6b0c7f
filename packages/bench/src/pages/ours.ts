import type { Entry } from '@gorod/core/calendar'
import '@gorod/elements/define'
import type { CalendarPage, View } from './page.ts'

let entries: Entry[]
let view: View
const element = document.createElement('gorod-calendar')

export default {
  event: '[part=chip], [part=row]',
  prepare(from, wanted) {
    view = wanted
    entries = from.map(({ id, title, start, end, time }) => ({
      id,
      kind: 'event',
      title: time ? `${time} ${title}` : title,
      when: { kind: 'date', edtf: start === end ? start : `${start}/${end}` },
      span: { start, end },
      cities: [],
      cityNames: [],
    }))
  },
  mount(root) {
    element.lang = 'ru'
    element.view = view
    element.date = '2027-03'
    element.entries = entries
    root.append(element)
  },
  next() {
    element.date = '2027-04'
  },
  scope: () => element.shadowRoot ?? element,
} satisfies CalendarPage
