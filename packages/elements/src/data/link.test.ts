import { fc, test as law } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { safeLink } from './link.js'

test.each([
  ['https://e-gorod.ru/', 'https://e-gorod.ru/'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['tel:+74950000000', 'tel:+74950000000'],
  ['/plan', `${location.origin}/plan`],
])('follows %s', (given, link) => {
  expect(safeLink(given)).toBe(link)
})

test.each([
  'javascript:alert(1)',
  ' \u0001java\nscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'http://[',
  '',
  undefined,
])('does not follow %j', (given) => {
  expect(safeLink(given)).toBeUndefined()
})

law.prop([fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl())])('is of a safe kind or nothing', (given) => {
  const link = safeLink(given)
  if (link !== undefined) expect(new URL(link).protocol).toMatch(/^(https?|mailto|tel):$/)
})
