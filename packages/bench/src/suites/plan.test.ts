import type { parsePlan } from '@gorod/core/plan'
import { expect, test } from 'vitest'
import { source } from '../bundle.ts'
import { planText } from '../plan-text.ts'
import { works } from './plan.ts'

test('a made plan is read whole: all of its rows, none with an error', async () => {
  const core = await source<{ parsePlan: typeof parsePlan }>('@gorod/core/plan')
  const { plan, problems } = core.parsePlan(planText(250))
  expect(plan.sections.flatMap(({ items }): unknown[] => items)).toHaveLength(250)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('every piece of work runs', async () => {
  for (const { bytes, work } of Object.values(await works(20))) {
    expect(bytes).toBeGreaterThan(1000)
    expect(work()).toBeTruthy()
  }
})
