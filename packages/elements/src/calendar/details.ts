import { ageInWords } from '@gorod/core/anniversary'
import { html, nothing, type TemplateResult } from 'lit'
import { safeLink } from '../data/link.js'
import { icon } from '../look/icon.js'
import { daysLabel, weekdayLabel } from '../words/dates.js'
import { dateOf } from './sections.js'
import { byDay } from './month.js'
import { monthOf } from './bucket.js'
import { row } from './row.js'
import type { Placed } from './placed.js'
import type { Scene } from './scene.js'

/** What the dialog shows: an entry, the list of a day, or an entry opened from that list. */
export interface Open {
  id?: string
  day?: number
}

/** The dialog with the details of an entry or all entries of a day. */
export function details({ id, day }: Open, scene: Scene): TemplateResult | typeof nothing {
  const one = scene.buckets.all.find(({ entry }) => entry.id === id)
  const { facts, kinds } = scene.words
  if (!one && day === undefined) return nothing
  const kind = one ? html`<p class="kind ${one.entry.kind}">${kinds[one.entry.kind]}</p>` : html`<p></p>`
  return html`<dialog part="dialog" aria-labelledby="opened" closedby="any">
    <div class="ends">
      ${
        one && day !== undefined
          ? html`<button class="quiet" part="button" data-do="back">${icon.back} ${facts.back}</button>`
          : kind
      }
      <button class="icon" part="button" data-do="close" aria-label=${facts.close}>${icon.close}</button>
    </div>
    ${one ? entryOf(one, scene) : dayOf(day!, scene)}
  </dialog>`
}

function dayOf(day: number, { buckets, locale }: Scene): TemplateResult {
  const [entries = []] = byDay(buckets.days.get(monthOf(day)) ?? [], day, day)
  return html`<h2 id="opened" tabindex="-1" autofocus>${daysLabel(day, day, locale)}, ${weekdayLabel(day, locale)}</h2>
    <ul>
      ${entries.map((one) => row(one, locale))}
    </ul>`
}

function entryOf(one: Placed, { locale, words }: Scene): TemplateResult {
  const { entry } = one
  const { facts } = words
  const link = safeLink(entry.url)
  const when = dateOf(one, locale)
  const wording = entry.when.text
  const said = when.replaceAll('\u00A0', ' ').toLowerCase()
  const lines: [name: string, value: string | undefined | false, note?: string][] = [
    [facts.when, when, one.approximate ? words.approximate : entry.basis === 'rule' ? words.byRule : ''],
    [facts.wording, wording && !said.includes(wording.toLowerCase()) && `«${wording}»`],
    [facts.place, entry.place],
    [
      facts.cities,
      !entry.cityNames.every((name) => `${entry.place} ${entry.title}`.includes(name)) && entry.cityNames.join(', '),
    ],
    [facts.age, entry.age !== undefined && ageInWords(entry.age, locale)],
    [facts.organisers, entry.organisers?.join(', ')],
    [facts.plan, [entry.section, entry.number].filter(Boolean).join(', ')],
  ]
  return html`<h2 id="opened" tabindex="-1" autofocus>${entry.title}</h2>
    <dl>
      ${lines
        .filter(([, value]) => value)
        .map(
          ([name, value, note]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value} <small>${note || nothing}</small></dd>
            </div>`,
        )}
    </dl>
    <p class="ways">
      ${link ? html`<a href=${link} part="link">${facts.link}</a>` : nothing}
      ${one.standing === 'none' ? nothing : html`<button part="button" data-do="save-one">${words.keep.single}</button>`}
    </p>`
}
