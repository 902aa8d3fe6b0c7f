export { GorodCalendar } from './calendar/calendar.js'
