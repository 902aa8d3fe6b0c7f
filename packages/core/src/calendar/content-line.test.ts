import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { escapeText, foldLine, plainText, quoteParameter } from './content-line.js'

const octets = (line: string): number => new TextEncoder().encode(line).length

describe('a text', () => {
  test.each([
    ['a\rb', 'a\\nb'],
    ['a\r\nb', 'a\\nb'],
    ['a\n\rb', 'a\\n\\nb'],
    ['a\u0085b\u2028c\u2029d', 'a\\nb\\nc\\nd'],
    ['a\u0000\u0007\u007F\u009Bb\tc', 'ab\tc'],
    ['\\n', '\\\\n'],
    ['a;b,c:d"e', 'a\\;b\\,c:d"e'],
    ['\uD83C', '\uFFFD'],
    ['🏙', '🏙'],
  ])('%j is written %j', (text, written) => {
    expect(escapeText(text)).toBe(written)
  })

  test.each([
    ['a^b', '"a^^b"'],
    ['«О"рёл»', `"«О^'рёл»"`],
    ['a\r\nb', '"a^nb"'],
    ['a;b:c,d', '"a;b:c,d"'],
  ])('%j is quoted as %s', (text, quoted) => {
    expect(quoteParameter(text)).toBe(quoted)
  })
})

describe('a line', () => {
  test.each([
    ['ASCII of 75 octets', `X:${'a'.repeat(73)}`, 1],
    ['ASCII of 76 octets', `X:${'a'.repeat(74)}`, 2],
    ['Cyrillic of 74 octets', `X:${'я'.repeat(36)}`, 1],
    ['Cyrillic of 76 octets', `X:${'я'.repeat(37)}`, 2],
    ['emoji of 78 octets', `X:${'🏙'.repeat(19)}`, 2],
  ])('of %s is folded into the lines it needs', (_, line, count) => {
    expect(foldLine(line).split('\r\n ')).toHaveLength(count)
  })

  law.prop([fc.string({ unit: 'binary', maxLength: 400 }).map(plainText)])(
    'unfolds to itself, never longer than 75 octets, never broken inside a code point',
    (text) => {
      const line = `SUMMARY:${text.replaceAll('\n', ' ')}`
      const parts = foldLine(line).split('\r\n')
      expect(parts.map((part, at) => part.slice(at === 0 ? 0 : 1)).join('')).toBe(line)
      expect(parts.slice(1).every((part) => part.startsWith(' '))).toBe(true)
      expect(parts.filter((part) => octets(part) > 75 || /\p{Surrogate}/u.test(part))).toEqual([])
    },
  )
})
