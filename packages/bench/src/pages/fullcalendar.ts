import { Calendar, type EventInput } from 'fullcalendar'
import dayGrid from 'fullcalendar/daygrid'
import list from 'fullcalendar/list'
import ru from 'fullcalendar/locales/ru'
import classic from 'fullcalendar/themes/classic'
import 'fullcalendar/skeleton.css'
import 'fullcalendar/themes/classic/theme.css'
import 'fullcalendar/themes/classic/palette.css'
import { dayAfter } from '../data.ts'
import type { CalendarPage } from './page.ts'

let events: EventInput[]
let initialView: string
let calendar: Calendar

export default {
  event: '.bench-event',
  prepare(from, view) {
    initialView = view === 'month' ? 'dayGridMonth' : 'listMonth'
    events = from.map(({ id, title, start, end, time }) =>
      time ? { id, title, start: `${start}T${time}:00` } : { id, title, start, end: dayAfter(end, 1), allDay: true },
    )
  },
  mount(root) {
    calendar = new Calendar(root, {
      plugins: [dayGrid, list, classic],
      locale: ru,
      initialView,
      initialDate: '2027-03-01',
      timeZone: 'UTC',
      fixedWeekCount: false,
      dayMaxEvents: 4,
      eventClass: 'bench-event',
      events,
    })
    calendar.render()
  },
  next: () => calendar.next(),
} satisfies CalendarPage
