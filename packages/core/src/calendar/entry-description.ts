import type { Locale } from '../problem/describe.js'
import type { Entry } from './entry.js'
import { isApproximate, isExact } from './exactness.js'
import { calendarWords } from './words.js'

const timeOfDay = /\d:\d\d/

/**
 * What a calendar program should say below the title: how vague the date is or at what hour, in
 * the document's own wording, and who organises.
 *
 * @example
 * entryDescription(entry) // 'Дата в документе: октябрь-ноябрь\nОрганизаторы: МАГ, Исполком СНГ'
 */
export function entryDescription({ when, organisers = [], note, basis }: Entry, locale: Locale = 'ru'): string {
  const words = calendarWords[locale]
  const lines: string[] = []
  if (when.text && (!isExact(when) || timeOfDay.test(when.text))) lines.push(`${words.wording}: ${when.text}`)
  if (isApproximate(when)) lines.push(words.approximate)
  if (basis === 'rule') lines.push(words.byRule)
  if (organisers.length > 0) {
    lines.push(`${organisers.length === 1 ? words.organiser : words.organisers}: ${organisers.join(', ')}`)
  }
  if (note) lines.push(note)
  return lines.join('\n')
}
