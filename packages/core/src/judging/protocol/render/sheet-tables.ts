import { html, type Insert, type Markup } from '../../../words/html.js'
import type { AnnexSheet, CriterionLine, Protocol } from '../shape.js'
import { roundTitle, short } from './say.js'

const stateWords: Record<AnnexSheet['state'], string> = {
  assigned: 'не открыт',
  opened: 'открыт',
  draft: 'черновик',
  submitted: 'сдан',
  confirmed: 'подтверждён',
  sealed: 'учтён',
  recused: 'самоотвод',
  abstained: 'воздержался',
  expired: 'не учтён',
  replaced: 'заменён',
}

/** Every sheet of every round, a table to a nomination, a line to a juror; marks stand under the numbers of their criteria. */
export function sheetTables(protocol: Protocol): Insert {
  const { results, method, annex } = protocol
  const names = new Map(annex.jurors.map((juror) => [juror.id, short(juror)]))
  const sheets = new Map<string, AnnexSheet[]>()
  for (const sheet of annex.sheets) {
    const key = keyOf(sheet.round, sheet.submission)
    sheets.set(key, [...(sheets.get(key) ?? []), sheet])
  }
  return results.map((result) => {
    const criteria = method.criteria.find(({ nomination }) => nomination === result.nomination)?.criteria ?? []
    const judged = criteria.filter(({ kind }) => kind === 'judged')
    const groups = result.rows.flatMap(({ submission, title }) => {
      const own = sheets.get(keyOf(result.round, submission)) ?? []
      return own.length > 0 ? [sheetsOf(title, own, judged, names)] : []
    })
    const round = method.rounds.length > 1 && `${roundTitle(protocol, result.round)}. `
    return groups.length > 0 && sheetTable(html`${round}${result.title}`, judged, groups)
  })
}

const keyOf = (round: string, submission: string): string => JSON.stringify([round, submission])

/** The sheets of one submission. */
function sheetsOf(
  title: string,
  sheets: readonly AnnexSheet[],
  criteria: readonly CriterionLine[],
  names: ReadonlyMap<string, string>,
): Markup {
  const lines = sheets.map(
    ({ juror, marks, state }, index) =>
      html`<tr>
        ${index === 0 && html`<th scope="rowgroup" rowspan="${sheets.length}">${title}</th>`}
        <td>${names.get(juror) ?? juror}</td>
        ${criteria.map(({ id }) => html`<td class="gorod-figure">${Object.hasOwn(marks, id) ? (marks[id] ?? '—') : '—'}</td>`)}
        <td>${stateWords[state]}</td>
      </tr>`,
  )
  return html`<tbody>
    ${lines}
  </tbody>`
}

const sheetTable = (caption: Markup, criteria: readonly CriterionLine[], groups: readonly Markup[]): Markup =>
  html`<div class="gorod-table">
    <table>
      <caption>
        ${caption}
        <small>${criteria.map(({ title }, index) => `${index + 1} — ${title}`).join('; ')}</small>
      </caption>
      <thead>
        <tr>
          <th scope="col">Заявка</th>
          <th scope="col">Член комиссии</th>
          ${criteria.map((_, index) => html`<th scope="col" class="gorod-figure">${index + 1}</th>`)}
          <th scope="col">Состояние</th>
        </tr>
      </thead>
      ${groups}
    </table>
  </div>`
