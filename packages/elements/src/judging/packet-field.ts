import { describeJudgingProblem } from '@gorod/core/judging'
import type { Problem } from '@gorod/core/problem'
import { html, nothing, type TemplateResult } from 'lit'
import { visibleText } from '../entry/visible-text.js'
import { officeWords } from '../words/office.js'
import type { JudgingWords } from '../words/judging.js'
import type { Locale } from '../words/speaking.js'
import type { Scene } from './scene.js'

/** Places that are told; the others are much the same. */
const MOST_TOLD = 5

/** The way to open a packet of the secretary. */
export const packetField = (words: JudgingWords, locale: Locale, problems: readonly Problem[]): TemplateResult =>
  html`<div class="state">
    <h2 id="heading" tabindex="-1" part="heading">${words.title}</h2>
    <p>${words.packet}</p>
    ${field(words, locale, problems)}
  </div>`

/** The way to open the next one, which tells what came of what was sent. */
export const nextPacket = ({ isByFile, words, locale, packetProblems }: Scene): TemplateResult | typeof nothing =>
  isByFile
    ? html`<div class="packet paperless">
        <p class="meta">${words.nextPacket}</p>
        ${field(words, locale, packetProblems)}
      </div>`
    : nothing

const field = (words: JudgingWords, locale: Locale, problems: readonly Problem[]): TemplateResult =>
  html`<label class="file">
      <span>${officeWords(locale).files.open}</span>
      <input type="file" accept=".json,application/json" />
    </label>
    ${problems.length ? unreadable(problems, words, locale) : nothing}`

function unreadable([first, ...places]: readonly Problem[], words: JudgingWords, locale: Locale): TemplateResult {
  const { sentence, remedy } = describeJudgingProblem(first!, locale)
  return html`<div role="alert">
    <p class="wrong">${sentence}. ${remedy}.</p>
    ${
      places.length
        ? html`<p class="meta">${words.packetPlaces}</p>
            <ul class="places meta">
              ${places.slice(0, MOST_TOLD).map(
                (one) =>
                  html`<li>
                    <code>${visibleText(one.at.path ?? '', 300)}</code>
                    ${visibleText(describeJudgingProblem(one, locale).sentence, 500)}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
  </div>`
}
