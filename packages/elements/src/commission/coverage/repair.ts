import { assignJurors, conflictsOf, type Repair } from '@gorod/core/judging'
import { html, nothing, type TemplateResult } from 'lit'
import { coverageWords } from '../../words/commission/coverage.js'
import { told } from '../../words/speaking.js'
import { nameOf, titleOf } from '../names.js'
import type { Scene } from '../scene.js'
import { kindOfSheet, outOf, roundShown } from './count.js'

/** The further sheets that would link a nomination again, worked out when asked for. */
export function repair(scene: Scene, nomination: string): TemplateResult {
  const { seen, locale, kept, refresh } = scene
  const words = coverageWords(locale).linked
  const key = `repair-${nomination}`
  const found = kept.get(key) as Repair | undefined
  const find = (): void => {
    kept.set(key, repairOf(scene, nomination))
    refresh()
  }
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
function repairOf({ seen: { state } }: Scene, nomination: string): Repair {
  const { rules, commission } = state
  const entries = Object.values(state.entries).filter(
    (entry) => entry.nomination === nomination && entry.state === 'admitted',
  )
  const bySubmission = state.sheets[roundShown(state)] ?? {}
  const locked = entries.flatMap(({ id }) =>
    Object.values(bySubmission[id] ?? {}).flatMap((sheet) => {
      const kind = kindOfSheet(sheet)
      return kind && !outOf.has(kind) ? { juror: sheet.juror, submission: id } : []
    }),
  )
  const { nominations } = assignJurors({
    submissions: entries,
    jurors: commission?.members.filter(({ role, to }) => role === 'juror' && to === undefined) ?? [],
    sheets: Object.fromEntries(
      entries.map(({ id }) => [id, locked.filter(({ submission }) => submission === id).length]),
    ),
    minutesPerSubmission: rules?.minutesPerSubmission ?? 1,
    conflicts: commission ? conflictsOf(commission, entries, state.conflicts, rules?.conflicts) : [],
    locked,
    seed: state.id,
  })
  return nominations[0]?.repair ?? { pairs: [], complete: false }
}
