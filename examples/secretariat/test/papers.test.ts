import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decisionFrom, eventsFrom, groundsOf, journalIn, listWithoutScript, rightsTo } from '../src/papers.js'

const text = readFileSync(
  new URL('../../../packages/core/src/decision/testing/decision-2023.txt', import.meta.url),
  'utf8',
)

test('a decision becomes data that a person accepts, and asks what it leaves open', () => {
  const { instructions, facts, problems } = decisionFrom(text, {
    document: 'decision-2023',
    day: '2023-05-25',
    decidedBy: 'session',
    policy: 'mag-2023',
    rule: 'mag-warning',
  })
  expect(instructions.map(({ clause }) => clause)).toContain('2.1')
  expect(facts.map(({ kind }) => kind)).toEqual([
    ...Array.from({ length: 6 }, () => 'membership'),
    'acts',
    ...Array.from({ length: 3 }, () => 'policy'),
  ])
  const open = problems.filter(({ code }) => code === 'acceptance-open')
  expect(new Set(open.map(({ about, expected }) => `${about} ${expected}`))).toEqual(
    new Set(['2.5 amount', ...['3.1', '3.2', '3.3', '3.4'].flatMap((at) => [`${at} office`, `${at} person`])]),
  )
})

test('a report becomes dated events', () =>
  expect(eventsFrom('**13 декабря 2024 года** в Москве состоялась **XXX сессия**')).toEqual([
    '2024-12-13 · XXX сессия · Москве',
  ]))

test('the ground of a standing is told by document and line', () => {
  expect(groundsOf('kazan', '2024-01-01')).toEqual(['member seen presentation:60 decision-2023:129 (2.6)'])
  expect(groundsOf('brest', '2024-01-01')).toEqual(['candidate seen decision-2023:24 (1.1)'])
  expect(groundsOf('nowhere', '2024-01-01')).toEqual([])
})

test('by which right an office is held', () =>
  expect(rightsTo('first-vice-president', '2023-06-01')).toEqual([
    'Кульгинов Алтай Сейдирович: нет',
    'Ялалов Ирек Ишмухаметович: stated',
    'Мищеряков Ю.Н.: нет',
  ]))

test('the list without script has every heading', () => {
  const list = listWithoutScript('2025-06-18')
  expect(list.match(/<h3>/g)!.length).toBeGreaterThan(12)
  expect(list).toContain('<li>Казань</li>')
})

test('the journal of 2026 is counted on from its last known number', () => {
  const { due, expected, double } = journalIn(2026)
  expect(due.map((number) => number.replaceAll('\u00A0', ' '))).toEqual(['№ 84', '№ 85', '№ 86', '№ 87'])
  expect([expected, double]).toEqual([92, [80, 81]])
})
