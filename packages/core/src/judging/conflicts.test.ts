import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Conflict, Member } from './commission.js'
import { bars, conflictsOf, isBarred, recusalOf } from './conflicts.js'

const member = (id: string, more: Partial<Member> = {}): Member => ({
  id,
  name: id,
  position: '',
  role: 'juror',
  cities: [],
  organisations: [],
  ...more,
})
const entered = (id: string, city?: string, organisation?: string, name = 'Заявитель') => ({
  id,
  entrant: { kind: 'city' as const, name, ...(city && { city }), ...(organisation && { organisation }) },
})
const declared = (more: Partial<Conflict> = {}): Conflict => ({
  member: 'j1',
  submission: 's1',
  basis: 'declared',
  state: 'declared',
  ...more,
})

describe('conflicts found by rule', () => {
  const commission = {
    members: [
      member('j2', { organisations: ['ФГБУ «Рассвет»', ''] }),
      member('j1', { cities: ['kazan', 'kazan', 'ufa', ''] }),
    ],
  }
  const submissions = [
    entered('s2', 'kazan'),
    entered('s1', 'kazan'),
    entered('s3', undefined, 'Фгбу  "Рассвет"'),
    entered('s4', 'omsk', 'МАУ «Полёт»', 'ФГБУ Рассвет'),
    entered('s5'),
  ]

  test('own city by id, own organisation by its folded name, also where it is the entrant', () => {
    expect(
      conflictsOf(commission, submissions).map((one) => [one.member, one.submission, one.basis, one.state]),
    ).toEqual([
      ['j1', 's1', 'own-city', 'declared'],
      ['j1', 's2', 'own-city', 'declared'],
      ['j2', 's3', 'own-organisation', 'declared'],
      ['j2', 's4', 'own-organisation', 'declared'],
    ])
  })

  test.each([
    [['own-city'], 2],
    [['own-organisation'], 2],
    [['declared'], 1],
    [[], 0],
  ] as const)('only the rules %j apply', (rules, count) => {
    expect(conflictsOf(commission, submissions, [declared({ submission: 's5' })], rules)).toHaveLength(count)
  })

  test('a dismissal stands for the conflict found, and the last word counts', () => {
    const dismissed = declared({ basis: 'own-city', state: 'dismissed', reason: 'Живёт в другом городе' })
    const after = conflictsOf(commission, submissions, [declared({ basis: 'own-city' }), dismissed])
    expect(after.filter(({ submission }) => submission === 's1')).toEqual([dismissed])
    expect(isBarred(after, 'j1', 's1')).toBe(false)
    expect(isBarred(after, 'j1', 's2')).toBe(true)
  })

  test('the order of members and submissions means nothing', () => {
    const turned = { members: [...commission.members].reverse() }
    expect(conflictsOf(turned, [...submissions].reverse())).toEqual(conflictsOf(commission, submissions))
  })
})

test.each<[string, Partial<Conflict>, boolean]>([
  ['declared', {}, true],
  ['dismissed with a reason', { state: 'dismissed', reason: 'Тёзка' }, false],
  ['dismissed without a reason', { state: 'dismissed' }, true],
  ['dismissed with a blank reason', { state: 'dismissed', reason: ' \n' }, true],
  ['waived by two', { state: 'waived', by: ['chair', 'deputy'] }, false],
  ['waived by one', { state: 'waived', by: ['chair'] }, true],
  ['waived by one twice', { state: 'waived', by: ['chair', 'chair'] }, true],
  ['waived by one and the member', { state: 'waived', by: ['chair', 'j1'] }, true],
  ['waived by nobody', { state: 'waived' }, true],
])('a conflict %s bars: %o → %s', (_, more, barred) => {
  expect(bars(declared(more))).toBe(barred)
})

test.each<[string, Partial<Member>, boolean]>([
  ['another person', { name: 'Орлов П. И.' }, false],
  ['of the same name', { name: 'Соколова А. П.' }, true],
  ['of the same person', { name: 'А. Соколова', person: 'p1' }, true],
  ['of the same name and another person', { name: 'Соколова А. П.', person: 'p2' }, false],
  ['of the member who is barred', { name: 'Член комиссии', person: 'p3' }, true],
])('a waiver by two seats, the second %s, bars: %o → %s', (_, second, barred) => {
  const members = [
    member('chair', { name: 'Соколова А. П.', person: 'p1' }),
    member('deputy', second),
    member('j1', { name: 'Член комиссии', person: 'p3' }),
  ]
  const waived = declared({ state: 'waived', by: ['chair', 'deputy'] })
  expect(bars(waived, members)).toBe(barred)
  expect(isBarred([waived], 'j1', 's1', members)).toBe(barred)
})

test('of two conflicts each must be lifted by itself', () => {
  const lifted = declared({ basis: 'own-city', state: 'dismissed', reason: 'Переехал' })
  expect(isBarred([lifted], 'j1', 's1')).toBe(false)
  expect(isBarred([lifted, declared()], 'j1', 's1')).toBe(true)
})

test.each<[Conflict[], 'before-opening' | 'after-opening' | undefined]>([
  [[], undefined],
  [[declared()], 'before-opening'],
  [[declared({ opened: false })], 'before-opening'],
  [[declared({ basis: 'own-city' }), declared({ opened: true })], 'after-opening'],
  [[declared({ opened: true, state: 'dismissed', reason: 'Ошибка' })], undefined],
  [[declared({ submission: 's2' })], undefined],
])('the recusal of %j is %s', (conflicts, recusal) => {
  expect(recusalOf(conflicts, 'j1', 's1')).toBe(recusal)
})

test.prop([
  fc.array(fc.constantFrom('kazan', 'ufa', ''), { maxLength: 4 }),
  fc.constantFrom('kazan', 'ufa', undefined),
])('a member is barred from a city exactly if it is among the own', (cities, city) => {
  const conflicts = conflictsOf({ members: [member('j1', { cities })] }, [entered('s1', city)])
  expect(isBarred(conflicts, 'j1', 's1')).toBe(city !== undefined && cities.includes(city))
})
