import { readFileSync } from 'node:fs'
import { comparePlanAndReport, parseReport } from '@gorod/core/plan'
import { reportSchema } from '@gorod/core/plan/schema'
import { expect, test } from 'vitest'
import { cities, plan2021, plan2026, report2025 } from './index.js'

test('the report equals a fresh reading of its document', () => {
  const document = new URL('../../core/src/plan/testing/report-2025.txt', import.meta.url)
  expect(report2025).toEqual(parseReport(readFileSync(document, 'utf8'), { cities }).report)
})

test('the plan of 2026 has neither the contest that the report announces nor session XXXI', () => {
  const outcomes = comparePlanAndReport(plan2026, report2025)
  const of = (kind: string): string[] => outcomes.filter((each) => each.kind === kind).map(({ about }) => about)
  expect(of('edition-missing')).toEqual(['XXXI сессия МАГ'])
  expect(of('not-planned').map((title) => title.split('«')[1])).toEqual([
    'Город. Искусство. Дипломатия»',
    'Эстетика городской среды. Город. Искусство. Дипломатия»',
  ])
})

test('nothing is said of a plan whose year the report does not cover', () =>
  expect(new Set(comparePlanAndReport(plan2021, report2025).map(({ kind }) => kind))).toEqual(new Set(['outside'])))

test('the report keeps its schema, and an unknown field, a line that is none or a city that is no id is refused', () => {
  expect(reportSchema.parse(report2025)).toEqual(report2025)
  const [entry] = report2025.entries
  const [event] = entry!.events
  for (const wrong of [
    { ...report2025, secret: 1 },
    { ...report2025, entries: [{ ...entry, line: 0 }] },
    { ...report2025, entries: [{ ...entry, events: [{ ...event, city: '<b>' }] }] },
    { ...report2025, entries: [{ ...entry, events: [{ ...event, kind: 'cancelled' }] }] },
    { ...report2025, entries: Array.from({ length: 5001 }, () => entry) },
  ])
    expect(reportSchema.safeParse(wrong).success).toBe(false)
})
