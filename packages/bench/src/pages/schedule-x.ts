/// <reference lib="esnext.temporal" />
import { createCalendar, createViewList, createViewMonthGrid, type CalendarEventExternal } from '@schedule-x/calendar'
import '@schedule-x/theme-default/dist/index.css'
import type { CalendarPage, View } from './page.ts'

// It takes Temporal from the page; Chromium has it built in.
let events: CalendarEventExternal[]
let view: View
let root: HTMLElement

export default {
  event: '.sx__month-grid-event, .sx__list-event',
  prepare(from, wanted) {
    view = wanted
    events = from.map(({ id, title, start, end, time }) => {
      if (!time) return { id, title, start: Temporal.PlainDate.from(start), end: Temporal.PlainDate.from(end) }
      const begin = Temporal.ZonedDateTime.from(`${start}T${time}[UTC]`)
      return { id, title, start: begin, end: begin.add({ minutes: 59 }) }
    })
  },
  mount(element) {
    root = element
    root.style.height = '900px'
    const month = createViewMonthGrid()
    const list = createViewList()
    createCalendar({
      views: [month, list],
      defaultView: (view === 'month' ? month : list).name,
      selectedDate: Temporal.PlainDate.from('2027-03-01'),
      locale: 'ru-RU',
      firstDayOfWeek: 1,
      monthGridOptions: { nEventsPerDay: 4 },
      events,
    }).render(root)
  },
  next() {
    const [, forward] = root.querySelectorAll('.sx__chevron-wrapper')
    forward?.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
  },
} satisfies CalendarPage
