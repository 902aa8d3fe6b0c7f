import { counted } from '@gorod/core/words'
import type { SheetView } from '../desk/sheet-view.js'
import type { JudgingWords } from '../words/judging.js'
import { statusText } from '../words/office.js'
import { told, type Locale } from '../words/speaking.js'
import type { Scene } from './scene.js'

/** @example duration(100, words) // '1 ч 40 мин' */
export function duration(minutes: number, { time }: JudgingWords): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours && `${hours}\u00A0${time.hours}`, (rest || !hours) && `${rest}\u00A0${time.minutes}`]
    .filter(Boolean)
    .join('\u00A0')
}

/** Where the last change is, in words; what only this page holds is never said to be on the device. */
export function saved({ desk, locale, isInMemory }: Pick<Scene, 'desk' | 'locale' | 'isInMemory'>): string {
  const { status, keepsakes } = desk
  const isUnkept = keepsakes.trouble || (isInMemory && status.whereabouts === 'device')
  return statusText(isUnkept ? { ...status, whereabouts: 'memory' } : status, locale)
}

/** What a sheet lacks, in words. */
export function lacking({ missing }: SheetView, { sheet }: JudgingWords, locale: Locale): string {
  if (!missing.length) return sheet.whole
  const named = missing.map(({ criterion, missing: what }) =>
    told(what === 'mark' ? sheet.missingMark : sheet.missingComment, { criterion: criterion.title }),
  )
  const what = new Intl.ListFormat(locale).format(
    named.length > 2 ? [named[0]!, told(sheet.more, { count: named.length - 1 })] : named,
  )
  return told(sheet.missing, { what })
}

/** How often marks were given, in words: «3 – 2 раза, 4 – 1 раз». */
export function distribution(
  counts: readonly (readonly [label: string, count: number])[],
  { sheet }: JudgingWords,
  locale: Locale,
): string {
  const named = counts.flatMap(([mark, count]) =>
    count ? told(sheet.stripOne, { mark, times: counted(count, sheet.times, locale) }) : [],
  )
  return told(sheet.strip, { counts: named.join(', ') })
}
