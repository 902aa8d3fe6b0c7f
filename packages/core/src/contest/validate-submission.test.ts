import { describe, expect, test } from 'vitest'
import { describeProblem } from '../problem/describe.js'
import type { ContestRules } from './contest.js'
import type { Card, Submission } from './submission.js'
import { draft, rules } from './testing/sample.js'
import { validateSubmission } from './validate-submission.js'

type Finding = [code: string, path: string, found?: unknown, expected?: unknown]

const findings = (submission: Submission, given: ContestRules = rules): Finding[] =>
  validateSubmission(submission, given).map(({ code, at, found, expected }) => [code, at.path!, found, expected])

const withCard = (card: Partial<Card>): Submission => ({ ...draft, card: { ...draft.card, ...card } })
const [file] = draft.attachments as [Submission['attachments'][0]]
const attached = (...attachments: Partial<typeof file>[]): Submission => ({
  ...draft,
  attachments: attachments.map((each, i) => ({ ...file, hash: String(i).repeat(64), ...each })),
})
const press: ContestRules = { ...rules, publicationWindow: { from: '2025-12-01', to: '2026-12-01' } }
const appeared = (day: string): Submission => withCard({ published: { outlet: 'Вести', day } })

test('a sound submission has no problem and stays as it was', () => {
  const copy = structuredClone(draft)
  expect(findings(draft)).toEqual([])
  expect(draft).toEqual(copy)
})

describe('a submission', () => {
  test.each<[string, Submission, Finding[]]>([
    [
      'without a solution',
      withCard({ solution: ' \n ' }),
      [['card-field-missing', '/card/solution', undefined, undefined]],
    ],
    [
      'with a long solution',
      withCard({ solution: 'Стоянка вынесена за дом, на её месте сад-огород и дворик' }),
      [['card-field-long', '/card/solution', 10, 8]],
    ],
    ['at the limit', withCard({ solution: 'раз два три четыре пять шесть семь восемь' }), []],
    [
      'with long steps',
      withCard({ steps: [{ when: '2024', text: 'Опрос жителей' }, { text: 'Работы начаты' }] }),
      [['card-field-long', '/card/steps', 5, 4]],
    ],
    ['in another language', withCard({ language: 'en' }), [['card-language-other', '/card/language', 'en', 'ru']]],
    ['in Russian of Kazakhstan', withCard({ language: 'ru-KZ' }), []],
    [
      'in no language',
      withCard({ language: 'русский' }),
      [['card-language-wrong', '/card/language', 'русский', undefined]],
    ],
    [
      'of a fractional amount',
      withCard({ amounts: { total: 0.5 } }),
      [['amount-wrong', '/card/amounts/total', 0.5, undefined]],
    ],
    [
      'of a negative amount',
      withCard({ amounts: { total: -1 } }),
      [['amount-wrong', '/card/amounts/total', -1, undefined]],
    ],
    [
      'without the amounts of its nomination',
      { ...draft, nomination: 'budget' },
      [
        ['amount-missing', '/card/amounts/extra', undefined, undefined],
        ['amount-missing', '/card/amounts/total', undefined, undefined],
      ],
    ],
    [
      'of a part larger than the whole',
      { ...withCard({ amounts: { extra: 3, total: 2 } }), nomination: 'budget' },
      [['amount-part-larger', '/card/amounts/extra', 3, 'total']],
    ],
    ['of many files', attached({}, {}, {}), [['attachments-many', '/attachments', 3, 2]]],
    ['of a file of the largest size', attached({ bytes: 1000 }), []],
    ['of a large file', attached({ bytes: 1001 }), [['attachment-large', '/attachments/0/bytes', 1001, 1000]]],
    ['of a file of −1 bytes', attached({ bytes: -1 }), [['attachment-large', '/attachments/0/bytes', -1, 1000]]],
    [
      'of a page instead of a document',
      attached({}, { type: 'text/html' }),
      [['attachment-type', '/attachments/1/type', 'text/html', 'application/pdf']],
    ],
    [
      'of a file without a hash',
      attached({ hash: '' }),
      [['attachment-hash-wrong', '/attachments/0/hash', undefined, undefined]],
    ],
    [
      'of a file twice',
      attached({}, { hash: '0'.repeat(64) }),
      [['attachment-twice', '/attachments/1/hash', undefined, undefined]],
    ],
    ['without consent', { ...draft, consents: ['other'] }, [['consent-missing', '/consents', undefined, undefined]]],
  ])('%s', (_, submission, expected) => {
    expect(findings(submission)).toEqual(expected)
  })

  test.each([
    ['https://reka.example/двор', true],
    ['HTTP://reka.example', true],
    ['mailto:mayor@reka.example', true],
    ['tel:+7(495)000-00-00', true],
    ['', true],
    ['javascript:alert(1)', false],
    [' https://reka.example', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,x', false],
    ['//reka.example', false],
    ['reka.example', false],
    ['https://', false],
    [`https://reka.example/${'a'.repeat(2000)}`, false],
  ])('with the link %j is taken: %s', (link, isTaken) => {
    const expected = isTaken ? [] : ['link-refused']
    const contact = withCard({ contact: { office: 'Отдел', link } })
    const published = withCard({ published: { outlet: 'Вести', day: '2026-01-01', link } })
    expect(findings(contact).map(([code]) => code)).toEqual(expected)
    expect(findings(published).map(([, path]) => path)).toEqual(isTaken ? [] : ['/card/published/link'])
  })

  test.each<[string, Submission, Finding[]]>([
    ['2025-12-01', appeared('2025-12-01'), []],
    ['2026-12-01', appeared('2026-12-01'), []],
    [
      '2025-11-30',
      appeared('2025-11-30'),
      [['publication-outside', '/card/published/day', '2025-11-30', '2025-12-01/2026-12-01']],
    ],
    [
      '2026-12-02',
      appeared('2026-12-02'),
      [['publication-outside', '/card/published/day', '2026-12-02', '2025-12-01/2026-12-01']],
    ],
    ['2026-02-30', appeared('2026-02-30'), [['publication-day-wrong', '/card/published/day', '2026-02-30', undefined]]],
    ['no day', draft, [['publication-missing', '/card/published', undefined, undefined]]],
  ])('that appeared on %s, within a year to 1 December 2026', (_, submission, expected) => {
    expect(findings(submission, press)).toEqual(expected)
  })
})

test('a city reads what is wrong in its own words', () => {
  const [problem] = validateSubmission(withCard({ solution: '' }), rules)
  expect(describeProblem(problem!)).toEqual({ sentence: 'Решение: поле не заполнено', remedy: 'Заполните поле' })
  expect(describeProblem(problem!, 'en').sentence).toBe('Solution: the field is empty')
})
