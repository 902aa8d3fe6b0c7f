import type { Entry, EntryKind } from '@gorod/core/calendar'
import type { When } from '@gorod/core/when'
import { dayOf, textOf } from '@gorod/core/when'

const kinds = new Set(['event', 'jubilee', 'city-day'])
const statements = new Set(['date', 'within', 'recurring', 'ongoing', 'elsewhere', 'unset'])
const steps = new Set(['day', 'week', 'month', 'quarter', 'half-year', 'year'])
const isoDay = /^-?\d{4}-\d\d-\d\d$/
const longest = 2000

/** The field that keeps an entry from being shown; `id` also where it is repeated. */
export type Flaw = 'entry' | 'id' | 'kind' | 'title' | 'when' | 'span' | 'cities' | 'age'

/** A piece of data that is not shown, and why. */
export interface Skipped {
  title: string
  flaw: Flaw
}

/** What a page loaded: the entries fit to be shown, and those that are not. */
export interface Loaded {
  title?: string
  entries: Entry[]
  skipped: Skipped[]
}

/**
 * The entries of unknown data (a feed, or a bare array), each copied field by field; what is wrong is set aside with
 * its reason. `undefined` where the data is neither.
 *
 * @example
 * readFeed([{ id: 'a' }]) // { entries: [], skipped: [{ title: 'a', flaw: 'kind' }] }
 */
export function readFeed(data: unknown): Loaded | undefined {
  const list = Array.isArray(data) ? data : isObject(data) ? data['entries'] : undefined
  if (!Array.isArray(list)) return undefined
  const entries: Entry[] = []
  const skipped: Skipped[] = []
  const ids = new Set<string>()
  for (const item of list as unknown[]) {
    const read = readEntry(item)
    const flaw = typeof read === 'string' ? read : ids.has(read.id) ? 'id' : undefined
    if (flaw) skipped.push({ title: nameOf(item), flaw })
    else {
      entries.push(read as Entry)
      ids.add((read as Entry).id)
    }
  }
  const title = isObject(data) ? text(data['title']) : undefined
  return { ...(title && { title }), entries, skipped }
}

function readEntry(item: unknown): Entry | Flaw {
  if (!isObject(item)) return 'entry'
  const id = text(item['id'])
  const title = text(item['title'])
  const { kind, when, span, age } = item
  const cities = texts(item['cities'] ?? [])
  const cityNames = texts(item['cityNames'] ?? cities ?? [])
  if (!id) return 'id'
  if (!kinds.has(kind as string)) return 'kind'
  if (!title) return 'title'
  if (!isWhen(when)) return 'when'
  if (span !== undefined && !isSpan(span)) return 'span'
  if (!cities || cityNames?.length !== cities.length) return 'cities'
  if (age !== undefined && !(Number.isSafeInteger(age) && (age as number) >= 0)) return 'age'
  const entry: Entry = { id, kind: kind as EntryKind, title, when: whenOf(when), cities, cityNames }
  if (span) entry.span = { start: span.start, end: span.end }
  if (age !== undefined) entry.age = age as number
  const organisers = texts(item['organisers'])
  if (organisers) entry.organisers = organisers
  for (const key of ['place', 'section', 'number', 'rrule', 'url'] as const) {
    const value = text(item[key])
    if (value) entry[key] = value
  }
  if (/^(plan|rule|override)$/.test(item['basis'] as string)) entry.basis = item['basis'] as 'plan'
  return entry
}

const whenOf = ({ kind, edtf, every, text: wording }: When): When => ({
  kind,
  edtf,
  ...(every && steps.has(every) && { every }),
  ...(text(wording) && { text: wording }),
})

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= longest && value.trim() ? value.trim() : undefined

function texts(value: unknown): string[] | undefined {
  if (!Array.isArray(value) || value.length > 100) return undefined
  return value.every((one) => typeof one === 'string' && one.length <= longest) ? [...value] : undefined
}

const isWhen = (value: unknown): value is When =>
  isObject(value) &&
  statements.has(value['kind'] as string) &&
  typeof value['edtf'] === 'string' &&
  value['edtf'].length <= 200

const isSpan = (value: unknown): value is { start: string; end: string } =>
  isObject(value) && isDay(value['start']) && isDay(value['end']) && dayOf(value['start']) <= dayOf(value['end'])

/** Whether a text names a day there is: not 30 February. */
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && isoDay.test(value) && textOf(dayOf(value)) === value

function nameOf(item: unknown): string {
  const { title, id } = isObject(item) ? item : {}
  return (text(title) ?? text(id) ?? '').slice(0, 200)
}
