import { expect, test } from 'vitest'
import { monthOf } from '../data.ts'
import { pageNames, visits, type Scenario } from './calendar.ts'

// So many that our list goes month by month.
const events = monthOf(300)
const scenarios: Scenario[] = [
  { name: 'month', view: 'month', events },
  { name: 'list', view: 'list', events },
]
const found = await visits(scenarios, pageNames(), 1)

test.each(pageNames())('%s fills the days of March and of April with events', (name) => {
  const { first, next } = found.get(`month/${name}`)![0]!
  expect(first.events).toBeGreaterThanOrEqual(40)
  expect(next.events).toBeGreaterThanOrEqual(40)
})

test.each(pageNames().filter((name) => name !== 'toast-ui'))('%s lists every event of the month', (name) => {
  const visit = found.get(`list/${name}`)![0]!
  expect(visit.first.events).toBeGreaterThanOrEqual(300)
  expect(visit.next.events).toBeGreaterThanOrEqual(300)
})
