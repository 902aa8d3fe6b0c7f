import { counted } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import type { ReviewPart, ReviewRow } from '../desk/review.js'
import { mustSign } from '../desk/sign.js'
import { visibleText } from '../entry/visible-text.js'
import { officeWords, timeText } from '../words/office.js'
import { decimal } from '../words/numbers.js'
import { told } from '../words/speaking.js'
import { chip } from './queue.js'
import type { Order, Scene } from './scene.js'
import { saved } from './sentences.js'
import { signingKey } from './signing-key.js'
import { strip } from './strip.js'

/** All of a juror's own sheets on one page, and his signature under them. */
export function finish(scene: Scene): TemplateResult {
  const { desk, words } = scene
  const parts = desk.review()
  return html`<header class="head">
      <div class="steps"><button data-do="queue" part="button">${words.ways.queue}</button></div>
      <p class="meta">${desk.state.title}</p>
      <h2 id="heading" tabindex="-1" part="heading">${words.finish.title}</h2>
    </header>
    ${missing(scene)} ${parts.map((part) => table(part, scene))} ${signature(scene)} ${signingKey(scene)}
    <p class="where meta">${saved(scene)}</p>`
}

function missing({ desk, words }: Scene): TemplateResult | typeof nothing {
  const left = desk.rows.filter(({ isUndone }) => isUndone)
  if (!left.length) return nothing
  return html`<section class="left">
    <h3>${words.finish.missing}</h3>
    <ul class="ways">
      ${left.slice(0, 60).map(
        ({ id, number, title, state }) =>
          html`<li>
            <button
              data-do="open"
              data-id=${id}
              aria-label="№ ${number}. ${visibleText(title, 200)}, ${words.states[state]}"
            >
              №&nbsp;${number}
            </button>
          </li>`,
      )}
      ${left.length > 60 ? html`<li class="meta">+${left.length - 60}</li>` : nothing}
    </ul>
  </section>`
}

function table(part: ReviewPart, scene: Scene): TemplateResult {
  const { desk, words, locale } = scene
  const { criteria, title, ties } = part
  const caption = told(words.finish.table, { nomination: visibleText(title, 100) })
  return html`<section class="review">
    <h3>${visibleText(title, 100)}</h3>
    <div class="wide" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <thead>
          <tr>
            ${column('number', words.finish.number, scene)} ${column('title', words.finish.entry, scene)}
            ${criteria.map(({ id, title: name }) => column(id, name, scene, 'mark'))}
            ${column('total', words.finish.total, scene, 'mark')} ${column('state', words.finish.state, scene)}
          </tr>
        </thead>
        <tbody>
          ${ordered(part, scene.order).map((one) => line(one, scene))}
        </tbody>
        <tfoot>
          <tr>
            <td></td>
            <th scope="row">${words.finish.spread}</th>
            ${criteria.map(({ scale }, index) => {
              const marks = part.rows.flatMap(({ marks: all }) => all[index] ?? [])
              return html`<td class="mark">${marks.length ? strip(scale, marks, null, words, locale) : nothing}</td>`
            })}
            <td></td>
            <td></td>
          </tr>
        </tfoot>
      </table>
    </div>
    ${
      ties.length && desk.isOpen
        ? html`<div class="ties">
            <h4>${words.finish.ties}</h4>
            <ul>
              ${ties.map(
                ({ total, numbers }) =>
                  html`<li>
                    ${told(words.finish.tie, { total: decimal(total, locale), numbers: numbers.join(', ') })}
                  </li>`,
              )}
            </ul>
            <p class="meta">${words.finish.tieHint}</p>
          </div>`
        : nothing
    }
  </section>`
}

function column(id: string, name: string, { order, words }: Scene, kind = ''): TemplateResult {
  const isBy = order.by === id
  const sort = isBy ? (order.isDescending ? 'descending' : 'ascending') : nothing
  return html`<th scope="col" class=${kind} aria-sort=${sort}>
    <button data-do="sort" data-by=${id} title=${told(words.finish.sort, { column: name })}>
      ${name}<span class="arrow" aria-hidden="true">${isBy ? (order.isDescending ? ' ↓' : ' ↑') : ''}</span>
    </button>
  </th>`
}

function line({ row, marks, total }: ReviewRow, scene: Scene): TemplateResult {
  const { words, locale } = scene
  return html`<tr>
    <td class="number">${row.number}</td>
    <th scope="row">
      <button class="link" data-do="open" data-id=${row.id} dir="auto">${visibleText(row.title, 200)}</button>
    </th>
    ${marks.map((mark) => html`<td class="mark">${mark ?? html`<span class="none" aria-label=${words.finish.none}>–</span>`}</td>`)}
    <td class="mark">${total ? decimal(total.text, locale) : nothing}</td>
    <td>${chip(row.state, words.states[row.state])}</td>
  </tr>`
}

/** What the juror keeps of every signed sheet. */
function receipts({ desk, words, locale, fingerprint }: Scene, isOpen: boolean): TemplateResult | typeof nothing {
  const rows = desk.rows.filter(({ state }) => state === 'confirmed' || state === 'sealed')
  if (!rows.length) return nothing
  const when = (id: string): string => {
    const at = desk.receipt(id)?.at
    if (at) return told(words.finish.acceptedAt, { time: timeText(at, locale) })
    return desk.status.waiting ? words.finish.waits : ''
  }
  return html`<details class="receipts" ?open=${isOpen}>
    <summary>${words.finish.receipts}</summary>
    <p class="meta">${words.finish.receiptHint}</p>
    <ul>
      ${rows.map(
        ({ id, number }) =>
          html`<li><span>№&nbsp;${number}</span> <code>${fingerprint(id)}</code> <small>${when(id)}</small></li>`,
      )}
    </ul>
  </details>`
}

/** How far signed sheets have come. */
const wayOf = ({ desk: { status }, isHeldUp }: Scene): 'done' | 'heldUp' | 'onTheWay' =>
  !status.waiting ? 'done' : isHeldUp ? 'heldUp' : 'onTheWay'

function signature(scene: Scene): TemplateResult {
  const { desk, words, locale, ownKey, canDownload } = scene
  const ready = desk.rows.filter(({ state }) => state === 'submitted' || state === 'late').length
  const signed = desk.rows.some(({ state }) => state === 'confirmed' || state === 'sealed')
  const isBarred = mustSign(desk.state, desk.viewer.id) && ownKey.standing !== 'enrolled'
  const isDone = signed && !ready && !desk.next()
  return html`<section class="sign">
    ${
      ready && desk.isOpen
        ? html`<p><b>${counted(ready, words.finish.ready, locale)}</b></p>
            <p class="meta">
              ${isBarred ? told(words.finish.unsigned, { title: words.key.title }) : words.finish.signHint}
            </p>
            <button class="main" data-do="confirm" ?disabled=${isBarred} part="button">${words.finish.sign}</button>`
        : html`<p id="signed" tabindex="-1">${isDone ? words.finish[wayOf(scene)] : words.finish.nothingToSign}</p>`
    }
    ${receipts(scene, isDone)}
    <div class="ways paperless">
      ${canDownload ? html`<button data-do="download" part="button">${officeWords(locale).files.download}</button>` : nothing}
      <button data-do="print" part="button">${words.finish.print}</button>
    </div>
  </section>`
}

function ordered({ rows, criteria }: ReviewPart, { by, isDescending }: Order): ReviewRow[] {
  const at = criteria.findIndex(({ id }) => id === by)
  const valueOf = ({ row, marks, total }: ReviewRow): number | string => {
    if (at >= 0) return marks[at] ?? -Infinity
    if (by === 'total') return total ? Number(total.text) : -Infinity
    return by === 'title' || by === 'state' ? row[by] : row.number
  }
  const sign = isDescending ? -1 : 1
  const compare = (a: number | string, b: number | string): number =>
    typeof a === 'string' ? a.localeCompare(String(b)) : a < Number(b) ? -1 : a > Number(b) ? 1 : 0
  return [...rows].sort((a, b) => sign * compare(valueOf(a), valueOf(b)) || a.row.number - b.row.number)
}
