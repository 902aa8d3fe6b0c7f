import Calendar, { type EventObject } from '@toast-ui/calendar'
import '@toast-ui/calendar/dist/toastui-calendar.css'
import type { CalendarPage } from './page.ts'

let events: EventObject[]
let calendar: Calendar

export default {
  event: '.toastui-calendar-weekday-event-block',
  prepare(from) {
    events = from.map(({ id, title, start, end, time }) =>
      time
        ? { id, title, category: 'time', start: `${start}T${time}:00`, end: `${start}T${time.slice(0, 2)}:59:00` }
        : { id, title, category: 'allday', isAllday: true, start: `${start}T00:00:00`, end: `${end}T23:59:59` },
    )
  },
  mount(root) {
    root.style.height = '900px'
    calendar = new Calendar(root, {
      defaultView: 'month',
      isReadOnly: true,
      usageStatistics: false,
      month: {
        startDayOfWeek: 1,
        visibleEventCount: 4,
        isAlways6Weeks: false,
        dayNames: ['Вс', 'Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб'],
      },
    })
    calendar.setDate('2027-03-01')
    calendar.createEvents(events)
  },
  next: () => calendar.next(),
} satisfies CalendarPage
