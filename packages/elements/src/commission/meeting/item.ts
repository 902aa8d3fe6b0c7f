import { quorumOf, type CommissionDecision, type EditionState } from '@gorod/core/judging'
import { html, nothing, type TemplateResult } from 'lit'
import { meetingWords } from '../../words/commission/meeting.js'
import { told, type Locale } from '../../words/speaking.js'
import { isOffered } from '../act.js'
import { nameOf } from '../names.js'
import type { Scene } from '../scene.js'
import { nominationOf, recusedFrom, voters } from './agenda.js'
import { motionForm } from './motion.js'

/** An item of the agenda: who stays out, whether there is a quorum, what was decided, and the next vote. */
export function item(scene: Scene, text: string, number: number): TemplateResult {
  const { seen, locale, kept, refresh } = scene
  const { state } = seen
  const words = meetingWords(locale)
  const decisions = state.decisions.filter((decision) => decision.item === number)
  const out = decisions.at(-1)?.recused.map(({ member }) => member) ?? recusedIn(scene, text)
  const show = (): void => {
    kept.set('projector', number)
    refresh()
  }
  return html`<li>
    <h4><span class="ordinal">${number}.</span> ${text}</h4>
    ${
      out.length
        ? html`<p class="meta">${told(words.out, { names: out.map((id) => nameOf(state, id)).join(', ') })}</p>`
        : nothing
    }
    <p class="meta">${quorumInWords(state, out, locale)}</p>
    ${decisions.map((decision) => taken(decision, locale))}
    <div class="ways">
      <button @click=${show} aria-label=${told(words.showOf, { number })}>${words.show}</button>
      ${
        isOffered(scene, { type: 'take-decision' }) && state.phase === 'closed'
          ? html`<details>
              <summary>${words.motion.title}</summary>
              ${motionForm(scene, text, number)}
            </details>`
          : nothing
      }
    </div>
  </li>`
}

/** Those present who stay out of an item by their conflicts. */
export function recusedIn(scene: Scene, text: string): string[] {
  const { state } = scene.seen
  const { meeting } = state
  const nomination = nominationOf(state, text)
  if (!meeting || !nomination) return []
  return recusedFrom(scene, nomination, voters(state, meeting.day, meeting.present), meeting.day).map(({ id }) => id)
}

/** Whether there is a quorum without those who stay out, by core. */
export function quorumInWords(state: EditionState, recused: readonly string[], locale: Locale): string {
  const { rules, commission, meeting } = state
  if (!rules || !commission || !meeting) return ''
  const words = meetingWords(locale).quorum
  const quorum = quorumOf(rules, commission, meeting, recused)
  const { present, base, needed } = quorum
  return told(quorum.met ? words.met : words.missing, { present, base, needed })
}

/** A decision with its votes and its outcome. */
export function taken({ text, votes, passed, byChair }: CommissionDecision, locale: Locale): TemplateResult {
  const words = meetingWords(locale).decision
  const counts = { for: votes.for.length, against: votes.against.length, abstained: votes.abstained.length }
  return html`<div class="decision">
    <p>${text}</p>
    <p>
      <b>${passed ? words.passed : words.failed}</b>${byChair ? ` ${words.byChair}` : nothing}.
      ${told(words.votes, counts)}
    </p>
  </div>`
}
