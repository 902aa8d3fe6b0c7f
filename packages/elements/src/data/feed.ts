import type { Entry } from '@gorod/core/calendar'
import { dayOf, daysInMonth } from '@gorod/core/when'

const kinds = /^(event|jubilee|city-day|deadline|issue)$/
const statements = /^(date|within|recurring|ongoing|elsewhere|unset)$/
const steps = /^(day|week|month|quarter|half-year|year)$/
const bases = /^(plan|rule|override)$/
const dayForm = /^-?\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
const others = ['place', 'section', 'number', 'rrule', 'url'] as const
const longest = 2000

/** The field that keeps an entry from being shown; `id` also where it is repeated. */
export type Flaw = 'id' | 'kind' | 'title' | 'when' | 'span' | 'cities' | 'age'

type Fields = Record<string, unknown>

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
  const { title, entries: list } = (Array.isArray(data) ? { entries: data } : Object(data)) as Fields
  if (!Array.isArray(list)) return undefined
  const entries: Entry[] = []
  const skipped: Skipped[] = []
  const ids = new Set<string>()
  for (const item of list) {
    const fields = Object(item) as Fields
    const entry = readEntry(fields)
    const flaw = typeof entry === 'string' ? entry : ids.has(entry.id) && 'id'
    if (flaw) skipped.push({ title: text(fields['title']) ?? text(fields['id']) ?? '', flaw })
    else {
      entries.push(entry as Entry)
      ids.add((entry as Entry).id)
    }
  }
  return { ...(text(title) && { title: title as string }), entries, skipped }
}

function readEntry(item: Fields): Entry | Flaw {
  const { kind, span, age } = item
  const id = text(item['id'])
  const title = text(item['title'])
  const { kind: statement, edtf, every, text: wording } = Object(item['when']) as Fields
  const cities = texts(item['cities'] ?? [])
  const cityNames = texts(item['cityNames'] ?? cities)
  if (!id) return 'id'
  if (!matches(kinds, kind)) return 'kind'
  if (!title) return 'title'
  if (!matches(statements, statement) || !text(edtf)) return 'when'
  if (!cities || cities.length !== cityNames?.length) return 'cities'
  if (age !== undefined && !(Number.isSafeInteger(age) && (age as number) >= 0)) return 'age'
  const when: Fields = { kind: statement, edtf }
  const entry: Fields = { id, kind, title, when, cities, cityNames }
  if (span !== undefined) {
    const { start, end } = Object(span) as Fields
    if (!isDay(start) || (end !== start && (!isDay(end) || dayOf(start) > dayOf(end)))) return 'span'
    entry['span'] = { start, end }
  }
  if (matches(steps, every)) when['every'] = every
  if (text(wording)) when['text'] = wording
  if (matches(bases, item['basis'])) entry['basis'] = item['basis']
  if (age !== undefined) entry['age'] = age
  if (texts(item['organisers'])) entry['organisers'] = item['organisers']
  for (const key of others) if (text(item[key])) entry[key] = item[key]
  return entry as unknown as Entry
}

const matches = (form: RegExp, value: unknown): value is string => typeof value === 'string' && form.test(value)

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= longest && value.trim() ? value : undefined

const texts = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.length < 100 && value.every((one) => typeof one === 'string' && one.length <= longest)
    ? value
    : undefined

/** Whether a text names a day there is: not 30 February. */
export const isDay = (value: unknown): value is string =>
  matches(dayForm, value) &&
  (value.slice(-2) < '29' || +value.slice(-2) <= daysInMonth(parseInt(value), +value.slice(-5, -3)))
