import { counted } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { monthOf } from './bucket.js'
import { row } from './row.js'
import type { Scene } from './scene.js'
import { countOf, loose, sectionsOf, type Group, type Section } from './sections.js'

/** The fullest view: months with their days, longer periods, and what has no date. */
export function list(scene: Scene): TemplateResult {
  const { buckets, first, last, locale } = scene
  const sections = sectionsOf(buckets, first, last, locale)
  const now = monthOf(scene.today)
  const past = first === last || scene.month < now ? [] : sections.filter((section) => section.last < now)
  const ahead = sections.filter((section) => !past.includes(section))
  return html`<div class="list">
    ${past.length ? pastOf(past, scene) : nothing} ${ahead.map((one) => sectionOf(one, scene))}
    ${loose(buckets, first, last, locale).map((one) => sectionOf(one, scene))}
  </div>`
}

/** A section under its heading. */
export function sectionOf(section: Section, scene: Scene): TemplateResult {
  return html`<section part="section">
    <h3>${section.title}</h3>
    <ol class="groups">
      ${section.groups.map((group) => groupOf(group, scene))}
    </ol>
  </section>`
}

/** A date, and what stands under it. */
export function groupOf(group: Group, { locale, words, today }: Scene): TemplateResult {
  const isToday = group.day === today
  const notes = [isToday && words.ahead.today, group.note, group.approximate && words.approximate]
    .filter(Boolean)
    .join(', ')
  return html`<li class="group" part="group" aria-current=${isToday ? 'date' : nothing}>
    <p class="when" part="when">${group.label}${notes && html` <small>${notes}</small>`}</p>
    <ul>
      ${group.rows.map((one) => row(one, locale, group.approximate))}
    </ul>
  </li>`
}

/** What is over, folded away: a visitor looks for what is to come. */
function pastOf(past: Section[], scene: Scene): TemplateResult {
  const { words, locale } = scene
  const [from, to] = [past[0]!, past.at(-1)!]
  return html`<details class="past" ?open=${scene.printing}>
    <summary>
      ${words.past}: ${[...new Set([from.title, to.title])].join(' – ').toLowerCase()},
      <small>${counted(countOf(past), words.entries, locale)}</small>
    </summary>
    ${past.map((one) => sectionOf(one, scene))}
  </details>`
}
