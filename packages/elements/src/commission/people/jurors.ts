import { counted, withInitials } from '@gorod/core/words'
import type { Member } from '@gorod/core/judging'
import { html, nothing, type TemplateResult } from 'lit'
import { peopleWords } from '../../words/commission/people.js'
import { told } from '../../words/speaking.js'
import { isOffered } from '../act.js'
import { coverageOf, noCount, waitingIn } from '../coverage/count.js'
import { minutesInWords } from '../coverage/summary.js'
import type { Scene } from '../scene.js'
import { replacement } from './replacement.js'

/** Every juror with what is done and what is left; when somebody worked is not told. */
export function jurors(scene: Scene): TemplateResult {
  const { seen, locale } = scene
  const words = peopleWords(locale).jurors
  const coverage = coverageOf(seen.state)
  return html`<section aria-labelledby="jurors">
    <h3 id="jurors">${words.title}</h3>
    <ul class="rows people">
      ${coverage.jurors.map((juror) => row(scene, juror))}
    </ul>
  </section>`
}

function row(scene: Scene, juror: Member): TemplateResult {
  const { seen, locale } = scene
  const { state } = seen
  const words = peopleWords(locale).jurors
  const count = coverageOf(state).byJuror.get(juror.id) ?? noCount()
  const left = waitingIn(count)
  const unread = count.assigned + count.draft
  const time = minutesInWords(unread * (state.rules?.minutesPerSubmission ?? 0), locale)
  const isGone = juror.to !== undefined
  return html`<li>
    <span class="name">${juror.name} <small>${juror.position}</small></span>
    ${
      count.all
        ? html`<progress max=${count.all} value=${count.all - left} aria-hidden="true"></progress>
            <span class="number">${told(words.done, { done: count.all - left, all: count.all })}</span>
            <span class="meta">
              ${isGone ? words.gone : left ? (unread ? told(words.left, { time }) : nothing) : words.complete}
            </span>`
        : html`<span class="meta">${isGone ? words.gone : words.none}</span>`
    }
    <span class="ways">
      ${left && !isGone ? reminder(scene, juror, left, time) : nothing}
      ${isGone || !isOffered(scene, { type: 'propose-act', kind: 'replace-juror' }) ? nothing : replacement(scene, juror)}
    </span>
  </li>`
}

/** A letter with what is left; the page may take it over. */
function reminder(scene: Scene, { id, name }: Member, left: number, time: string): TemplateResult {
  const { seen, locale, tell } = scene
  const { title, rules, round } = seen.state
  const words = peopleWords(locale)
  const subject = told(words.jurors.subject, { title })
  const text = told(words.jurors.letter, {
    title,
    round: rules?.rounds.find((one) => one.id === round)?.title ?? '',
    sheets: counted(left, words.sheets, locale),
    time,
  })
  const remind = (event: Event): void => {
    if (!tell('gorod-remind', { juror: id, name, subject, text })) event.preventDefault()
  }
  return html`<a
    class="button"
    href=${`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`}
    aria-label=${told(words.jurors.remindOf, { name: withInitials(name) })}
    @click=${remind}
    >${words.jurors.remind}</a
  >`
}
