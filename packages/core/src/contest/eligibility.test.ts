import { describe, expect, test } from 'vitest'
import type { City } from '../city/city.js'
import type { ContestRules } from './contest.js'
import { eligibilityOf, intakeOf, type EligibilityContext } from './eligibility.js'
import type { Entrant, Submission } from './submission.js'
import { draft, rules } from './testing/sample.js'

const city = (id: string, rest: Partial<City> = {}): City => ({
  id,
  names: [{ text: id, locale: 'ru', kind: 'current' }],
  listedUnder: null,
  foundings: [],
  yearZero: 'count',
  cityDay: { rules: [], overrides: [] },
  confidence: 'high',
  sources: ['пример'],
  ...rest,
})
const cities = [city('reka', { listedUnder: 'Россия' }), city('gora', { candidate: true }), city('more')]
const at = '2026-09-15T09:00:00Z'
const context: EligibilityContext = { rules, cities, at }

type Finding = [code: string, path: string, found?: unknown, expected?: unknown]

function finding(submission: Submission, given: Partial<EligibilityContext> = {}): [boolean, ...Finding[]] {
  const { eligible, problems } = eligibilityOf(submission, { ...context, ...given })
  return [
    eligible,
    ...problems.map(({ code, at: place, found, expected }): Finding => [code, place.path!, found, expected]),
  ]
}

const by = (entrant: Partial<Entrant>, nomination = 'yards'): Submission => {
  const { city: _, ...rest } = draft.entrant
  return { ...draft, nomination, entrant: { ...rest, ...entrant } }
}

test('a member’s submission in time is eligible', () => {
  expect(finding(draft)).toEqual([true])
})

describe('the entrant', () => {
  test.each<[string, Submission, [boolean, ...Finding[]]]>([
    ['a candidate', by({ kind: 'candidate-city', city: 'gora' }), [true]],
    ['a city that is no member, as such', by({ kind: 'city', city: 'more' }), [true]],
    [
      'a city that is not on the list',
      by({ kind: 'city', city: 'omut' }),
      [true, ['city-unknown', '/entrant/city', 'omut', undefined]],
    ],
    [
      'a city that calls itself a member',
      by({ kind: 'member-city', city: 'more' }),
      [false, ['entrant-status-wrong', '/entrant/kind', 'member-city', undefined]],
    ],
    [
      'a member that calls itself a candidate',
      by({ kind: 'candidate-city', city: 'reka' }),
      [false, ['entrant-status-wrong', '/entrant/kind', 'candidate-city', undefined]],
    ],
    [
      'a city without its city',
      by({ kind: 'city' }),
      [false, ['entrant-city-missing', '/entrant/city', undefined, undefined]],
    ],
    ['a company', by({ kind: 'company' }), [false, ['entrant-not-allowed', '/entrant/kind', 'company', undefined]]],
    ['a newsroom in its nomination', by({ kind: 'media' }, 'press'), [true]],
    [
      'a city in the nomination of newsrooms',
      { ...draft, nomination: 'press' },
      [false, ['entrant-not-allowed', '/entrant/kind', 'member-city', undefined]],
    ],
    [
      'no nomination',
      { ...draft, nomination: 'roofs' },
      [false, ['nomination-unknown', '/nomination', 'roofs', undefined]],
    ],
    ['another contest', { ...draft, contest: 'other' }, [false, ['contest-other', '/contest', 'other', 'sample-2026']]],
  ])('%s', (_, submission, expected) => {
    expect(finding(submission)).toEqual(expected)
  })

  test('nothing is claimed about a city where no list is given', () => {
    const { eligible, problems } = eligibilityOf(by({ kind: 'member-city', city: 'omut' }), { rules, at })
    expect([eligible, problems]).toEqual([true, []])
  })
})

describe('the time of arrival, by the days of Moscow', () => {
  test.each<[string, string, [boolean, ...Finding[]]]>([
    [
      'the last minute before',
      '2026-08-31T20:59:00Z',
      [false, ['submission-early', '/submittedAt', '2026-08-31', '2026-09-01']],
    ],
    ['the first minute', '2026-08-31T21:00:00Z', [true]],
    ['the last minute', '2026-10-01T20:59:59Z', [true]],
    [
      'the first minute after',
      '2026-10-01T21:00:00Z',
      [false, ['submission-late', '/submittedAt', '2026-10-02', '2026-10-01']],
    ],
  ])('%s', (_, instant, expected) => {
    expect(finding(draft, { at: instant })).toEqual(expected)
    expect(finding({ ...draft, submittedAt: instant }, { at: '2027-01-01T00:00:00Z' })).toEqual(expected)
  })

  test('a revision after its deadline is late within the intake, too', () => {
    expect(finding({ ...draft, submittedAt: at, late: true })[0]).toBe(false)
  })

  test.each<[string, ContestRules['dates'], ReturnType<typeof intakeOf>]>([
    ['none', [], {}],
    ['undated', [{ kind: 'intake', when: { kind: 'unset', edtf: 'XXXX' } }], {}],
    ['a deadline alone', [{ kind: 'intake', when: { kind: 'date', edtf: '../2026-10-01' } }], { last: '2026-10-01' }],
    [
      'a month',
      [{ kind: 'intake', when: { kind: 'date', edtf: '2026-10' } }],
      { first: '2026-10-01', last: '2026-10-31' },
    ],
    [
      'prolonged',
      [
        { kind: 'intake', when: { kind: 'date', edtf: '2026-09-01/2026-10-01' } },
        { kind: 'intake', when: { kind: 'date', edtf: '2026-10-02/2026-10-20' } },
      ],
      { first: '2026-09-01', last: '2026-10-20' },
    ],
  ])('an intake that is %s', (_, dates, expected) => {
    expect(intakeOf({ ...rules, dates })).toEqual(expected)
  })
})

describe('a practice entered before', () => {
  const long = 'Стоянка вынесена за дом, на её месте посажен сад, поставлены скамьи и качели для детей. '.repeat(3)
  const other = (change: Partial<Submission>, card: Partial<Submission['card']> = {}): Submission => ({
    ...draft,
    id: 's2',
    state: 'submitted',
    ...change,
    card: { ...draft.card, ...card },
  })

  test.each<[string, Submission, Finding[]]>([
    [
      'of the same title',
      other({}, { title: 'двор  без машин.' }),
      [['practice-twice', '/card/title', 's2', undefined]],
    ],
    [
      'of nearly the same title',
      other({}, { title: 'Дворы без машин', solution: 'Сад' }),
      [['practice-alike', '/card', 's2', undefined]],
    ],
    [
      'whose title has more to it',
      other({}, { title: 'Двор без машин, второй этап: сады и скамьи', solution: 'Сад' }),
      [],
    ],
    [
      'of another title and nearly the same text',
      other({}, { title: 'Сад у дома', solution: `${long} Всё готово.` }),
      [['practice-alike', '/card', 's2', undefined]],
    ],
    ['withdrawn since', other({ state: 'withdrawn' }), []],
    ['rejected since', other({ state: 'rejected' }), []],
    ['in another edition', other({ contest: 'sample-2025' }), []],
    ['by another city', other({ entrant: { ...draft.entrant, city: 'gora' } }), []],
    ['itself', other({ id: 's1' }), []],
    ['of another text', other({}, { title: 'Сад', solution: 'Остановка с расписанием и обогревом. '.repeat(8) }), []],
  ])('%s', (_, before, expected) => {
    const submission = { ...draft, card: { ...draft.card, solution: long } }
    expect(finding(submission, { others: [before] })).toEqual([true, ...expected])
  })

  test('two drafts without a title are not alike for that', () => {
    const blank = { ...draft, card: { ...draft.card, title: '', solution: '' } }
    expect(finding(blank, { others: [{ ...blank, id: 's2' }] })).toEqual([true])
  })

  test('companies without a city are known by their names', () => {
    const by = { kind: 'media', name: 'Редакция', organisation: '«Вести»' } as const
    const one = { ...draft, nomination: 'press', entrant: by }
    const two = { ...one, id: 's2', entrant: { ...by, organisation: 'Вести', name: 'Корреспондент' } }
    expect(finding(one, { others: [two] })).toEqual([true, ['practice-twice', '/card/title', 's2', undefined]])
  })
})

test('a work outside the publication window is not eligible', () => {
  const press = { ...rules, publicationWindow: { from: '2025-12-01', to: '2026-12-01' } }
  const work = { ...draft, card: { ...draft.card, published: { outlet: 'Вести', day: '2025-11-30' } } }
  expect(finding(work, { rules: press })[0]).toBe(false)
})
