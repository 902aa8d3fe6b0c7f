import type { Entry } from '@gorod/core/calendar'
import { dayOf, daysInMonth } from '@gorod/core/when'

const kinds = /^(event|jubilee|city-day)$/
const statements = /^(date|within|recurring|ongoing|elsewhere|unset)$/
const steps = /^(day|week|month|quarter|half-year|year)$/
const bases = /^(plan|rule|override)$/
const dayForm = /^-?\d{4}-(\d\d)-(\d\d)$/
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
    const { id = '', flaw, entry } = readEntry(fields)
    if (entry && !ids.has(id)) entries.push(entry)
    else skipped.push({ title: text(fields['title']) ?? id, flaw: flaw ?? 'id' })
    ids.add(id)
  }
  return { ...optional('title', text(title)), entries, skipped }
}

function readEntry(item: Fields): { id?: string; flaw?: Flaw; entry?: Entry } {
  const { kind, span, age } = item
  const [id, title] = [text(item['id']), text(item['title'])]
  const { kind: statement, edtf, every, text: wording } = Object(item['when']) as Fields
  const { start, end } = Object(span ?? {}) as Fields
  const cities = texts(item['cities'] ?? [])
  const cityNames = texts(item['cityNames'] ?? cities)
  const flaw: Flaw | false | undefined =
    (!id && 'id') ||
    (!matches(kinds, kind) && 'kind') ||
    (!title && 'title') ||
    (!(matches(statements, statement) && text(edtf)) && 'when') ||
    (span !== undefined && !(isDay(start) && isDay(end) && dayOf(start) <= dayOf(end)) && 'span') ||
    (!(cities && cities.length === cityNames?.length) && 'cities') ||
    (age !== undefined && !(Number.isSafeInteger(age) && (age as number) >= 0) && 'age')
  if (flaw) return { ...optional('id', id), flaw }
  const entry = {
    id,
    kind,
    title,
    when: {
      kind: statement,
      edtf,
      ...optional('every', matches(steps, every) && every),
      ...optional('text', text(wording)),
    },
    ...optional('span', span && { start, end }),
    ...optional('basis', matches(bases, item['basis']) && item['basis']),
    cities,
    cityNames,
    ...optional('organisers', texts(item['organisers'])),
    ...optional('age', age),
  } as Fields
  for (const key of ['place', 'section', 'number', 'rrule', 'url']) Object.assign(entry, optional(key, text(item[key])))
  return { id: id!, entry: entry as unknown as Entry }
}

const optional = (key: string, value: unknown): object => (value || value === 0 ? { [key]: value } : {})

const matches = (form: RegExp, value: unknown): boolean => typeof value === 'string' && form.test(value)

const text = (value: unknown): string | undefined =>
  (typeof value === 'string' && value.length <= longest && value.trim()) || undefined

const texts = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.length < 100 && value.every((one) => typeof one === 'string' && one.length <= longest)
    ? [...value]
    : undefined

/** Whether a text names a day there is: not 30 February. */
export function isDay(value: unknown): value is string {
  const [, month, day] = (typeof value === 'string' && dayForm.exec(value)) || []
  return (
    day !== undefined &&
    +day > 0 &&
    +month! > 0 &&
    +month! < 13 &&
    +day <= daysInMonth(parseInt(value as string), +month!)
  )
}
