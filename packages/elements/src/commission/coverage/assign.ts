import { counted } from '@gorod/core/words'
import { describeJudgingProblem } from '@gorod/core/judging'
import { html, nothing, type TemplateResult } from 'lit'
import { coverageWords } from '../../words/commission/coverage.js'
import { told } from '../../words/speaking.js'
import { act, isOffered } from '../act.js'
import { underWay } from '../errand.js'
import { nameOf, titleOf } from '../names.js'
import type { Scene } from '../scene.js'
import { Errand } from '../tally/errand.js'
import { proposingFor, type Proposal } from './proposal.js'

/** The proposal of who reads what, looked at before it is adopted. */
export function assignment(scene: Scene): TemplateResult | typeof nothing {
  const { seen, locale, kept, refresh, say, standings } = scene
  const { state } = seen
  const round = state.rules?.rounds.find(({ id }) => !state.closings.some((closing) => closing.round === id))
  if (!round || !isOffered(scene, { type: 'assign' }) || !state.commission) return nothing
  const words = coverageWords(locale).assign
  const proposed = kept.get('assignment') as Errand<Proposal> | undefined
  const propose = (event: SubmitEvent): void => {
    event.preventDefault()
    const seed = String(new FormData(event.currentTarget as HTMLFormElement).get('seed')).trim()
    proposed?.stop()
    const proposing = proposingFor(state, round, standings, seed || state.id)
    const come = (): void => (errand.result ? say(words.ready) : refresh())
    const errand = new Errand({ proposing }, (told) => ('proposal' in told ? told.proposal : undefined), come)
    kept.set('assignment', errand)
    refresh()
  }
  return html`<section aria-labelledby="assign">
    <h3 id="assign">${words.title}</h3>
    <p class="lead">${words.lead}</p>
    <form class="line" novalidate @submit=${propose}>
      <label><span>${words.seed}</span><input name="seed" value=${state.seeds[round.id] ?? state.id} /></label>
      <button class=${proposed || state.sheets[round.id] ? '' : 'primary'}><span>${words.propose}</span></button>
    </form>
    ${proposed?.result ? shown(scene, proposed.result, round.id) : nothing}
    ${proposed && !proposed.result ? underWay(scene, 'assignment', proposed, words.working) : nothing}
  </section>`
}

function shown(scene: Scene, assigned: Proposal, round: string): TemplateResult {
  const { locale, kept, seen } = scene
  const words = coverageWords(locale)
  const loads = assigned.loads.map(({ submissions }) => submissions)
  const hasBefore = assigned.added < assigned.pairs.length
  return html`<div class="proposed" tabindex="-1">
    <h4>${words.assign.proposed}</h4>
    <p>
      ${told(words.assign.pairs, { count: counted(assigned.pairs.length, words.sheets, locale) })}.
      ${loads.length ? `${told(words.assign.loads, { least: Math.min(...loads), most: Math.max(...loads) })}.` : nothing}
      ${hasBefore ? `${told(words.assign.changes, { added: assigned.added, removed: assigned.removed })}.` : nothing}
    </p>
    <ul class="rows narrow">
      ${assigned.loads.map(
        ({ juror, submissions }) =>
          html`<li>
            <span class="name">${nameOf(seen.state, juror)}</span>
            <span class="number">${counted(submissions, words.submissions, locale)}</span>
          </li>`,
      )}
    </ul>
    ${assigned.missing.length ? missing(scene, assigned) : nothing}
    ${assigned.problems.map((problem) => {
      const { sentence, remedy } = describeJudgingProblem(problem, locale)
      return html`<p class="note"><b>${sentence}.</b> ${remedy}.</p>`
    })}
    ${act(scene, {
      type: 'assign',
      label: words.assign.accept,
      primary: true,
      request: () => ({
        round,
        pairs: assigned.pairs,
        seed: String(assigned.seed),
      }),
      done: () => {
        kept.delete('assignment')
        scene.refresh()
      },
    })}
  </div>`
}

function missing({ seen, locale }: Scene, assigned: Proposal): TemplateResult {
  const words = coverageWords(locale)
  return html`<h4>${words.assign.missing}</h4>
    <ul>
      ${assigned.missing.slice(0, 20).map(
        ({ submission, missing: count, reason }) =>
          html`<li>
            ${told(words.assign.lacks, {
              title: titleOf(seen.state, submission),
              count: counted(count, words.ofSheets, locale),
              reason: words.assign.reasons[reason],
            })}
          </li>`,
      )}
    </ul>`
}
