import { describeJudgingProblem } from '@gorod/core/judging'
import type { Problem } from '@gorod/core/problem'
import { html, nothing, type TemplateResult } from 'lit'
import { contentOf, titleOf } from '../desk/refusals.js'
import type { Refused } from '../office/shelf.js'
import { visibleText } from '../entry/visible-text.js'
import type { UnavailableReason } from '../store/unavailable.js'
import { officeWords, troublesOf, type Notice } from '../words/office.js'
import { told } from '../words/speaking.js'
import { leftover } from './leftover.js'
import type { Scene } from './scene.js'

/** What a juror has to know now, above everything else; nothing where all is well. */
export function notices(scene: Scene): TemplateResult {
  const { desk, words } = scene
  const { notices: said } = words
  const shown = [phase(scene), ...troubles(scene), revoked(scene)].filter((one) => one !== undefined)
  const file = scene.canDownload
    ? html`<button data-do="download" part="button">${officeWords(scene.locale).files.download}</button>`
    : nothing
  return html`<div class="notices" role="status" aria-label=${said.label}>
      ${shown.map((one, index) => html`<div class="notice" part="notice">${one} ${index ? nothing : file}</div>`)}
    </div>
    ${desk.refused.map((one) => refusal(one, scene))} ${desk.leftovers.map((one) => leftover(one, scene))}
    ${scene.problem ? problem(scene.problem, scene) : nothing}`
}

type Said = TemplateResult | string | undefined

function phase({ desk, words: { notices: said } }: Scene): Said {
  const { phase: now } = desk.state
  if (now === 'preparing' || now === 'closing') return said[now]
  if (desk.isOpen) return undefined
  return desk.refused.length || desk.status.waiting || desk.next() ? said.closedDrafts : said.closed
}

/** A key that was revoked keeps the juror from signing: he is told before he comes to that. */
const revoked = ({ ownKey: { standing }, desk, place, words: { key: said } }: Scene): Said =>
  standing === 'revoked' && desk.isOpen && place.screen !== 'finish'
    ? html`${said.notice} <button data-do="own-key" part="button">${said.toKey}</button>`
    : undefined

/** What is the matter with keeping and with sending; the page's way to sign in where that is it. */
function troubles({ desk, place, words, locale, isInMemory, isOtherTab, isForgetful, isHeldUp }: Scene): Said[] {
  const said = officeWords(locale)
  const { trouble, ...status } = desk.status
  const line = desk.lineTrouble()
  const reasons = new Set<UnavailableReason | undefined>([
    desk.keepsakes.trouble,
    trouble,
    line === 'signed-out' ? line : undefined,
    isInMemory ? 'storage-refused' : undefined,
  ])
  const found = [...reasons].flatMap((reason): Said[] => {
    if (!reason) return []
    const sentence = sentenceOf(said.troubles[reason])
    if (reason !== 'signed-out') return [sentence]
    return [
      html`${sentence}
        <slot name="sign-in"><button data-do="sign-in" part="button">${words.notices.signIn}</button></slot>`,
    ]
  })
  const others = troublesOf(status, locale)
  if (line && line !== 'signed-out' && !trouble) others.push(said.cut)
  if (isOtherTab) others.push(said.twoTabs)
  if (isForgetful && (isHeldUp || place.screen === 'queue')) others.push(said.sevenDays)
  return [...found, ...others.map(sentenceOf)]
}

const sentenceOf = ({ says, remedy }: Notice): string => `${says}. ${remedy}.`

function refusal(one: Refused, { desk, words, locale }: Scene): TemplateResult {
  const { command, problem: found } = one
  const id = 'submission' in command && typeof command.submission === 'string' ? command.submission : ''
  const { sentence, remedy } = describeJudgingProblem(found, locale)
  const content = contentOf(one)
  return html`<div class="notice wrong" role="alert" part="notice">
    <p>
      <b dir="auto">${told(words.notices.refused, { title: visibleText(desk.row(id)?.title ?? id, 200) })}</b>
      ${sentence}. ${remedy}.
    </p>
    ${
      content.length
        ? html`<p>${words.notices.entered}:</p>
            <ul>
              ${content.map(({ criterion, text }) => {
                const name = criterion && titleOf(criterion, desk.state)
                return html`<li dir="auto">${name ? `${name}: ` : ''}${visibleText(text, 10_000)}</li>`
              })}
            </ul>`
        : nothing
    }
    <button data-do="put-away" data-id=${command.id} part="button">${words.notices.putAway}</button>
  </div>`
}

function problem(found: Problem, { locale, words }: Scene): TemplateResult {
  const { sentence, remedy } = describeJudgingProblem(found, locale)
  return html`<div class="notice wrong" role="alert" part="notice">
    <p>${sentence}. ${remedy}.</p>
    <button data-do="problem-read" part="button">${words.notices.putAway}</button>
  </div>`
}
