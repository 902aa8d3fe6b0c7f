import { describe, expect, test } from 'vitest'
import { draft, rules } from '../contest/testing/sample.js'
import type { Card, Submission } from '../contest/submission.js'
import { describeProblem } from '../problem/describe.js'
import { practiceOf, type PracticeOfOptions } from './practice-of.js'
import { rubricator } from './testing/sample.js'

const consent = 'Назвать контактное лицо'
const card: Card = {
  ...draft.card,
  summary: ' Сад вместо стоянки ',
  started: 'май 2023 года',
  status: 'working',
  questions: ['Как освободить двор от машин?', 'play', 'Куда деть снег'],
  amounts: { total: 1000, share: 0.5 },
  contact: { office: 'Отдел', person: 'Иванова', link: 'https://reka.example/' },
  published: { outlet: 'Газета', day: '2026-09-01', link: 'https://press.example/1' },
}
const submission: Submission = { ...draft, card, state: 'awarded', consents: [consent] }
const options: PracticeOfOptions = { rules, rubricator, award: { degree: 'first', place: 1 }, currency: 'RUB' }
const codesOf = (changed: Partial<Submission>, others: Partial<PracticeOfOptions> = {}): string[] =>
  practiceOf({ ...submission, ...changed }, { ...options, ...others }).problems.map(({ code }) => code)

test('an awarded submission becomes a practice', () => {
  expect(practiceOf(submission, { ...options, acceptedOn: '2026-12-20' }).practice).toEqual({
    id: 'sample-2026-s1',
    version: 1,
    owner: { city: 'reka', name: 'Администрация Речного' },
    questions: ['cars', 'play'],
    spheres: [],
    title: { ru: 'Двор без машин' },
    summary: { ru: ' Сад вместо стоянки ' },
    solution: { ru: 'Стоянка вынесена за дом, на её месте сад' },
    started: '2023-05',
    status: 'working',
    steps: [{ when: '2024', text: { ru: 'Стоянка' } }],
    participants: [],
    legalBasis: [],
    indicators: [{ name: 'Машин во дворе', before: '40', after: '0' }],
    amounts: { total: 1000 },
    currency: 'RUB',
    copiedBy: [],
    contact: { office: 'Отдел', link: 'https://reka.example/' },
    attachments: draft.attachments,
    award: {
      contest: 'Пример конкурса',
      edition: { number: 3, year: 2026 },
      nomination: 'Дворы',
      degree: 'Диплом первой степени',
      place: 1,
    },
    editing: { state: 'accepted', checkedOn: '2026-12-20' },
    sources: ['Пример конкурса, 2026', 'Газета, 2026-09-01, https://press.example/1'],
  })
})

test('all that changes on the way is told at its place', () => {
  expect(practiceOf(submission, options).problems.map(({ code, at, found }) => [code, at.path, found])).toEqual([
    ['practice-language-set', '/card/language', 'ru'],
    ['practice-question-matched', '/card/questions/0', 'Как освободить двор от машин?'],
    ['practice-question-left', '/card/questions/2', 'Куда деть снег'],
    ['practice-start-read', '/card/started', 'май 2023 года'],
    ['practice-amount-dropped', '/card/amounts/share', 0.5],
    ['practice-currency-set', '/card/amounts', 'RUB'],
    ['practice-person-dropped', '/card/contact/person', undefined],
    ['practice-publication-moved', '/card/published', 'Газета, 2026-09-01, https://press.example/1'],
    ['practice-attachments-kept', '/attachments', 1],
  ])
})

describe('a contact person', () => {
  test('is named under the consent that is asked for', () => {
    const { practice, problems } = practiceOf(submission, { ...options, personConsent: consent })
    expect(practice?.contact?.person).toBe('Иванова')
    expect(problems.map(({ code }) => code)).toContain('practice-person-named')
  })

  test.each([
    ['no consent is asked for', {}, {}],
    ['another consent was given', { consents: ['publication'] }, { personConsent: consent }],
  ])('is left out of practice and findings where %s', (_, changed, others) => {
    const result = practiceOf({ ...submission, ...changed }, { ...options, ...others })
    expect(result.practice?.contact).toEqual({ office: 'Отдел', link: 'https://reka.example/' })
    expect(JSON.stringify(result)).not.toContain('Иванова')
  })
})

test.each([
  ['a draft', { state: 'draft' }, {}, ['practice-state-refused']],
  ['a returned one', { state: 'returned' }, {}, ['practice-state-refused']],
  ['an award for what was passed over', { state: 'not-awarded' }, {}, ['practice-award-refused']],
  ['a degree of no rules', {}, { award: { degree: 'золото' } }, ['practice-degree-unknown']],
  ['another contest', { contest: 'other' }, {}, ['contest-other']],
  ['an unknown nomination', { nomination: 'other' }, {}, ['nomination-unknown']],
] as const)('%s is refused', (_, changed, others, codes) => {
  expect(codesOf(changed, others)).toEqual(codes)
  expect(practiceOf({ ...submission, ...changed }, { ...options, ...others }).practice).toBeUndefined()
})

test.each(['admitted', 'judged', 'not-awarded', 'published'] as const)(
  'a submission that is %s comes without a degree',
  (state) => {
    const { award: _, ...unawarded } = options
    const { practice, problems } = practiceOf({ ...submission, state }, unawarded)
    expect(practice?.award).toEqual({ contest: rules.title, edition: rules.edition, nomination: 'Дворы' })
    expect(problems.map(({ code }) => code)).not.toContain('practice-award-missing')
  },
)

test.each([
  ['a missing award', {}, { award: undefined }, 'practice-award-missing'],
  ['a language that is none', { card: { ...card, language: 'русский' } }, {}, 'practice-language-unknown'],
  ['a start in no words of dates', { card: { ...card, started: 'давно' } }, {}, 'practice-start-dropped'],
  ['a start without a year', { card: { ...card, started: '5 мая' } }, {}, 'practice-start-dropped'],
  ['amounts of no currency', {}, { currency: 'рубли' }, 'practice-currency-missing'],
  [
    'a link that would run',
    { card: { ...card, contact: { office: 'О', link: 'javascript:alert(1)' } } },
    {},
    'practice-link-dropped',
  ],
  [
    'a link of a publication that would run',
    { card: { ...card, published: { outlet: 'Г', day: '2026', link: 'data:x' } } },
    {},
    'practice-link-dropped',
  ],
] as const)('%s is told', (_, changed, others, code) => {
  expect(codesOf(changed as Partial<Submission>, others as Partial<PracticeOfOptions>)).toContain(code)
})

test('what would run stands nowhere in the practice', () => {
  const link = 'javascript:alert(1)'
  const hostile = { ...card, contact: { office: 'О', link }, published: { outlet: 'Г', day: '2026-01-01', link } }
  expect(JSON.stringify(practiceOf({ ...submission, card: hostile }, options).practice)).not.toContain('javascript')
})

test('a card of no language takes the one given', () => {
  const { practice } = practiceOf({ ...submission, card: { ...card, language: '' } }, { ...options, language: 'kk' })
  expect(practice?.title).toEqual({ kk: 'Двор без машин' })
  expect(practiceOf({ ...submission, card: { ...card, language: '' } }, options).practice?.title).toHaveProperty('und')
})

test('a city goes by its own name, the entrant beside it', () => {
  const named = practiceOf(submission, { ...options, cityName: (id) => (id === 'reka' ? 'Речной' : undefined) })
  expect(named.practice?.owner).toEqual({ city: 'reka', name: 'Речной', organisation: 'Администрация Речного' })
  expect(named.problems.map(({ code }) => code)).toContain('practice-owner-named')
  const entrant = { ...draft.entrant, name: 'Речной', organisation: 'Музей' }
  const own = practiceOf({ ...submission, entrant }, { ...options, cityName: () => 'Речной' })
  expect(own.practice?.owner).toEqual({ city: 'reka', name: 'Речной', organisation: 'Музей' })
  expect(own.problems.map(({ code }) => code)).not.toContain('practice-owner-named')
})

test('without a rubricator every question is left over', () => {
  const { rubricator: _, ...without } = options
  const { practice, problems } = practiceOf(submission, without)
  expect(practice?.questions).toEqual([])
  expect(problems.filter(({ code }) => code === 'practice-question-left')).toHaveLength(3)
})

test('every finding is said in both languages', () => {
  for (const problem of practiceOf(submission, options).problems)
    for (const locale of ['ru', 'en'] as const) expect(describeProblem(problem, locale).sentence).not.toMatch(/[{}]/)
})

test('the submission stays as it was, and shares nothing with the practice', () => {
  const before = structuredClone(submission)
  const { practice } = practiceOf(submission, options)
  practice!.attachments[0]!.name = 'другое'
  practice!.indicators[0]!.after = '1'
  expect(submission).toEqual(before)
})
