import { html, nothing, type TemplateResult } from 'lit'
import { counted } from '@gorod/core/words'
import { coverageWords } from '../../words/commission/coverage.js'
import { told, type Locale } from '../../words/speaking.js'
import type { Scene } from '../scene.js'
import { coverageOf, waitingIn, type Count, type Kind } from './count.js'
import { partsOf } from './linked.js'
import { repair } from './repair.js'

/** What has come first, then what is to come, then what will not. */
const order: Kind[] = ['confirmed', 'submitted', 'late', 'draft', 'assigned', 'recused', 'abstained', 'expired']

/** How far the round has come: in one line, and by nomination. */
export function summary(scene: Scene): TemplateResult {
  const { seen, locale } = scene
  const words = coverageWords(locale)
  const coverage = coverageOf(seen.state)
  const { all } = coverage
  if (!all.all) return html`<p class="lead">${words.empty}</p>`
  const isDone = waitingIn(all) === 0
  const mayClose = isDone && (seen.state.phase === 'open' || seen.state.phase === 'closing')
  return html`<section class="summary">
      <p class="figure">
        ${told(words.summary, { done: all.confirmed, all: counted(all.all, words.ofSheets, locale) })}
      </p>
      <progress max=${all.all} value=${all.all - waitingIn(all)} aria-hidden="true"></progress>
      <p class="meta">${partsInWords(all, locale)}</p>
      ${mayClose ? html`<p class="meta">${words.complete}</p>` : nothing}
      ${isDone ? nothing : html`<p class="meta">${forecast(scene)}</p>`}
    </section>
    ${nominations(scene)}`
}

function nominations(scene: Scene): TemplateResult {
  const { seen, locale } = scene
  const { state } = seen
  const words = coverageWords(locale)
  const { byNomination } = coverageOf(state)
  const parts = partsOf(state)
  return html`<section aria-labelledby="by-nomination">
    <h3 id="by-nomination">${words.nominations.title}</h3>
    <ul class="rows">
      ${state.rules?.nominations.map(({ id, title }) => {
        const count = byNomination.get(id)!
        const left = waitingIn(count)
        return html`<li>
          <span class="name">${title}</span>
          <span class="number">${told(words.nominations.done, { done: count.confirmed, all: count.all })}</span>
          <span class="meta">
            ${left ? told(words.nominations.waiting, { count: counted(left, words.sheets, locale) }) : words.nominations.none}
          </span>
          <span class="light"
            >${light(parts.get(id) ?? 0, locale)}${(parts.get(id) ?? 0) > 1 ? repair(scene, id) : nothing}</span
          >
        </li>`
      })}
    </ul>
  </section>`
}

/** Whether jurors of a nomination can be compared, in words; the sign beside it is no more than a sign. */
function light(parts: number, locale: Locale): TemplateResult {
  const { linked } = coverageWords(locale)
  if (parts === 0) return html`<span class="meta">${linked.none}</span>`
  return parts === 1
    ? html`<span class="meta"><i class="sign good" aria-hidden="true"></i>${linked.one}</span>`
    : html`<span><i class="sign bad" aria-hidden="true"></i>${told(linked.several, { count: parts })}</span>`
}

/** @example partsInWords(count, 'ru') // 'подтверждено 84, в работе 12, самоотвод 4' */
export function partsInWords(count: Count, locale: Locale): string {
  const { parts } = coverageWords(locale)
  return order
    .filter((kind) => count[kind] > 0)
    .map((kind) => `${parts[kind]}\u00A0${count[kind]}`)
    .join(', ')
}

/** What is left to the busiest juror at the minutes that the rules plan for a submission: an estimate, and called one. */
function forecast({ seen: { state }, locale }: Scene): string {
  const words = coverageWords(locale)
  const each = state.rules?.minutesPerSubmission ?? 0
  const left = Math.max(0, ...[...coverageOf(state).byJuror.values()].map(({ assigned, draft }) => assigned + draft))
  return told(words.forecast, {
    time: minutesInWords(left * each, locale),
    left: counted(left, words.submissions, locale),
    minutes: each,
  })
}

/** @example minutesInWords(95, 'ru') // '1 ч 35 мин' */
export function minutesInWords(total: number, locale: Locale): string {
  const words = coverageWords(locale)
  const [hours, minutes] = [Math.floor(total / 60), total % 60]
  if (hours && !minutes) return told(words.wholeHours, { hours })
  return told(hours ? words.hours : words.minutes, { hours, minutes })
}
