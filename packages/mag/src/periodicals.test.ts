import { readFileSync } from 'node:fs'
import { checkPeriodical, issueEntries } from '@gorod/core'
import { periodicalSchema } from '@gorod/core/periodical/schema'
import { expect, test } from 'vitest'
import { periodicals } from './index.js'

const lines = (path: string): string[] => readFileSync(new URL(path, import.meta.url), 'utf8').split(/\r?\n/)
const texts: Record<string, string[]> = {
  presentation: lines('testing/presentation.txt'),
  'plan-2021': lines('../../core/src/plan/testing/plan-2021.txt'),
  'plan-2026': lines('../../core/src/plan/testing/plan-2026.txt'),
  'report-2025': lines('../../core/src/plan/testing/report-2025.txt'),
}

test('the data keeps its schema', () =>
  expect(periodicals.map((each) => periodicalSchema.parse(each))).toEqual(periodicals))

const facts = periodicals.flatMap(({ id, since, schedules, issues, counts }) => [
  ...(since ? [[id, String(since.year), since.source] as const] : []),
  ...schedules.map(({ when, source }) => [id, when.text!, source] as const),
  ...issues.map(({ numbers, source }) => [id, numbers.join('-'), source] as const),
  ...counts.map(({ count, source }) => [id, String(count), source] as const),
])

test.each(facts)('%s: «%s» stands at %j', (_, text, { document, line }) =>
  expect(texts[document]![line! - 1]).toContain(text),
)

test.each([
  ['vestnik', ['quarter', 'quarter']],
  ['vestnik-supplement', ['month']],
  ['bulletin', ['month', 'week']],
  ['portal', ['ongoing', 'ongoing']],
  ['collections', ['ongoing']],
])('%s comes out by the documents: %j', (id, steps) => {
  const { schedules } = periodicals.find((each) => each.id === id)!
  expect(schedules.map(({ when }) => when.every ?? when.kind)).toEqual(steps)
})

test('contradictions are told: 238 monthly issues since 2012, a weekly bulletin, a journal behind its quarters', () =>
  expect(
    periodicals
      .flatMap((each) => checkPeriodical(each))
      .map(({ code, about, found, expected, at }) => [code, about, found, expected, at.line]),
  ).toEqual([
    ['periodical-behind', 'Журнал «Вестник МАГ»', '№\u00A080–81', 86, 147],
    ['periodical-too-many', 'Информационный бюллетень МАГ', 238, 160, 624],
    ['periodical-schedules-differ', 'Информационный бюллетень МАГ', 'еженедельно', 'Ежемесячный', 30],
  ]))

test('the calendar of 2026 has four issues of the journal, twelve supplements and the portal', () => {
  const entries = issueEntries(periodicals, { year: 2026, document: 'mag' })
  const count = (id: string): number => entries.filter((entry) => entry.id.startsWith(`mag-issue-${id}-2026`)).length
  expect(['vestnik', 'vestnik-supplement', 'bulletin', 'portal', 'collections'].map(count)).toEqual([4, 12, 0, 1, 0])
})
