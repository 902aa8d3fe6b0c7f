import { expect, test } from 'vitest'
import { assignmentOf, works } from './assignment.ts'

test('every rival does the whole work on a small commission', async () => {
  const { ours, again, later, highs } = await works(assignmentOf({ submissions: 40, jurors: 8, nominations: 2 }), true)
  expect(ours().missing).toEqual([])
  expect(ours().loads.map(({ submissions }) => submissions)).toEqual(Array.from({ length: 8 }, () => 15))
  expect(again().added).toEqual([])
  expect(later().added).toHaveLength(13)
  expect(highs!().Status).toBe('Optimal')
})
