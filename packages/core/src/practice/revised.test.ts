import { fc, test as law } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import type { Practice } from './practice.js'
import { revisedPractice } from './revised.js'
import { practice } from './testing/sample.js'

test.each<[string, Partial<Practice>, string[], number]>([
  ['nothing', {}, [], 2],
  ['the order of keys', { amounts: { extra: 200_000, total: 1_500_000 } }, [], 2],
  ['one language of a text', { solution: { ...practice.solution, kk: 'Бақ' } }, ['/solution/kk'], 3],
  ['a text taken away', { lessons: {} }, ['/lessons/ru'], 3],
  ['a list', { questions: ['cars', 'play'] }, ['/questions'], 3],
  ['the check', { editing: { state: 'accepted', checkedOn: '2027-01-01' } }, ['/editing'], 2],
  [
    'the check and a text',
    { title: { ru: 'Двор' }, editing: { state: 'obsolete' } },
    ['/title/ru', '/title/en', '/editing'],
    3,
  ],
  ['a version from elsewhere', { version: 9 }, [], 2],
])('a revision of %s', (_, change, changed, version) => {
  expect(revisedPractice(practice, { ...practice, ...change })).toEqual({
    practice: { ...practice, ...change, version },
    changed,
  })
})

test('a field that comes or goes is a change', () => {
  const { economicEffect: _, ...without } = practice
  expect(revisedPractice(practice, without).changed).toEqual(['/economicEffect/ru'])
  expect(revisedPractice(without, practice).changed).toEqual(['/economicEffect/ru'])
})

test('another practice is no revision', () => {
  expect(() => revisedPractice(practice, { ...practice, id: 'other' })).toThrow(RangeError)
})

law.prop([fc.dictionary(fc.string(), fc.string()), fc.dictionary(fc.string(), fc.string())])(
  'the version grows exactly where the texts differ',
  (one, other) => {
    const before = { ...practice, title: one }
    const { practice: after, changed } = revisedPractice(before, { ...practice, title: other })
    const keys = new Set([...Object.keys(one), ...Object.keys(other)])
    const own = (texts: Record<string, string>, key: string) => (Object.hasOwn(texts, key) ? texts[key] : undefined)
    const differing = [...keys].filter((key) => own(one, key) !== own(other, key))
    expect([after.version, changed.length]).toEqual([differing.length > 0 ? 3 : 2, differing.length])
  },
)
