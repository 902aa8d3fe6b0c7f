import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findingsTable } from '../scripts/findings-table.ts'
import { readPractices, readRubricator } from '../src/practice/schema.js'

const guide = (name: string): string => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8')

test('the table of findings in the docs is complete', () => {
  expect(guide('findings.md')).toBe(findingsTable())
})

test('the list of practices that the guide shows is read whole', () => {
  const feed = JSON.parse(/```json\n([^]*?)```/.exec(guide('library.md'))![1]!)
  expect(readPractices(feed)).toMatchObject({ practices: feed.practices, bad: [], problems: [] })
  expect(readRubricator(feed.rubricator).problems).toEqual([])
})
