import { readFileSync } from 'node:fs'
import { formatPlan, parsePlan } from '@gorod/core'
import { planSchema } from '@gorod/core/plan/schema'
import { describe, expect, test } from 'vitest'
import { plan2021, plan2026, planLines } from './index.js'

const documents = new URL('../../core/src/plan/testing/', import.meta.url)

describe.each([
  [2021 as const, plan2021],
  [2026 as const, plan2026],
])('the plan of %i', (year, plan) => {
  test('equals a fresh reading of its document', () => {
    const fresh = parsePlan(readFileSync(new URL(`plan-${year}.txt`, documents), 'utf8'))
    expect(plan).toEqual(fresh.plan)
    expect(planLines[year]).toEqual(fresh.lines)
  })

  test('has the shape of a plan', () => {
    expect(planSchema.parse(plan)).toEqual(plan)
  })

  test('survives being written and read', () => {
    expect(parsePlan(formatPlan(plan, 'html')).plan).toEqual(plan)
  })
})
