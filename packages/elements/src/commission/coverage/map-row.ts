import type { Member } from '@gorod/core/judging'
import { withInitials } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { coverageWords } from '../../words/commission/coverage.js'
import { told, type Locale } from '../../words/speaking.js'
import { awaited, countOf, waitingIn, type Row } from './count.js'

/** A row of the map: its title, and in a sentence what its cells show. */
export function mapRow(row: Row, index: number, jurors: readonly Member[], locale: Locale): TemplateResult {
  const words = coverageWords(locale).map
  const names = awaited(row, jurors).map(({ name }) => withInitials(name))
  const count = countOf(row)
  const done = told(words.done, { done: count.all - waitingIn(count), all: count.all })
  const { id, title } = row.entry
  return html`<tr aria-rowindex=${index + 2} data-index=${index}>
    <th scope="row"><button title=${title} data-id=${id}>${title}</button></th>
    <td>
      <span class="hidden"
        >${done}${names.length ? `; ${told(words.waits, { names: names.join(', ') })}` : nothing}</span
      >
    </td>
  </tr>`
}
