import { calendarEntries, type Feed } from '@gorod/core'
import { cities, plan2026 } from '@gorod/mag'

const title = plan2026.title.join(' ')

const members = new Set(cities.filter(({ listedUnder }) => listedUnder !== null).map(({ id }) => id))
const entries = calendarEntries({ plan: plan2026, cities, document: 'mag-2026' })

/** The plan of 2026 with the city days of all members; candidates and cities only named have none here. */
export const feed: Feed = {
  title,
  entries: entries.filter(({ basis, cities: ids }) => basis === 'plan' || ids.every((id) => members.has(id))),
}

/** The plan of 2026 alone: its entries name the cities, and no city day is added. */
export const planOnly: Feed = { title, entries: feed.entries.filter(({ basis }) => basis === 'plan') }
