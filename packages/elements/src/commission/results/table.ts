import { html, nothing, type TemplateResult } from 'lit'
import { resultsWords } from '../../words/commission/results.js'
import { told } from '../../words/speaking.js'
import { row } from './row.js'
import type { Column, Row } from './rows.js'
import type { View } from './view.js'

/** Rows to a part: parts far out of sight are not drawn. */
export const PART = 20

const columns: Column[] = ['place', 'title', 'score', 'sheets', 'adjusted', 'interval']

/** The table of a nomination: official score and place, and beside them what they are worth. */
export function table(shown: readonly Row[], view: View): TemplateResult {
  const { locale, standings, query, order, title, printing, isNear } = view
  const words = resultsWords(locale)
  const isLong = shown.length > 5 * PART
  const parts = Array.from({ length: Math.ceil(shown.length / PART) }, (_, at) =>
    shown.slice(at * PART, (at + 1) * PART),
  )
  const isByPlace = order.column === 'place' && !order.isDown && !query.trim()
  return html`<table
    class="results"
    role="table"
    aria-rowcount=${shown.length + 1}
    aria-label=${told(words.caption, { nomination: title })}
  >
    <thead role="rowgroup">
      <tr role="row" aria-rowindex="1">
        ${columns.map((column) => header(column, view))}
        <th role="columnheader" scope="col" class="group">${words.columns.group}</th>
      </tr>
    </thead>
    ${parts.map((part, at) => {
      const key = `${standings.nomination} ${at}`
      if (isLong && !printing && !isNear(key))
        return html`<tbody role="presentation" class="gap" data-part=${key} data-rows=${part.length}>
          <tr role="presentation">
            <td role="presentation" colspan="7"></td>
          </tr>
        </tbody>`
      return html`<tbody role="rowgroup" data-part=${isLong ? key : nothing}>
        ${part.map((one, index) => [
          row(one, at * PART + index, view),
          one.isLast && isByPlace
            ? html`<tr class="cut" role="row">
                <td role="cell" colspan="7">${standings.shortlist ? words.shortlistCut : words.cut}</td>
              </tr>`
            : nothing,
        ])}
      </tbody>`
    })}
  </table>`
}

function header(column: Column, { locale, order, sort }: View): TemplateResult {
  const words = resultsWords(locale)
  const isOwn = order.column === column
  return html`<th
    role="columnheader"
    scope="col"
    class=${column}
    aria-sort=${isOwn ? (order.isDown ? 'descending' : 'ascending') : nothing}
  >
    <button @click=${() => sort(column)}>
      ${words.columns[column]}<span class="sign" aria-hidden="true">${isOwn ? (order.isDown ? '▼' : '▲') : ''}</span>
    </button>
  </th>`
}
