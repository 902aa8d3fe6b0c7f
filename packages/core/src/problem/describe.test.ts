import { expect, test } from 'vitest'
import { describeProblem, problemAt, severities, type ProblemCode } from './index.js'
import { wordings } from './wording.js'

test('a finding is said in a sentence with its remedy', () => {
  const problem = problemAt(
    'city-day-rule',
    { line: 46 },
    { about: 'Мурманск', found: '3 октября', expected: '2026-10-04' },
  )
  expect(describeProblem(problem)).toEqual({
    sentence: 'Мурманск: в плане 3 октября, по правилу города — воскресенье, 4 октября 2026 г.',
    remedy: 'Уточните дату у города',
  })
  expect(describeProblem(problem, 'en').sentence).toBe(
    'Мурманск: the plan says 3 октября, the city’s rule gives Sunday, October 4, 2026',
  )
})

test('one of several days is said with «или»', () => {
  const problem = problemAt(
    'city-day-rule',
    {},
    { about: 'Москва', found: '8 сентября', expected: '[2026-09-05,2026-09-12]' },
  )
  expect(describeProblem(problem).sentence).toContain('суббота, 5 сентября 2026 г. или суббота, 12 сентября 2026 г.')
})

test.each(['2023-13-01', '2023-02-29', '-0781-01-01'])(
  'a day that the calendar lacks, %s, is shown as it was written',
  (found) => {
    expect(describeProblem(problemAt('day-wrong', {}, { about: 'b', found })).sentence).toContain(`«${found}»`)
  },
)

test('what a document says is never taken for a template', () => {
  const problem = problemAt('mixed-script', {}, { found: '{expected}$&', expected: 'слово' })
  expect(describeProblem(problem).sentence).toBe('В слове «{expected}$&» смешаны русские и латинские буквы')
})

test.each([
  ['Гостиница «Вымысел»', 'Строка не отнесена ни к чему: «Гостиница „Вымысел“»'],
  ['Смотр «Город. «Эстетика»»', 'Строка не отнесена ни к чему: «Смотр „Город. „Эстетика““»'],
  ['ОАО «Гипрогор', 'Строка не отнесена ни к чему: «ОАО «Гипрогор»'],
  ['Тверь', 'Строка не отнесена ни к чему: «Тверь»'],
])('a quotation inside a quotation has marks of its own: %s', (found, sentence) => {
  expect(describeProblem(problemAt('decision-line-unread', {}, { found })).sentence).toBe(sentence)
  const { says } = wordings['quotes-straight'].ru
  expect(describeProblem(problemAt('quotes-straight', {}, { found })).sentence).toBe(says.replace('{found}', found))
})

const codes = Object.keys(severities) as ProblemCode[]

test.each(codes)('%s has its words in both languages', (code) => {
  expect(Object.keys(wordings).sort()).toEqual([...codes].sort())
  for (const locale of ['ru', 'en'] as const) {
    const { says, remedy } = wordings[code][locale]
    expect(/^[^А-я]*$/.test(says)).toBe(locale === 'en')
    expect(remedy.length).toBeGreaterThan(3)
    expect(`${says}${remedy}`).not.toMatch(/[.!]$| {2}|"/)
  }
})
