import { counted } from '@gorod/core/words'
import { weekdayOf } from '@gorod/core/when'
import { html, nothing, type TemplateResult } from 'lit'
import { daysLabel, weekdayLabel } from '../words/dates.js'
import { daysOf } from './bucket.js'
import { titleOf } from './row.js'
import { groupOf, sectionOf } from './list.js'
import { inOrder, type Placed } from './placed.js'
import type { Scene } from './scene.js'
import { loose, sectionsOf } from './sections.js'

/** The numbers of some days from Monday to Sunday. */
const week = [4, 5, 6, 7, 8, 9, 10]
/** More than this on a day is counted instead of shown. */
const room = 4

/** A month as a table of weeks for reading, with what has no day of its own in a band above it. */
export function month(scene: Scene): TemplateResult {
  const { locale } = scene
  return html`${bandOf(scene)}
    <table class="month" part="table" aria-labelledby="period">
      <thead>
        <tr>
          ${week.map((day) => html`<th scope="col" abbr=${weekdayLabel(day, locale)}>${weekdayLabel(day, locale, 'shortWeekdays')}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeksOf(scene)}
      </tbody>
    </table>
    <div class="list">
      ${loose(scene.buckets, scene.month, scene.month, locale).map((one) => sectionOf(one, scene))}
    </div>`
}

/** The entries of each day of a month. */
export function byDay(entries: readonly Placed[], first: number, last: number): Placed[][] {
  const days: Placed[][] = Array.from({ length: last - first + 1 }, () => [])
  for (const one of entries) {
    const end = Math.min(one.end, last)
    for (let day = Math.max(one.start, first); day <= end; day++) days[day - first]!.push(one)
  }
  return days.map((one) => one.sort(inOrder))
}

function weeksOf(scene: Scene): TemplateResult[] {
  const [first, last] = daysOf(scene.month)
  const days = byDay(scene.buckets.days.get(scene.month) ?? [], first, last)
  const weeks: TemplateResult[] = []
  for (let monday = first - weekdayOf(first) + 1; monday <= last; monday += 7) {
    const cells: TemplateResult[] = []
    for (let day = monday; day < monday + 7; day++) {
      cells.push(day < first || day > last ? html`<td></td>` : cellOf(day, day - first + 1, days[day - first]!, scene))
    }
    weeks.push(
      html`<tr>
        ${cells}
      </tr>`,
    )
  }
  return weeks
}

function cellOf(day: number, number: number, entries: Placed[], scene: Scene): TemplateResult {
  const current = day === scene.today ? 'date' : nothing
  if (!entries.length) return html`<td aria-current=${current}><span class="day">${number}</span></td>`
  const { locale, words } = scene
  const label = daysLabel(day, day, locale, Math.floor(scene.month / 12))
  const shown = entries.length > room && !scene.printing ? entries.slice(0, room - 1) : entries
  const rest = entries.length - shown.length
  const full = `${label}, ${weekdayLabel(day, locale)}, ${counted(entries.length, words.entries, locale)}`
  const more = words.more.replace('#', `${rest}`)
  return html`<td aria-current=${current}>
    <button class="day" part="day" data-day=${day} aria-label=${full}>${number}</button>
    <ul>
      ${shown.map((one) => chipOf(one, label, locale))}
    </ul>
    ${rest ? html`<button class="more" data-day=${day} aria-label="${more}: ${full}">${more}</button>` : nothing}
  </td>`
}

function chipOf({ entry }: Placed, label: string, locale: Scene['locale']): TemplateResult {
  const title = titleOf(entry, locale)
  // prettier-ignore
  return html`<li><button class="kind ${entry.kind}" part="chip" data-entry=${entry.id} aria-label="${title}, ${label}">${title}</button></li>`
}

/** What belongs to the month or to a longer period around it, and to no day. */
function bandOf(scene: Scene): TemplateResult | typeof nothing {
  const { buckets, locale, words } = scene
  const vague = { ...buckets, days: new Map<number, Placed[]>() }
  const groups = sectionsOf(vague, scene.month, scene.month, locale).flatMap((section) =>
    section.key === `${scene.month}`
      ? section.groups
      : section.groups.map((group) => ({ ...group, label: section.title, note: group.label.toLowerCase() })),
  )
  if (!groups.length) return nothing
  return html`<section class="band" part="band" aria-label=${words.during.month}>
    <ol class="groups">
      ${groups.map((group) => groupOf(group, scene))}
    </ol>
  </section>`
}
