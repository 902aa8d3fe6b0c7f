import type { DateFound } from '../when/dates-in.js'

const deadlines = new Set(['в срок до', 'не позднее', 'не позже', 'до конца', 'в течение', 'до', 'к', 'по'])
const within = new Set(['в', 'во'])
/** A year and no more: «в 2023 году» says when an event is, not when a task is due. */
const yearAlone = /^\d{4}[?~%]?$/

/** Whether a date says by when something is to be done. */
export const isDeadline = ({ lead: led, when }: DateFound): boolean =>
  deadlines.has(led) || (within.has(led) && !yearAlone.test(when.edtf))

const unread = new RegExp(
  [
    'еже(?:годно|квартально|месячно|недельно)',
    'кажд(?:ый|ую|ое) (?:год|квартал|месяц|неделю|полугодие)',
    'в течение (?:\\p{L}{1,20} )?(?:дн|недел|месяц|квартал|полугоди|года)\\p{L}{0,4}',
    'в \\p{L}{3,20} срок',
    'до конца (?:текущего )?(?:года|месяца|квартала|полугодия)',
    'не (?:позднее|позже)',
    '(?:до|к) [\\p{L}-]{1,30} сессии',
  ].join('|'),
  'iu',
)

/** A deadline in words that name no day: «в месячный срок»; one that comes again («ежегодно до 1 декабря») is none of one day. */
export function wordedDeadline(text: string): { text: string; isRecurring: boolean } | undefined {
  const found = unread.exec(text)?.[0]
  return found === undefined ? undefined : { text: found, isRecurring: /^(?:еже|кажд)/iu.test(found) }
}
