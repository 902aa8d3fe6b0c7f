import type { BenchEvent } from '../data.ts'
import { monthGrid, monthList, placed } from '../floor/month.ts'
import '../floor/month.css'
import type { CalendarPage, View } from './page.ts'

let events: BenchEvent[]
let view: View
let root: HTMLElement
let sorted: ReturnType<typeof placed>

const show = (month: string): void =>
  root.replaceChildren(view === 'month' ? monthGrid(sorted, month) : monthList(sorted, month))

export default {
  event: '.event',
  prepare(from, wanted) {
    events = from
    view = wanted
  },
  mount(element) {
    root = element
    sorted = placed(events)
    show('2027-03')
  },
  next: () => show('2027-04'),
} satisfies CalendarPage
