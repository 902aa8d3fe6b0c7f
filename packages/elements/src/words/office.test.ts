import { describe, expect, test } from 'vitest'
import type { OutboxStatus } from '../office/outbox.js'
import { officeWords, skewText, statusText, timeText, troublesOf } from './office.js'

const now = Date.UTC(2026, 9, 1, 12)
const moment = { now, timeZone: 'Europe/Moscow' }
const receipt = { seq: 1, id: 'a', at: '2026-10-01T11:02:40.000Z' }
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

describe('where a change is', () => {
  test.each<[OutboxStatus, string, string]>([
    [{ whereabouts: 'accepted', waiting: 0 }, 'Принято комиссией', 'Accepted by the commission'],
    [
      { whereabouts: 'accepted', waiting: 0, receipt },
      'Принято комиссией в 14:02',
      'Accepted by the commission at 14:02',
    ],
    [{ whereabouts: 'sending', waiting: 3 }, 'Отправляется', 'Sending'],
    [
      { whereabouts: 'device', waiting: 1 },
      'Сохранено на этом устройстве, 1 изменение ждёт отправки',
      'Saved on this device, 1 change waits to be sent',
    ],
    [
      { whereabouts: 'device', waiting: 2 },
      'Сохранено на этом устройстве, 2 изменения ждут отправки',
      'Saved on this device, 2 changes wait to be sent',
    ],
    [
      { whereabouts: 'memory', waiting: 11 },
      'Пока только в памяти страницы, 11 изменений ждут отправки',
      'Only in the memory of this page so far, 11 changes wait to be sent',
    ],
  ])('is told of %o', (status, ru, en) => {
    expect(plain(statusText(status, 'ru', moment))).toBe(ru)
    expect(plain(statusText(status, 'en', moment))).toBe(en)
  })

  test.each([
    ['2026-10-01T11:02:00Z', 'Europe/Moscow', 'в 14:02', 'at 14:02'],
    ['2026-09-30T20:59:00Z', 'Europe/Moscow', '30 сентября в 23:59', 'on 30 September at 23:59'],
    ['2026-09-30T21:05:00Z', 'Europe/Moscow', 'в 00:05', 'at 00:05'],
    ['2026-10-01T11:02:00Z', 'Asia/Kamchatka', '1 октября в 23:02', 'on 1 October at 23:02'],
  ])('at %s in %s', (instant, timeZone, ru, en) => {
    expect(plain(timeText(instant, 'ru', { now, timeZone }))).toBe(ru)
    expect(plain(timeText(instant, 'en', { now, timeZone }))).toBe(en)
  })

  test('is told with its trouble and the clock, each with what to do', () => {
    const status: OutboxStatus = { whereabouts: 'device', waiting: 2, trouble: 'offline', skew: -61 }
    expect(plain(statusText(status, 'ru'))).toBe('Сохранено на этом устройстве, 2 изменения ждут отправки')
    expect(troublesOf(status, 'ru').map(({ says, remedy }) => plain(`${says}. ${remedy}.`))).toEqual([
      'Нет связи с комиссией. Работайте дальше: всё отправится само, когда связь вернётся.',
      'Часы этого устройства отстают на 61 минуту. Сроки считаются по часам комиссии.',
    ])
    expect(plain(troublesOf({ whereabouts: 'accepted', waiting: 0, skew: 5 }, 'en')[0]!.says)).toBe(
      'This device’s clock is 5 minutes fast',
    )
    expect(troublesOf({ whereabouts: 'accepted', waiting: 0 }, 'ru')).toEqual([])
    expect(plain(skewText(-180, 'ru'))).toBe('Часы этого устройства отстают на 3 часа')
    expect(plain(skewText(100_800, 'en'))).toBe('This device’s clock is 70 days fast')
  })
})

test.each(['ru', 'en'] as const)('words in %s have no ordinary space after a short word before its noun', (locale) => {
  const texts: string[] = JSON.stringify(officeWords(locale)).match(/"[^"]*"/g) ?? []
  const short = locale === 'ru' ? /(?<!\p{L})[ВвСсНнИиОоКкУу] \p{L}/u : /(?<!\p{L})a \p{L}/u
  expect(texts.filter((text) => short.test(text))).toEqual([])
})
