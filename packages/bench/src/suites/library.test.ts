import { expect, test } from 'vitest'
import { reading, shardsOf } from './library.ts'

test.each(['worker', 'page'] as const)(
  'a reader opens the library, types, chooses and looks at the map: %s',
  async (where) => {
    const felt = await reading(await shardsOf(300, 1), where, ['школа'])
    expect(felt.map(({ step }) => step)).toEqual([
      'empty',
      'open',
      'ш',
      'шк',
      'шко',
      'школ',
      'школа',
      'choose a sphere',
      'the map',
    ])
    for (const { longest } of felt) expect(longest).toBeGreaterThan(0)
  },
)
