import { readFileSync } from 'node:fs'
import { comparePlanAndReport, parseReport } from '@gorod/core/plan'
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
