import { describeProblem, type Problem, type Severity } from '@gorod/core'
import { html, nothing, type TemplateResult } from 'lit'
import { findingsIn, severityWords } from './words.js'

/** The findings of the severities wanted, each with the line it concerns. */
export function findingList(
  problems: Problem[],
  text: string,
  wanted: ReadonlySet<Severity>,
  goTo: (line: number) => void,
): TemplateResult {
  const lines = text.split('\n')
  const shown = problems.filter(({ severity }) => wanted.has(severity))
  if (!shown.length)
    return html`<p>${problems.length ? 'Нужные замечания скрыты: отметьте их выше.' : 'Замечаний нет.'}</p>`
  return html`<ol class="findings">
    ${shown.map((problem, i) => {
      const { sentence, remedy } = describeProblem(problem, 'ru')
      const { line } = problem.at
      const said = line === undefined || line === shown[i - 1]?.at.line
      const quote = said ? '' : (lines[line - 1] ?? '').replace(/[|\s]+/g, ' ').trim()
      return html`<li>
        <div class="where">
          <span class="severity ${problem.severity}">${severityWords[problem.severity]}</span>
          ${
            line === undefined
              ? nothing
              : html`<button type="button" class="line" @click=${() => goTo(line)}>строка ${line}</button>`
          }
        </div>
        <div>
          <div class="what">${sentence}</div>
          <div class="remedy">${remedy}</div>
          ${quote ? html`<div class="quote">${quote.length > 160 ? `${quote.slice(0, 160)}…` : quote}</div>` : nothing}
        </div>
      </li>`
    })}
  </ol>`
}

/** How many findings of each severity there are. */
export const summary = (problems: Problem[]): string =>
  problems.length ? findingsIn(problems.map(({ severity }) => severity)) : 'Замечаний нет'
