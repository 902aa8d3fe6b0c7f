import type { City } from '../city/city.js'
import { findCity } from '../city/find-city.js'
import { formatWhen } from '../when/format.js'
import { foldName } from '../words/fold.js'
import { romanText } from '../words/roman.js'
import type { Plan, PlanAnniversary } from './plan.js'
import { matchEvents, type PlacedEvent } from './match-events.js'

/** What can become of an event or a row from one plan to another. */
export type PlanChangeKind =
  'appeared' | 'vanished' | 'moved' | 'renumbered' | 'edition' | 'retitled' | 'place' | 'organisers' | 'age'

/** One difference between two plans, in the documents' own wordings. */
export interface PlanChange {
  kind: PlanChangeKind
  /** The event or the city, as the later plan has it. */
  about: string
  from?: string
  to?: string
  /** JSON Pointers into the two plans. */
  before?: string
  after?: string
}

/**
 * What moved, appeared, vanished, was renumbered or renamed from one plan to another; the years themselves do not count,
 * and an age only where it does not grow with them.
 *
 * @example
 * comparePlans(plan2021, plan2026, cities)
 * // [{ kind: 'edition', about: 'XIX Международный конгресс «Российская семья»', from: 'XVI', to: 'XIX', … }, …]
 */
export function comparePlans(before: Plan, after: Plan, cities: City[] = []): PlanChange[] {
  const changes: PlanChange[] = []
  const { pairs, gone, come } = matchEvents(before, after)
  for (const [old, now] of pairs) changes.push(...eventChanges(old, now, before.year, after.year))
  for (const { event, path } of gone) changes.push({ kind: 'vanished', about: event.title, before: path })
  for (const { event, path } of come) changes.push({ kind: 'appeared', about: event.title, after: path })
  for (const kind of ['jubilees', 'capitals'] as const) changes.push(...listChanges(kind, before, after, cities))
  return changes
}

function eventChanges(old: PlacedEvent, now: PlacedEvent, oldYear: number, year: number): PlanChange[] {
  const { event: a, path: before } = old
  const { event: b, path: after } = now
  const change = (kind: PlanChangeKind, from = '', to = ''): PlanChange[] =>
    from === to ? [] : [{ kind, about: b.title, from, to, before, after }]
  return [
    ...change('renumbered', old.number, now.number),
    ...(a.edition === b.edition ? [] : change('edition', editionText(a.edition), editionText(b.edition))),
    ...(old.words === now.words ? [] : change('retitled', a.title, b.title)),
    ...(foldName(a.place ?? '') === foldName(b.place ?? '') ? [] : change('place', a.place, b.place)),
    ...(withoutYear(a.when.edtf, oldYear) === withoutYear(b.when.edtf, year) && a.when.kind === b.when.kind
      ? []
      : change('moved', wordingOf(a.when), wordingOf(b.when))),
    ...change('organisers', [...a.organisers].sort().join(', '), [...b.organisers].sort().join(', ')),
  ]
}

const editionText = (edition: number | undefined): string => (edition === undefined ? '' : romanText(edition))

const withoutYear = (edtf: string, year: number): string => edtf.replaceAll(String(year), 'YYYY')

const wordingOf = (when: PlanAnniversary['when']): string => when.text || formatWhen(when, 'ru', { year: false })

interface PlacedRow {
  item: PlanAnniversary
  path: string
}

function listChanges(kind: 'jubilees' | 'capitals', before: Plan, after: Plan, cities: City[]): PlanChange[] {
  const old = rowsOf(before, kind, cities)
  const now = rowsOf(after, kind, cities)
  const changes: PlanChange[] = []
  for (const [key, { item, path }] of old) {
    const twin = now.get(key)
    if (!twin) {
      changes.push({ kind: 'vanished', about: item.city, from: item.ageText, before: path })
      continue
    }
    const at = { about: twin.item.city, before: path, after: twin.path }
    if (foldName(item.city) !== foldName(twin.item.city)) {
      changes.push({ kind: 'retitled', ...at, from: item.city, to: twin.item.city })
    }
    if (item.age !== undefined && twin.item.age !== item.age + after.year - before.year) {
      changes.push({ kind: 'age', ...at, from: item.ageText, to: twin.item.ageText })
    }
    if (withoutYear(item.when.edtf, before.year) !== withoutYear(twin.item.when.edtf, after.year)) {
      changes.push({ kind: 'moved', ...at, from: wordingOf(item.when), to: wordingOf(twin.item.when) })
    }
  }
  for (const [key, { item, path }] of now) {
    if (!old.has(key)) changes.push({ kind: 'appeared', about: item.city, to: item.ageText, after: path })
  }
  return changes
}

function rowsOf(plan: Plan, kind: 'jubilees' | 'capitals', cities: City[]): Map<string, PlacedRow> {
  return new Map(
    plan.sections.flatMap((section, s) =>
      section.kind === kind
        ? section.items.map((item, i) => [
            findCity(cities, item.city).city?.id ?? foldName(item.city),
            { item, path: `/sections/${s}/items/${i}` },
          ])
        : [],
    ),
  )
}
