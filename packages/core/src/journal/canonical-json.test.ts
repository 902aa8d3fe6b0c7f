import { fc, test } from '@fast-check/vitest'
import oracle from 'canonicalize'
import { expect } from 'vitest'
import { canonicalJson, NotJsonError } from './canonical-json.js'
import rfc from './testing/jcs-rfc8785.json' with { type: 'json' }

test('the sample of RFC 8785 comes out as printed there', () => {
  expect(canonicalJson(JSON.parse(rfc.input.sample_text))).toBe(rfc.expected.canonical)
})

test('keys are ordered as in RFC 8785', () => {
  const text = canonicalJson(Object.fromEntries(rfc.input.sort_keys.map((key) => [key, 0])))
  expect(text).toBe(`{${rfc.expected.sorted_keys.map((key) => `${JSON.stringify(key)}:0`).join(',')}}`)
})

test.prop([fc.jsonValue({ maxDepth: 6 })])('another implementation gives the same text', (value) => {
  expect(canonicalJson(value)).toBe(oracle(value))
})

test.prop([fc.jsonValue()])('the text reads back as the value, and again as the text', (value) => {
  const text = canonicalJson(value)
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
  expect(canonicalJson(JSON.parse(text))).toBe(text)
})

const circle: unknown[] = []
circle.push(circle)

test.each<[string, unknown, string]>([
  ['NaN', { a: [0, NaN] }, '/a/1'],
  ['an infinity', [-Infinity], '/0'],
  ['undefined', undefined, ''],
  ['an undefined property', { a: { b: undefined } }, '/a/b'],
  ['a hole in a list', { a: Object.assign([], { length: 1 }) }, '/a/0'],
  ['a function', { 'a/b~c': () => 0 }, '/a~1b~0c'],
  ['a symbol', [Symbol('x')], '/0'],
  ['a bigint', { n: 1n }, '/n'],
  ['a date', { at: new Date(0) }, '/at'],
  ['a map', [new Map()], '/0'],
  ['a high surrogate alone', { a: '\ud800' }, '/a'],
  ['a low surrogate alone', ['x\udc00y'], '/0'],
  ['a key with a lone surrogate', { '\ud800': 1 }, '/\ud800'],
  ['a circle', circle, '/0'.repeat(100)],
])('%s is refused with its place', (_, value, path) => {
  let thrown: unknown
  try {
    canonicalJson(value)
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(NotJsonError)
  expect((thrown as NotJsonError).path).toBe(path)
})

test('a key named like the prototype is a key', () => {
  expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":2}}'))).toBe('{"__proto__":{"a":2},"b":1}')
})

test('a shared value that is no circle is written twice', () => {
  const shared = { x: 1 }
  expect(canonicalJson([shared, shared])).toBe('[{"x":1},{"x":1}]')
})
