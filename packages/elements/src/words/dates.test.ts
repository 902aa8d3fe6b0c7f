import { fc, test as law } from '@fast-check/vitest'
import { dayOf } from '@gorod/core/when'
import { expect, test } from 'vitest'
import { daysLabel, monthLabel, periodLabel, weekdayLabel } from './dates.js'

const day = fc.integer({ min: dayOf('1600-01-01'), max: dayOf('2400-12-31') })
const locale = fc.constantFrom('ru' as const, 'en' as const)
/** The browser's data changes its mind about spaces around a dash. */
const plain = (text: string): string => text.replace(/\s/g, ' ').replaceAll(' – ', '–')
const aDay = 86_400_000

law.prop([day, fc.integer({ min: 0, max: 800 }), locale])(
  'says days as the browser does',
  (start, length, language) => {
    const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ru', { dateStyle: 'long', timeZone: 'UTC' })
    const expected = plain(format.formatRange(start * aDay, (start + length) * aDay))
    const year = new Date(start * aDay).getUTCFullYear()
    const sameYear = year === new Date((start + length) * aDay).getUTCFullYear()
    expect(plain(daysLabel(start, start + length, language))).toBe(expected)
    if (!sameYear) return
    const short = expected.replace(` ${year}`, '').replace(' г.', '')
    expect(plain(daysLabel(start, start + length, language, year))).toBe(short)
  },
)

law.prop([day, locale])('names weekdays and months as the browser does', (one, language) => {
  const name = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ru', { timeZone: 'UTC', ...options }).format(one * aDay)
  expect(weekdayLabel(one, language)).toBe(name({ weekday: 'long' }))
  expect(weekdayLabel(one, language, 'shortWeekdays')).toBe(name({ weekday: 'short' }))
  expect(monthLabel(new Date(one * aDay).getUTCMonth(), language).toLowerCase()).toBe(
    name({ month: 'long' }).toLowerCase(),
  )
})

test('says a run of months in one breath', () => {
  expect(periodLabel(2026 * 12 + 7, 2026 * 12 + 8, 'ru')).toBe('Август – сентябрь')
  expect(periodLabel(2026 * 12 + 7, 2026 * 12 + 8, 'en')).toBe('August – September')
  expect(periodLabel(2026 * 12 + 7, 2026 * 12 + 7, 'ru')).toBe('Август')
})
