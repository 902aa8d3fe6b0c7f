import { expect, test } from 'vitest'
import { cost, functions } from './size.ts'

test.each(functions)('an app that takes %s of %s gets no schema library with it', async (name, room) => {
  for (const from of [`@gorod/core/${room}`, '@gorod/core']) {
    expect((await cost(name, from)).brought).not.toContain('zod')
  }
})

test('what reads cities brings its schema library, so the test above can tell', async () => {
  expect((await cost('citySchema', '@gorod/core/city/schema')).brought).toContain('zod')
})

test('the cost of nothing that exists is refused', async () => {
  await expect(cost('nothing', '@gorod/core')).rejects.toThrow('No matching export')
})
