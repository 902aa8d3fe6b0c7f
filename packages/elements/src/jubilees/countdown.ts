import type { Placed } from '../calendar/placed.js'
import { inDays, wordsIn, type Locale } from '../words/words.js'

/**
 * How far away a day is, in words; nothing for what stands on no day.
 *
 * @example
 * countdown({ standing: 'day', start: 20701, end: 20701, … }, 20689, 'ru') // 'через 12 дней'
 * countdown({ standing: 'day', start: 20701, end: 20702, … }, 20702, 'ru') // 'идёт'
 */
export function countdown(
  { standing, start, end }: Pick<Placed, 'standing' | 'start' | 'end'>,
  today: number,
  locale: Locale,
): string {
  const { ahead } = wordsIn(locale)
  if (standing !== 'day') return ''
  if (today > end) return ahead.gone
  if (today >= start) return start === end ? ahead.today : ahead.going
  return start - today === 1 ? ahead.tomorrow : inDays(start - today, locale)
}
