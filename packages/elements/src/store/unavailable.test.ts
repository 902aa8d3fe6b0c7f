import { expect, test } from 'vitest'
import { Unavailable } from './unavailable.js'

test.each([
  ['one of this file', new Unavailable('offline'), true],
  ['one of another file', Object.assign(new Error('gorod: offline'), { name: 'Unavailable', reason: 'offline' }), true],
  ['another error', new Error('Unavailable'), false],
  ['what is no error', { name: 'Unavailable', reason: 'offline' }, false],
])('%s is known', (_, value, isKnown) => {
  expect(value instanceof Unavailable).toBe(isKnown)
})
