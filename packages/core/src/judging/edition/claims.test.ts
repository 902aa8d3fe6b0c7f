import { expect, test } from 'vitest'
import { claimsAfter, type Claim } from './claims.js'

const claim = (value: number, ...saves: string[]): Claim<number> => ({ value, saves })

test.each<[string, Claim<number>[], [string, number, string[]], Claim<number>[]]>([
  ['the first value counts', [], ['a', 7, []], [claim(7, 'a')]],
  ['a value that was seen is replaced', [claim(7, 'a')], ['b', 3, ['a']], [claim(3, 'b')]],
  ['one that was not seen goes on counting', [claim(7, 'a')], ['b', 3, []], [claim(7, 'a'), claim(3, 'b')]],
  [
    'a name that no value has any more is no sight of it',
    [claim(7, 'a')],
    ['c', 3, ['b']],
    [claim(7, 'a'), claim(3, 'c')],
  ],
  [
    'what waits is replaced by its own author',
    [claim(7, 'a'), claim(3, 'b')],
    ['c', 4, ['b']],
    [claim(7, 'a'), claim(4, 'c')],
  ],
  ['a choice between both leaves one', [claim(7, 'a'), claim(3, 'b')], ['c', 3, ['a', 'b']], [claim(3, 'b', 'c')]],
  [
    'a choice leaves what it has not seen',
    [claim(7, 'a'), claim(3, 'b'), claim(4, 'c')],
    ['d', 3, ['a', 'b']],
    [claim(3, 'b', 'd'), claim(4, 'c')],
  ],
  ['the same value is one under both names', [claim(7, 'a')], ['b', 7, []], [claim(7, 'a', 'b')]],
  ['the one may then be named for the other', [claim(7, 'a', 'b')], ['c', 5, ['b']], [claim(5, 'c')]],
  [
    'the same value that waits is one, too',
    [claim(7, 'a'), claim(3, 'b')],
    ['c', 3, []],
    [claim(7, 'a'), claim(3, 'b', 'c')],
  ],
  [
    'the value that waits counts where it is meant instead',
    [claim(7, 'a'), claim(3, 'b')],
    ['c', 3, ['a']],
    [claim(3, 'b', 'c')],
  ],
])('%s', (_, before, [name, value, over], after) => {
  const kept = structuredClone(before)
  expect(claimsAfter(before, name, { value, over })).toEqual(after)
  expect(before).toEqual(kept)
})
