import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findingsTable } from '../scripts/findings-table.ts'

test('the table of findings in the docs is complete', () => {
  expect(readFileSync(new URL('../../../docs/findings.md', import.meta.url), 'utf8')).toBe(findingsTable())
})
