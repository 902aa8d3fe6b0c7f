import { html, nothing, type TemplateResult } from 'lit'
import { coverageWords } from '../../words/commission/coverage.js'
import { act } from '../act.js'
import type { Scene } from '../scene.js'
import { assignment } from './assign.js'
import { coverageOf } from './count.js'
import { submissionDialog } from './submission.js'
import { summary } from './summary.js'

/** Who was given what, and what has come back: states alone, never a mark. */
export function coverageRoom(scene: Scene): TemplateResult {
  const { seen, locale } = scene
  const { state } = seen
  const words = coverageWords(locale)
  const coverage = coverageOf(state)
  const round = state.rules?.rounds.find(({ id }) => !state.closings.some((closing) => closing.round === id))
  const isBetween = (state.phase === 'preparing' || state.phase === 'closed') && round !== undefined
  return html`${summary(scene)} ${isBetween ? assignment(scene) : nothing}
  ${
    isBetween && state.sheets[round.id]
      ? act(scene, {
          type: 'open-round',
          label: words.assign.open,
          primary: true,
          telling: true,
          request: () => ({ round: round.id }),
        })
      : nothing
  }
  ${
    coverage.all.all
      ? html`<section aria-labelledby="map">
          <h3 id="map">${words.map.title}</h3>
          <p class="meta">${words.map.hint}</p>
          <gorod-coverage-map
            .coverage=${coverage}
            .lang=${locale}
            .nominations=${state.rules?.nominations ?? []}
            @open-row=${({ detail }: CustomEvent<string>) => scene.go('coverage', detail)}
          ></gorod-coverage-map>
        </section>`
      : nothing
  }
  ${
    state.phase === 'open'
      ? html`<details class="apart">
          <summary>${words.assign.again}</summary>
          ${assignment(scene)}
        </details>`
      : nothing
  }
  ${submissionDialog(scene)}`
}
