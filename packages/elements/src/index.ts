export { GorodCalendar } from './calendar/calendar.js'
export { GorodJubilees } from './jubilees/jubilees.js'
export type { View } from './calendar/scene.js'
export type { Loaded, Skipped } from './data/feed.js'
