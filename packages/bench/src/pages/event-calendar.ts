import { createCalendar, DayGrid, List } from '@event-calendar/core'
import '@event-calendar/core/index.css'
import { dayAfter } from '../data.ts'
import type { CalendarPage } from './page.ts'

let events: { id: string; title: string; start: string; end: string; allDay: boolean }[]
let view: string
let calendar: ReturnType<typeof createCalendar>

export default {
  event: '.ec-event',
  prepare(from, wanted) {
    view = wanted === 'month' ? 'dayGridMonth' : 'listMonth'
    events = from.map(({ id, title, start, end, time }) =>
      time
        ? { id, title, start: `${start}T${time}`, end: `${start}T${time.slice(0, 2)}:59`, allDay: false }
        : { id, title, start, end: dayAfter(end, 1), allDay: true },
    )
  },
  mount(root) {
    // Its only limit of events is the height of a cell.
    calendar = createCalendar(root, [DayGrid, List], {
      view,
      date: '2027-03-01',
      locale: 'ru',
      firstDay: 1,
      height: '860px',
      dayMaxEvents: true,
      events,
    })
  },
  next: () => calendar.next(),
} satisfies CalendarPage
