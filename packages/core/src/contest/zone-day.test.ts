import { expect, test } from 'vitest'
import { isDay, isInstant, isZone, zoneDay } from './zone-day.js'

test.each([
  ['2019-12-16T20:59:59Z', 'Europe/Moscow', '2019-12-16'],
  ['2019-12-16T21:00:00Z', 'Europe/Moscow', '2019-12-17'],
  ['2019-12-16T12:00:00Z', 'Asia/Kamchatka', '2019-12-17'],
  ['2019-12-31T23:59:59.999Z', 'UTC', '2019-12-31'],
])('%s in %s is %s', (instant, zone, day) => {
  expect(zoneDay(instant, zone)).toBe(day)
})

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2024-02-29', true],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['today', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected)
})

test.each([
  ['2026-02-28T12:00:00Z', true],
  ['2026-02-28T12:00Z', true],
  ['2026-02-29T12:00:00Z', false],
  ['2026-02-28T25:00:00Z', false],
  ['2026-02-28T12:00:00+03:00', false],
  ['2026-02-28', false],
])('%s is an instant: %s', (text, expected) => {
  expect(isInstant(text)).toBe(expected)
})

test('a zone is one of IANA', () => {
  expect([isZone('Europe/Moscow'), isZone('Mars/Olympus')]).toEqual([true, false])
})
