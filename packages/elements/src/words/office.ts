import { counted, formOf } from '@gorod/core/words'
import type { OutboxStatus } from '../office/outbox.js'
import { officeTable, type Notice, type OfficeWords } from './office-table.js'
import { speaking, type Locale } from './speaking.js'

export type { Notice, OfficeWords } from './office-table.js'

/** The words on keeping and sending in the language asked for. */
export const officeWords: (locale: Locale) => OfficeWords = speaking(officeTable)

/** How a moment is told: the person's own clock and time zone unless said. */
export interface Moment {
  now?: number
  timeZone?: string
}

/**
 * An instant as a time of today, or with its day; minutes are enough.
 *
 * @example timeText('2026-10-01T11:02:00Z', 'ru', { now, timeZone: 'Europe/Moscow' }) // 'в 14:02'
 */
export function timeText(instant: string, locale: Locale, { now = Date.now(), timeZone }: Moment = {}): string {
  const { day, time } = formatsIn(locale, timeZone)
  const date = new Date(instant)
  const at = officeWords(locale).at.replace('#', time.format(date))
  const on = day.format(date)
  return on === day.format(now) ? at : `${locale === 'en' ? 'on ' : ''}${on.replace(' ', '\u00A0')} ${at}`
}

const formats = new Map<string, { day: Intl.DateTimeFormat; time: Intl.DateTimeFormat }>()

/** How a day and a time are written; made once, as making them takes longer than writing. */
function formatsIn(locale: Locale, timeZone: string | undefined) {
  const key = `${locale} ${timeZone}`
  const language = locale === 'ru' ? 'ru' : 'en-GB'
  const made = formats.get(key) ?? {
    day: new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone }),
    time: new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', timeZone }),
  }
  formats.set(key, made)
  return made
}

/**
 * Where the last change is, in one line.
 *
 * @example
 * statusText({ whereabouts: 'device', waiting: 2, trouble: 'offline' }, 'ru')
 * // 'Сохранено на этом устройстве, 2 изменения ждут отправки'
 */
export function statusText({ whereabouts, waiting, receipt }: OutboxStatus, locale: Locale, moment?: Moment): string {
  const words = officeWords(locale)
  if (whereabouts === 'accepted' && receipt) return words.acceptedAt.replace('#', timeText(receipt.at, locale, moment))
  const place = words.whereabouts[whereabouts]
  if (!waiting || whereabouts === 'sending') return place
  const { changes, wait } = words.waiting
  return `${place}, ${counted(waiting, changes, locale)} ${formOf(waiting, wait, locale)}`
}

/** What is the matter with keeping or sending, and what to do; the clock too. Nothing where all is well. */
export function troublesOf({ trouble, skew }: OutboxStatus, locale: Locale): Notice[] {
  const words = officeWords(locale)
  const notices = trouble ? [words.troubles[trouble]] : []
  if (!skew) return notices
  return [...notices, { says: skewText(skew, locale), remedy: words.skew.remedy }]
}

/**
 * By how much this device's clock is ahead of the office's, behind where negative, in a unit that can be grasped.
 *
 * @example skewText(-61, 'ru') // 'Часы этого устройства отстают на 61 минуту'
 */
export function skewText(minutes: number, locale: Locale): string {
  const { skew } = officeWords(locale)
  const all = Math.abs(minutes)
  const [count, unit] =
    all < 120
      ? [all, skew.minutes]
      : all < 2880
        ? [Math.round(all / 60), skew.hours]
        : [Math.round(all / 1440), skew.days]
  return skew[minutes > 0 ? 'ahead' : 'behind'].replace('#', counted(count, unit, locale))
}
