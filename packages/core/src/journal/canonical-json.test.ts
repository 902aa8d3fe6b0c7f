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

const doubleOf = (bits: string) =>
  new DataView(Uint8Array.from(bits.match(/../g)!, (byte) => parseInt(byte, 16)).buffer).getFloat64(0)

// RFC 8785, appendix B: the bits of a double and its text.
test.each([
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
])('the double %s is written %s', (bits, text) => expect(canonicalJson(doubleOf(bits))).toBe(text))

test('pairs of surrogates are characters, in values and in keys', () => {
  expect(canonicalJson({ '\u{1F600}': '\u{1F4DC}', '\uFB33': 1 })).toBe('{"\u{1F600}":"\u{1F4DC}","\uFB33":1}')
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
