import { describe, expect, test } from 'vitest'
import { typedMark } from './digits.js'
import { KeyReader, keyName, standardKeys, type Pressed } from './keys.js'

const pressed = (key: string, code = '', more: Partial<Pressed> = {}): Pressed => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  timeStamp: 0,
  ...more,
})

test.each([
  ['a Latin letter by what it writes', pressed('j', 'KeyC'), 'j'],
  ['a Cyrillic letter by its place', pressed('о', 'KeyJ'), 'j'],
  ['a capital as the letter', pressed('Ч', 'KeyX', { shiftKey: true }), 'x'],
  ['the question mark of a Russian layout', pressed('?', 'Digit7', { shiftKey: true }), '?'],
  ['the key where others have the question mark', pressed(',', 'Slash', { shiftKey: true }), '?'],
  ['a comma as nothing', pressed(',', 'Comma'), undefined],
  ['a digit of the other row of a French layout', pressed('(', 'Digit5'), '5'],
  ['a digit of the numeric pad', pressed('5', 'Numpad5'), '5'],
  ['an arrow', pressed('ArrowDown', 'ArrowDown'), 'ArrowDown'],
  ['Enter with Ctrl', pressed('Enter', 'Enter', { ctrlKey: true }), 'Ctrl+Enter'],
  ['Enter with Cmd', pressed('Enter', 'Enter', { metaKey: true }), 'Ctrl+Enter'],
  ['Alt as nothing', pressed('j', 'KeyJ', { altKey: true }), undefined],
])('names %s', (_, event, name) => {
  expect(keyName(event)).toBe(name)
})

describe('a reader of keys', () => {
  const read = (events: Pressed[], isPlain = true, keys = standardKeys): unknown[] => {
    const reader = new KeyReader()
    return events.map((event) => reader.read(event, keys, isPlain))
  }

  test('knows acts and digits', () => {
    expect(read([pressed('j'), pressed('4'), pressed('q')])).toEqual([{ act: 'next' }, { digit: 4 }, undefined])
  })

  test('knows two keys after each other, unless the second comes late', () => {
    expect(read([pressed('g'), pressed('q', '', { timeStamp: 900 })])).toEqual([undefined, { act: 'queue' }])
    expect(read([pressed('g'), pressed('q', '', { timeStamp: 1100 })])).toEqual([undefined, undefined])
    expect(read([pressed('g'), pressed('j')])).toEqual([undefined, { act: 'next' }])
  })

  test('leaves characters alone where somebody writes or they are switched off', () => {
    expect(read([pressed('j'), pressed('4'), pressed('?')], false)).toEqual([undefined, undefined, undefined])
    expect(read([pressed('Enter', '', { ctrlKey: true })], false)).toEqual([{ act: 'submit' }])
    expect(read([pressed('Escape')], false)).toEqual([{ act: 'leave' }])
  })

  test('takes other keys', () => {
    const keys = { ...standardKeys, next: 'n', note: 'Ctrl+m' }
    expect(read([pressed('n'), pressed('j'), pressed('m', '', { ctrlKey: true })], true, keys)).toEqual([
      { act: 'next' },
      undefined,
      { act: 'note' },
    ])
  })
})

test.each([
  [{ min: 0, max: 5 }, 4, undefined, { value: 4, isWhole: true }],
  [{ min: 0, max: 5 }, 6, undefined, undefined],
  [{ min: 1, max: 5 }, 0, undefined, undefined],
  [{ min: 0, max: 10 }, 1, undefined, { value: 1, isWhole: false }],
  [{ min: 0, max: 10 }, 0, 1, { value: 10, isWhole: true }],
  [{ min: 0, max: 10 }, 4, 1, { value: 4, isWhole: true }],
  [{ min: 0, max: 100 }, 8, undefined, { value: 8, isWhole: false }],
  [{ min: 0, max: 100 }, 5, 8, { value: 85, isWhole: true }],
  [{ min: 0, max: 100 }, 0, 10, { value: 100, isWhole: true }],
  [{ min: 0, max: 100 }, 0, undefined, { value: 0, isWhole: true }],
  [{ min: 20, max: 100 }, 1, undefined, { value: 1, isWhole: false }],
])('on %j the digit %i after %s is %j', (scale, digit, before, mark) => {
  expect(typedMark(scale, digit, before)).toEqual(mark)
})
