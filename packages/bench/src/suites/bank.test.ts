import { expect, test } from 'vitest'
import { bankBytes, floorBank, reader } from './bank.ts'

test.each(['exchange', 'table'] as const)('ours and the floor read the same sums of a file: %s', async (format) => {
  const read = await reader()
  const { bytes, payments } = bankBytes(format, 20_000)
  const { lines, problems } = read(bytes)
  expect([lines.length, problems]).toEqual([payments, []])
  expect(lines.reduce((sum, { amount }) => sum + amount.minor, 0)).toBe(floorBank(bytes, format))
})
