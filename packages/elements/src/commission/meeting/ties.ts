import { counted } from '@gorod/core/words'
import type { EditionState } from '@gorod/core/judging'
import type { TieStep } from '@gorod/core/contest'
import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { meetingWords } from '../../words/commission/meeting.js'
import { told, type Locale } from '../../words/speaking.js'
import { act, reasonField } from '../act.js'
import { quoted, titleOf } from '../names.js'
import type { Scene } from '../scene.js'

/** The equals that the declared chain could not part, and the chair's vote on them. */
export function ties(scene: Scene): TemplateResult {
  const { seen, locale, standings } = scene
  const { state } = seen
  const words = meetingWords(locale).ties
  const open = (standings?.nominations ?? []).flatMap(({ nomination, ties: all, standings: rows }) =>
    all.flatMap((tie) =>
      tie.open.map((group) => {
        const first = rows.find(({ submission }) => submission === group[0])
        return { nomination, group, first, decisions: tie.decisions }
      }),
    ),
  )
  return html`<section aria-labelledby="ties">
    <h3 id="ties">${words.title}</h3>
    ${open.length || state.chairVotes.length ? nothing : html`<p class="meta">${words.none}</p>`}
    ${state.chairVotes.map(
      ({ order, reason }) =>
        html`<p>
          ${told(words.settled, { order: order.map((id) => quoted(titleOf(state, id), locale)).join(' → '), reason })}
        </p>`,
    )}
    <ul class="ties">
      ${repeat(
        open,
        ({ group }) => group.join(' '),
        ({ nomination, group, first, decisions }) => {
          const title = state.rules?.nominations.find(({ id }) => id === nomination)?.title ?? nomination
          const parted = new Set(decisions.map(({ step }) => JSON.stringify(step)))
          return html`<li>
            <h4>
              ${told(words.open, { nomination: title, count: counted(group.length, meetingWords(locale).submissions, locale) })}
            </h4>
            <ol class="chain" aria-label=${words.chain}>
              ${state.rules?.ties.map((step) => chainStep(state, step, parted.has(JSON.stringify(step)), locale))}
            </ol>
            ${settlement(scene, group, first?.place ?? 1)}
          </li>`
        },
      )}
    </ul>
  </section>`
}

function chainStep(state: EditionState, step: TieStep, hasParted: boolean, locale: Locale): TemplateResult {
  const words = meetingWords(locale).ties
  return html`<li aria-current=${step.kind === 'chair' ? 'step' : nothing}>
    ${stepInWords(state, step, locale)}${hasParted ? html` <small>${words.parted}</small>` : nothing}
    ${step.kind === 'chair' ? html`<small>${words.stopped}</small>` : nothing}
  </li>`
}

function stepInWords({ rules }: EditionState, step: TieStep, locale: Locale): string {
  const words = meetingWords(locale).ties.steps
  if (step.kind !== 'criterion') return words[step.kind]
  const groups = [...(rules?.criteria ?? []), ...(rules?.nominations.flatMap((one) => one.criteria ?? []) ?? [])]
  const criterion = groups.flatMap((group) => group.criteria).find(({ id }) => id === step.criterion)
  return told(words.criterion, { title: criterion?.title ?? step.criterion })
}

function settlement(scene: Scene, group: readonly string[], first: number): TemplateResult | typeof nothing {
  const { seen, locale } = scene
  const words = meetingWords(locale).ties
  return act(scene, {
    type: 'settle-tie',
    label: words.settle,
    place: `tie-${group.join('-')}`,
    telling: true,
    fields: html`${group.map((id) => {
      const title = titleOf(seen.state, id)
      return html`<label
        ><span>${told(words.place, { title })}</span
        ><select name=${`place-${id}`}>
          <option value="">${words.choose}</option>
          ${group.map((_, place) => html`<option value=${place}>${first + place}</option>`)}
        </select></label
      >`
    })}
    ${reasonField(scene)}`,
    // A place that two have or nobody is left out: such an order is refused by the office.
    request: (form) => ({
      order: group.flatMap((_, place) => {
        const here = group.filter((id) => form.get(`place-${id}`) === String(place))
        return here.length === 1 ? here : []
      }),
      reason: String(form.get('reason')),
    }),
  })
}
