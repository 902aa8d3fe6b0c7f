import { describeProblem, toHtmlList, toICalendar } from '@gorod/core'
import { entrySchema } from '@gorod/core/calendar/schema'
import { expect, test } from 'vitest'
import { assemblyOn } from '../src/assembly.js'

const { members, candidates, instructions, proposals, outcomes, entries, problems } = assemblyOn('2025-12-01')

test('on 1 December 2025 documents show 86 members and six candidates', () =>
  expect([members.length, candidates.length]).toEqual([86, 6]))

test('two instructions of 2023 are overdue until somebody says they are done', () =>
  expect(instructions.filter(({ state }) => state === 'overdue').map(({ instruction }) => instruction.clause)).toEqual([
    '2.1',
    '2.3',
  ]))

test('nothing that the decision changes is applied: all is proposed', () =>
  expect(new Set(proposals.map(({ kind }) => kind))).toEqual(
    new Set(['candidate', 'notice', 'due', 'office', 'document']),
  ))

test('session XXXI is nowhere, and two announced contests are not in the plan', () =>
  expect(outcomes.filter(({ kind }) => kind === 'edition-missing' || kind === 'not-planned')).toHaveLength(3))

test('one calendar holds events, jubilees, city days, deadlines and issues', () => {
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(
    new Set(['event', 'jubilee', 'city-day', 'deadline', 'issue']),
  )
  for (const entry of entries) expect(entrySchema.parse(entry)).toEqual(entry)
  const ids = entries.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(toICalendar(entries, { now: '2025-12-01T00:00:00Z', name: 'МАГ' })).toContain('Вестник МАГ')
  expect(toHtmlList(entries)).toContain('Секретариату совместно с Экспертным советом')
})

test('every contradiction is said in a sentence', () => {
  expect(problems.length).toBeGreaterThan(20)
  for (const problem of problems) expect(describeProblem(problem, 'ru').sentence).not.toContain('не указано')
})
