import { expect, test } from 'vitest'
import { evening, look } from './jury.ts'

test('three entries are opened, marked and left', async () => {
  const { open, mark, next } = await evening(8, 3)
  for (const times of [open, mark, next]) expect(times).toHaveLength(3)
})

test('the coverage is scrolled and sifted', async () => {
  const { filters } = await look(200, 10)
  expect(filters).toHaveLength(6)
})
