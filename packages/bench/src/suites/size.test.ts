import { expect, test } from 'vitest'
import { cost } from './size.ts'

test('an app that takes one function gets neither zod nor date-fns', async () => {
  for (const from of ['@gorod/core/when', '@gorod/core']) {
    expect(await cost('yearlyDays', from)).toMatchObject({ brought: [] })
  }
})

test('the cost of nothing that exists is refused', async () => {
  await expect(cost('nothing', '@gorod/core')).rejects.toThrow('No matching export')
})
