import { describeProblem } from '@gorod/core'
import { checkMemberships, membersOn } from '@gorod/core/membership'
import { counted } from '@gorod/core/words'
import { cities, claims, memberships } from '@gorod/mag'
import { html, type TemplateResult } from 'lit'

const nouns = {
  members: { one: 'член', few: 'члена', many: 'членов' },
  candidates: { one: 'кандидат', few: 'кандидата', many: 'кандидатов' },
}

/** Members and candidates of a day, and what documents say of them against each other. */
export function membersSection(day: string): TemplateResult {
  const [members, candidates] = (['member', 'candidate'] as const).map((category) =>
    membersOn(memberships, day, { category }),
  )
  const problems = checkMemberships(memberships, { cities, claims })
  return html`<section id="members" aria-labelledby="members-title">
    <h2 id="members-title">Члены и&nbsp;кандидаты</h2>
    <p>
      По&nbsp;документам на&nbsp;этот день ${counted(members!.length, nouns.members, 'ru')}
      и&nbsp;${counted(candidates!.length, nouns.candidates, 'ru')}.
    </p>
    <h3>Где документы расходятся</h3>
    <ul class="plain">
      ${problems.map((problem) => {
        const { sentence } = describeProblem(problem, 'ru')
        return html`<li>${sentence}${problem.at.line ? html` <small>строка&nbsp;${problem.at.line}</small>` : ''}</li>`
      })}
    </ul>
  </section>`
}
