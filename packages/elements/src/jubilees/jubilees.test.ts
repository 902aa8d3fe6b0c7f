import { beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { dayOf } from '@gorod/core/when'
import { media, objections, show, text } from '../testing/page.js'
import { countdown } from './countdown.js'

beforeEach(() => page.viewport(1280, 900))

describe('the countdown', () => {
  const day = { standing: 'day', start: dayOf('2026-09-12'), end: dayOf('2026-09-13') } as const

  test.each([
    ['2026-08-31', 'через 12 дней', 'in 12 days'],
    ['2026-08-22', 'через 21 день', 'in 21 days'],
    ['2026-09-10', 'через 2 дня', 'in 2 days'],
    ['2026-09-11', 'завтра', 'tomorrow'],
    ['2026-09-12', 'идёт', 'under way'],
    ['2026-09-13', 'идёт', 'under way'],
    ['2026-09-14', 'прошёл', 'past'],
  ])('on %s says «%s»', (today, ru, en) => {
    expect(countdown(day, dayOf(today), 'ru').replaceAll('\u00A0', ' ')).toBe(ru)
    expect(countdown(day, dayOf(today), 'en').replaceAll('\u00A0', ' ')).toBe(en)
  })

  test('says «сегодня» on a single day and nothing about a month', () => {
    expect(countdown({ ...day, end: day.start }, day.start, 'ru')).toBe('сегодня')
    expect(countdown({ ...day, standing: 'period' }, day.start, 'ru')).toBe('')
  })
})

describe('the jubilees', () => {
  test('stand in order of days with age, day and countdown', async () => {
    await show('gorod-jubilees')
    const [jubilees, capitals] = page.getByRole('list').elements()
    const lines = [...jubilees!.children].map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' '))
    expect(lines).toHaveLength(12)
    expect(lines[7]).toBe('440 лет Самара через 10 дней 12 сентября 2026 г., суббота, ориентировочно')
    expect(lines[0]).toBe('170 лет Благовещенск прошёл 6 июня 2026 г., суббота, ориентировочно')
    expect(capitals!.textContent).toMatch(/201\u00A0год\s+Бишкек/)
    await expect.element(page.getByRole('heading', { name: 'Юбилеи городов' })).toBeVisible()
  })

  test('of a year without any are told of', async () => {
    const element = await show('gorod-jubilees', { year: '2031' })
    expect(text(element)).toContain('Здесь пока ничего нет')
  })

  test.each(['light', 'dark'])('find no objection, %s', async (scheme) => {
    document.documentElement.style.colorScheme = scheme
    document.body.style.background = 'Canvas'
    await media({ 'prefers-color-scheme': scheme })
    expect(await objections(await show('gorod-jubilees'))).toEqual([])
    document.documentElement.removeAttribute('style')
  })

  test.each([320, 390, 700])('fit into %d px', async (width) => {
    await page.viewport(width, 700)
    await show('gorod-jubilees')
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  })

  test.each([390, 640])('fit at twice the size of text into %d px', async (width) => {
    await page.viewport(width, 900)
    document.documentElement.style.fontSize = '200%'
    await show('gorod-jubilees')
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    document.documentElement.removeAttribute('style')
  })

  test('stand whole on paper', async () => {
    const element = await show('gorod-jubilees')
    await media({}, 'print')
    expect(text(element)).toContain('Ош')
    expect(text(element)).not.toContain('через')
  })
})
