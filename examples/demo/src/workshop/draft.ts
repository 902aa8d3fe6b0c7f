import { describeProblem, formatPlan, type PlanDraft, type PlanSection, type Problem } from '@gorod/core'
import { html, nothing, type TemplateResult } from 'lit'
import { save } from './document.js'

/** The draft of the next plan as a table, with what a person must confirm under each row. */
export const draftTable = ({ plan, problems }: PlanDraft): TemplateResult => html`
  <div class="scroll" role="region" aria-label="Таблица черновика" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">№</th>
          <th scope="col">Мероприятие</th>
          <th scope="col">Место, дата</th>
        </tr>
      </thead>
      ${plan.sections.map(
        (section, s) =>
          html`<tbody>
            ${
              section.title
                ? html`<tr>
                    <th scope="colgroup" colspan="3">${section.title}</th>
                  </tr>`
                : nothing
            }
            ${rowsOf(section).map((cells, i) => {
              const doubts = problems.filter(({ at }) => at.path === `/sections/${s}/items/${i}`)
              return html`<tr class=${doubts.length ? 'doubt' : ''}>
                <td>${cells[0]}</td>
                <td>${cells[1]}${doubts.length ? doubtList(doubts) : nothing}</td>
                <td>${cells[2]}</td>
              </tr>`
            })}
          </tbody>`,
      )}
    </table>
  </div>
  <div class="row">
    <button type="button" @click=${() => save(`plan-${plan.year}.html`, formatPlan(plan, 'html'), 'text/html')}>
      Черновик, HTML
    </button>
    <button type="button" @click=${() => save(`plan-${plan.year}.md`, formatPlan(plan, 'markdown'), 'text/markdown')}>
      Черновик, Markdown
    </button>
    <button
      type="button"
      @click=${() => save(`plan-${plan.year}.tsv`, formatPlan(plan, 'tsv'), 'text/tab-separated-values')}
    >
      Черновик для таблицы
    </button>
  </div>
`

const rowsOf = (section: PlanSection): [string, string, string][] =>
  section.kind === 'events'
    ? section.items.map(({ number = '', text, where }) => [number, text, where])
    : section.items.map(({ number = '', city, ageText, when }) => [number, `${city}, ${ageText}`, when.text ?? ''])

const doubtList = (doubts: Problem[]): TemplateResult =>
  html`<ul class="doubts">
    ${doubts.map((problem) => {
      const { sentence, remedy } = describeProblem(problem, 'ru')
      return html`<li>${sentence}<br />${remedy}</li>`
    })}
  </ul>`
