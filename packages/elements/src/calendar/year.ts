import { counted } from '@gorod/core/words'
import { weekdayOf } from '@gorod/core/when'
import { html, nothing, type TemplateResult } from 'lit'
import { monthLabel } from '../words/dates.js'
import { daysOf, monthOf } from './bucket.js'
import { sectionOf } from './list.js'
import { byDay } from './month.js'
import type { Scene } from './scene.js'
import { loose } from './sections.js'

/** A year as twelve small months; each is one button that opens the month. */
export function year(scene: Scene): TemplateResult {
  const months: TemplateResult[] = []
  for (let month = scene.first; month <= scene.last; month++) months.push(html`<li>${small(month, scene)}</li>`)
  return html`<ol class="year" part="year">
      ${months}
    </ol>
    <div class="list">
      ${loose(scene.buckets, scene.first, scene.last, scene.locale).map((one) => sectionOf(one, scene))}
    </div>`
}

function small(month: number, { buckets, locale, words, today }: Scene): TemplateResult {
  const [first, last] = daysOf(month)
  const onDays = buckets.days.get(month) ?? []
  const count = onDays.length + (buckets.periods.get(month)?.length ?? 0)
  const days = byDay(onDays, first, last)
  return html`<button
    class="small"
    part="small-month"
    data-month=${month}
    aria-current=${monthOf(today) === month ? 'date' : nothing}
  >
    <strong>${monthLabel(month, locale)}</strong>
    <small>${count ? counted(count, words.entries, locale) : '—'}</small>
    <span class="days" aria-hidden="true"
      >${Array.from({ length: weekdayOf(first) - 1 }, () => html`<i></i>`)}${days.map((entries, n) => {
        const full = entries.length ? 'full' : ''
        return html`<i class=${first + n === today ? `${full} now` : full}>${n + 1}</i>`
      })}</span
    >
  </button>`
}
