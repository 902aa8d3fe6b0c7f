import { counted } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { told } from '../../words/speaking.js'
import { formattedDay } from '../days.js'
import type { Draft } from '../draft.js'
import type { Scene } from '../scene.js'

/** Until when submissions are taken, and what happens to a late one; told before it is sent. */
export function deadlineNote({ writing, words, locale }: Scene, draft?: Draft): TemplateResult | typeof nothing {
  const { first, last, isEarly, isLate } = writing.standing(draft)
  const isReturned = draft?.base?.state === 'returned'
  const zone = writing.rules.timeZone
  const days = { first: first ? formattedDay(first, locale) : '', last: last ? formattedDay(last, locale) : '' }
  if (isEarly) return html`<p class="note">${told(words.intake.early, days)}</p>`
  if (isLate)
    return html`<p class="note warning">${told(isReturned ? words.intake.lateReturn : words.intake.late, days)}</p>`
  if (last === undefined || isReturned) return nothing
  const sentences = [
    told(words.intake.open, days),
    daysLeft({ writing, words, locale }, draft),
    zone && told(words.intake.zone, { zone: zoneName(zone, locale) }),
  ]
  return html`<p class="meta deadline">${sentences.filter(Boolean).join(' ')}</p>`
}

/** How many days are left, today not counted. */
export function daysLeft(
  { writing, words, locale }: Pick<Scene, 'writing' | 'words' | 'locale'>,
  draft?: Draft,
): string {
  const { daysLeft: left } = writing.standing(draft)
  if (left === undefined || left < 0) return ''
  return left === 0 ? words.intake.lastDay : told(words.intake.left, { days: counted(left, words.intake.days, locale) })
}

/** @example zoneName('Europe/Moscow', 'ru') // 'Москва' */
function zoneName(timeZone: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' })
  return format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}
