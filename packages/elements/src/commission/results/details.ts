import { explanationOf, type ExplainedSheet, type ScoreExplanation } from '@gorod/core/judging'
import { counted } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { resultsWords } from '../../words/commission/results.js'
import { figureWords } from '../../words/figures.js'
import { decimal } from '../../words/numbers.js'
import { told } from '../../words/speaking.js'
import { dialog } from '../dialog.js'
import { entrantOf, nameOf, titleOf } from '../names.js'
import type { Scene } from '../scene.js'
import { inputOf } from '../tally/input.js'
import { formulaOf } from './formula.js'
import { tieInWords } from './row.js'

/** The sheets of a submission, and how its score follows from them. */
export function details(scene: Scene, submission: string, criteria: ReadonlyMap<string, string>): TemplateResult {
  const { seen, locale, standings } = scene
  const { state } = seen
  const words = resultsWords(locale).details
  const round = standings!.round
  const home = standings!.nominations.find((one) => one.standings.some((row) => row.submission === submission))
  const standing = home?.standings.find((row) => row.submission === submission)
  const input = home && inputOf(state, round, submission)
  const explanation = input && explanationOf(input, submission)
  const tie = standing?.tie === undefined ? undefined : home!.ties[standing.tie]
  const reason = tie?.decisions.findLast((decision) => decision.reason)?.reason
  return dialog(
    scene,
    titleOf(state, submission),
    () => scene.go('results'),
    html`<p class="meta">
        ${entrantOf(state, submission)}${standing?.place ? `. ${told(words.place, { place: standing.place })}` : nothing}
      </p>
      ${
        tie
          ? html`<p>
              ${tieInWords(tie, submission, criteria, locale)}.${reason ? ` ${told(words.reason, { reason })}` : nothing}
            </p>`
          : nothing
      }
      ${
        explanation?.sheets.length
          ? html`${how(explanation, scene)} ${sheetsOf(explanation, scene, criteria)}`
          : html`<p class="state">${words.none}</p>`
      }
      ${excluded(scene, submission)}`,
  )
}

/** The steps from sheets to score. */
function how(explanation: ScoreExplanation, { locale }: Scene): TemplateResult {
  const words = resultsWords(locale).details
  const { judged, computed, parts, score, inShares, aggregation } = explanation
  const sheets = counted(explanation.sheets.length, figureWords(locale).ofSheets, locale)
  const step = (label: string, value: ScoreExplanation['score'], isLast = false): TemplateResult =>
    html`<div class=${isLast ? 'total' : ''}>
      <dt>${label}</dt>
      <dd>${'text' in value ? decimal(value.text, locale) : figureWords(locale).reasons[value.undefined]}</dd>
    </div>`
  const hasMore = computed || parts
  return html`<section class="how">
    <h3>${words.how}</h3>
    <p class="meta">
      ${words.weighted} ${inShares ? words.shares : nothing}
      ${aggregation.kind === 'sum-of-places' ? words.raised : nothing}
    </p>
    <dl>
      <div>
        <dt>${words.totals}</dt>
        <dd>${explanation.sheets.map((sheet) => decimal((sheet.place ?? sheet.total).text, locale)).join('; ')}</dd>
      </div>
      ${hasMore ? step(told(words[aggregation.kind], { sheets }), judged) : nothing}
      ${
        computed
          ? html`${step(words.computed, computed.total)}
              <div>
                <dt>${told(words.together, { judged: computed.judgedWeight, computed: computed.computedWeight })}</dt>
              </div>`
          : nothing
      }
      ${
        parts
          ? html`<div>
              <dt>
                ${told(words.before, {
                  before: parts.weights.before,
                  own: parts.weights.own,
                  was: decimal(parts.before.text, locale),
                  is: decimal(parts.own.text, locale),
                })}
              </dt>
            </div>`
          : nothing
      }
      ${step(hasMore ? words.official : `${words.official}. ${told(words[aggregation.kind], { sheets })}`, score, true)}
    </dl>
  </section>`
}

function sheetsOf(explanation: ScoreExplanation, scene: Scene, criteria: ReadonlyMap<string, string>): TemplateResult {
  const words = resultsWords(scene.locale).details
  return html`<section>
    <h3>${words.sheets}</h3>
    ${explanation.sheets.map((sheet) => sheetOf(sheet, explanation, scene, criteria))}
  </section>`
}

function sheetOf(
  sheet: ExplainedSheet,
  { submission, inShares }: ScoreExplanation,
  { seen: { state }, locale, standings }: Scene,
  criteria: ReadonlyMap<string, string>,
): TemplateResult {
  const words = resultsWords(locale).details
  const kept = state.sheets[standings!.round]?.[submission]?.[sheet.juror]
  const notes = [
    sheet.trimmed && words[sheet.trimmed],
    sheet.place && told(words.inList, { place: decimal(sheet.place.text, locale) }),
  ].filter(Boolean)
  const scales = new Map(
    state.rules?.nominations
      .flatMap((one) => one.criteria ?? [])
      .concat(state.rules.criteria)
      .flatMap((group) => group.criteria)
      .map(({ id, scale }) => [id, scale]),
  )
  const marks = new Map(sheet.marks.map((mark) => [mark.criterion, mark]))
  const named = [...new Set([...marks.keys(), ...Object.keys(kept?.comments ?? {})])]
  return html`<article>
    <h4>${nameOf(state, sheet.juror)} <b>${decimal(sheet.total.text, locale)}</b></h4>
    <p class="meta">${formulaOf(sheet, inShares, locale)}${notes.length ? `; ${notes.join('; ')}` : nothing}</p>
    <dl class="marks">
      ${named.map((id) => {
        const mark = marks.get(id)
        const comment = kept?.comments[id]?.value
        return html`<div>
          <dt>
            ${criteria.get(id) ?? id}
            ${mark ? html`<span class="meta">${told(words.weight, { weight: mark.weight })}</span>` : nothing}
          </dt>
          <dd>
            ${
              mark
                ? told(words.mark, { mark: decimal(String(mark.mark), locale), max: scales.get(id)?.max ?? '' })
                : html`<span class="meta">${words.noMark}</span>`
            }
          </dd>
          ${comment ? html`<dd class="comment">${comment}</dd>` : nothing}
        </div>`
      })}
    </dl>
  </article>`
}

function excluded({ standings, seen: { state }, locale }: Scene, submission: string): TemplateResult | typeof nothing {
  const own = standings!.sheets.excluded.filter((sheet) => sheet.submission === submission)
  if (!own.length) return nothing
  const { exclusions } = figureWords(locale)
  const list = own.map(({ juror, reason }) => `${nameOf(state, juror)} (${exclusions[reason]})`)
  return html`<p class="meta">${resultsWords(locale).details.excluded}: ${list.join('; ')}</p>`
}
