import type { JubileeRule } from '../anniversary/anniversaries.js'
import { cityNameOn } from '../city/name-on.js'
import type { City } from '../city/city.js'
import { findCity } from '../city/find-city.js'
import { planProblem } from '../problem/codes/plan.js'
import type { Problem } from '../problem/problem.js'
import { foldName } from '../words/fold.js'
import { romanText } from '../words/roman.js'
import { formatWhen } from '../when/format.js'
import { whenSpan } from '../when/span.js'
import { draftCapitals, draftJubilees } from './draft-lists.js'
import { editionOf, splitEvents, withEdition } from './event.js'
import { planItem } from './item.js'
import type { Plan, PlanItem, PlanSection } from './plan.js'

/** A plan for a coming year, and all in it that a person must confirm, by JSON Pointer. */
export interface PlanDraft {
  plan: Plan
  problems: Problem[]
}

/** Whose jubilees and city days go into the draft, and for which year (the next one by default). */
export interface DraftPlanOptions {
  cities: City[]
  year?: number
  /** Which ages are jubilees: those divisible by five unless given. */
  jubilees?: JubileeRule
}

/**
 * The plan of the next year drafted from this one: edition numbers go up by the years between, ages and jubilees are worked
 * out anew from the cities, city days follow their rules, vague dates stay vague, and exact days become their month.
 * Whatever is not certain stands among the problems.
 *
 * @example
 * draftNextPlan(plan2026, { cities }).plan.sections[0].items[0].text // 'XXXIII сессия МАГ'
 */
export function draftNextPlan(plan: Plan, { cities, year = plan.year + 1, jubilees }: DraftPlanOptions): PlanDraft {
  const problems: Problem[] = []
  const bump = (text: string): string => withYear(text, plan.year, year)
  const sections = plan.sections.map((section, s): PlanSection => {
    const report = (path: string, found: Problem[]): void => {
      problems.push(...found.map((problem) => ({ ...problem, at: { path: `/sections/${s}/${path}` } })))
    }
    if (section.kind === 'events') {
      const items = section.items.map((item, i) => {
        const drafted = draftItem(item, plan.year, year, cities)
        report(`items/${i}`, drafted.problems)
        return drafted.item
      })
      return { ...section, items }
    }
    const draft = section.kind === 'jubilees' ? draftJubilees : draftCapitals
    const rows = draft(plan, section, cities, year, jubilees)
    rows.forEach((row, i) => report(`items/${i}`, row.problems))
    const items = rows.map(({ item }, i) => ({ ...item, number: String(i + 1) }))
    return { ...section, items }
  })
  return { plan: { ...plan, year, title: plan.title.map(bump), sections }, problems }
}

function draftItem(
  item: PlanItem,
  from: number,
  year: number,
  cities: City[],
): { item: PlanItem; problems: Problem[] } {
  const problems: Problem[] = []
  const about = item.events[0]?.title ?? item.text
  let text = item.text
  for (const title of splitEvents(item.text)) {
    const edition = editionOf(title)
    if (!edition) continue
    const number = edition.number + year - from
    text = text.replace(title, () => withEdition(title, number))
    problems.push(
      planProblem('draft-edition', {}, { about: title, found: edition.numeral, expected: romanText(number) }),
    )
  }
  if (withYear(text, from, year) !== text) {
    text = withYear(text, from, year)
    problems.push(planProblem('draft-year-in-title', {}, { about, found: from, expected: year }))
  }
  const day = exactDay(item)
  if (day) problems.push(planProblem('draft-day-open', {}, { about, found: day.text }))
  let where = day ? item.where.replace(day.text, () => day.month) : withYear(item.where, from, year)
  const place = item.events[0]?.place
  const city = place ? findCity(cities, place).city : undefined
  const name = city && cityNameOn(city, `${year}-12-31`)
  if (place && name && isFormer(city, place)) {
    where = where.replace(place, () => name)
    problems.push(planProblem('draft-city-name', {}, { about, found: place, expected: name }))
  }
  return { item: planItem({ ...item, text, where }, year).item, problems }
}

const isFormer = (city: City, name: string): boolean =>
  city.names.some(({ kind, text }) => kind === 'former' && foldName(text) === foldName(name))

/** The wording of an exact day in a row, and its month, which is all that holds for another year. */
function exactDay({ events }: PlanItem): { text: string; month: string } | undefined {
  const when = events[0]?.when
  if (!when?.text || when.kind !== 'date' || !/\d{4}-\d\d-\d\d/.test(when.edtf)) return undefined
  const { start, end } = whenSpan(when)
  if (!start || !end) return undefined
  const months = [...new Set([start.slice(0, 7), end.slice(0, 7)])]
  const names = months.map((edtf) => formatWhen({ kind: 'date', edtf }, 'ru', { year: false }))
  return { text: when.text, month: names.join('-') }
}

/** A text in which the plan's own year became another. */
const withYear = (text: string, from: number, year: number): string =>
  text.replace(new RegExp(`(?<!\\d)${from}(?!\\d)`, 'g'), String(year))
