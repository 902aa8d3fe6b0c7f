import { comparePlanAndReport, type PlanOutcome, type PlanOutcomeKind } from '@gorod/core/plan'
import { counted } from '@gorod/core/words'
import { plan2026, report2025 } from '@gorod/mag'
import { html, type TemplateResult } from 'lit'
import { outcomes } from './words.js'

/** What wants a look first. */
const order: readonly PlanOutcomeKind[] = ['edition-missing', 'not-planned', 'not-reported', 'moved', 'held']

const compared = comparePlanAndReport(plan2026, report2025)
const told = compared
  .filter(({ kind }) => kind !== 'outside')
  .sort((one, two) => order.indexOf(one.kind) - order.indexOf(two.kind))
const outside = compared.filter(({ kind }) => kind === 'outside')

const nouns = { one: 'мероприятие плана', few: 'мероприятия плана', many: 'мероприятий плана' }

/** The plan of 2026 against the report that came before it. */
export function reportSection(): TemplateResult {
  return html`<section id="report" aria-labelledby="report-title">
    <h2 id="report-title">План и&nbsp;отчёт</h2>
    ${table('План на\u00A02026\u00A0год и\u00A0отчёт за\u00A0декабрь 2024 — ноябрь 2025\u00A0г.', told)}
    <details>
      <summary>За&nbsp;пределами отчёта: ${counted(outside.length, nouns, 'ru')}</summary>
      ${table('О\u00A0них отчёт сказать не\u00A0мог', outside)}
    </details>
  </section>`
}

const table = (caption: string, rows: readonly PlanOutcome[]): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table class="stacked" role="table">
      <caption>
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">Мероприятие</th>
          <th scope="col" role="columnheader">Что стало</th>
          <th scope="col" role="columnheader">В&nbsp;плане</th>
          <th scope="col" role="columnheader">В&nbsp;отчёте</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ({ kind, about, planned = '', reported = '', line }) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">${about}</th>
              <td role="cell" class="outcome">${outcomes[kind]}</td>
              <td role="cell" data-name="В&nbsp;плане">${planned || '—'}</td>
              <td role="cell" data-name="В&nbsp;отчёте">
                ${reported || '—'}${line ? html` <small>строка&nbsp;${line}</small>` : ''}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
