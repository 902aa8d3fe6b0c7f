import { describeProblem } from '@gorod/core'
import { checkMemberships, memberList, standingsOn } from '@gorod/core/membership'
import { counted } from '@gorod/core/words'
import { cities, claims, memberships } from '@gorod/mag'
import { html, type TemplateResult } from 'lit'
import { groundText, sourceText } from './words.js'

const names = { one: 'имя', few: 'имени', many: 'имён' }

/** Members and candidates of a day, and what documents say of them against each other. */
export function membersSection(day: string): TemplateResult {
  const problems = checkMemberships(memberships, { cities, claims })
  const list = memberList(memberships, { cities, day })
  return html`<section id="members" aria-labelledby="members-title">
    <h2 id="members-title">Члены и&nbsp;кандидаты</h2>
    <gorod-members .list=${list}></gorod-members>
    <details class="grounds">
      <summary>Строка документа под каждым именем: ${counted(list.members.length, names, 'ru')}</summary>
      <p class="text">
        Презентация не&nbsp;датирована: она написана между 2021&nbsp;годом и&nbsp;апрелем 2025&nbsp;года.
      </p>
      <ul class="plain">
        ${list.members.map(({ id, name }) => html`<li>${name} <small>${groundOf(id, day)}</small></li>`)}
      </ul>
    </details>
    <h3>Где документы расходятся</h3>
    <ul class="plain">
      ${problems.map((problem) => {
        const { sentence } = describeProblem(problem, 'ru')
        return html`<li>${sentence} <small>${problem.sources?.map(sourceText).join('; ')}</small></li>`
      })}
    </ul>
  </section>`
}

function groundOf(id: string, day: string): string {
  const membership = memberships.find((each) => each.id === id)!
  return standingsOn(membership, day)
    .map(({ period }) => groundText(period.seen ?? [], day))
    .join('; ')
}
