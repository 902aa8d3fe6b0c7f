import { whenSpan } from '../../when/span.js'
import { romanText } from '../../words/roman.js'
import { editionOf } from '../event.js'
import type { Plan, PlanEvent } from '../plan.js'
import type { Report, ReportEntry, ReportEvent } from './report.js'
import { isSame, isSameSeries } from './same.js'

/**
 * What became of an event.
 *
 * - `held`: the report dates it within the plan's days
 * - `moved`: the report dates it otherwise
 * - `not-reported`: planned inside the time of the report, and the report says nothing of it
 * - `outside`: planned for a time that the report does not cover, or for no certain time
 * - `not-planned`: the report has it in the year of the plan, the plan has not
 * - `edition-missing`: an edition between those of the report and of the plan, in neither
 */
export type PlanOutcomeKind = 'held' | 'moved' | 'not-reported' | 'outside' | 'not-planned' | 'edition-missing'

/** An event of a plan or a report, and what became of it. */
export interface PlanOutcome {
  kind: PlanOutcomeKind
  /** The title as the plan has it, else as the report has it; for an edition missing its number and series. */
  about: string
  /** The plan's wording of the date, and the report's. */
  planned?: string
  reported?: string
  /** A JSON Pointer into the plan. */
  path?: string
  /** The line of the report. */
  line?: number
}

interface Planned {
  event: PlanEvent
  path: string
}

interface Told {
  entry: ReportEntry
  event: ReportEvent
}

/**
 * A plan against a report: what was held, moved, left unreported, done without being planned, and the editions that are in
 * neither. A report is matched by the edition and name of a series, by a quoted name, then by most words of the plan's title.
 *
 * @example
 * comparePlanAndReport(plan2026, report2025).filter(({ kind }) => kind === 'edition-missing').map(({ about }) => about)
 * // ['XXXI сессия МАГ']
 */
export function comparePlanAndReport(plan: Plan, report: Report): PlanOutcome[] {
  const planned = eventsOf(plan)
  const told = report.entries.flatMap((entry) => entry.events.map((event): Told => ({ entry, event })))
  const taken = new Set<Told>()
  const period = periodOf(report)
  const outcomes = planned.map(({ event, path }): PlanOutcome => {
    const twin = told.find(
      (each) => !taken.has(each) && isOf(each, plan.year) && isSame(event.title, each.event.title, plan.year),
    )
    if (twin) taken.add(twin)
    return outcomeOf(event, path, twin, period)
  })
  const unplanned = told.filter((each) => !taken.has(each) && isOf(each, plan.year) && isEvent(each.event))
  return [
    ...outcomes,
    ...unplanned.map(({ event }): PlanOutcome => ({
      kind: 'not-planned',
      about: event.title,
      reported: event.when.text ?? event.when.edtf,
      line: event.line,
    })),
    ...missingEditions(planned, told, plan.year),
  ]
}

const isEvent = ({ kind }: ReportEvent): boolean => kind === 'held' || kind === 'announced'

const eventsOf = (plan: Plan): Planned[] =>
  plan.sections.flatMap((section, s) =>
    section.kind === 'events'
      ? section.items.flatMap(({ events }, i) =>
          events.map((event, e) => ({ event, path: `/sections/${s}/items/${i}/events/${e}` })),
        )
      : [],
  )

/** Whether a reported event is of the year of the plan. */
function isOf({ event }: Told, year: number): boolean {
  const { start, end } = whenSpan(event.when)
  return (start ?? end)?.startsWith(String(year)) ?? false
}

interface Period {
  start: string
  end: string
}

/** From the first to the last day that the report tells of. */
function periodOf({ entries }: Report): Period | undefined {
  const spans = entries.map(({ when }) => whenSpan(when))
  const starts = spans.flatMap(({ start }) => start ?? []).sort()
  const ends = spans.flatMap(({ end }) => end ?? []).sort()
  return starts[0] && ends.at(-1) ? { start: starts[0], end: ends.at(-1)! } : undefined
}

function outcomeOf(event: PlanEvent, path: string, twin: Told | undefined, period: Period | undefined): PlanOutcome {
  const { title: about, when } = event
  const { start, end } = whenSpan(when)
  const isDated = (when.kind === 'date' || when.kind === 'within') && start !== null && end !== null
  const wording = when.text ?? (when.kind === 'unset' ? undefined : when.edtf)
  const shared = { about, ...(wording !== undefined && { planned: wording }), path }
  if (twin) {
    const done = whenSpan(twin.event.when)
    const isWithin = !isDated || (done.start !== null && done.end !== null && start! <= done.end && done.start <= end!)
    const said = { reported: twin.event.when.text ?? twin.event.when.edtf, line: twin.event.line }
    return { kind: isWithin ? 'held' : 'moved', ...shared, ...said }
  }
  const isCovered = isDated && period !== undefined && period.start <= start! && end! <= lastOfMonth(period.end)
  return { kind: isCovered ? 'not-reported' : 'outside', ...shared }
}

/** A plan gives months: a report that ends in one covers it. */
const lastOfMonth = (day: string): string => `${day.slice(0, 8)}31`

/** Editions between the last one of the report and that of the plan which neither has. */
function missingEditions(planned: readonly Planned[], told: readonly Told[], year: number): PlanOutcome[] {
  return planned.flatMap(({ event, path }): PlanOutcome[] => {
    const number = event.edition
    if (number === undefined) return []
    const earlier = told.flatMap(({ event: other }) =>
      other.edition !== undefined && other.edition < number && isSameSeries(event.title, other.title) ? [other] : [],
    )
    const last = earlier.reduce<ReportEvent | undefined>(
      (most, each) => (each.edition! > (most?.edition ?? 0) ? each : most),
      undefined,
    )
    const own = planned.flatMap(({ event: other }) =>
      isSameSeries(event.title, other.title) ? (other.edition ?? []) : [],
    )
    if (!last) return []
    const between = Array.from({ length: Math.min(number - last.edition! - 1, 100) }, (_, i) => last.edition! + i + 1)
    return between
      .filter((each) => !own.includes(each))
      .map((each) => ({
        kind: 'edition-missing',
        about: event.title.replace(editionOf(event.title)!.numeral, romanText(each)),
        planned: `${romanText(number)} (${year})`,
        reported: `${romanText(last.edition!)} (${last.when.text ?? last.when.edtf})`,
        path,
        line: last.line,
      }))
  })
}
