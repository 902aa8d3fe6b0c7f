import { readFileSync } from 'node:fs'
import { checkPlan, describeProblem, parsePlan } from '@gorod/core'
import { expect, test } from 'vitest'
import { cities, plan2021 } from './index.js'

test('the lines for a developer give what the README says', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  const document = readFileSync(new URL('../../core/src/plan/testing/plan-2026.txt', import.meta.url), 'utf8')
  const parsed = parsePlan(document)
  const [first] = checkPlan(parsed.plan, { ...parsed, cities, others: [plan2021] }).filter(
    ({ severity }) => severity === 'error',
  )
  const said = describeProblem(first!, 'en').sentence.replaceAll('\u00A0', ' ')
  expect(readme).toContain(`// '${said}'`)
  expect(readme.split('\n').length).toBeLessThan(80)
})
