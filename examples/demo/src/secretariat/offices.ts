import { describeProblem } from '@gorod/core'
import { checkGovernance, heldOn, holdersOn, type Tenure } from '@gorod/core/membership'
import { counted } from '@gorod/core/words'
import { governance } from '@gorod/mag'
import { html, nothing, type TemplateResult } from 'lit'
import { dayText, groundText, placeText } from './words.js'

/** From so many holders on an office is folded. */
const many = 4
const people = { one: 'человек', few: 'человека', many: 'человек' }

/** Who holds which office on a day, and what documents leave open about it. */
export function officesSection(day: string): TemplateResult {
  const problems = checkGovernance(governance, { on: day })
  return html`<section id="offices" aria-labelledby="offices-title">
    <h2 id="offices-title">Кто в&nbsp;какой должности</h2>
    <dl class="offices">
      ${governance.offices.map(({ id, title }) => {
        const holders = holdersOn(governance.tenures, day, { office: id })
        return html`<div>
          <dt>${title}</dt>
          <dd>${holders.length ? holdersList(holders, day) : 'документов об\u00A0этом дне нет'}</dd>
        </div>`
      })}
    </dl>
    <details>
      <summary>Чего документы не&nbsp;говорят о&nbsp;должностях</summary>
      <ul class="plain">
        ${problems.map((problem) => html`<li>${describeProblem(problem, 'ru').sentence}</li>`)}
      </ul>
    </details>
  </section>`
}

function holdersList(holders: readonly Tenure[], day: string): TemplateResult {
  const list = html`<ul class="plain">
    ${holders.map((tenure) => holderItem(tenure, day))}
  </ul>`
  return holders.length < many
    ? list
    : html`<details>
        <summary>${counted(holders.length, people, 'ru')}</summary>
        ${list}
      </details>`
}

function holderItem(tenure: Tenure, day: string): TemplateResult {
  const { person, post, from, to, seen } = tenure
  const began = heldOn(tenure, day) === 'stated' ? `с\u00A0${dayText(from!.day!)}: ${placeText(from!.source!)}` : ''
  return html`<li>
    ${person}${post ? `, ${post}` : nothing}
    <small
      >${began || groundText(seen ?? [], day)}${to?.day ? html`; по&nbsp;${dayText(to.day)}: ${placeText(to.source!)}` : nothing}</small
    >
  </li>`
}
