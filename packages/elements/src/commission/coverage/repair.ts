import { html, nothing, type TemplateResult } from 'lit'
import { coverageWords } from '../../words/commission/coverage.js'
import { told } from '../../words/speaking.js'
import { underWay } from '../errand.js'
import { nameOf, titleOf } from '../names.js'
import type { Scene } from '../scene.js'
import { Errand } from '../tally/errand.js'
import { kindOfSheet, outOf, roundShown } from './count.js'
import { baseOf, type Proposal, type Proposing } from './proposal.js'

/** The further sheets that would link a nomination again, worked out when asked for. */
export function repair(scene: Scene, nomination: string): TemplateResult {
  const { seen, locale, kept, refresh } = scene
  const words = coverageWords(locale).linked
  const key = `repair-${nomination}`
  const errand = kept.get(key) as Errand<Proposal> | undefined
  const find = (): void => {
    const proposing = proposingOf(scene, nomination)
    kept.set(key, new Errand({ proposing }, (told) => ('proposal' in told ? told.proposal : undefined), refresh))
    refresh()
  }
  if (errand && !errand.result) return underWay(scene, key, errand, words.working)
  const found = errand?.result && (errand.result.repair ?? { pairs: [], complete: false })
  if (!found) return html`<button @click=${find}>${words.repair}</button>`
  return html`<div role="status">
    <p>${found.complete ? words.repaired : words.unrepaired}</p>
    <ul>
      ${found.pairs.map(
        ({ juror, submission, beyondCapacity }) =>
          html`<li>
            ${told(words.pair, { name: nameOf(seen.state, juror), title: titleOf(seen.state, submission) })}
            ${beyondCapacity ? html`<small>${words.beyond}</small>` : nothing}
          </li>`,
      )}
    </ul>
  </div>`
}

/** By core: every sheet that is there stays, and nothing more is asked for than what links the parts. */
function proposingOf({ seen: { state } }: Scene, nomination: string): Proposing {
  const base = baseOf(state, (entry) => entry.nomination === nomination)
  const bySubmission = state.sheets[roundShown(state)] ?? {}
  const panels = base.submissions.map(({ id }) => ({
    id,
    jurors: Object.values(bySubmission[id] ?? {}).flatMap((sheet) => {
      const kind = kindOfSheet(sheet)
      return kind && !outOf.has(kind) ? sheet.juror : []
    }),
  }))
  return {
    ...base,
    sheets: Object.fromEntries(panels.map(({ id, jurors }) => [id, jurors.length])),
    locked: panels.flatMap(({ id, jurors }) => jurors.map((juror) => ({ juror, submission: id }))),
    seed: state.id,
  }
}
