import type { City } from '../city/city.js'
import type { Plan, PlanAnniversary, PlanEvent, PlanItem, PlanSection } from '../plan/plan.js'
import type { Locale } from '../problem/describe.js'
import { contentHash } from './content-hash.js'
import { contentKey, idPart } from './entry-id.js'
import type { Entry } from './entry.js'
import { namedCity } from './named-city.js'
import { entrySpan } from './span.js'
import { calendarWords } from './words.js'

/** What the entries of a plan are made with. */
export interface PlanEntriesOptions {
  cities: readonly City[]
  locale: Locale
  /** What their ids begin with. */
  document?: string | undefined
}

/** The events, jubilees and capital days of a plan, in its order. */
export function planEntries(plan: Plan, { cities, locale, document }: PlanEntriesOptions): Entry[] {
  const context: PlanContext = { plan, cities, locale, prefix: document ?? documentOf(plan) }
  return plan.sections.flatMap((section) =>
    section.kind === 'events'
      ? section.items.flatMap((item) => item.events.map((event) => eventEntry(event, item, section, context)))
      : section.items.map((item) => anniversaryEntry(item, section, context)),
  )
}

interface PlanContext {
  plan: Plan
  cities: readonly City[]
  locale: Locale
  prefix: string
}

/** The name of a plan that a new version of it keeps. */
const documentOf = ({ organisation, year }: Plan): string =>
  ['plan', ...(organisation ? [idPart(organisation)] : []), ...(year ? [String(year)] : [])].join('-')

function eventEntry(event: PlanEvent, item: PlanItem, section: PlanSection, context: PlanContext): Entry {
  const { title, when, place, organisers } = event
  const { prefix, cities, locale } = context
  const span = entrySpan(when)
  const city = place ? namedCity(cities, place, namingDay(span, context.plan), locale) : undefined
  return {
    id: `${prefix}-event-${contentHash(contentKey(title))}`,
    kind: 'event',
    title,
    when,
    ...(span ? { span } : {}),
    basis: 'plan',
    ...(place ? { place } : {}),
    ...(city?.isKnown ? { cities: [city.id], cityNames: [city.name] } : { cities: [], cityNames: [] }),
    ...(organisers.length > 0 ? { organisers } : {}),
    ...(organisers.length === 0 && item.note ? { note: item.note } : {}),
    ...placeInPlan(section, item),
  }
}

function anniversaryEntry(item: PlanAnniversary, section: PlanSection, context: PlanContext): Entry {
  const { when, age } = item
  const { prefix, cities, locale, plan } = context
  const span = entrySpan(when)
  const city = namedCity(cities, item.city, namingDay(span, plan), locale)
  const kind = section.kind === 'jubilees' ? 'jubilee' : 'city-day'
  return {
    id: `${prefix}-${kind}-${idPart(city.id)}`,
    kind,
    title: `${calendarWords[locale].kinds[kind]}: ${city.name}`,
    when,
    ...(span ? { span } : {}),
    basis: 'plan',
    cities: [city.id],
    cityNames: [city.name],
    ...(age === undefined ? {} : { age }),
    ...placeInPlan(section, item),
  }
}

const placeInPlan = ({ title }: PlanSection, { number }: { number?: string }): Pick<Entry, 'section' | 'number'> => ({
  ...(title ? { section: title } : {}),
  ...(number ? { number } : {}),
})

/** The day on which a name must hold: the entry's first, or the middle of the plan's year. */
const namingDay = (span: Entry['span'], { year }: Plan): string =>
  span?.start ?? `${String(year).padStart(4, '0')}-07-01`
