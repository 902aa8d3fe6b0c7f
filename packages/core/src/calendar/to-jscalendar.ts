import type { Locale } from '../problem/describe.js'
import { dayOf } from '../when/day.js'
import { contentHash } from './content-hash.js'
import { entryDescription } from './entry-description.js'
import { entryTitle } from './entry-title.js'
import type { Entry } from './entry.js'
import { hasDay, isExact } from './exactness.js'
import { recurrenceRule, type RecurrenceRule } from './jscalendar-rule.js'
import { momentOf } from './moment.js'
import { uidOf } from './uid.js'
import { webAddress } from './web-address.js'
import { calendarWords, leftOutWords } from './words.js'

/** How a group is written. */
export interface JSCalendarOptions {
  /** The moment of the last change: ISO 8601 with `Z` or an offset. */
  updated: string
  name: string
  /** `1.0` is RFC 8984; `2.0` is draft-ietf-calext-jscalendarbis. */
  version?: '1.0' | '2.0'
  locale?: Locale
  uidDomain?: string
  /** The address of the group itself, http(s). */
  url?: string
  /**
   * A domain name you own. With it every event carries its exact date as `<vendor>:edtf`; RFC 8984 (3.3) lets nobody
   * name a property otherwise, so without it the property is left out.
   */
  vendor?: string
}

/** An all-day event of JSCalendar. */
export interface JSCalendarEvent {
  '@type': 'Event'
  uid: string
  updated: string
  title: string
  start: string
  duration: string
  showWithoutTime: true
  status: 'confirmed' | 'tentative'
  freeBusyStatus: 'free'
  keywords: Record<string, true>
  description?: string
  locations?: Record<string, { '@type': 'Location'; name: string }>
  links?: Record<string, { '@type': 'Link'; href: string }>
  recurrenceRules?: RecurrenceRule[]
  recurrenceRule?: RecurrenceRule
  [vendorProperty: `${string}:edtf`]: string
}

/** A group of events of JSCalendar. */
export interface JSCalendarGroup {
  '@type': 'Group'
  uid: string
  updated: string
  prodId: string
  title: string
  locale: Locale
  version?: '2.0'
  description?: string
  source?: string
  entries: JSCalendarEvent[]
}

/** What every event is written with. */
interface Writing {
  updated: string
  version: '1.0' | '2.0'
  locale: Locale
  uidDomain: string
  vendor: string | undefined
}

const dayForm = /^\d{4}-\d\d-\d\d$/
const domainForm = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/

/**
 * Entries as a JSCalendar group (RFC 8984), the same choice of days as `toICalendar`.
 *
 * @example
 * toJSCalendar(entries, { updated: '2026-11-21T10:00:00Z', name: 'План МАГ' })
 * // { '@type': 'Group', title: 'План МАГ', …, entries: [{ '@type': 'Event', start: '2026-09-05T00:00:00', duration: 'P2D', … }] }
 */
export function toJSCalendar(entries: readonly Entry[], options: JSCalendarOptions): JSCalendarGroup {
  const { name, version = '1.0', locale = 'ru', uidDomain = 'gorod', vendor } = options
  if (vendor !== undefined && !domainForm.test(vendor)) throw new RangeError(`Not a domain name: ${vendor}`)
  const updated = momentOf(options.updated)
  const leftOut = { unset: 0, endless: 0 }
  const events = new Map<string, JSCalendarEvent>()
  for (const entry of entries) {
    const event = eventOf(entry, { updated, version, locale, uidDomain, vendor })
    if (!event) leftOut[entry.when.kind === 'recurring' || entry.when.kind === 'ongoing' ? 'endless' : 'unset']++
    else if (!events.has(event.uid)) events.set(event.uid, event)
  }
  const description = leftOutWords(leftOut, locale)
  const source = webAddress(options.url)
  return {
    '@type': 'Group',
    uid: `group-${contentHash(name)}@${uidDomain}`,
    updated,
    prodId: '-//Gorod//Gorod Calendar',
    title: name,
    locale,
    ...(version === '2.0' ? { version } : {}),
    ...(description ? { description } : {}),
    ...(source ? { source } : {}),
    entries: [...events.values()],
  }
}

function eventOf(entry: Entry, { updated, version, locale, uidDomain, vendor }: Writing): JSCalendarEvent | undefined {
  const { span, place, when } = entry
  if (!span || !hasDay(entry) || !dayForm.test(span.start) || !dayForm.test(span.end)) return undefined
  const days = dayOf(span.end) - dayOf(span.start) + 1
  if (days < 1) return undefined
  const rule = recurrenceRule(entry.rrule)
  const description = entryDescription(entry, locale)
  const href = webAddress(entry.url)
  return {
    '@type': 'Event',
    uid: uidOf(entry.id, uidDomain),
    updated,
    title: entryTitle(entry, locale),
    start: `${span.start}T00:00:00`,
    duration: `P${days}D`,
    showWithoutTime: true,
    status: isExact(when) ? 'confirmed' : 'tentative',
    freeBusyStatus: 'free',
    keywords: { [calendarWords[locale].kinds[entry.kind]]: true },
    ...(description ? { description } : {}),
    ...(place ? { locations: { '1': { '@type': 'Location', name: place } } } : {}),
    ...(href ? { links: { '1': { '@type': 'Link', href } } } : {}),
    ...(rule && (version === '2.0' ? { recurrenceRule: rule } : { recurrenceRules: [rule] })),
    ...(vendor === undefined ? {} : { [`${vendor}:edtf`]: when.edtf }),
  }
}
