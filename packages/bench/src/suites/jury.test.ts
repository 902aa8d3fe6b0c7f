import { expect, test } from 'vitest'
import { evening, look } from './jury.ts'

test('three entries are opened, marked and left', async () => {
  const { open, mark, next, cpu } = await evening(8, 3)
  for (const times of [open, mark, next]) expect(times).toHaveLength(3)
  expect(cpu).toBeGreaterThan(0)
})

test('the console is gone through, from the assignment to the figures', async () => {
  const { filters, rows } = await look(200, 10)
  expect(filters).toHaveLength(6)
  expect(rows).toHaveLength(7)
  for (const [, time] of rows) if (time !== undefined) expect(time).toBeGreaterThan(0)
})
