import { expect, test } from 'vitest'
import { expanders, rulesOf } from './rules.ts'

const rules = rulesOf(200)
const { floor, ...rivals } = await expanders()

test.each(Object.entries(rivals))('%s finds the days of the floor', (_, expand) => {
  for (const rule of rules) expect(expand(rule), rule).toEqual(floor(rule))
})
