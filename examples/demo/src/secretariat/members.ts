import { describeProblem } from '@gorod/core'
import { checkMemberships, memberList } from '@gorod/core/membership'
import { cities, claims, memberships } from '@gorod/mag'
import { html, type TemplateResult } from 'lit'
import { sourceText } from './words.js'

/** Members and candidates of a day, and what documents say of them against each other. */
export function membersSection(day: string): TemplateResult {
  const problems = checkMemberships(memberships, { cities, claims })
  return html`<section id="members" aria-labelledby="members-title">
    <h2 id="members-title">Члены и&nbsp;кандидаты</h2>
    <gorod-members .list=${memberList(memberships, { cities, day })}></gorod-members>
    <h3>Где документы расходятся</h3>
    <ul class="plain">
      ${problems.map((problem) => {
        const { sentence } = describeProblem(problem, 'ru')
        return html`<li>${sentence} <small>${problem.sources?.map(sourceText).join('; ')}</small></li>`
      })}
    </ul>
  </section>`
}
