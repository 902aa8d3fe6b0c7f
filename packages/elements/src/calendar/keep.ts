import type { Entry } from '@gorod/core/calendar'
import type { Locale } from '../words/words.js'

/** Hands the reader a file with entries for a calendar program; its writer is fetched when first asked for. */
export async function save(entries: readonly Entry[], name: string, locale: Locale): Promise<void> {
  const { writeCalendarFile } = await import('../icalendar.js')
  const text = writeCalendarFile(entries, name, locale, new Date().toISOString())
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
  link.download = 'calendar.ics'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** Puts an address on the clipboard; `false` where the browser does not allow it. */
export async function copy(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address)
    return true
  } catch {
    return false
  }
}
