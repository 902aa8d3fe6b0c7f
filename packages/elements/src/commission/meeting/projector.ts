import { html, nothing, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { ref } from 'lit/directives/ref.js'
import { commissionWords } from '../../words/commission.js'
import { meetingWords } from '../../words/commission/meeting.js'
import { told } from '../../words/speaking.js'
import { shown } from '../dialog.js'
import { entrantOf, nameOf, titleOf } from '../names.js'
import type { Scene } from '../scene.js'
import { nominationOf } from './agenda.js'
import { quorumInWords, recusedIn, taken } from './item.js'

/** One item in large type for the wall, with the time spent on it; keys alone lead on. */
export function projector(scene: Scene): TemplateResult | typeof nothing {
  const { seen, locale, kept, refresh, standings } = scene
  const { state } = seen
  const number = kept.get('projector') as number | undefined
  const agenda = state.meeting?.agenda ?? []
  const text = number === undefined ? undefined : agenda[number - 1]
  if (number === undefined || text === undefined) return nothing
  const words = meetingWords(locale)
  const decisions = state.decisions.filter((decision) => decision.item === number)
  const out = decisions.at(-1)?.recused.map(({ member }) => member) ?? recusedIn(scene, text)
  const nomination = nominationOf(state, text)
  const degrees = standings?.nominations.find((one) => one.nomination === nomination)?.degrees ?? []
  const close = (): void => {
    kept.delete('projector')
    if (document.fullscreenElement) void document.exitFullscreen()
    refresh()
  }
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 }[event.key] ?? 0
    if (event.ctrlKey || event.metaKey || event.altKey) return
    // A browser may let no page fill the screen; the dialog fills the window anyway.
    if (event.code === 'KeyF') (event.currentTarget as HTMLElement).requestFullscreen().catch(() => undefined)
    if (!step || !agenda[number - 1 + step]) return
    event.preventDefault()
    kept.set('projector', number + step)
    refresh()
  }
  return html`<dialog
    part="projector"
    class="projector"
    aria-labelledby="on-wall"
    @close=${close}
    @keydown=${press}
    ${ref(shown)}
  >
    <button
      class="way-out"
      @click=${({ currentTarget }: Event) => (currentTarget as HTMLElement).closest('dialog')!.close()}
    >
      ${commissionWords(locale).close}
    </button>
    <p class="count">${told(words.item, { number })} <span>/ ${agenda.length}</span></p>
    <h2 id="on-wall">${text}</h2>
    ${
      decisions.length
        ? decisions.map((decision) => taken(decision, locale))
        : degrees.length
          ? html`<p class="count">${words.byScores}</p>
              <ul class="proposed-awards">
                ${degrees.flatMap(({ degree, submissions }) =>
                  submissions.map(
                    (id) =>
                      html`<li>
                        <span>${state.rules?.degrees.find((one) => one.id === degree)?.title}</span>
                        <b>${titleOf(state, id)}</b>
                        <small>${entrantOf(state, id)}</small>
                      </li>`,
                  ),
                )}
              </ul>`
          : nothing
    }
    <footer>
      <span>${quorumInWords(state, out, locale)}</span>
      ${out.length ? html`<span>${told(words.out, { names: out.map((id) => nameOf(state, id)).join(', ') })}</span>` : nothing}
      ${keyed(number, html`<time ${ref(ticking)}>0:00</time>`)}
    </footer>
  </dialog>`
}

let clock: ReturnType<typeof setInterval> | undefined

/** Shows minutes and seconds since its element came on the page. */
function ticking(element: Element | undefined): void {
  clearInterval(clock)
  if (!element) return
  const since = performance.now()
  clock = setInterval(() => {
    const seconds = Math.floor((performance.now() - since) / 1000)
    element.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  }, 1000)
}
