import { counted } from '@gorod/core/words'
import { describeJudgingProblem, assignJurors, conflictsOf, type Assignment } from '@gorod/core/judging'
import { html, nothing, type TemplateResult } from 'lit'
import { coverageWords } from '../../words/commission/coverage.js'
import { told } from '../../words/speaking.js'
import { act, isOffered } from '../act.js'
import { nameOf, titleOf } from '../names.js'
import type { Scene } from '../scene.js'

/** The proposal of who reads what, looked at before it is adopted. */
export function assignment(scene: Scene): TemplateResult | typeof nothing {
  const { seen, locale, kept } = scene
  const { state } = seen
  const round = state.rules?.rounds.find(({ id }) => !state.closings.some((closing) => closing.round === id))
  if (!round || !isOffered(scene, { type: 'assign' }) || !state.commission) return nothing
  const words = coverageWords(locale).assign
  const proposed = kept.get('assignment') as Assignment | undefined
  const propose = (event: SubmitEvent): void => {
    event.preventDefault()
    const seed = String(new FormData(event.currentTarget as HTMLFormElement).get('seed')).trim()
    kept.set('assignment', proposal(scene, seed || state.id))
    scene.refresh()
  }
  return html`<section aria-labelledby="assign">
    <h3 id="assign">${words.title}</h3>
    <p class="lead">${words.lead}</p>
    <form class="line" novalidate @submit=${propose}>
      <label><span>${words.seed}</span><input name="seed" value=${state.seeds[round.id] ?? state.id} /></label>
      <button class=${proposed || state.sheets[round.id] ? '' : 'primary'}><span>${words.propose}</span></button>
    </form>
    ${proposed ? shown(scene, proposed, round.id) : nothing}
  </section>`
}

function shown(scene: Scene, assigned: Assignment, round: string): TemplateResult {
  const { locale, kept, seen } = scene
  const words = coverageWords(locale)
  const loads = assigned.loads.map(({ submissions }) => submissions)
  const hasBefore = assigned.added.length < assigned.pairs.length
  return html`<div class="proposed" tabindex="-1">
    <h4>${words.assign.proposed}</h4>
    <p>
      ${told(words.assign.pairs, { count: counted(assigned.pairs.length, words.sheets, locale) })}.
      ${loads.length ? `${told(words.assign.loads, { least: Math.min(...loads), most: Math.max(...loads) })}.` : nothing}
      ${hasBefore ? `${told(words.assign.changes, { added: assigned.added.length, removed: assigned.removed.length })}.` : nothing}
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
        pairs: assigned.pairs.map(({ juror, submission }) => ({ juror, submission })),
        seed: String(assigned.seed),
      }),
      done: () => {
        kept.delete('assignment')
        scene.refresh()
      },
    })}
  </div>`
}

function missing({ seen, locale }: Scene, assigned: Assignment): TemplateResult {
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

/** The assignment by core: nobody who began to read loses a sheet. */
function proposal({ seen: { state }, standings }: Scene, seed: string): Assignment {
  const rules = state.rules!
  const round = rules.rounds.find(({ id }) => !state.closings.some((closing) => closing.round === id))!
  const through =
    state.shortlists[round.id] ??
    (round.shortlist === undefined
      ? undefined
      : standings?.nominations.flatMap(({ shortlist }) => shortlist?.submissions ?? []))
  const entries = Object.values(state.entries).filter(
    ({ id, state: at }) => at === 'admitted' && (!through || through.includes(id)),
  )
  const sheets = Object.values(state.sheets[round.id] ?? {}).flatMap((byJuror) => Object.values(byJuror))
  const given = sheets
    .filter((sheet) => sheet.state !== 'replaced')
    .map(({ juror, submission, state: at }) => ({ juror, submission, at }))
  return assignJurors({
    submissions: entries,
    jurors: state.commission!.members.filter(({ role, to }) => role === 'juror' && to === undefined),
    sheets: round.sheets,
    minutesPerSubmission: rules.minutesPerSubmission,
    conflicts: conflictsOf(state.commission!, entries, state.conflicts, rules.conflicts),
    previous: given.map(({ juror, submission }) => ({ juror, submission })),
    locked: given.filter(({ at }) => at !== 'assigned').map(({ juror, submission }) => ({ juror, submission })),
    seed,
  })
}
