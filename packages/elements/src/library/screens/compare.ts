import { textIn, type Practice } from '@gorod/core/practice'
import { html, nothing, type TemplateResult } from 'lit'
import { marked } from '../../entry/marked.js'
import { list, plain, text } from '../../entry/story.js'
import { visibleText } from '../../entry/visible-text.js'
import { factsOf, titleOf } from '../../practice/practice.js'
import { entryWords } from '../../words/entry.js'
import { practiceWords } from '../../words/practice.js'
import { told } from '../../words/speaking.js'
import { picking } from '../address.js'
import { isUnread, type Asked, type Whole } from '../asking.js'
import { follow, type Scene } from '../scene.js'
import { backView } from './detail.js'
import { openingOf } from './list.js'
import { mostCompared } from './picked.js'

const texts = ['summary', 'situation', 'solution', 'socialEffect', 'economicEffect', 'conditions', 'lessons'] as const

/** Two or three practices side by side, a row for each field; where there is no room, one below the other. */
export function compareView(scene: Scene): TemplateResult {
  const { chosen, words, asking, retry } = scene
  const ids = chosen.picked.slice(0, mostCompared)
  const asked = ids.map((id) => asking.whole(id))
  const practices = asked.flatMap((one) => (one.is === 'here' && one.value.practice ? [one.value.practice] : []))
  const named = (which: (one: Asked<Whole>) => boolean): string[] =>
    ids.filter((_, at) => which(asked[at]!)).map((id) => visibleText(id, 100))
  const hasFailed = asked.some(({ is }) => is === 'failed')
  const unread = named(isUnread)
  const gone = named((one) => one.is === 'here' && !one.value.practice && !isUnread(one))
  return html`<div class="compare" part="compare">
    ${backView(scene)}
    <h2 tabindex="-1" data-focus="status">${words.compare.heading}</h2>
    ${ids.length < 2 ? html`<p class="state">${words.compare.few}</p>` : nothing}
    ${chosen.picked.length > mostCompared ? html`<p class="meta">${words.compare.many}</p>` : nothing}
    ${gone.length ? html`<p class="note">${words.detail.gone}: ${gone.join(', ')}</p>` : nothing}
    ${
      hasFailed || unread.length
        ? html`<div class="note" part="state" role="alert">
            <p>${hasFailed ? words.states.network : `${words.card.missing}: ${unread.join(', ')}`}</p>
            <button type="button" part="button" @click=${retry}>${words.states.retry}</button>
          </div>`
        : nothing
    }
    ${asked.some(({ is }) => is === 'asked') ? html`<p role="status">${words.states.searching}</p>` : nothing}
    ${practices.length ? tableView(scene, practices) : nothing}
  </div>`
}

function tableView(scene: Scene, practices: readonly Practice[]): TemplateResult {
  const { words, locale, overview, chosen, addressOf, go } = scene
  const { sections } = entryWords(locale)
  const facts = practices.map((practice) => factsOf(practice, { locale, rubricator: overview.rubricator }))
  const missing = html`<span class="missing">${practiceWords(locale).notGiven}</span>`
  const titles = practices.map((practice) => visibleText(titleOf(practice, locale).text, 200))
  const names = [
    ...new Set(
      facts
        .toSorted((a, b) => b.length - a.length)
        .flat()
        .map(({ name }) => name),
    ),
  ]
  const rows: { name: string; cells: unknown[] }[] = [
    ...names.map((name) => ({ name, cells: facts.map((of) => of.find((fact) => fact.name === name)?.value) })),
    ...texts.map((field) => ({
      name: sections[field],
      cells: practices.map((practice) => {
        const found = textIn(practice[field], locale)
        return found && text({ text: found.text, language: found.isOther ? found.language : undefined })
      }),
    })),
    {
      name: sections.indicators,
      cells: practices.map(
        ({ indicators }) => indicators.length && list(indicators.map((one) => plain(indicatorLine(one)))),
      ),
    },
  ]
  // Roles are said once more, since a table whose parts are drawn as blocks is no table to some browsers.
  return html`<table role="table" class="beside entry" part="comparison">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col"><span class="unseen">${words.compare.field}</span></th>
        ${practices.map((practice, at) => {
          const there = openingOf({ ...chosen, view: 'list' }, practice.id)
          const title = titleOf(practice, locale)
          return html`<th role="columnheader" scope="col">
            <div class="named">
              <a
                href=${addressOf(there)}
                dir="auto"
                lang=${title.language ?? nothing}
                @click=${follow(scene, there, { focus: 'status' })}
                >${marked(title.text, undefined, 200)}</a
              >
              <button
                type="button"
                class="quiet icon"
                aria-label=${told(words.compare.remove, { title: titles[at]! })}
                @click=${() => go(picking(chosen, practice.id), { focus: 'status' })}
              >
                <span aria-hidden="true">×</span>
              </button>
            </div>
          </th>`
        })}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ name, cells }) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${name}</th>
            ${cells.map(
              (cell, at) =>
                html`<td role="cell">
                  <small class="whose" aria-hidden="true">${titles[at]}</small>
                  ${cell || missing}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`
}

const indicatorLine = ({ name, before, after, unit, period }: Practice['indicators'][number]): string =>
  `${name}: ${before === undefined ? '' : `${before} → `}${after}${unit ? `\u00A0${unit}` : ''}${period ? ` (${period})` : ''}`
