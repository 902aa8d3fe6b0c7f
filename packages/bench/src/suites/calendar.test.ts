import { expect, test } from 'vitest'
import { monthOf } from '../data.ts'
import { pageNames, visits, type Scenario } from './calendar.ts'

const events = monthOf(60)
const scenarios: Scenario[] = [
  { name: 'month', view: 'month', events },
  { name: 'list', view: 'list', events },
]
const found = await visits(scenarios, pageNames(), 1)
const floor = found.get('month/floor')![0]!

test.each(pageNames())('%s draws no fewer events of March and April than the floor', (name) => {
  const visit = found.get(`month/${name}`)![0]!
  expect(visit.first.events).toBeGreaterThanOrEqual(floor.first.events)
  expect(visit.next.events).toBeGreaterThanOrEqual(floor.next.events)
})

test.each(pageNames().filter((name) => name !== 'toast-ui'))('%s lists every event of the month', (name) => {
  const visit = found.get(`list/${name}`)![0]!
  expect(visit.first.events).toBeGreaterThanOrEqual(60)
  expect(visit.next.events).toBeGreaterThanOrEqual(60)
})
